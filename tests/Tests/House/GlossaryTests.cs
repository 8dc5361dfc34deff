using System.Text.RegularExpressions;
using Anran.Kernel.Access;
using Anran.Kernel.Journal;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.House;

/// <summary>docs/glossary.md has every word that people meet: what is saved whole, and what one may do.</summary>
public sealed partial class GlossaryTests
{
    static readonly HashSet<string> Words = File.ReadLines(Path.Combine(Repository.Root, "docs", "glossary.md"))
        .Select(line => Row().Match(line)).Where(row => row.Success)
        .Select(row => Plain(row.Groups["english"].Value)).ToHashSet();

    [Fact]
    public void Every_aggregate_has_its_word()
    {
        var aggregates = Rooms.All.SelectMany(room => room.Assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Aggregate)) && !type.IsAbstract).Select(type => type.Name);

        Assert.DoesNotContain(aggregates, name => !Words.Contains(Plain(name)));
    }

    [Fact]
    public async Task Every_permission_is_about_something_that_has_its_word()
    {
        await using var app = await App.Start();

        var nouns = app.Services.GetServices<Permission>().Select(permission => permission.Code.Split('.')[0]).Distinct();

        Assert.DoesNotContain(nouns, noun => !Words.Contains(Plain(noun)) && !Words.Contains(Plain(Singular(noun))));
    }

    static string Singular(string noun) => noun switch
    {
        "people" => "person",
        "duties" => "duty",
        _ => noun.TrimEnd('s'),
    };

    static string Plain(string word) => word.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex(@"^\| (?<english>[A-Z][\w -]*?) \| .+\| .*\|$")]
    private static partial Regex Row();
}
