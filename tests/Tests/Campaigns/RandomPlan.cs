using System.Net.Http.Json;
using System.Text;

namespace Anran.Tests.Campaigns;

/// <summary>Plans that nobody wrote: so many measures, any units in any role, any names given to any organisations.</summary>
static class RandomPlan
{
    static readonly string[] Units = ["县住建局", "县市场监管局", "县应急局", "县公安局", "县消防救援大队", "石桥镇人民政府", "安顺燃气石桥供应站", "永固燃气石桥供应站", "县科技局", "县气象局"];

    public static async Task<string> Import(HttpClient bob, Random random)
    {
        var import = (await bob.Import(Text(random, 20))).Id();
        var version = 0;
        foreach (var unit in (await bob.Read($"/api/plan-imports/{import}"))["units"]!.AsArray().Select(it => (string)it!["name"]!).ToList())
        {
            if (random.Next(2) == 0) continue;
            Guid[] organisations = [.. new[] { Some.Anshun, Some.Yonggu, Some.LiuxiBureau, SomeDuties.Market }.Where(_ => random.Next(3) == 0).Select(it => it.Id)];
            version = (int)(await (await bob.PutAsJsonAsync($"/api/plan-imports/{import}/units", new { name = unit, organisations, version })).Body())["version"]!;
        }
        return import;
    }

    public static string Text(Random random, int measures, IReadOnlyList<string>? units = null)
    {
        units ??= Units;
        var text = new StringBuilder("柳溪县城镇燃气安全专项整治工作方案\n一、总体要求\n坚持问题导向。\n二、重点任务\n（一）深入排查整治安全隐患\n");
        for (var i = 1; i <= measures; i++)
        {
            var named = units.OrderBy(_ => random.Next()).Take(2 + random.Next(4)).ToList();
            text.Append(i).Append(".第").Append(i).Append("类隐患依法排查整治，逐项建立台账，限期整改到位。（").Append(named[0]).Append("牵头，")
                .AppendJoin('、', named.Skip(1)).Append("按职责分工负责）\n");
        }
        return text.ToString();
    }
}
