using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

/// <summary>Counts wrong tries for an account and locks it for a while, whether there is such an account or not.</summary>
sealed class LockOut(SignInOptions options, SteadyTime time)
{
    // Tries for one account wait for each other, or a hundred at once would all be the first.
    readonly SemaphoreSlim[] queues = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    public static string KeyOf(string account) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(account)));

    public async Task<IDisposable> Queue(string account, CancellationToken stop)
    {
        var queue = queues[SHA256.HashData(Encoding.UTF8.GetBytes(account))[0] % queues.Length];
        await queue.WaitAsync(stop);
        return new Place(queue);
    }

    /// <returns>Until when the account is locked; null when it is not.</returns>
    public DateTimeOffset? Until(SignInFailure? failure) => failure?.LockedUntil is { } until && until > time.Now() ? until : null;

    /// <summary>Adds a wrong try, and locks when it was one too many.</summary>
    public DateTimeOffset? Count(Db db, string account, SignInFailure? failure)
    {
        var now = time.Now();
        if (failure is null) db.Add(failure = new() { AccountHash = KeyOf(account) });
        // A quiet spell as long as a lock wipes the slate.
        failure.Failures = now - failure.LastAt < options.LockFor && failure.LockedUntil is null ? failure.Failures + 1 : 1;
        failure.LastAt = now;
        failure.LockedUntil = failure.Failures >= options.FailuresBeforeLock ? now + options.LockFor : null;
        return failure.LockedUntil;
    }

    /// <summary>Wipes the slate with the caller's next save.</summary>
    public static async Task Lift(Db db, string account, CancellationToken stop)
    {
        var key = KeyOf(account);
        if (await db.Set<SignInFailure>().SingleOrDefaultAsync(it => it.AccountHash == key, stop) is { } failure) db.Remove(failure);
    }

    /// <summary>What nobody will ask for again.</summary>
    public async Task Sweep(Db db, CancellationToken stop)
    {
        var old = time.Now() - options.LockFor - options.LockFor;
        await db.Set<SignInFailure>().Where(it => it.LastAt < old).ExecuteDeleteAsync(stop);
    }

    sealed class Place(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
