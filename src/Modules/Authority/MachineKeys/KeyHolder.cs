using System.Security.Cryptography;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.MachineKeys;

/// <summary>The program behind a key.</summary>
static class KeyHolder
{
    public static async Task<Identity?> Of(HttpContext http, string sent)
    {
        var dot = sent.IndexOf('.', StringComparison.Ordinal);
        if (dot < 1) return null;
        var (prefix, hash) = (sent[..dot], MachineKey.HashOf(sent[(dot + 1)..]));
        var services = http.RequestServices;
        var key = await services.GetRequiredService<Db>().Unscoped<MachineKey>("which program is asking must be known before its scope can be")
            .AsNoTracking().SingleOrDefaultAsync(it => it.Prefix == prefix, http.RequestAborted);
        if (key is null || !CryptographicOperations.FixedTimeEquals(key.SecretHash, hash)) return null;
        return key.HoldsOn(services.GetRequiredService<TimeProvider>().Today())
            ? new(key.Id, key.Name, key.Organisation, [new("machine", key.PermissionSet(), new(key.ScopeKey, key.Organisation))])
            : null;
    }
}
