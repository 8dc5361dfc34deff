using System.Text.Json;
using Anran.Inspections.Visits;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Coverage;

/// <summary>
/// Keeps what coverage is counted from. A fact only says where to look: what is written is always read anew from the registry and from the
/// visit itself, so that a fact heard twice, late or after a rebuild leaves the same rows.
/// </summary>
static class CountCoverage
{
    public const string Name = "inspections.coverage";
    const int Chunk = 1_000;

    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var (db, subjects, changes) = (services.GetRequiredService<Db>(), services.GetRequiredService<ISubjects>(), services.GetRequiredService<RowChanges>());
        foreach (var fact in facts)
        {
            if (fact.Name.StartsWith("subject.", StringComparison.Ordinal)) await Follow(fact, db, subjects, changes, stop);
            else if (fact.As<VisitFinished>() is { } finished) await Take(finished, db, subjects, stop);
        }
    }

    /// <summary>The subjects a fact names, or, of an import, whatever rows it changed: a thousand at a time.</summary>
    static async Task Follow(SealedFact fact, Db db, ISubjects subjects, RowChanges changes, CancellationToken stop)
    {
        var named = Named(fact);
        if (named.Count > 0)
        {
            await Write(fact, named, db, subjects, stop);
            return;
        }
        for (Guid? from = null; await changes.Since("subject", fact.Seq - 1, fact.Seq, from, Chunk, stop) is { Count: > 0 } ids; from = ids[^1])
        {
            await Write(fact, ids, db, subjects, stop);
            if (ids.Count < Chunk) return;
        }
    }

    static List<Guid> Named(SealedFact fact)
    {
        using var body = JsonDocument.Parse(fact.Body);
        return [.. new[] { "subject", "into", "from" }.Select(name => body.RootElement.TryGetProperty(name, out var id) && id.TryGetGuid(out var one) ? one : (Guid?)null).OfType<Guid>()];
    }

    static async Task Write(SealedFact fact, IReadOnlyList<Guid> ids, Db db, ISubjects subjects, CancellationToken stop)
    {
        var (found, day) = (await subjects.FindAll(ids, stop), BeijingTime.DayOf(fact.At));
        var rows = await db.Set<CoverageSubject>().Where(it => ids.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
        foreach (var id in ids)
        {
            var row = rows.GetValueOrDefault(id);
            if (!found.TryGetValue(id, out var now) || now.Id != id)
            {
                // Merged into another, which counts instead.
                if (row is not null) db.Remove(row);
                continue;
            }
            row ??= db.Add(new CoverageSubject { Id = id, Place = now.Place, ScopeKey = now.ScopeKey, Organisation = now.Organisation, Kind = now.Kind, SubjectName = now.Name, Since = day }).Entity;
            (row.Place, row.ScopeKey, row.Organisation, row.Kind, row.SubjectName) = (now.Place, now.ScopeKey, now.Organisation, now.Kind, now.Name);
            row.Until = now.Status == SubjectStatus.Open ? null : row.Until ?? DayOf(fact) ?? day;
        }
        // Visits go with their subject, wherever it was merged, moved or given.
        var visits = await db.Set<CoverageVisit>().Where(it => ids.Contains(it.Visited) || ids.Contains(it.Subject)).ToListAsync(stop);
        var leads = visits.Count == 0 ? found : await subjects.FindAll([.. visits.Select(it => it.Visited).Distinct()], stop);
        foreach (var visit in visits)
        {
            if (leads.TryGetValue(visit.Visited, out var now)) (visit.Subject, visit.Place, visit.ScopeKey, visit.Organisation) = (now.Id, now.Place, now.ScopeKey, now.Organisation);
        }
        await Save(db, stop);
    }

    /// <summary>The first legal day of a new status, where the fact tells one.</summary>
    static DateOnly? DayOf(SealedFact fact)
    {
        if (fact.Name != "subject.status-changed") return null;
        using var body = JsonDocument.Parse(fact.Body);
        return body.RootElement.TryGetProperty("on", out var on) && DateOnly.TryParse(on.GetString(), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    /// <summary>A visit counts when it was made: whoever was not met was not inspected.</summary>
    static async Task Take(VisitFinished finished, Db db, ISubjects subjects, CancellationToken stop)
    {
        var visit = await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == finished.Visit, stop);
        if (visit is not { Outcome: VisitOutcome.Done } || await db.Set<CoverageVisit>().AnyAsync(it => it.Id == visit.Id, stop)) return;
        if ((await subjects.FindAll([visit.Subject], stop)).GetValueOrDefault(visit.Subject) is not { } now) return;
        db.Add(new CoverageVisit
        {
            Id = visit.Id,
            Subject = now.Id,
            Visited = visit.Subject,
            Place = now.Place,
            ScopeKey = now.ScopeKey,
            Organisation = now.Organisation,
            Inspector = visit.Inspector,
            Activity = visit.Activity,
            On = visit.On,
            Findings = finished.Findings,
            Major = finished.Major,
        });
        await Save(db, stop);
    }

    /// <summary>What was written is let go of, so that a large import does not pile up; the listener's own place in the order stays.</summary>
    static async Task Save(Db db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        foreach (var entry in db.ChangeTracker.Entries().Where(it => it.Entity is CoverageSubject or CoverageVisit).ToList()) entry.State = EntityState.Detached;
    }
}
