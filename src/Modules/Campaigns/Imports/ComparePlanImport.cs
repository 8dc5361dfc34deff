using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>What differs from the version before: measures that came, went, or say something else.</summary>
static class ComparePlanImport
{
    public sealed record Answer(
        PreviousView Previous, IReadOnlyList<FactView> Facts, IReadOnlyList<MeasureView> Added, IReadOnlyList<MeasureView> Removed, IReadOnlyList<ChangeView> Changed, int Unchanged);

    public sealed record PreviousView(Guid Id, string Name, PlanImportState State, string By, DateTimeOffset At);
    public sealed record FactView(string Field, string? Was, string? Now);
    public sealed record MeasureView(
        string Id, string Heading, string Text, IReadOnlyList<string> Lead, IReadOnlyList<string> Cooperate, IReadOnlyList<string> Territorial, Lines Lines);

    /// <param name="Words">The text as it runs through both versions.</param>
    public sealed record ChangeView(MeasureView Was, MeasureView Now, IReadOnlyList<TextPiece> Words);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapGet("/{id:guid}/difference", Handle).Requires("plans.import");

    static async Task<Ok<Answer>> Handle(Guid id, Db db, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        var previous = await EditPlanImport.Find(db, import.Previous ?? throw CampaignProblems.NothingBefore(), stop);
        return TypedResults.Ok(Of(previous, previous.Current, import.Current));
    }

    static Answer Of(PlanImport previous, WorkPlan was, WorkPlan now)
    {
        var pairs = Pairs(was.Measures, now.Measures);
        var changed = pairs.Where(pair => !Same(pair.Was, pair.Now)).ToList();
        return new(
            new(previous.Id, previous.SourceName, previous.State, previous.ImportedByName, previous.ImportedAt),
            [.. Facts(was, now)],
            [.. now.Measures.Except(pairs.Select(it => it.Now), ReferenceEqualityComparer.Instance).Cast<Measure>().Select(View)],
            [.. was.Measures.Except(pairs.Select(it => it.Was), ReferenceEqualityComparer.Instance).Cast<Measure>().Select(View)],
            [.. changed.Select(pair => new ChangeView(View(pair.Was), View(pair.Now), TextDifference.Of(pair.Was.Text, pair.Now.Text)))],
            pairs.Count - changed.Count);
    }

    /// <summary>The same text first, then the same beginning, then the same number; in the order of the new version.</summary>
    static List<(Measure Was, Measure Now)> Pairs(IReadOnlyList<Measure> was, IReadOnlyList<Measure> now)
    {
        const int beginning = 8;
        var (found, left) = (new Dictionary<Measure, Measure>(ReferenceEqualityComparer.Instance), was.ToList());
        Func<Measure, string>[] keys = [it => Folded(it.Text), it => Folded(it.Heading) is var heading && heading.Length > beginning ? heading[..beginning] : heading, it => it.Id];
        foreach (var key in keys)
        {
            var waiting = left.GroupBy(key).ToDictionary(it => it.Key, it => new Queue<Measure>(it));
            foreach (var measure in now.Where(it => !found.ContainsKey(it)))
            {
                if (waiting.TryGetValue(key(measure), out var same) && same.TryDequeue(out var before)) found[measure] = before;
            }
            left = [.. left.Except(found.Values, ReferenceEqualityComparer.Instance).Cast<Measure>()];
        }
        return [.. now.Where(found.ContainsKey).Select(it => (found[it], it))];
    }

    static bool Same(Measure was, Measure now) => Folded(was.Text) == Folded(now.Text) && Folded(was.Heading) == Folded(now.Heading)
        && was.Lead.SequenceEqual(now.Lead) && was.Cooperate.SequenceEqual(now.Cooperate) && was.Territorial.SequenceEqual(now.Territorial);

    static IEnumerable<FactView> Facts(WorkPlan was, WorkPlan now) => new (string Field, string? Was, string? Now)[]
    {
        (PlanFields.Title, was.Title, now.Title),
        (PlanFields.DocumentNumber, was.DocumentNumber, now.DocumentNumber),
        (PlanFields.Issuer, was.Issuer, now.Issuer),
        (PlanFields.Date, $"{was.Date:yyyy-MM-dd}", $"{now.Date:yyyy-MM-dd}"),
        (PlanFields.Reporting, $"{was.Reporting?.Day}", $"{now.Reporting?.Day}"),
        (PlanFields.Phases, string.Join("；", was.Phases.Select(Words)), string.Join("；", now.Phases.Select(Words))),
        (PlanFields.Targets, string.Join("；", was.Targets.Select(Words)), string.Join("；", now.Targets.Select(Words))),
    }.Where(it => it.Was != it.Now).Select(it => new FactView(it.Field, it.Was, it.Now));

    static string Words(Phase it) => $"{it.Name} {it.Start}–{it.End}";

    static string Words(Target it) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{it.TextKey} {it.Value}{it.Unit}");

    static string Folded(string text) => Units.UnitName.Fold(text);

    static MeasureView View(Measure it) => new(it.Id, it.Heading, it.Text, it.Lead, it.Cooperate, it.Territorial, it.Lines);
}
