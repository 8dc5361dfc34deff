using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Work.Tasks;
using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Measures;

/// <summary>One measure with everything about it: what the paper says, what was decided here, who is in it and how far, who took it over.</summary>
static class GetMeasure
{
    /// <summary>A measure that names every village has more duties than a page; the list has the rest.</summary>
    const int MostDuties = 200;

    /// <param name="Source">The lines of the paper; only for those who see the whole, for they may name others.</param>
    /// <param name="Coordinates">The caller gave its duties, and so decides about them.</param>
    /// <param name="Progress">Over all duties the caller sees, also those beyond the first of <paramref name="Duties"/>.</param>
    public sealed record View(
        PlanView Plan, Guid Id, string Number, string Section, string Heading, string Text, string Remark, Lines Lines, IReadOnlyList<string> Source, MeasureOrigin Origin,
        DateOnly? Due, OrganisationView? Convenor, bool Coordinates, IReadOnlyList<DutyView> Duties, ProgressView Progress, UpperView? Upper, IReadOnlyList<LowerView> Lower);
    public sealed record PlanView(Guid Id, string Title, string? DocumentNumber, PlaceView Place, PlanState State, Guid? ReplacedBy, bool InForce);
    public sealed record OrganisationView(Guid Id, string Name);
    public sealed record DutyView(
        Guid Id, DutyRole Role, string Unit, bool Convenes, OrganisationView? Organisation, DateOnly? Due, DutyState State, int Percent, Guid? Person, string? PersonName,
        string? BlockedBecause, string? ReturnedBecause, DateTimeOffset? DoneAt, IReadOnlyList<TaskView> Tasks, int Version);
    public sealed record TaskView(Guid Id, string Title, Guid? Person, string? PersonName, DateOnly? Due, string? Remark, DateTimeOffset? DoneAt, string? DoneBy, int Version);
    public sealed record ProgressView(int Duties, int Done, int Blocked);

    /// <summary>The measure above that this one takes over.</summary>
    public sealed record UpperView(Guid Plan, string Title, Guid Measure, string Number, string Heading, DateOnly? Due);

    /// <summary>A measure below that takes this one over.</summary>
    public sealed record LowerView(Guid Plan, string Title, PlaceView Place, Guid Measure, string Number, DateOnly? Due, int Duties, int Done);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/measures/{measure:guid}", Handle).Requires("plans.read");

    /// <param name="duty">Comes first among the duties, as does that of the caller's own organisation.</param>
    static async Task<Ok<View>> Handle(Guid id, Guid measure, Guid? duty, Db db, IPlaces places, IOrganisations organisations, CancellationToken stop)
    {
        var (plan, whole, it) = await SeeMeasure.Find(db, id, measure, stop);
        var published = plan.PublishedAt is not null;
        var all = db.Set<Duty>().AsNoTracking().Where(one => published && one.Measure == measure);
        var progress = await all.GroupBy(_ => 1).Select(group => new ProgressView(
            group.Count(), group.Count(one => one.State == DutyState.Done), group.Count(one => one.State == DutyState.Blocked))).SingleOrDefaultAsync(stop) ?? new(0, 0, 0);
        var own = db.Caller.Identity?.Organisation;
        var first = all.OrderByDescending(one => one.Id == duty).ThenByDescending(one => one.Organisation == own);
        var duties = await Duties(db, first, organisations, stop);
        var convenor = whole && it.Convenor is { } convening ? await Name(organisations, convening, stop) : null;
        var lines = whole && it.FirstLine > 0 ? plan.Source.Split('\n').Skip(it.FirstLine - 1).Take(it.LastLine - it.FirstLine + 1).ToList() : [];
        var names = await places.FindAll([plan.Place], stop);
        return TypedResults.Ok(new View(
            new(plan.Id, plan.Title, plan.DocumentNumber, PlaceView.Of(plan.Place, names), plan.State, plan.ReplacedBy, plan.IsInForce),
            it.Id, it.Number, it.Section.Replace("\n", " › ", StringComparison.Ordinal), it.Heading, it.Text, whole ? it.Remark : "", new(it.FirstLine, it.LastLine), lines, it.Origin,
            it.Due, convenor, await FindDuty.HasGiven(db, id, measure, stop), duties, progress, await Upper(db, it, stop), await Lower(db, it, places, stop)));
    }

    static async Task<IReadOnlyList<DutyView>> Duties(Db db, IOrderedQueryable<Duty> all, IOrganisations organisations, CancellationToken stop)
    {
        var duties = await all.ThenBy(it => it.Role == DutyRole.Lead ? 0 : it.Role == DutyRole.Cooperate ? 1 : 2).ThenByDescending(it => it.Convenes).ThenBy(it => it.Id)
            .Take(MostDuties).ToListAsync(stop);
        var ids = duties.ConvertAll(it => it.Id);
        var tasks = (await db.Set<DutyTask>().AsNoTracking().Where(it => ids.Contains(it.Duty)).OrderBy(it => it.Id).ToListAsync(stop)).ToLookup(it => it.Duty);
        var names = await organisations.FindAll([.. duties.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        return duties.ConvertAll(it => new DutyView(
            it.Id, it.Role, it.Unit, it.Convenes, it.Organisation is { } id && names.TryGetValue(id, out var name) ? new(id, name.Name) : null,
            it.Due, it.State, it.Percent, it.Person, it.PersonName, it.BlockedBecause, it.ReturnedBecause, it.DoneAt,
            [.. tasks[it.Id].Select(task => new TaskView(task.Id, task.Title, task.Person, task.PersonName, task.Due, task.Remark, task.DoneAt, task.DoneByName, task.Version))], it.Version));
    }

    static async Task<OrganisationView?> Name(IOrganisations organisations, Guid id, CancellationToken stop) =>
        (await organisations.FindAll([id], stop)).TryGetValue(id, out var found) ? new(id, found.Name) : null;

    /// <summary>Who sees a measure that takes over another was named there, or watches over who was.</summary>
    static async Task<UpperView?> Upper(Db db, PlanMeasure measure, CancellationToken stop) =>
        measure.Upper is { } upper && await SeeMeasure.InForce(db, upper, stop) is var (plan, above)
            ? new(plan.Id, plan.Title, above.Id, above.Number, above.Heading, above.Due) : null;

    /// <summary>As far as the caller sees the plans below.</summary>
    static async Task<IReadOnlyList<LowerView>> Lower(Db db, PlanMeasure measure, IPlaces places, CancellationToken stop)
    {
        var below = await db.Set<PlanMeasure>().AsNoTracking().Where(it => it.Upper == measure.Id).OrderBy(it => it.ScopeKey).ThenBy(it => it.Id).Take(MostDuties).ToListAsync(stop);
        var (planIds, ids) = (below.ConvertAll(it => it.Plan), below.ConvertAll(it => it.Id));
        var plans = await db.Set<Plan>().Where(it => planIds.Contains(it.Id) && it.State == PlanState.Published && it.ReplacedBy == null).Select(it => new { it.Id, it.Title }).ToDictionaryAsync(it => it.Id, it => it.Title, stop);
        var counts = await db.Set<Duty>().Where(it => ids.Contains(it.Measure)).GroupBy(it => it.Measure)
            .Select(it => new { it.Key, All = it.Count(), Done = it.Count(duty => duty.State == DutyState.Done) }).ToDictionaryAsync(it => it.Key, it => (it.All, it.Done), stop);
        var names = await places.FindAll([.. below.Select(it => it.Place).Distinct()], stop);
        return [.. below.Where(it => plans.ContainsKey(it.Plan)).Select(it => new LowerView(
            it.Plan, plans[it.Plan], PlaceView.Of(it.Place, names), it.Id, it.Number, it.Due, counts.GetValueOrDefault(it.Id).All, counts.GetValueOrDefault(it.Id).Done))];
    }
}
