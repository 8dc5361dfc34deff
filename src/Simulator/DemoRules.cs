using System.Text.Json;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Kernel.Time;
using Anran.RulePacks.Judgements;
using Anran.RulePacks.Overrides;
using Anran.RulePacks.Packs;
using Anran.Rules;
using Microsoft.EntityFrameworkCore;

namespace Anran.Simulator;

/// <summary>Two local rules of 南开区: one in force, one a draft that waits for a decision. And what the rules said before and since.</summary>
static class DemoRules
{
    const string Why = "the demo knows the whole country", Account = "nankai", Pack = "user-check-frequency";

    public static async Task PlantRules(this IServiceProvider services, CancellationToken stop)
    {
        var (db, now) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var person = await db.Unscoped<Person>(Why).SingleAsync(it => it.Account == Account, stop);
        var place = await db.Unscoped<Place>(Why).SingleAsync(it => it.Id == person.Place, stop);
        var before = now.AddDays(-30);
        var day = BeijingTime.DayOf(before);

        var inForce = Draft("UCF-N", "user.kind = 'business'", 6, day.AddDays(5), "商业用户每六个月检查一次", "Business users are checked every six months", "餐饮场所密集，按季节增加检查频次。", before);
        inForce.PutInForce(null, 1, inForce.Version, person.Id, before.AddHours(2), day);
        var draft = Draft("UCF-R", "user.kind = 'resident' and gas.supply = 'piped'", 12, BeijingTime.DayOf(now).AddDays(40), "管道居民用户每年检查一次", "Residents with piped gas are checked every year", "老旧小区软管老化较快，拟缩短检查周期。", now.AddDays(-2));
        var check = services.GetRequiredService<CheckOverride>();
        foreach (var rule in (RuleOverride[])[inForce, draft])
        {
            await check.Must(rule, stop);
            db.Add(rule);
            db.Add(new DemoRow { Kind = nameof(RuleOverride), Id = rule.Id });
        }
        await db.SaveChangesAsync(stop);

        var (shelf, locals) = (services.GetRequiredService<PackShelf>(), services.GetRequiredService<LocalRules>());
        await Judge(now.AddDays(-40), """{"user.kind": "business", "gas.supply": "piped"}""");
        await Judge(now.AddDays(-3), """{"user.kind": "business", "gas.supply": "piped"}""");
        await Judge(now.AddDays(-1), """{"user.kind": "resident", "gas.supply": "bottled"}""");
        await db.SaveChangesAsync(stop);

        async Task Judge(DateTimeOffset at, string said)
        {
            using var json = JsonDocument.Parse(said);
            var (pack, on) = (shelf.Must(Pack), BeijingTime.DayOf(at));
            var answers = JudgeAnswers.Read(pack, json.RootElement);
            var path = await locals.PathTo(place.Id, on, stop);
            var verdicts = JudgeAnswers.Judge(pack, await locals.Within(path, Pack, stop), path, on, answers);
            var judgement = RecordedJudgement.Of(RowId.New(at), new(place.Id, path, place.ScopeKey, person.Organisation), Pack, on, RecordJudgement.Kept(answers), verdicts, person.Id, at);
            db.Add(judgement);
            db.Add(new DemoRow { Kind = nameof(RecordedJudgement), Id = judgement.Id });
        }

        RuleOverride Draft(string rule, string when, int months, DateOnly from, string zh, string en, string reason, DateTimeOffset at) => RuleOverride.Draft(
            RowId.New(at), (place.Id, place.ScopeKey), Pack, rule,
            new(from, null, OverrideMode.Replace, new(when, JsonSerializer.SerializeToElement(new { months, basis = "interval" }), "演示安委〔2026〕9号", "三", "INF", new(zh, en), new(zh + "。", en + "."), false, reason)),
            null, person.Id, at);
    }
}
