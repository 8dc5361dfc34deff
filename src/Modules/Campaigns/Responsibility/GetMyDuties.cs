using System.Globalization;
using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Responsibility;

/// <summary>责任清单 of the caller's own organisation, over all plans in force: for 待办.</summary>
static class GetMyDuties
{
    /// <param name="Unit">The name in the paper that means the caller's organisation.</param>
    public sealed record Row(
        Guid Id, PlanView Plan, Guid Measure, string Number, string Section, string Heading, string Text, DutyRole Role, string Unit, bool Convenes,
        DateOnly? Due, DutyState State, int Percent, ReportingCadence? Reporting);
    public sealed record PlanView(Guid Id, string Title);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/my-duties", Handle).Requires("plans.read");

    static async Task<Ok<Page<Row>>> Handle(string? after, int? limit, Db db, CancellationToken stop)
    {
        var size = Page.Limit(limit);
        var organisation = db.Caller.Identity?.Organisation;
        var mine = db.Set<Duty>().Where(it => it.Organisation != null && it.Organisation == organisation);
        var plans = await InForce(db, mine, stop);
        var ids = plans.Keys.ToList();
        var (plan, position) = Cursor(after);
        var duties = await mine.AsNoTracking()
            .Where(it => ids.Contains(it.Plan) && (plan == null || it.Plan < plan || (it.Plan == plan && it.Position > position)))
            .OrderByDescending(it => it.Plan).ThenBy(it => it.Position).Take(size + 1).ToListAsync(stop);
        var wanted = duties.Select(it => it.Measure).Distinct().ToList();
        var measures = await db.Unscoped<PlanMeasure>("a measure is for everybody it names").AsNoTracking()
            .Where(it => wanted.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
        var page = Page.Of(duties, size, it => string.Create(CultureInfo.InvariantCulture, $"{it.Plan:n}-{it.Position}"));
        return TypedResults.Ok(new Page<Row>([.. page.Items.Select(it => RowOf(it, plans[it.Plan], measures[it.Measure]))], page.Next, null));
    }

    static async Task<Dictionary<Guid, Plan>> InForce(Db db, IQueryable<Duty> mine, CancellationToken stop)
    {
        var named = await mine.Select(it => it.Plan).Distinct().ToListAsync(stop);
        return await db.Unscoped<Plan>("the head of a plan is for everybody it names").AsNoTracking()
            .Where(it => named.Contains(it.Id) && it.ReplacedBy == null && it.State == PlanState.Published).ToDictionaryAsync(it => it.Id, stop);
    }

    static Row RowOf(Duty duty, Plan plan, PlanMeasure measure) => new(
        duty.Id, new(plan.Id, plan.Title), measure.Id, measure.Number, measure.Section.Replace("\n", " › ", StringComparison.Ordinal), measure.Heading, measure.Text,
        duty.Role, duty.Unit, duty.Convenes, duty.Due, duty.State, duty.Percent, plan.Facts.Reporting);

    static (Guid? Plan, int Position) Cursor(string? after) =>
        after?.Split('-') is [var plan, var position] && Guid.TryParseExact(plan, "n", out var id) && int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (id, at) : (null, 0);
}
