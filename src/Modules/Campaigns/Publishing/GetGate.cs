using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Anran.Kernel.Jobs;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>What hangs in the air before a plan can be published, and again while it is in force: measure by measure and name by name.</summary>
static class GetGate
{
    const int MostLeads = 30;

    /// <param name="Job">The publishing that is at work, if one is.</param>
    /// <param name="BrokeOff">Publishing began and nobody is at it any more.</param>
    /// <param name="Edition">From the second on there is something to compare with.</param>
    public sealed record View(
        Guid Plan, string Title, PlaceView Place, PlanState State, int Version, int Edition, Guid Import, Guid? Job, bool BrokeOff, DateOnly? Date, DateOnly Today,
        IReadOnlyList<CountView> Counts, IReadOnlyList<PhaseView> Phases, IReadOnlyList<MeasureView> Measures, IReadOnlyList<NameView> Names, IReadOnlyList<LevelView> Levels, AmendmentView? Amendment);

    /// <summary>A level of governments below the place, from above; the first is the next.</summary>
    /// <param name="Count">Governments there.</param>
    public sealed record LevelView(PlaceKind Level, int Count);

    /// <summary>A decision whose many duties have not all followed yet.</summary>
    /// <param name="BrokeOff">Nobody is at it any more.</param>
    /// <param name="Followed">Duties that are other than before.</param>
    public sealed record AmendmentView(Guid? Job, bool BrokeOff, string By, DateTimeOffset At, int Measures, int MeasuresDone, int Followed);

    public sealed record CountView(GapKind Kind, int Open, int Waived);

    /// <param name="End">Its last day; null when it is open.</param>
    public sealed record PhaseView(string Name, DateOnly? End);

    /// <param name="Leads">Who leads, as far as they exist; the first of them.</param>
    /// <param name="Territories">The names under which the territory is answered for.</param>
    public sealed record MeasureView(
        Guid Id, string Number, string Section, string Heading, string Text, DateOnly? Due, string? Phase, OrganisationView? Convenor, IReadOnlyList<OrganisationView> Leads, int LeadCount,
        IReadOnlyList<string> Territories, IReadOnlyList<OrganisationView> Decided, IReadOnlyList<GapView> Gaps);
    public sealed record GapView(GapKind Kind, WaivedView? Waived);
    public sealed record WaivedView(string By, DateTimeOffset At, string Reason);
    public sealed record OrganisationView(Guid Id, string Name);

    /// <param name="Closed">The organisation that exists no more; null for a name that means nobody.</param>
    /// <param name="Uses">In how many measures it is named.</param>
    public sealed record NameView(string Name, GapKind Kind, int Uses, OrganisationView? Closed, IReadOnlyList<OrganisationView> Proposed, WaivedView? Waived);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/gate", Handle).Requires("plans.publish");

    static async Task<Ok<View>> Handle(Guid id, Db db, IOrganisations organisations, IPlaces places, UnitMapper mapper, JobRunner jobs, TimeProvider time, CancellationToken stop)
    {
        var hand = await PlanInHand.Load(id, db, organisations, time.Today(), stop);
        var (plan, gaps) = (hand.Plan, Gaps.Of(hand));
        var atWork = plan is { State: PlanState.Publishing, PublishingJob: { } job } && await jobs.IsAtWork(job, stop);
        var proposed = (await mapper.Propose(plan, [.. gaps.Where(it => it.Kind == GapKind.UnmappedName).Select(it => it.Unit!)], stop)).ToDictionary(it => it.Name);
        var levels = await GovernmentLevels.Below(plan, organisations, places, hand.Today, stop);
        var open = await db.Set<PlanAmendment>().AsNoTracking().SingleOrDefaultAsync(it => it.Plan == id && it.EndedAt == null, stop);
        var amending = open is not null && await jobs.IsAtWork(open.Job, stop);
        return TypedResults.Ok(new View(
            plan.Id, plan.Title, PlaceView.Of(plan.Place, await places.FindAll([plan.Place], stop)), plan.State, plan.Version, plan.Edition, plan.Import,
            atWork ? plan.PublishingJob : null, plan.State == PlanState.Publishing && !atWork, plan.Date, hand.Today,
            [.. Enum.GetValues<GapKind>().Select(kind => new CountView(kind, gaps.Count(it => it.Kind == kind && it.Waived is null), gaps.Count(it => it.Kind == kind && it.Waived is not null)))],
            [.. plan.Facts.Phases.Select(it => new PhaseView(it.Name, DecideDue.EndOf(plan, it.Name)))],
            Measures(hand, gaps), Names(hand, gaps, proposed), [.. levels.Select(it => new LevelView(it.Level, it.Organisations.Count))],
            open is null ? null : new(amending ? open.Job : null, !amending, open.ByName, open.At, open.Measures.Count, open.Done, open.Counts.Sum)));
    }

    static List<MeasureView> Measures(PlanInHand hand, List<Gap> gaps)
    {
        var of = gaps.Where(it => it.Measure is not null).ToLookup(it => it.Measure!.Id);
        var phases = hand.Decisions.Where(it => it.Kind == DecisionKind.Due).ToDictionary(it => it.Measure!.Value, it => it.Phase);
        var decided = hand.Decisions.Where(it => it.Kind == DecisionKind.Owners && it.Unit is null).ToLookup(it => it.Measure!.Value);
        return [.. hand.Measures.Select(it =>
        {
            var leads = hand.Owners(it.Id, DutyRole.Lead).ToList();
            return new MeasureView(
                it.Id, it.Number, it.Section.Replace("\n", " › ", StringComparison.Ordinal), it.Heading, it.Text, it.Due, phases.GetValueOrDefault(it.Id),
                it.Convenor is { } convenor && leads.Contains(convenor) ? new(convenor, hand.Name(convenor)) : null,
                [.. leads.Take(MostLeads).Select(lead => new OrganisationView(lead, hand.Name(lead)))], leads.Count,
                [.. hand.CellsOf[it.Id].Where(cell => cell.Role == DutyRole.Territorial && hand.Behind[cell.Unit].Any(unit => hand.Owes(it.Id, unit.Organisation!.Value))).Select(cell => cell.Unit)],
                [.. decided[it.Id].SelectMany(decision => decision.Organisations).Distinct().Select(one => new OrganisationView(one, hand.Name(one)))],
                [.. of[it.Id].Select(gap => new GapView(gap.Kind, WaivedOf(gap)))]);
        })];
    }

    static List<NameView> Names(PlanInHand hand, List<Gap> gaps, Dictionary<string, MappedUnit> proposed)
    {
        var uses = hand.Cells.GroupBy(it => it.Unit).ToDictionary(it => it.Key, it => it.Select(cell => cell.Measure).Distinct().Count());
        return [.. gaps.Where(it => it.Unit is not null).Select(it => new NameView(
            it.Unit!, it.Kind, uses.GetValueOrDefault(it.Unit!), it.Organisation is { } closed ? new(closed, hand.Name(closed)) : null,
            proposed.TryGetValue(it.Unit!, out var found) ? [.. found.Organisations.Concat(found.Proposed).DistinctBy(one => one.Id).Take(8).Select(one => new OrganisationView(one.Id, one.Name))] : [], WaivedOf(it)))];
    }

    static WaivedView? WaivedOf(Gap gap) => gap.Waived is { } waiver ? new(waiver.DecidedByName, waiver.DecidedAt, waiver.Reason ?? "") : null;
}
