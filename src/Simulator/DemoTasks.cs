using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Inspections.Draws;
using Anran.Inspections.Officers;
using Anran.Inspections.Tasks;
using Anran.Inspections.Tasks.Plans;
using Anran.Kernel.Keys;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Simulator;

/// <summary>Officers with certificates, a team, a plan of visits that is under way, self-checks, and a random draw: all of 南开区.</summary>
static class DemoTasks
{
    const string Why = "the demo knows the whole country", District = "南开区", Issuer = "演示·发证机关";
    static readonly string[] Officers = ["nankai", "nankai-chengguan", "nankai-zhifa"];

    public static async Task PlantTasks(this IServiceProvider services, CancellationToken stop)
    {
        var (db, now, cipher) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>().GetUtcNow(), services.GetRequiredService<FieldCipher>());
        var people = await db.Unscoped<Person>(Why).Where(it => Officers.Contains(it.Account) || it.Account == "nankai-leader" || it.Account == "nankai-expert").ToDictionaryAsync(it => it.Account, stop);
        var bureau = await db.Unscoped<Organisation>(Why).SingleAsync(it => it.Id == people["nankai"].Organisation, stop);
        var district = await db.Unscoped<Place>(Why).SingleAsync(it => it.Name == District && it.Kind == Authority.PlaceKind.County, stop);
        var today = BeijingTime.DayOf(now);

        foreach (var (index, account) in Officers.Index())
        {
            // The last one's runs out soon, so that the warning can be seen.
            var certificate = new OfficerCertificate
            {
                Id = RowId.New(now),
                Person = people[account].Id,
                PersonName = people[account].Name,
                Place = bureau.Place,
                ScopeKey = bureau.ScopeKey,
                Organisation = bureau.Id,
                Issuer = Issuer,
                FirstDay = today.AddYears(-3),
                LastDay = index == Officers.Length - 1 ? today.AddDays(50) : today.AddYears(2),
            };
            certificate.Bear($"演示执法{index + 1:0000}", cipher);
            db.Add(certificate);
            db.Add(new DemoRow { Kind = nameof(OfficerCertificate), Id = certificate.Id });
        }
        var team = new VisitTeam { Id = RowId.New(now), Place = bureau.Place, ScopeKey = bureau.ScopeKey, Organisation = bureau.Id, TeamName = "演示检查一组" };
        team.Consist([Officer("nankai-chengguan"), Officer("nankai-zhifa"), new(people["nankai-expert"].Id, people["nankai-expert"].Name, MemberPart.Expert)]);
        db.Add(team);
        db.Add(new DemoRow { Kind = nameof(VisitTeam), Id = team.Id });

        var plan = Plan("餐饮场所燃气安全检查（演示）", TaskActivity.Inspection, TaskProcedure.Announced, ["restaurant", "canteen"], [team.Id]);
        plan.Approve(people["nankai-leader"].Id, people["nankai-leader"].Name, now.AddDays(-1));
        var own = Plan("供应站月度自查（演示）", TaskActivity.SelfCheck, TaskProcedure.None, ["supply-station"], []);
        await db.SaveChangesAsync(stop);
        foreach (var it in new[] { plan, own }) await services.GetRequiredService<GiveTasks>().Run(it.Id, null, stop);
        await Go(db, plan.Id, today, now, stop);
        await Draw(services, bureau, district, people["nankai"], today, now, stop);

        Member Officer(string account) => new(people[account].Id, people[account].Name, MemberPart.Officer);

        VisitPlan Plan(string title, TaskActivity activity, TaskProcedure procedure, IReadOnlyList<string> kinds, IReadOnlyList<Guid> teams)
        {
            var made = new VisitPlan
            {
                Id = RowId.New(now),
                Place = district.Id,
                ScopeKey = district.ScopeKey,
                Organisation = bureau.Id,
                Title = title,
                Activity = activity,
                Trigger = TaskTrigger.Plan,
                Procedure = procedure,
                FirstDay = today.AddDays(-7),
                LastDay = today.AddDays(30),
                Kinds = kinds,
                Teams = teams,
                PlannedBy = people["nankai-chengguan"].Id,
                PlannedByName = people["nankai-chengguan"].Name,
                PlannedAt = now.AddDays(-3),
            };
            made.Added();
            db.Add(made);
            db.Add(new DemoRow { Kind = nameof(VisitPlan), Id = made.Id });
            return made;
        }
    }

    /// <summary>Some were told, one could not be visited.</summary>
    static async Task Go(Db db, Guid plan, DateOnly today, DateTimeOffset now, CancellationToken stop)
    {
        var tasks = await db.Unscoped<VisitTask>(Why).Where(it => it.Plan == plan).OrderBy(it => it.Id).ToListAsync(stop);
        foreach (var task in tasks.Take(tasks.Count / 2)) task.Announce(NoticeWay.Paper, today, now);
        if (tasks.Count > 1) tasks[0].GiveUp("到访时停业装修，与负责人约定改期。");
        await db.SaveChangesAsync(stop);
    }

    static async Task Draw(IServiceProvider services, Organisation bureau, Place district, Person by, DateOnly today, DateTimeOffset now, CancellationToken stop)
    {
        var (db, register) = (services.GetRequiredService<Db>(), services.GetRequiredService<Registry.IRegister>());
        var units = (await register.Walk(new(district.ScopeKey, []), null, 200, stop)).Select(it => new Unit(it.Id, "all", it.Name)).ToList();
        var officers = await db.Unscoped<Person>(Why).Where(it => Officers.Contains(it.Account)).Select(it => new Officer(it.Id, it.Name)).ToListAsync(stop);
        if (units.Count < 5) return;
        var population = Lots.Write(new(2, new Dictionary<string, int> { ["all"] = 5 }, units, officers));
        var draw = new RandomDraw
        {
            Id = RowId.New(now),
            Place = district.Id,
            ScopeKey = district.ScopeKey,
            Organisation = bureau.Id,
            Title = "下半年双随机抽查（演示）",
            FirstDay = today,
            LastDay = today.AddDays(40),
            SeedSource = "由系统以密码学随机数产生，产生于名录冻结并公布之后",
            OwnSeed = true,
            Population = population,
            PopulationSha256 = Lots.Hash(population),
            Units = units.Count,
            Officers = officers.Count,
            FrozenBy = by.Id,
            FrozenByName = by.Name,
            FrozenAt = now.AddHours(-20),
        };
        draw.Frozen();
        draw.Draw("demo-2026-07-48213", now.AddHours(-1));
        db.Add(draw);
        db.Add(new DemoRow { Kind = nameof(RandomDraw), Id = draw.Id });
        await db.SaveChangesAsync(stop);
    }
}
