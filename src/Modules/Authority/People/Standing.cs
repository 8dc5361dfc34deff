using Anran.Authority.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

/// <summary>How an account stands, as an administrator sees it.</summary>
enum Standing { Active, Disabled, Locked }

static class Standings
{
    /// <summary>Until when each of these accounts is locked; those that are not are missing.</summary>
    public static async Task<IReadOnlyDictionary<string, DateTimeOffset>> Locked(Db db, IEnumerable<string> accounts, SteadyTime time, CancellationToken stop)
    {
        var (now, keys) = (time.Now(), accounts.ToDictionary(LockOut.KeyOf));
        var codes = keys.Keys.ToList();
        return await db.Set<SignInFailure>().Where(it => codes.Contains(it.AccountHash) && it.LockedUntil > now)
            .ToDictionaryAsync(it => keys[it.AccountHash], it => it.LockedUntil!.Value, stop);
    }

    public static Standing Of(Person person, IReadOnlyDictionary<string, DateTimeOffset> locked) => person.State switch
    {
        PersonState.Disabled => Standing.Disabled,
        PersonState.Active => locked.ContainsKey(person.Account) ? Standing.Locked : Standing.Active,
    };
}
