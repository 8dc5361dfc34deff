using System.Linq.Expressions;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Work.Tasks;
using Anran.Kernel.Contributions;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Lists;

/// <summary>责任清单: what organisations in the caller's scope owe by the plans in force, by deadline or in the order of the plans.</summary>
static class ListDuties
{
    const int CountedTo = 10_001, MostSaying = 2_000, LongestWords = 100;

    public sealed record Row(
        Guid Id, PlanView Plan, MeasureView Measure, DutyRole Role, string Unit, bool Convenes, OrganisationView? Organisation, DateOnly? Due, DutyState State, int Percent,
        Guid? Person, string? PersonName, string? BlockedBecause, string? ReturnedBecause, int Tasks, int TasksDone, int Version);
    public sealed record PlanView(Guid Id, string Title);
    public sealed record MeasureView(Guid Id, string Number, string Section, string Heading, string Text);
    public sealed record OrganisationView(Guid Id, string Name);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapGet("/", Handle).Requires("plans.read");

    /// <param name="section">Any measure of the section.</param>
    /// <param name="state">A state, or unfinished for all but done.</param>
    /// <param name="due">overdue, soon or none.</param>
    /// <param name="day">The last day itself.</param>
    /// <param name="unassigned">Not done, and nobody in the organisation answers for it.</param>
    /// <param name="order">due or plan.</param>
    /// <param name="place">Organisations of this subtree.</param>
    static async Task<Ok<Page<Row>>> Handle(
        Guid? organisation, Guid? plan, Guid? measure, Guid? person, Guid? place, string? state, string? role, string? due, DateOnly? day, Guid? section, bool? unassigned, string? q, string? order, Guid? after, int? limit,
        Db db, IPlaces places, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var (size, today) = (Page.Limit(limit), time.Today());
        var plans = await DutiesInForce.Plans(db, plan, stop);
        var ids = plans.Keys.ToList();
        var rows = db.Set<Duty>().AsNoTracking().Where(it => ids.Contains(it.Plan));
        if (place is { } at) rows = rows.Within((await places.Find(at, stop) ?? throw CampaignProblems.PlaceNotFound()).ScopeKey);
        if (organisation is not null) rows = rows.Where(it => it.Organisation == organisation);
        if (measure is not null) rows = rows.Where(it => it.Measure == measure);
        if (person is not null) rows = rows.Where(it => it.Person == person);
        if (unassigned == true) rows = rows.Where(it => it.Person == null && it.State != DutyState.Done);
        if (section is { } one) rows = rows.Where(await InSection(db, one, ids, stop));
        if (Choice.Of<StateFilter>("state", state) is { } only) rows = StandingAt(rows, only);
        if (Choice.Of<DutyRole>("role", role) is { } part) rows = rows.Where(it => it.Role == part);
        if (Choice.Of<DueFilter>("due", due) is { } when) rows = DueBy(rows, when, today);
        if (day is not null) rows = rows.Where(it => it.Due == day);
        if (q?.Trim() is { Length: > 0 } words) rows = await Saying(db, rows, words, ids, stop);
        var byPlan = Choice.Of<Order>("order", order) == Order.Plan;
        var total = after is null ? await rows.Take(CountedTo).CountAsync(stop) : (int?)null;
        if (after is { } cursor) rows = After(rows, await db.Set<Duty>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == cursor, stop) ?? throw WorkProblems.DutyNotFound(), byPlan);
        var read = await (byPlan ? rows.ByPlan() : rows.ByDue()).Take(size + 1).ToListAsync(stop);
        var page = Page.Of(read, size, it => it.Id.ToString(), total);
        return TypedResults.Ok(new Page<Row>(await Rows(db, page.Items, plans, organisations, stop), page.Next, page.Total));
    }

    static async Task<List<Row>> Rows(Db db, IReadOnlyList<Duty> duties, Dictionary<Guid, DutiesInForce.Head> plans, IOrganisations organisations, CancellationToken stop)
    {
        var measures = await DutiesInForce.Measures(db, duties, stop);
        var names = await organisations.FindAll([.. duties.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        var ids = duties.Select(it => it.Id).ToList();
        var tasks = await db.Set<DutyTask>().Where(it => ids.Contains(it.Duty)).GroupBy(it => it.Duty)
            .Select(it => new { it.Key, All = it.Count(), Done = it.Count(task => task.DoneAt != null) }).ToDictionaryAsync(it => it.Key, it => (it.All, it.Done), stop);
        return [.. duties.Select(it => new Row(
            it.Id, new(it.Plan, plans[it.Plan].Title), MeasureOf(measures[it.Measure]), it.Role, it.Unit, it.Convenes,
            it.Organisation is { } id && names.TryGetValue(id, out var name) ? new(id, name.Name) : null,
            it.Due, it.State, it.Percent, it.Person, it.PersonName, it.BlockedBecause, it.ReturnedBecause,
            tasks.GetValueOrDefault(it.Id).All, tasks.GetValueOrDefault(it.Id).Done, it.Version))];
    }

    static MeasureView MeasureOf(PlanMeasure it) => new(it.Id, it.Number, it.Section.Replace("\n", " › ", StringComparison.Ordinal), it.Heading, it.Text);

    static async Task<Expression<Func<Duty, bool>>> InSection(Db db, Guid measure, List<Guid> plans, CancellationToken stop)
    {
        var measures = await DutiesInForce.Section(db, measure, plans, stop);
        return it => measures.Contains(it.Measure);
    }

    static IQueryable<Duty> StandingAt(IQueryable<Duty> rows, StateFilter state) => state switch
    {
        StateFilter.Open => rows.Where(it => it.State == DutyState.Open),
        StateFilter.Working => rows.Where(it => it.State == DutyState.Working),
        StateFilter.Blocked => rows.Where(it => it.State == DutyState.Blocked),
        StateFilter.Done => rows.Where(it => it.State == DutyState.Done),
        StateFilter.Unfinished => rows.Where(it => it.State != DutyState.Done),
    };

    static IQueryable<Duty> DueBy(IQueryable<Duty> rows, DueFilter when, DateOnly today)
    {
        var soon = today.AddDays(InboxAsk.SoonDays);
        return when switch
        {
            DueFilter.Overdue => rows.Where(it => it.State != DutyState.Done && it.Due < today),
            DueFilter.Soon => rows.Where(it => it.State != DutyState.Done && it.Due >= today && it.Due <= soon),
            DueFilter.None => rows.Where(it => it.Due == null),
        };
    }

    static async Task<IQueryable<Duty>> Saying(Db db, IQueryable<Duty> rows, string words, List<Guid> plans, CancellationToken stop)
    {
        if (words.Length > LongestWords) throw CampaignProblems.Wrong("q", $"最多 {LongestWords} 个字。", $"At most {LongestWords} characters.");
        var measures = await DutiesInForce.Saying(db, words, plans, MostSaying, stop);
        return rows.Where(it => measures.Contains(it.Measure) || it.Unit.Contains(words) || (it.PersonName != null && it.PersonName.Contains(words)));
    }

    static IQueryable<Duty> After(IQueryable<Duty> rows, Duty last, bool byPlan) => byPlan ? rows.AfterPlan(last) : rows.AfterDue(new(last.Due, last.Id));

    enum StateFilter { Open, Working, Blocked, Done, Unfinished }

    enum DueFilter { Overdue, Soon, None }

    enum Order { Due, Plan }
}
