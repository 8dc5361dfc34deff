using Anran.Hazards.Loop;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Finding;

/// <summary>Every finding of a finished visit becomes a hazard, or one more source of the hazard that is there. The finding's id is the source's, so nothing comes twice.</summary>
static class HearVisits
{
    public const string Name = "hazards.findings";

    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var visits = facts.Select(it => it.As<VisitFinished>()).OfType<VisitFinished>().Where(it => it.Findings > 0).Select(it => it.Visit).Distinct().ToList();
        if (visits.Count == 0 || services.GetService<IVisits>() is not { } door) return;
        var findings = await door.FindingsOf(visits, stop);
        var (db, news, kinds, subjects) = (services.GetRequiredService<Db>(), services.GetRequiredService<NewHazards>(), services.GetRequiredService<HazardKinds>(), services.GetRequiredService<ISubjects>());
        var ids = findings.Select(it => it.Id).ToList();
        var known = (await db.Set<HazardSource>().Where(it => ids.Contains(it.Id)).Select(it => it.Id).ToListAsync(stop)).ToHashSet();
        var names = await subjects.FindAll([.. findings.Select(it => it.Subject).Distinct()], stop);
        foreach (var finding in findings.Where(it => known.Add(it.Id)))
        {
            await news.Add(Of(finding, names.GetValueOrDefault(finding.Subject), kinds), stop);
            // The next finding may be of the same item, and must find this one.
            await db.SaveChangesAsync(stop);
        }
    }

    static Found Of(FindingEntry it, SubjectEntry? subject, HazardKinds kinds) => new(
        it.Id, SourceKind.Visit, it.Id, it.Visit, subject?.Id ?? it.Subject, subject?.Name ?? "", it.Place, it.ScopeKey, it.Owner, it.Inspector,
        kinds.Find(it.Criterion, it.Item), it.Grade switch { FindingGrade.General => HazardGrade.General, FindingGrade.Major => HazardGrade.Major },
        it.What, it.Note, string.IsNullOrWhiteSpace(it.Measure) ? null : it.Measure, it.Item, it.Criterion, it.Rules, it.Clauses, it.Photos, it.On, it.At, it.FoundBy, it.FoundByName, it.Late);
}
