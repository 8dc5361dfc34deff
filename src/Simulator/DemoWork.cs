using Anran.Authority;
using Anran.Authority.People;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Targets;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Simulator;

/// <summary>
/// What the people of the demo did since a plan was published: some are done, some late, some stuck, some sent back. All by the
/// rules of the things themselves; only the days lie in the past.
/// </summary>
static class DemoWork
{
    const string Why = "the demo knows the whole country";

    public static async Task PlantWork(this IServiceProvider services, Plan plan, By coordinator, CancellationToken stop)
    {
        var (db, now) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var clerks = (await db.Unscoped<Person>(Why).AsNoTracking().ToListAsync(stop)).Where(it => it.Id != coordinator.Id).ToLookup(it => it.Organisation);
        await Duties(db, plan, coordinator, clerks, now, stop);
        await Targets(db, plan, coordinator, now, stop);
        await services.GetRequiredService<TakeUpPlan>().Look(plan.Id, mayBegin: true, stop);
        await HandIns(services, plan, coordinator, clerks, now, stop);
    }

    static async Task Duties(Db db, Plan plan, By coordinator, ILookup<Guid, Person> clerks, DateTimeOffset now, CancellationToken stop)
    {
        var duties = await db.Unscoped<Duty>(Why).Where(it => it.Plan == plan.Id).OrderBy(it => it.Id).ToListAsync(stop);
        foreach (var (i, duty) in duties.Index())
        {
            // An organisation without people in the demo has its progress entered by the coordinator.
            var clerk = duty.Organisation is { } organisation ? clerks[organisation].FirstOrDefault() : null;
            var day = 0;
            By Next() => (clerk is null ? coordinator : new(clerk.Id, clerk.Name, now)) with { At = now.AddDays((++day * 9) - 54 - (i % 7)).AddMinutes(-i) };
            if (clerk is not null && i % 3 != 0) db.Add(duty.Assign(clerk.Id, clerk.Name, Next()));
            switch (i % 8)
            {
                case 1:
                    db.Add(duty.Report(30, "已完成摸底，建立台账，正在逐户核对。", [], Next()));
                    break;
                case 2:
                    db.Add(duty.Report(60, "检查过半，发现的问题已下达整改通知。", [], Next()));
                    db.Add(duty.Report(100, "全部检查完毕，问题已整改并复查。", [], Next()));
                    break;
                case 3:
                    db.Add(duty.Report(20, null, [], Next()));
                    db.Add(duty.Block("两家单位拒绝入户检查，需会同执法部门处理。", Next()));
                    break;
                case 4:
                    db.Add(duty.Report(70, "主体工作完成，正在收尾。", [], Next()));
                    db.Add(duty.Report(100, "已完成。", [], Next()));
                    db.Add(duty.Return("缺少复查记录，请补齐台账后再报。", 70, coordinator with { At = Next().At }));
                    break;
                case 5:
                    db.Add(duty.Report(45, "按街道分片推进，进度正常。", [], Next()));
                    break;
                case 6:
                    db.Add(duty.Report(85, "余下三户约定下周入户。", [], Next()));
                    break;
                default:
                    break;
            }
        }
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The last of several is not reported yet.</summary>
    static async Task Targets(Db db, Plan plan, By coordinator, DateTimeOffset now, CancellationToken stop)
    {
        await SetTargets.Set(db, plan.Id, stop);
        var targets = await db.Unscoped<PlanTarget>(Why).Where(it => it.Plan == plan.Id).OrderBy(it => it.Id).ToListAsync(stop);
        var today = BeijingTime.DayOf(now);
        foreach (var (i, target) in targets.Index().Where(it => it.Index == 0 || it.Index < targets.Count - 1).Where(it => !it.Item.Falls))
        {
            var made = new List<TargetEntry>();
            foreach (var (share, ago) in new[] { (20 + (7 * i % 20), 40), (45 + (11 * i % 30), 10) })
            {
                var report = new Report(target.Value * share / 100 / 1000 * 1000, today.AddDays(-ago), ago == 40 ? "首次统计。" : "按各街道上报数汇总。", null, null);
                made.Add(target.Report(report, made, target.Falls, coordinator with { At = now.AddDays(-ago).AddMinutes(i) }));
            }
            db.AddRange(made);
        }
        await db.SaveChangesAsync(stop);
    }

    static async Task HandIns(IServiceProvider services, Plan plan, By coordinator, ILookup<Guid, Person> clerks, DateTimeOffset now, CancellationToken stop)
    {
        var db = services.GetRequiredService<Db>();
        var today = BeijingTime.DayOf(now);
        var owed = await db.Unscoped<HandIn>(Why).Where(it => it.Series == plan.Series).OrderBy(it => it.Due).ThenBy(it => it.Id).ToListAsync(stop);
        var names = await services.GetRequiredService<IOrganisations>().FindAll([.. owed.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        var past = owed.Where(it => it.Due < today).ToList();
        // Of what is due later only little has come; without anything past, that shows the states.
        var (came, left) = (new List<HandIn>(), past.Concat(owed.Where(it => it.Due >= today).Take(past.Count == 0 ? 8 : 2)).ToList());
        foreach (var (i, one) in left.Index().Where(it => it.Index % 6 != 0 && it.Index != 3))
        {
            var late = i % 6 == 2 ? 3 : -1;
            await db.Take([one.Submit(i % 2 == 0 ? "本期工作进展情况，详见说明。" : "已按要求完成，数据已核对。", [], Clerk(one) with { At = Within(one.Due, late) })], stop);
            came.Add(one);
        }
        if (left.Count > 3) await db.Take([left[3].Exempt(EndedWhy.Decided, "机构合并过渡期，本期由承接单位一并报送。", coordinator with { At = now.AddDays(-1) })], stop);
        if (came.Count > 0) await db.SaveChangesAsync(stop);
        // The last that came wait for the coordinator, one was not good enough.
        foreach (var (i, one) in came.Index().Where(it => it.Index < came.Count - Math.Max(1, came.Count / 6)))
            await db.Take([i == 0 ? one.Return("未附隐患清单，请补充后重报。", today.AddDays(5), coordinator with { At = now.AddHours(-5) }) : one.Accept(coordinator with { At = Within(one.Due, 4) })], stop);
        if (came.Count > 1) await db.SaveChangesAsync(stop);

        By Clerk(HandIn one) => one.Organisation is { } id && clerks[id].FirstOrDefault() is { } clerk ? new(clerk.Id, clerk.Name, now)
            : new(Guid.Empty, $"演示·{(one.Organisation is { } named && names.TryGetValue(named, out var entry) ? entry.Name : "")}经办", now);

        // Never later than yesterday.
        DateTimeOffset Within(DateOnly due, int days)
        {
            var at = BeijingTime.EndOf(due.AddDays(days)).AddHours(-9);
            return at < now.AddDays(-1) ? at : now.AddDays(-1);
        }
    }
}
