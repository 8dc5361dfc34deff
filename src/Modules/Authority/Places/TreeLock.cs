using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>
/// The tree is changed by one hand at a time: two moves at once could close a circle that neither of them sees.
/// On SQLite a transaction holds the write lock from its beginning; on PostgreSQL an advisory lock does the same.
/// </summary>
sealed class TreeLock(Db db, Committed committed)
{
    const long Number = 0x416e72616e01;

    public async Task<T> Change<T>(Func<Task<T>> change, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Number})", stop);
        var result = await change();
        await transaction.CommitAsync(stop);
        committed.Signal();
        return result;
    }
}
