using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>The keys of all rows follow their places: one range update a table, in the transaction of the move.</summary>
static class Rekey
{
    /// <summary>Everything at and under a key now lies at and under another.</summary>
    public static async Task Subtree(Db db, string was, string now, CancellationToken stop)
    {
        var last = Scope.LastKeyOf(was);
        foreach (var table in Tables(db, withPlace: false))
        {
#pragma warning disable EF1002 // the name of a table, from our own model
            await db.Database.ExecuteSqlRawAsync(
                $"update {table} set scope_key = {{0}} || substr(scope_key, {{1}}) where scope_key >= {{2}} and scope_key <= {{3}}",
                [now, was.Length + 1, was, last], stop);
#pragma warning restore EF1002
        }
    }

    /// <summary>
    /// Rows whose writer had read the old key before the move and saved after it. No place bears a key of that range any
    /// more, and segments are never given twice, so whatever is found there is such a row.
    /// </summary>
    public static async Task<int> BringHome(Db db, string was, CancellationToken stop)
    {
        var (last, home) = (Scope.LastKeyOf(was), 0);
        foreach (var table in Tables(db, withPlace: true))
        {
#pragma warning disable EF1002 // the name of a table, from our own model
            home += await db.Database.ExecuteSqlRawAsync(
                $"update {table} set scope_key = (select place.scope_key from place where place.id = {table}.place) where scope_key >= {{0}} and scope_key <= {{1}} and exists (select 1 from place where place.id = {table}.place)",
                [was, last], stop);
#pragma warning restore EF1002
        }
        return home;
    }

    static IEnumerable<string> Tables(Db db, bool withPlace) => db.Model.GetEntityTypes()
        .Where(type => typeof(IPlaced).IsAssignableFrom(type.ClrType) && (!withPlace || type.FindProperty(nameof(IPlaced.Place)) is not null))
        .Select(type => type.GetTableName()!).Distinct();
}
