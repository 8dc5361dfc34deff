using System.Text;
using Anran.Kernel.Shipped;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.Rules;

/// <summary>The worked example of docs/rules.md comes out as the page says.</summary>
public sealed class RuleDocumentTests
{
    static readonly RuleBook Book = Make();

    [Theory]
    [InlineData("2023-12-31", "catering", VerdictState.Not, "user-checks/UC-10@2023-08-09", "")]
    [InlineData("2024-06-01", "catering", VerdictState.Holds, "user-checks/UC-10@2024-01-01#120104000000", "")]
    [InlineData("2024-06-01", "resident", VerdictState.Not, "user-checks/UC-10@2024-01-01#120104000000", "")]
    [InlineData("2024-06-01", null, VerdictState.Open, "user-checks/UC-10@2024-01-01#120104000000", "user.kind")]
    [InlineData("2025-01-01", "catering", VerdictState.Not, "user-checks/UC-10@2023-08-09", "")]
    public void A_hose_of_one_metre_eighty_is_judged_as_the_page_says(string day, string? kind, VerdictState state, string version, string missing)
    {
        var answers = new Dictionary<string, Value> { ["hose.length"] = Value.Of(1800) };
        if (kind is not null) answers["user.kind"] = Value.OfChoice(kind);

        var verdict = Book.Judge("user-checks", ["100000000000", "120104000000"], DateOnly.ParseExact(day, "yyyy-MM-dd"), answers).Verdicts.Single(one => one.Rule == "UC-10");

        Assert.Equal((state, version, missing), (verdict.State, verdict.Version, string.Join(',', verdict.Missing)));
    }

    static RuleBook Make()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules.md"));
        var example = page[page.IndexOf("### A worked example", StringComparison.Ordinal)..].Split("```")[1];
        Assert.True(LocalOverride.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(example)), out var overrides, out _));
        using var stream = ShippedData.Open("rules/user-checks.json");
        Assert.True(RulePack.TryRead(stream, out var pack, out _));
        Assert.True(RuleBook.TryMake([pack], overrides, out var book, out var faults), string.Join(',', faults));
        return book;
    }
}
