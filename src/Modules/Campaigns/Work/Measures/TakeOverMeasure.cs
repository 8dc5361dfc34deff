using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Measures;

/// <summary>
/// A place below makes a measure from above its own: a new measure of its plan in force, linked to the one above, with units of its own place.
/// </summary>
static class TakeOverMeasure
{
    const int MostUnits = 200;

    /// <param name="Upper">The measure above.</param>
    /// <param name="Lead">The one organisation that leads here.</param>
    /// <param name="Due">Last legal day, not after the one above; left out: the one above.</param>
    /// <param name="Version">Of the plan.</param>
    public sealed record Request(Guid Upper, Guid Lead, IReadOnlyList<Guid>? Cooperate, IReadOnlyList<Guid>? Territorial, DateOnly? Due, int Version);

    public sealed record Answer(Guid Plan, Guid Measure, int Duties);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/take-over", Handle).Requires("duties.manage");

    static async Task<Created<Answer>> Handle(Guid id, Request request, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        if (!plan.IsInForce) throw WorkProblems.NotInForce();
        if (plan.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        var (upper, due) = await Upper(db, request.Upper, plan, stop);
        if (await db.Set<PlanMeasure>().Where(it => it.Plan == id && it.Upper == upper.Id).Select(it => it.Number).FirstOrDefaultAsync(stop) is { } number) throw WorkProblems.TakenOverAlready(number);
        if (request.Due > due) throw WorkProblems.LaterThanUpper(due.Value);
        if (request.Due < Kernel.Time.BeijingTime.Today(time)) throw WorkProblems.DuePast(Kernel.Time.BeijingTime.Today(time));

        var chosen = await Chosen(request, plan, organisations, stop);
        var last = await db.Set<PlanMeasure>().Where(it => it.Plan == id).OrderByDescending(it => it.Position).FirstAsync(stop);
        var measure = MeasureOf(plan, upper, last.Position + 1, request.Due ?? due, request.Lead, db.Caller.Id);
        var position = 1 + await db.Set<PlanCell>().Where(it => it.Plan == id).MaxAsync(it => (int?)it.Position, stop) ?? 0;
        var (cells, units) = (new List<PlanCell>(), new List<PlanUnit>());
        foreach (var (role, organisation) in chosen)
        {
            var unit = await UnitOf(db, plan, organisation, stop);
            units.Add(unit);
            cells.Add(Responsibility.Duties.CellOf(measure, role, unit.Unit, CellOrigin.Decided, position++));
        }
        var duties = Responsibility.Duties.OwedBy(measure, cells, units.ToLookup(it => it.Unit)).Select(it => it.Give(null)).ToList();
        db.Add(measure);
        db.AddRange(cells);
        db.AddRange(units.Where(it => db.Entry(it).State == EntityState.Detached));
        db.AddRange(duties);
        plan.TakeOver(measure, duties.Count);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/plans/{id}/measures/{measure.Id}", new Answer(id, measure.Id, duties.Count));
    }

    /// <returns>The measure above, and the deadline it has there for those of the place below.</returns>
    public static async Task<(PlanMeasure Measure, DateOnly? Due)> Upper(Db db, Guid measure, IPlaced below, CancellationToken stop)
    {
        // Who is named is asked within the caller's scope, so that a measure that names nobody of his does not exist for him.
        var named = await db.Set<Duty>().Within(below.ScopeKey).Where(it => it.Measure == measure).Select(it => it.Due).ToListAsync(stop);
        if (named.Count == 0 || await SeeMeasure.InForce(db, measure, stop) is not var (plan, found)) throw WorkProblems.UpperNotFound();
        if (plan.ScopeKey.Length >= below.ScopeKey.Length || !below.ScopeKey.StartsWith(plan.ScopeKey, StringComparison.Ordinal)) throw WorkProblems.NotAbove();
        return (found, named.All(it => it is not null) ? named.Max() : found.Due);
    }

    static async Task<List<(DutyRole Role, OrganisationEntry Organisation)>> Chosen(Request request, Plan plan, IOrganisations organisations, CancellationToken stop)
    {
        List<(DutyRole Role, Guid Id)> wanted =
        [
            (DutyRole.Lead, request.Lead),
            .. (request.Cooperate ?? []).Select(it => (DutyRole.Cooperate, it)),
            .. (request.Territorial ?? []).Select(it => (DutyRole.Territorial, it)),
        ];
        if (wanted.Count > MostUnits || wanted.DistinctBy(it => it.Id).Count() != wanted.Count) throw WorkProblems.OrganisationsOutside();
        var found = await organisations.FindAll([.. wanted.Select(it => it.Id)], stop);
        return wanted.ConvertAll(it => found.TryGetValue(it.Id, out var organisation) && organisation.ScopeKey.StartsWith(plan.ScopeKey, StringComparison.Ordinal)
            ? (it.Role, organisation) : throw WorkProblems.OrganisationsOutside());
    }

    /// <summary>Under a name that means this organisation in the plan and no other.</summary>
    static async Task<PlanUnit> UnitOf(Db db, Plan plan, OrganisationEntry organisation, CancellationToken stop)
    {
        var named = await db.Set<PlanUnit>().Where(it => it.Plan == plan.Id && it.Unit.StartsWith(organisation.Name)).ToListAsync(stop);
        var name = organisation.Name;
        for (var more = 2; named.Exists(it => it.Unit == name && it.Organisation != organisation.Id); more++) name = $"{organisation.Name}（{more}）";
        return named.Find(it => it.Unit == name && it.Organisation == organisation.Id)
            ?? PlanUnit.Of(plan.Id, name, MappedBy.Chosen, organisation.Id, organisation.Place, organisation.ScopeKey);
    }

    static PlanMeasure MeasureOf(Plan plan, PlanMeasure upper, int position, DateOnly? due, Guid lead, Guid by) => new()
    {
        Id = RowId.New(),
        Plan = plan.Id,
        Place = plan.Place,
        ScopeKey = plan.ScopeKey,
        Position = position,
        // The paper has no such number; two that are taken over have two.
        Number = $"+{position + 1}",
        Section = "承接上级任务",
        Heading = upper.Heading,
        Text = upper.Text,
        Remark = "",
        FirstLine = 0,
        LastLine = 0,
        Origin = MeasureOrigin.Added,
        Due = due,
        Convenor = lead,
        Upper = upper.Id,
        TakenOverBy = by,
    };
}
