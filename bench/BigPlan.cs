using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Campaigns;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Anran.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Bench;

/// <summary>A published plan whose measures each bind thousands of organisations, half way through.</summary>
/// <param name="Part">One of the dozen places they lie in.</param>
sealed record BigPlan(Guid Plan, Guid Place, Guid Part, int Duties)
{
    const string Why = "bench", Everybody = "各单位";
    static readonly DateOnly First = new(2026, 1, 31);

    /// <param name="account">Who coordinates the place.</param>
    public static async Task<BigPlan> Plant(IServiceProvider services, string account, int measures, int organisations, CancellationToken stop)
    {
        var (db, bulk) = (services.GetRequiredService<Db>(), services.GetRequiredService<BulkWriter>());
        var grant = await (from person in db.Unscoped<Person>(Why) join it in db.Unscoped<RoleGrant>(Why) on person.Id equals it.Person where person.Account == account select it).FirstAsync(stop);
        var place = await db.Unscoped<Place>(Why).SingleAsync(it => it.Id == grant.Place, stop);
        var streets = await db.Unscoped<Place>(Why).Where(it => it.Parent == place.Id).ToListAsync(stop);
        var plan = PlanOf(place, measures);
        var rows = Enumerable.Range(0, measures).Select(it => MeasureOf(plan, it)).ToList();
        var named = Enumerable.Range(0, organisations).Select(it => OrganisationOf(streets[it % streets.Count], it)).ToList();
        await bulk.Insert(new OrganisationsImported(organisations), null, [named], stop);
        await bulk.Insert(new PlanMatrixWritten(plan.Id, measures, measures, organisations), plan,
        [
            [plan], rows, rows.Select(it => Anran.Campaigns.Responsibility.Duties.CellOf(it, DutyRole.Territorial, Everybody, CellOrigin.Paper, it.Position)),
            named.Select(it => PlanUnit.Of(plan.Id, Everybody, MappedBy.Chosen, it.Id, it.Place, it.ScopeKey)),
        ], stop);
        var owed = await PublishPlan.Run(plan.Id, services, new(), stop);
        // Nobody tells of it, for nobody listens yet: a third is done, a third half done, some of it stuck.
        var duties = db.Unscoped<Duty>(Why).Where(it => it.Plan == plan.Id);
        await duties.Where(it => it.Position % 3 == 0).ExecuteUpdateAsync(set => set.SetProperty(it => it.State, DutyState.Done), stop);
        await duties.Where(it => it.Position % 3 == 1).ExecuteUpdateAsync(set => set.SetProperty(it => it.State, DutyState.Working).SetProperty(it => it.Percent, 50), stop);
        await duties.Where(it => it.Position % 10 == 8).ExecuteUpdateAsync(set => set.SetProperty(it => it.State, DutyState.Blocked), stop);
        return new(plan.Id, place.Id, streets[0].Id, owed.Duties);
    }

    static Plan PlanOf(Place place, int measures) => new()
    {
        Id = Guid.CreateVersion7(),
        Place = place.Id,
        ScopeKey = place.ScopeKey,
        Import = Guid.CreateVersion7(),
        Series = Guid.CreateVersion7(),
        Edition = 1,
        Title = "城镇燃气安全专项整治工作方案（性能测试）",
        DocumentNumber = null,
        Issuer = null,
        Date = First,
        Level = PlanLevel.District,
        MeasureCount = measures,
        Facts = new()
        {
            Title = "城镇燃气安全专项整治工作方案（性能测试）",
            DocumentNumber = null,
            Issuer = null,
            Date = First,
            Level = PlanLevel.District,
            Reporting = null,
            Phases = [new("集中攻坚", "2026-01", "2026-06", new(1, 1)), new("巩固提升", "2026-07", "2026-12", new(2, 2))],
            Goals = [],
            Targets = [],
            Measures = [],
            Submissions = [],
            TaskForce = null,
            Diagnostics = [],
        },
        Source = "",
        ConfirmedBy = Guid.Empty,
        ConfirmedByName = "",
        ConfirmedAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };

    /// <summary>Due at the end of one of twelve months; one measure in fifty on a day of its own.</summary>
    static PlanMeasure MeasureOf(Plan plan, int position) => new()
    {
        Id = Guid.CreateVersion7(),
        Plan = plan.Id,
        Place = plan.Place,
        ScopeKey = plan.ScopeKey,
        Position = position,
        Number = $"{position + 1}",
        Section = $"重点任务\n第 {(position / 20) + 1} 类",
        Heading = $"第 {position + 1} 项措施",
        Text = $"第 {position + 1} 项措施的内容。",
        Remark = "",
        FirstLine = position,
        LastLine = position,
        Origin = MeasureOrigin.Paper,
        Due = position % 50 == 7 ? First.AddDays(position) : First.AddMonths(position % 12),
    };

    static Organisation OrganisationOf(Place street, int number) => new()
    {
        Id = Guid.CreateVersion7(),
        Place = street.Id,
        ScopeKey = street.ScopeKey,
        Name = $"性能测试单位第 {number + 1} 号",
        Kind = "other",
    };
}
