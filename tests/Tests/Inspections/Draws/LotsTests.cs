using System.Text;
using System.Text.Json;
using Anran.Inspections;
using Anran.Inspections.Draws;
using Xunit;

namespace Anran.Tests.Inspections.Draws;

public sealed class LotsTests
{
    /// <summary>Order, names, the number of others' strata, whoever asks: only ids, strata and the seed count.</summary>
    [Fact]
    public void A_draw_depends_on_population_and_seed_and_on_nothing_else()
    {
        var random = new Random(20260715);
        for (var round = 0; round < 300; round++)
        {
            var (population, seed) = (SomePopulation(random), Seed(random));
            var drawn = Flat(Lots.Draw(population, seed));
            var turned = population with { Units = [.. population.Units.OrderBy(_ => random.Next()).Select(it => it with { Name = $"改名{random.Next()}" })], Officers = [.. population.Officers.Reverse()] };

            Assert.Equal(drawn, Flat(Lots.Draw(turned, seed)));
            Assert.True(Lots.TryRead(Lots.Write(turned), out var read));
            Assert.Equal(drawn, Flat(Lots.Draw(read, seed)));
            Assert.Equal(Lots.Write(population), Lots.Write(population with { Units = [.. population.Units.OrderBy(_ => random.Next())] }));
            foreach (var (stratum, count) in population.Strata) Assert.Equal(count, Lots.Draw(population, seed).Count(it => population.Units.Single(unit => unit.Id == it.Unit).Stratum == stratum));
            Assert.All(Lots.Draw(population, seed), it => Assert.Equal(population.OfficersEach, it.Officers!.Distinct().Count()));
        }
    }

    [Fact]
    public void A_unit_that_joins_or_leaves_changes_no_other_s_rank()
    {
        var random = new Random(7);
        var population = SomePopulation(random);
        var (seed, left) = (Seed(random), population.Units[random.Next(population.Units.Count)]);
        var without = population with { Units = [.. population.Units.Where(it => it.Id != left.Id)], Strata = population.Strata.ToDictionary(it => it.Key, it => it.Value) };
        var (before, after) = (Order(population), Order(without));

        Assert.Equal(before.Where(it => it != left.Id), after);

        List<Guid> Order(Population of) => [.. Lots.Draw(of with { Strata = of.Strata.ToDictionary(it => it.Key, _ => Lots.MostDrawn) }, seed).Select(it => it.Unit)];
    }

    [Fact]
    public void Every_unit_is_drawn_about_equally_often()
    {
        var ids = Enumerable.Range(0, 20).Select(i => new Guid(i, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10])).ToList();
        var population = new Population(0, new Dictionary<string, int> { ["all"] = 5 }, [.. ids.Select(it => new Unit(it, "all", ""))], []);
        var times = ids.ToDictionary(it => it, _ => 0);
        for (var i = 0; i < 4_000; i++) foreach (var it in Lots.Draw(population, $"seed-{i}")) times[it.Unit]++;

        // 4,000 draws of 5 out of 20: 1,000 each, and five standard deviations are 137.
        Assert.All(times.Values, it => Assert.InRange(it, 863, 1_137));
    }

    [Fact]
    public void A_file_is_drawn_again_and_whatever_was_changed_in_it_is_noticed()
    {
        var random = new Random(11);
        var population = SomePopulation(random);
        var (text, seed) = (Lots.Write(population), Seed(random));
        var paper = new DrawPaper(DrawPaper.Name, "抽查", text, Lots.Hash(text), App.Now, "第2026190期", seed, App.Now, Lots.Draw(population, seed));

        Assert.True(Check(paper).Holds);
        Assert.Equal((true, true, false), Said(paper with { Seed = seed + "0" }));
        Assert.Equal((true, true, false), Said(paper with { Units = [.. paper.Units!.Reverse()] }));
        Assert.Equal((true, true, false), Said(paper with { Units = [.. paper.Units!.Skip(1)] }));
        Assert.Equal((true, false, false), Said(paper with { Population = Lots.Write(population with { Units = [.. population.Units.Where(it => it.Id != paper.Units![0].Unit)] }) }));
        Assert.Equal((true, false, true), Said(paper with { PopulationSha256 = new('0', 64) }));

        (bool, bool, bool) Said(DrawPaper of) => Check(of) is var it ? (it.Readable, it.SamePopulation, it.SameResult) : default;
    }

    [Fact]
    public void What_is_no_such_file_is_said_to_be_none_and_nothing_throws()
    {
        var random = new Random(13);
        var population = SomePopulation(random);
        var text = Lots.Write(population);
        var good = JsonSerializer.SerializeToUtf8Bytes(new DrawPaper(DrawPaper.Name, "", text, Lots.Hash(text), App.Now, "", Seed(random), App.Now, []), DrawPaper.Json);
        foreach (var bad in new[] { "", "[]", "null", "{", "{\"format\":\"anran-draw/1\"}", "{\"format\":\"anran-draw/1\",\"population\":\"x\",\"seed\":\"abcdef\",\"units\":[]}", "\0\0\0", "{\"units\":7}" })
            Assert.False(DrawFile.Verify(new MemoryStream(Encoding.UTF8.GetBytes(bad))).Readable);
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = good.ToArray();
            for (var i = 0; i < 3; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            DrawFile.Verify(new MemoryStream(bytes));
        }
        foreach (var bad in new[] { text.Replace("\n", "\r\n", StringComparison.Ordinal), text.ToUpperInvariant(), text + "unit\n", text + text, text.Replace("officers-each", "officers", StringComparison.Ordinal), "anran-draw-population/1\n" })
            Assert.False(Lots.TryRead(bad, out _));
    }

    static DrawCheck Check(DrawPaper paper) => DrawFile.Verify(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(paper, DrawPaper.Json)));

    static List<string> Flat(IReadOnlyList<DrawnUnit> drawn) => [.. drawn.Select(it => $"{it.Unit} {string.Join(',', it.Officers!)}")];

    static string Seed(Random random) => $"seed-{random.Next()}-{random.Next()}";

    static Population SomePopulation(Random random)
    {
        string[] strata = ["all", "catering", "operator"];
        List<Unit> units = [.. Enumerable.Range(0, random.Next(12, 40)).Select(i => new Unit(Id(), i < 3 ? strata[i] : strata[random.Next(3)], $"对象{i}\t号"))];
        return new(
            random.Next(2, 4), strata.ToDictionary(it => it, it => random.Next(1, units.Count(unit => unit.Stratum == it) + 1)), units,
            [.. Enumerable.Range(0, random.Next(4, 9)).Select(i => new Officer(Id(), $"人员{i}"))]);

        Guid Id()
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            return new(bytes);
        }
    }
}
