using Anran.Authority.MachineKeys;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

/// <summary>The journal holds ids only; whoever may read an entry may read who it was.</summary>
static class ActorNames
{
    const string Why = "whoever may read what happened may read who did it";

    public static async Task<IReadOnlyDictionary<Guid, string>> Of(IServiceProvider services, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var db = services.GetRequiredService<Db>();
        var people = await db.Unscoped<Person>(Why).Where(it => ids.Contains(it.Id)).Select(it => new { it.Id, it.Name }).ToListAsync(stop);
        var machines = await db.Unscoped<MachineKey>(Why).Where(it => ids.Contains(it.Id)).Select(it => new { it.Id, it.Name }).ToListAsync(stop);
        return people.Concat(machines).ToDictionary(it => it.Id, it => it.Name);
    }
}
