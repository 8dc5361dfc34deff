using System.Globalization;
using System.Text;
using System.Text.Json;
using Anran.Inspections;
using Anran.Inspections.Checklists;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.Inspections.Checklists;

/// <summary>The outcomes that this judging and the one of the web client must both reach; one case a line.</summary>
public sealed class VectorTests
{
    static readonly JsonElement File = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests", "Tests", "Inspections", "checklist-vectors.json"))).RootElement;
    static readonly JsonElement[] Cases = [.. File.GetProperty("cases").EnumerateArray()];
    static readonly (IReadOnlyDictionary<string, Checklist> Lists, RuleBook Book) Own = ReadOwn();

    [Fact]
    public void Every_vector_comes_out_as_written()
    {
        var wrong = Cases.SelectMany(Differences).ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Cases.Length}:\n{string.Join('\n', wrong.Take(20))}");
    }

    [Fact]
    public void There_are_enough_of_them_and_no_two_of_one_name()
    {
        Assert.True(Cases.Length >= 200);
        Assert.Equal(Cases.Length, Cases.Select(it => it.GetProperty("name").GetString()).Distinct().Count());
    }

    static IEnumerable<string> Differences(JsonElement one)
    {
        var isShipped = one.TryGetProperty("shipped", out _);
        var list = isShipped ? ShippedLists.Shelf.Find(one.GetProperty("checklist").GetString()!)! : Own.Lists[one.GetProperty("checklist").GetString()!];
        var law = new Law(isShipped ? Rules.Shipped.Book : Own.Book, [], Words(one.GetProperty("path")));
        var day = DateOnly.ParseExact(one.GetProperty("on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var found = Said(list.Judge(list.On(day)!, ShippedLists.Answers(list, one.GetProperty("answers")), law, day));
        return one.GetProperty("expect").EnumerateObject().Select(it => (it.Name, Wanted: string.Join(" ; ", Words(it.Value)), Found: string.Join(" ; ", found[it.Name])))
            .Where(it => it.Wanted != it.Found).Select(it => $"{one.GetProperty("name")}, {it.Name}: wanted {it.Wanted}, found {it.Found}");
    }

    static Dictionary<string, IEnumerable<string>> Said(Outcome outcome) => new()
    {
        ["shown"] = outcome.Shown,
        ["findings"] = outcome.Findings.Select(it => string.Join('|', it.Item, it.Grade == FindingGrade.Major ? "major" : "general", it.Criterion,
            string.Join(',', it.Rules), string.Join(',', it.Penalties), it.Stop ? "stop" : "", it.Transfer ? "transfer" : "")),
        ["awaiting"] = outcome.Awaiting.Select(it => $"{it.Item}|{it.Version}"),
        ["open"] = outcome.Open.Select(it => $"{it.Item}|{it.Version}|{string.Join(',', it.Missing)}"),
        ["unanswered"] = outcome.Unanswered,
    };

    static (IReadOnlyDictionary<string, Checklist> Lists, RuleBook Book) ReadOwn()
    {
        var packs = File.GetProperty("packs").EnumerateArray().Select(it =>
        {
            Assert.True(RulePack.TryRead(Bytes(it.GetRawText()), out var pack, out var faults), ShippedLists.Told(faults));
            return pack;
        }).ToList();
        Assert.True(LocalOverride.TryRead(Bytes($$"""{"overrides":{{File.GetProperty("locals").GetRawText()}}}"""), out var locals, out var unread), ShippedLists.Told(unread));
        Assert.True(RuleBook.TryMake(packs, locals, out var book, out var unfit), ShippedLists.Told(unfit));
        var added = locals.Where(it => it.Mode == OverrideMode.Add).Select(it => new RuleName(it.Pack, it.Rule)).ToHashSet();
        var reader = new ChecklistReader(packs.ToDictionary(it => it.Code), added, new HashSet<string> { "household" });
        var lists = File.GetProperty("checklists").EnumerateArray().Select(it =>
        {
            Assert.True(reader.TryRead(Bytes(it.GetRawText()), out var list, out var faults), ShippedLists.Told(faults));
            return list;
        });
        return (lists.ToDictionary(it => it.Code), book);
    }

    static MemoryStream Bytes(string json) => new(Encoding.UTF8.GetBytes(json));

    static string[] Words(JsonElement list) => [.. list.EnumerateArray().Select(it => it.GetString()!)];
}
