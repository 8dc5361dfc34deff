using Anran.Campaigns.Responsibility;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Home;

/// <summary>方案首页: where a plan stands on a day, for as much of it as the caller sees.</summary>
static class GetPlanHome
{
    /// <summary>Days without any movement after which an organisation counts as standing still.</summary>
    public const int Quiet = 14;

    /// <param name="InForce">Its duties bind and are listed.</param>
    /// <param name="Counting">It has just been published and its duties are still being counted: the figures come in a moment.</param>
    /// <param name="Deadlines">Every last day there is, in order.</param>
    public sealed record View(
        Guid Id, PlanState State, bool InForce, bool Whole, bool Counting, Timeline Timeline, Figures Duties, OrganisationsView Organisations,
        IReadOnlyList<SectionView> Sections, IReadOnlyList<DeadlineView> Deadlines);

    /// <param name="Finished">Everything done.</param>
    /// <param name="Late">With something overdue.</param>
    /// <param name="Still">Something left to do, and nothing moved for <see cref="Quiet"/> days or since the publication.</param>
    public sealed record OrganisationsView(int Total, int Finished, int Late, int Still, int QuietDays);

    /// <param name="First">Its first measure the caller owes or sees; names the section in lists.</param>
    public sealed record SectionView(string Title, Guid First, int Measures, Figures Duties);

    /// <param name="DaysLeft">0 on the day itself, negative afterwards.</param>
    public sealed record DeadlineView(DateOnly Day, int DaysLeft, int Total, int Done);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/home", Handle).Requires("plans.read");

    /// <param name="on">The day of reading; today if none is given.</param>
    /// <param name="place">Only what lies in this subtree.</param>
    static async Task<Ok<View>> Handle(Guid id, DateOnly? on, Guid? place, Db db, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var part = await PlanPart.Of(id, place, db, places, stop);
        var (plan, day) = (part.Seen.Plan, on ?? time.Today());
        var tallies = await part.Measures(db, stop);
        var counting = tallies.Count == 0 && plan.State == PlanState.Published && await db.Set<Duty>().AnyAsync(it => it.Plan == id, stop);
        return TypedResults.Ok(new View(
            id, plan.State, plan.IsInForce, part.Seen.Whole, counting && part is { Below: null },
            Timeline.Of(plan.Facts.Phases, part.Seen.Whole ? plan.Facts.Goals : [], day),
            Figures.Of(tallies, day),
            await new Standings(part, day, db).Count(stop),
            await Sections(part, tallies, day, db, stop),
            [.. tallies.Where(it => it.Due != ITally.Never).GroupBy(it => it.Due).OrderBy(it => it.Key)
                .Select(it => new DeadlineView(it.Key, it.Key.DayNumber - day.DayNumber, it.Sum(one => one.Total), it.Sum(one => one.Done)))]));
    }

    /// <summary>Measures under one title, in the order of the paper; only those with duties the caller sees.</summary>
    static async Task<IReadOnlyList<SectionView>> Sections(PlanPart part, List<OfMeasure> tallies, DateOnly day, Db db, CancellationToken stop)
    {
        if (tallies.Count == 0) return [];
        var titles = await part.Seen.Titles(db, stop);
        var of = tallies.ToLookup(it => it.Measure);
        return [.. titles.Where(it => of.Contains(it.Id)).GroupBy(it => it.Section).Select(it => new SectionView(
            it.Key.Replace("\n", " › ", StringComparison.Ordinal), it.First().Id, it.Count(), Figures.Of(it.SelectMany(one => of[one.Id]), day)))];
    }
}
