using System.Text;
using Anran.Inspections.Checklists;
using Anran.Rules;
using Anran.Tests.Rules;
using Xunit;

namespace Anran.Tests.Inspections.Checklists;

/// <summary>Whatever the bytes hold, the answer is a checklist or all that is wrong with it, with its place and in both languages.</summary>
public sealed class ChecklistReaderTests
{
    static readonly ChecklistReader Reader = new(Shipped.Book.Packs.ToDictionary(it => it.Code), new HashSet<RuleName> { new("user-checks", "UC-L1") }, ChecklistShelf.Kinds());

    const string Item = """{"code":"hose","ask":{"zh":"软管","en":"hose"},"fields":[{"field":"hose.length","normal":1000}],"rules":["user-checks/UC-10"]}""";

    static string List(string items = Item, string head = "", string packs = "\"user-checks\"", string version = "\"from\":\"2024-01-01\"", string more = "") =>
        "{\"code\":\"one\",\"title\":{\"zh\":\"一\",\"en\":\"one\"},\"about\":{\"zh\":\"一\",\"en\":\"one\"},"
        + (head.Length > 0 ? head : "\"activities\":[\"inspection\"],\"kinds\":[\"household\"],\"given\":{\"user.kind\":\"resident\"},")
        + $"\"packs\":[{packs}],\"versions\":[{{{version},\"sections\":[{{\"code\":\"s\",\"title\":{{\"zh\":\"节\",\"en\":\"section\"}},\"items\":[{items}]}}]}}{more}]}}";

    static IReadOnlyList<Fault> FaultsOf(string json)
    {
        var isRead = Reader.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(json)), out var list, out var faults);
        Assert.Equal(isRead, faults.Count == 0);
        Assert.Equal(isRead, list is not null);
        Assert.All(faults, it => Assert.True(it.Zh.Length > 0 && it.En.Length > 0));
        return faults;
    }

    [Fact]
    public void A_sound_list_is_read()
    {
        Assert.Empty(FaultsOf(List()));
        Assert.Empty(FaultsOf("\uFEFF" + List()));
    }

    [Theory]
    [InlineData("unknown-rule", "/versions/0/sections/0/items/0/rules/0", """{"code":"a","ask":{"zh":"a","en":"a"},"rules":["user-checks/UC-99"]}""")]
    [InlineData("unknown-rule", "/versions/0/sections/0/items/0/rules/0", """{"code":"a","ask":{"zh":"a","en":"a"},"rules":["UC-10"]}""")]
    [InlineData("unknown-rule", "/versions/0/sections/0/items/0/rules/0", """{"code":"a","ask":{"zh":"a","en":"a"},"rules":["major-hazards/MH-04-1"]}""")]
    [InlineData("unknown-field", "/versions/0/sections/0/items/0/fields/0/field", """{"code":"a","ask":{"zh":"a","en":"a"},"fields":[{"field":"hose.colour"}],"rules":["user-checks/UC-10"]}""")]
    [InlineData("asked-twice", "/versions/0/sections/0/items/0/fields/0/field", """{"code":"a","ask":{"zh":"a","en":"a"},"fields":[{"field":"user.kind"}],"rules":["user-checks/UC-10"]}""")]
    [InlineData("asked-twice", "/versions/0/sections/0/items/1/fields/0/field", Item + """,{"code":"b","ask":{"zh":"a","en":"a"},"fields":[{"field":"hose.length"}],"rules":["user-checks/UC-11"]}""")]
    [InlineData("named-twice", "/versions/0/sections/0/items/1/rules/0", Item + """,{"code":"b","ask":{"zh":"a","en":"a"},"rules":["user-checks/UC-10"]}""")]
    [InlineData("duplicate", "/versions/0/sections/0/items/1/code", Item + """,{"code":"hose","ask":{"zh":"a","en":"a"},"rules":["user-checks/UC-11"]}""")]
    [InlineData("asked-later", "/versions/0/sections/0/items/0/shown", """{"code":"a","ask":{"zh":"a","en":"a"},"shown":"lpg.present","rules":["user-checks/UC-10"]}""")]
    [InlineData("unknown-name", "/versions/0/sections/0/items/0/shown", """{"code":"a","ask":{"zh":"a","en":"a"},"shown":"hose.colour","rules":["user-checks/UC-10"]}""")]
    [InlineData("type-mismatch", "/versions/0/sections/0/items/0/shown", """{"code":"a","ask":{"zh":"a","en":"a"},"shown":"user.kind","rules":["user-checks/UC-10"]}""")]
    [InlineData("wrong-type", "/versions/0/sections/0/items/0/fields/0/normal", """{"code":"a","ask":{"zh":"a","en":"a"},"fields":[{"field":"hose.length","normal":true}],"rules":["user-checks/UC-10"]}""")]
    [InlineData("wrong-type", "/versions/0/sections/0/items/0/fields/0/normal", """{"code":"a","ask":{"zh":"a","en":"a"},"fields":[{"field":"hose.expires","normal":"yesterday"}],"rules":["user-checks/UC-10"]}""")]
    [InlineData("out-of-range", "/versions/0/sections/0/items/0/fields/0/normal", """{"code":"a","ask":{"zh":"a","en":"a"},"fields":[{"field":"hose.length","normal":-1}],"rules":["user-checks/UC-10"]}""")]
    [InlineData("no-ground", "/versions/0/sections/0/items/0", """{"code":"a","ask":{"zh":"a","en":"a"}}""")]
    [InlineData("no-question", "/versions/0/sections/0/items/0", """{"code":"a","ask":{"zh":"a","en":"a"},"question":true}""")]
    [InlineData("no-local-rule", "/versions/0/sections/0/items/0", """{"code":"a","ask":{"zh":"a","en":"a"},"local":true,"clause":{"source":"x"}}""")]
    [InlineData("unknown-member", "/versions/0/sections/0/items/0/photos", """{"code":"a","ask":{"zh":"a","en":"a"},"rules":["user-checks/UC-10"],"photos":"always"}""")]
    [InlineData("bad-value", "/versions/0/sections/0/items/0/photo", """{"code":"a","ask":{"zh":"a","en":"a"},"rules":["user-checks/UC-10"],"photo":"sometimes"}""")]
    [InlineData("bad-id", "/versions/0/sections/0/items/0/code", """{"code":"a b","ask":{"zh":"a","en":"a"},"rules":["user-checks/UC-10"]}""")]
    public void A_fault_of_an_item_has_its_code_and_place(string code, string path, string items) =>
        Assert.Contains(FaultsOf(List(items)), it => (it.Code, it.Path) == (code, path));

    [Theory]
    [InlineData("unknown-kind", "/kinds/0", "\"activities\":[\"inspection\"],\"kinds\":[\"palace\"],")]
    [InlineData("bad-value", "/activities/0", "\"activities\":[\"raid\"],\"kinds\":[\"household\"],")]
    [InlineData("missing", "/activities", "\"activities\":[],\"kinds\":[\"household\"],")]
    [InlineData("unknown-option", "/given/user.kind", "\"activities\":[\"inspection\"],\"kinds\":[\"household\"],\"given\":{\"user.kind\":\"dragon\"},")]
    [InlineData("unknown-field", "/given/dragon", "\"activities\":[\"inspection\"],\"kinds\":[\"household\"],\"given\":{\"dragon\":1},")]
    public void A_fault_of_the_head_has_its_code_and_place(string code, string path, string head) =>
        Assert.Contains(FaultsOf(List(head: head)), it => (it.Code, it.Path) == (code, path));

    [Fact]
    public void Packs_are_known_and_mean_the_same_by_a_field()
    {
        Assert.Contains(FaultsOf(List(packs: "\"dragons\"")), it => (it.Code, it.Path) == ("unknown-pack", "/packs/0"));
        Assert.Contains(FaultsOf(List(packs: "\"user-checks\",\"user-checks\"")), it => (it.Code, it.Path) == ("duplicate", "/packs/1"));
        // Both have user.kind, with other options.
        Assert.Contains(FaultsOf(List(packs: "\"user-checks\",\"user-check-frequency\"")), it => (it.Code, it.Path) == ("field-clash", "/packs"));
    }

    [Fact]
    public void Versions_do_not_overlap_and_end_after_they_begin()
    {
        Assert.Contains(FaultsOf(List(version: "\"from\":\"2024-01-02\",\"to\":\"2024-01-01\"")), it => it.Code == "bad-date");
        Assert.Contains(FaultsOf(List(version: "\"from\":\"2024-02-30\"")), it => it.Code == "bad-date");
        Assert.Contains(FaultsOf(List(more: ",{\"from\":\"2025-01-01\",\"sections\":[]}")), it => (it.Code, it.Path) == ("overlap", "/versions/1"));
        Assert.Empty(FaultsOf(List(version: "\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"", more: ",{\"from\":\"2025-01-01\",\"sections\":[]}")));
    }

    [Fact]
    public void A_local_rule_that_is_shipped_may_be_named() =>
        Assert.Empty(FaultsOf(List("""{"code":"a","ask":{"zh":"a","en":"a"},"local":true,"rules":["user-checks/UC-L1"]}""")));

    [Fact]
    public void Hostile_bytes_are_faults_and_never_exceptions()
    {
        string[] hostile =
        [
            "", "null", "[]", "1", "{", "{}", "\"\\ud800\"", new string('[', 100_000), new string(' ', ChecklistReader.MostBytes + 1),
            "{\"code\":1,\"title\":[],\"about\":{\"zh\":\"\\ud800\",\"en\":\"\"},\"activities\":{},\"kinds\":[[]],\"packs\":[null,1,\"\"],\"given\":[],\"versions\":{}}",
            "{\"code\":\"a\",\"code\":\"b\"}",
            List("null,1,[],{},\"x\""),
            List($$"""{"code":"a","ask":{"zh":"a","en":"a"},"shown":"{{new string('(', 5000)}}","rules":["user-checks/UC-10"]}"""),
            List($$"""{"code":"a","ask":{"zh":"{{new string('长', 3000)}}","en":"a"},"rules":["user-checks/UC-10"]}"""),
            List(string.Join(',', Enumerable.Range(0, 201).Select(i => """{"code":"i#","ask":{"zh":"a","en":"a"},"clause":{"source":"x"}}""".Replace("#", $"{i}", StringComparison.Ordinal)))),
            List("""{"code":"a","ask":{"zh":"a","en":"a"},"fields":[1,{"field":[]},{"field":""},{}],"rules":[{}, "", "a/b/c", "/"],"clause":[]}"""),
        ];
        Assert.All(hostile, json => Assert.NotEmpty(FaultsOf(json)));
        Assert.False(Reader.TryRead(new MemoryStream([0xFF, 0xFE, 0x00, 0xD8]), out _, out var faults));
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void A_list_cut_anywhere_or_with_any_byte_changed_is_read_or_refused_in_words()
    {
        var whole = Encoding.UTF8.GetBytes(List());
        for (var length = 0; length < whole.Length; length++) Assert.False(Reader.TryRead(new MemoryStream(whole, 0, length), out _, out _));
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = whole.ToArray();
            for (var n = random.Next(1, 4); n > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var isRead = Reader.TryRead(new MemoryStream(bytes), out var list, out var faults);
            Assert.Equal(isRead, list is not null && faults.Count == 0);
        }
    }
}
