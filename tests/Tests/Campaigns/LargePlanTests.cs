using System.Diagnostics;
using System.Net.Http.Json;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Campaigns;

public sealed class LargePlanTests(ITestOutputHelper output) : OverHttp
{
    [Fact]
    public async Task A_matrix_of_300_measures_and_60_units_is_whole()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var units = Enumerable.Range(0, 60).Select(it => $"县第{Chinese(it)}局").ToList();
        var clock = Stopwatch.StartNew();
        var import = (await bob.Import(RandomPlan.Text(new(1), 300, units))).Id();
        output.WriteLine($"import {clock.ElapsedMilliseconds} ms");
        var version = 0;
        foreach (var unit in units)
            version = (int)(await (await bob.PutAsJsonAsync($"/api/plan-imports/{import}/units", new { name = unit, organisations = new[] { Some.Anshun.Id, Some.Yonggu.Id, Some.LiuxiBureau.Id, SomeDuties.Market.Id }, version })).Body())["version"]!;
        clock.Restart();
        var plan = await bob.Confirm(import);
        output.WriteLine($"confirm {clock.ElapsedMilliseconds} ms");
        await bob.Read($"/api/plans/{plan}/matrix");

        var times = new List<double>();
        for (var i = 0; i < 15; i++)
        {
            clock.Restart();
            using var answer = await bob.GetAsync($"/api/plans/{plan}/matrix");
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        output.WriteLine($"matrix median {times.Order().ElementAt(7):0} ms, worst {times.Max():0} ms");
        var matrix = await bob.Read($"/api/plans/{plan}/matrix");
        output.WriteLine($"{matrix.Measures().Count()} measures, {matrix["units"]!.AsArray().Count} units, {matrix.Measures().Sum(it => it["cells"]!.AsArray().Count)} cells, {matrix.ToJsonString().Length} chars");

        Assert.Equal((300, 60), (matrix.Measures().Count(), matrix["units"]!.AsArray().Count));
    }

    static string Chinese(int number) => string.Concat(number.ToString("00", System.Globalization.CultureInfo.InvariantCulture).Select(it => "零一二三四五六七八九"[it - '0']));
}
