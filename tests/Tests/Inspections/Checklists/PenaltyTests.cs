using Anran.Rules;
using Anran.Tests.Rules;
using Xunit;

namespace Anran.Tests.Inspections.Checklists;

/// <summary>Findings name codes; the range behind each is data with law, clause and certainty.</summary>
public sealed class PenaltyTests
{
    static readonly RulePack Penalties = Shipped.Book.Find("penalties")!;

    [Fact]
    public void Every_code_that_a_rule_names_has_a_range_or_says_what_follows()
    {
        var named = Shipped.Book.Packs.SelectMany(pack => pack.Rules).SelectMany(rule => rule.Versions)
            .SelectMany(version => new[] { "penalty", "penalty_also" }.Select(it => version.Outcome.GetValueOrDefault(it).Text)).Where(it => it.Length > 0).Distinct();

        // E stands for the Special Equipment Safety Law by the act.
        Assert.DoesNotContain(named, code => code != "E" && RowsOf(code).Length == 0);
        Assert.Equal(3, RowsOf("E5").Length);
    }

    [Fact]
    public void Amounts_are_in_fen_and_the_least_is_not_above_the_most()
    {
        foreach (var rule in Penalties.Rules)
        {
            var said = rule.Versions[^1].Outcome;
            if (said.TryGetValue("least", out var least)) Assert.True(least.Number <= said["most"].Number && said["most"].Number % 100_000 == 0, rule.Id);
            Assert.True(said.ContainsKey("most") || said.ContainsKey("times_max") || said.ContainsKey("stop") || said.ContainsKey("confiscate") || rule.Id is "P2b" or "W3.3" or "X3.1", rule.Id);
        }
        Assert.Equal((5_000_000L, 50_000_000L), (RowsOf("O0")[0].Versions[0].Outcome["least"].Number, RowsOf("O0")[0].Versions[0].Outcome["most"].Number));
    }

    [Theory]
    [InlineData("W2", "unit", "first", 0, 5_000_000)]
    [InlineData("W2", "unit", "after-order", 5_000_000, 20_000_000)]
    [InlineData("W2", "responsible", "after-order", 1_000_000, 2_000_000)]
    [InlineData("P1", "person", "after-order", 0, 100_000)]
    [InlineData("P2", "person", "first", 500_000, 5_000_000)]
    [InlineData("E2", "unit", "first", 10_000_000, 50_000_000)]
    public void The_range_hangs_on_who_and_on_which_stage(string code, string party, string stage, long least, long most)
    {
        var answers = $$"""{"code":"{{code}}","party":"{{party}}","stage":"{{stage}}"}""";
        var fields = Penalties.Fields.Read(System.Text.Json.JsonDocument.Parse(answers).RootElement, out var faults);
        Assert.Empty(faults);
        var row = Assert.Single(Shipped.Book.Judge("penalties", Shipped.Nowhere, new(2026, 11, 21), fields).Verdicts, it => it.State == VerdictState.Holds);
        Assert.Equal((least, most), (row.Outcome["least"].Number, row.Outcome["most"].Number));
    }

    [Fact]
    public void A_local_range_applies_there_alone()
    {
        var answers = Penalties.Fields.Read(System.Text.Json.JsonDocument.Parse("""{"code":"L3","party":"unit","stage":"first"}""").RootElement, out _);
        Assert.DoesNotContain(Shipped.Book.Judge("penalties", Shipped.Nowhere, new(2026, 11, 21), answers).Verdicts, it => it.State == VerdictState.Holds);
        Assert.Single(Shipped.Book.Judge("penalties", ["100000000000", "430000000000", "430100000000"], new(2026, 11, 21), answers).Verdicts, it => it.State == VerdictState.Holds);
    }

    static Rule[] RowsOf(string code) => [.. Penalties.Rules.Where(it => it.Id.Split('.')[0] == code)];
}
