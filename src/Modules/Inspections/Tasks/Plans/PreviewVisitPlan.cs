using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Tasks.Plans;

/// <summary>Whom a plan would reach, and who would be left out because enough inspections of them are planned; writes nothing.</summary>
static class PreviewVisitPlan
{
    const int Chunk = 500, MostLookedAt = 5_000, Shown = 20;

    /// <param name="Subjects">So many fit; of large plans only the first few thousand are looked at for the rest.</param>
    /// <param name="LookedAt">Of how many the following is said.</param>
    public sealed record Answer(int Subjects, int LookedAt, int Capped, int WithoutAccount, IReadOnlyList<KindCount> Kinds, IReadOnlyList<CappedRow> CappedRows, IReadOnlyList<SubjectName> First);

    public sealed record KindCount(string Kind, Text Name, int Subjects);

    public sealed record SubjectName(Guid Id, string Name, string Address);

    /// <param name="Counted">Which inspections count.</param>
    public sealed record CappedRow(Guid Id, string Name, int PerYear, string Source, IReadOnlyList<Text> Counted);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/preview", Handle).Requires("visits.plan");

    static async Task<Ok<Answer>> Handle(PlanForm form, ReadPlanForm read, IRegister register, CapCheck caps, CancellationToken stop)
    {
        var plan = await read.Read(form, stop);
        var total = await register.Count(plan.Choice, stop);
        var (seen, capped, first, kinds, without) = (0, new List<CappedRow>(), new List<SubjectName>(), new Dictionary<string, int>(), 0);
        for (SubjectEntry? after = null; seen < MostLookedAt;)
        {
            var some = await register.Walk(plan.Choice, after, Chunk, stop);
            if (some.Count == 0) break;
            after = some[^1];
            seen += some.Count;
            var reached = await caps.Reached(plan.Organisation!.Value, plan.Activity, plan.Trigger, some, plan.LastDay, stop);
            capped.AddRange(some.Where(it => reached.ContainsKey(it.Id)).Select(it => new CappedRow(it.Id, it.Name, reached[it.Id].PerYear, reached[it.Id].Source, [.. reached[it.Id].Counted.Select(one => one.Text)])));
            first.AddRange(some.Take(Shown - first.Count).Select(it => new SubjectName(it.Id, it.Name, it.Address)));
            foreach (var it in some) kinds[it.Kind] = kinds.GetValueOrDefault(it.Kind) + 1;
            without += some.Count(it => it.Organisation is null);
        }
        return TypedResults.Ok(new Answer(
            total, seen, capped.Count, plan.Activity == TaskActivity.SelfCheck ? without : 0,
            [.. register.Kinds.Where(it => kinds.ContainsKey(it.Code)).Select(it => new KindCount(it.Code, it.Name, kinds[it.Code]))], [.. capped.Take(Shown)], first));
    }
}
