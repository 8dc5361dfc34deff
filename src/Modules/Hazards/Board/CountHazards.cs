using System.Text.Json;
using Anran.Hazards.Loop;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Board;

/// <summary>
/// Keeps the figures. A fact only says which hazard to look at: as what it was counted is taken out, as what it stands is put in, in every
/// area above it. A fact heard twice or late, or not in order, leaves the same figures. When places move all is counted from the ground.
/// </summary>
static class CountHazards
{
    public const string Name = "hazards.board";

    static readonly string[] Columns = ["open", "due", "found", "closed", "reopened"];
    static readonly HashSet<string> Moves = ["place.moved"];

    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var db = services.GetRequiredService<Db>();
        if (facts.Any(it => Moves.Contains(it.Name)))
        {
            await Rebuild(db, services.GetRequiredService<IPlaces>(), services.GetRequiredService<TimeProvider>(), stop);
            return;
        }
        var heard = facts.Where(it => it.Name.StartsWith("hazard.", StringComparison.Ordinal)).SelectMany(Named).Distinct().ToList();
        foreach (var some in heard.Chunk(500)) await Recount(db, some, services, stop);
    }

    static IEnumerable<Guid> Named(SealedFact fact)
    {
        using var body = JsonDocument.Parse(fact.Body);
        var named = new List<Guid>();
        foreach (var name in new[] { "hazard", "into" })
        {
            if (body.RootElement.TryGetProperty(name, out var id) && id.TryGetGuid(out var hazard)) named.Add(hazard);
        }
        return named;
    }

    static async Task Recount(Db db, Guid[] ids, IServiceProvider services, CancellationToken stop)
    {
        var now = (await db.Set<Hazard>().AsNoTracking().Where(it => ids.Contains(it.Id)).ToListAsync(stop)).Select(As).ToDictionary(it => it.Hazard);
        var was = await db.Set<HazardCounted>().AsNoTracking().Where(it => ids.Contains(it.Hazard)).ToDictionaryAsync(it => it.Hazard, stop);
        var changes = new Changes();
        foreach (var id in ids)
        {
            var (before, after) = (was.GetValueOrDefault(id), now.GetValueOrDefault(id));
            if (before is not null) changes.Add(before, -1);
            if (after is not null) changes.Add(after, 1);
        }
        await AddAreas(db, [.. now.Values.Select(it => it.Area).Distinct()], services.GetRequiredService<IPlaces>(), services.GetRequiredService<TimeProvider>(), stop);
        foreach (var sql in changes.Statements()) await db.Database.ExecuteSqlAsync(sql, stop);
        await db.Set<HazardCounted>().Where(it => ids.Contains(it.Hazard)).ExecuteDeleteAsync(stop);
        db.AddRange(now.Values);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    static HazardCounted As(Hazard it) => new()
    {
        Hazard = it.Id,
        Area = it.ScopeKey,
        Unit = it.Department,
        Kind = it.Kind,
        Grade = it.Grade.ToString(),
        State = it.State.ToString(),
        Open = it.Open,
        FoundOn = it.FoundOn,
        ActBy = it.ActBy,
        ClosedOn = it.ClosedOn,
        ReopenedOn = it.ReopenedOn,
        Reopens = it.Reopens,
    };

    /// <summary>Areas that no hazard has been in before: every node of the path has the name of its key.</summary>
    static async Task AddAreas(Db db, List<string> keys, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var known = (await db.Set<BoardArea>().Where(it => keys.Contains(it.Area)).Select(it => it.Area).ToListAsync(stop)).ToHashSet();
        foreach (var key in keys.Where(it => !known.Contains(it)))
        {
            var leaf = await db.Set<Hazard>().Where(it => it.ScopeKey == key).Select(it => it.Place).FirstAsync(stop);
            foreach (var (depth, step) in (await places.PathOn(leaf, Kernel.Time.BeijingTime.DayOf(time.GetUtcNow()), stop)).Index())
            {
                var area = key[..Math.Min(key.Length, (depth + 1) * Changes.Segment)];
                await db.Database.ExecuteSqlAsync($"insert into hazard_area (area, above, node) values ({area}, {area[..^Changes.Segment]}, {step.Id}) on conflict (area) do update set node = excluded.node", stop);
            }
        }
    }

    /// <summary>Counts everything anew, from the rows themselves.</summary>
    public static async Task Rebuild(Db db, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        foreach (var table in new[] { "hazard_area", "hazard_stock", "hazard_day", "hazard_unit", "hazard_counted" }) await Tell(db, $"delete from {table}", stop);
        await Tell(db, """
            insert into hazard_counted (hazard, area, unit, kind, grade, state, open, found_on, act_by, closed_on, reopened_on, reopens)
            select id, scope_key, department, kind, grade, state, open, found_on, act_by, closed_on, reopened_on, reopens from hazard
            """, stop);
        var deepest = await db.Set<HazardCounted>().MaxAsync(it => (int?)it.Area.Length, stop) ?? 0;
        for (var length = Changes.Segment; length <= deepest; length += Changes.Segment) await Level(db, length, stop);
        await AddAreas(db, await db.Set<HazardCounted>().Select(it => it.Area).Distinct().ToListAsync(stop), places, time, stop);
    }

    static async Task Level(Db db, int length, CancellationToken stop)
    {
        var (area, from) = ($"substr(area, 1, {length})", $"from hazard_counted where length(area) >= {length}");
        var days = db.Database.IsSqlite() ? "cast(julianday(found_on) - 1721425.5 as integer)" : "(found_on - date '0001-01-01')";
        await Tell(db, $"""
            insert into hazard_stock (area, kind, grade, state, count, days)
            select {area}, kind, grade, state, count(*), sum({days}) {from} group by {area}, kind, grade, state
            """, stop);
        foreach (var (day, column, also) in new[] { ("found_on", "open", "and open"), ("act_by", "due", "and open and act_by is not null"), ("found_on", "found", ""), ("closed_on", "closed", "and closed_on is not null"), ("reopened_on", "reopened", "and reopened_on is not null") })
            await Tell(db, $"""
                insert into hazard_day (area, day, grade, open, due, found, closed, reopened)
                select {area}, {day}, grade, {string.Join(", ", Columns.Select(it => it == column ? "count(*)" : "0"))} {from} {also} group by {area}, {day}, grade
                on conflict (area, day, grade) do update set {column} = hazard_day.{column} + excluded.{column}
                """, stop);
        await Tell(db, $"""
            insert into hazard_unit (area, unit, open, major, closed, reopens, days)
            select {area}, unit, sum(case when open then 1 else 0 end), sum(case when open and grade = 'Major' then 1 else 0 end), sum(case when state = 'Closed' then 1 else 0 end), sum(reopens),
                sum(case when open then {days} else 0 end)
            {from} and unit is not null group by {area}, unit
            """, stop);
    }

    static async Task Tell(Db db, string sql, CancellationToken stop)
    {
#pragma warning disable EF1002 // every part of it stands in this file
        await db.Database.ExecuteSqlRawAsync(sql, stop);
#pragma warning restore EF1002
    }
}
