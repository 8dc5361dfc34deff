using System.Text;
using System.Text.Json;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.Rules;

public sealed class RuleBookTests
{
    const string Nation = "100000000000", City = "120100000000", District = "120104000000";

    static readonly string[] Path = [Nation, City, District];

    static readonly RulePack Pack = Read("""
        { "code": "hoses", "title": {"zh":"软管","en":"Hoses"}, "about": {"zh":"测试","en":"for tests"},
          "fields": [ {"code":"hose","type":"integer","dimension":"length","label":{"zh":"软管","en":"hose"},"min":0,"max":100000}, {"code":"tee","type":"boolean","label":{"zh":"三通","en":"tee"}} ],
          "outcome": [ {"code":"fine","type":"integer","dimension":"money","label":{"zh":"罚款","en":"fine"}} ],
          "rules": [
            { "id":"H-1", "title":{"zh":"过长","en":"too long"}, "versions":[ {"from":"2020-01-01","to":null,"when":"hose > 2 m","outcome":{"fine":100},"source":"法","clause":"1","certainty":"A","text":{"zh":"过长","en":"too long"}} ] },
            { "id":"H-2", "title":{"zh":"三通","en":"tee"}, "versions":[ {"from":"2020-01-01","when":"tee","outcome":{},"source":"法","clause":"2","certainty":"C","text":{"zh":"三通","en":"tee"},"officer":true} ] } ] }
        """);

    [Fact]
    public void An_override_of_one_year_gives_the_old_verdict_before_and_after_it()
    {
        var book = Book(Override("replace", "2024-01-01", "2024-12-31", "hose > 1 m"));
        Assert.Equal([(VerdictState.Not, "hoses/H-1@2020-01-01"), (VerdictState.Holds, "hoses/H-1@2024-01-01#120104000000"), (VerdictState.Holds, "hoses/H-1@2024-01-01#120104000000"), (VerdictState.Not, "hoses/H-1@2020-01-01")],
            new[] { "2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01" }.Select(day => Judge(book, day, 1500)!).Select(verdict => (verdict.State, verdict.Version)));
    }

    [Fact]
    public void The_deepest_place_decides_and_its_neighbours_are_untouched()
    {
        var book = Book(Override("replace", "2024-01-01", null, "hose > 1 m", City), Override("suspend", "2025-01-01", "2025-12-31", null));
        Assert.Equal("hoses/H-1@2024-01-01#120100000000", Judge(book, "2024-06-01", 1500)!.Version);
        Assert.Null(Judge(book, "2025-06-01", 1500));
        Assert.Equal("hoses/H-1@2024-01-01#120100000000", Judge(book, "2026-06-01", 1500)!.Version);
        Assert.Equal("hoses/H-1@2020-01-01", Judge(book, "2026-06-01", 1500, [Nation, "310000000000"])!.Version);
    }

    [Fact]
    public void An_added_rule_may_be_replaced_further_down()
    {
        var book = Book(Override("replace", "2025-01-01", null, "hose > 50 cm") with { Rule = "L-1" }, Override("add", "2024-01-01", null, "hose > 1 m", City) with { Rule = "L-1" });
        Assert.Equal(["H-1", "H-2", "L-1"], book.Judge("hoses", Path, new(2025, 6, 1), new Dictionary<string, Value>()).Verdicts.Select(verdict => verdict.Rule));
        Assert.Equal(["hoses/L-1@2024-01-01#120100000000", "hoses/L-1@2025-01-01#120104000000"], new[] { new DateOnly(2024, 6, 1), new DateOnly(2025, 6, 1) }
            .Select(day => book.Judge("hoses", Path, day, new Dictionary<string, Value>()).Verdicts[2].Version));
    }

    [Fact]
    public void What_is_not_satisfactory_about_overrides_is_told_with_its_place()
    {
        Assert.Equal(["/1 overlap"], Faults(Override("replace", "2024-01-01", null, "tee"), Override("suspend", "2025-01-01", null, null)));
        Assert.Equal(["/0/reason missing"], Faults(Override("suspend", "2024-01-01", null, null) with { Reason = " " }));
        Assert.Equal(["/0/reason missing"], Faults(Override("replace", "2024-01-01", null, "tee") with { Reason = null }));
        Assert.Empty(Faults(Override("suspend", "2024-01-01", null, null) with { Rule = "H-2", Reason = null }));
        Assert.Equal(["/0/rule unknown-rule"], Faults(Override("replace", "2024-01-01", null, "tee") with { Rule = "X" }));
        Assert.Equal(["/0/rule duplicate"], Faults(Override("add", "2024-01-01", null, "tee")));
        Assert.Equal(["/0/pack unknown-pack"], Faults(Override("add", "2024-01-01", null, "tee") with { Pack = "pipes" }));
        Assert.Equal(["/0/to bad-date"], Faults(Override("replace", "2024-01-01", "2023-01-01", "tee")));
        Assert.Equal(["/0/when unknown-name"], Faults(Override("replace", "2024-01-01", null, "tea")));
        Assert.Equal(["/0/when type-mismatch"], Faults(Override("replace", "2024-01-01", null, "hose")));
        Assert.Equal(["/0/when missing"], Faults(Override("replace", "2024-01-01", null, null)));
        Assert.Equal(["/0/source missing"], Faults(Override("replace", "2024-01-01", null, "tee") with { Source = "" }));
        Assert.Equal(["/0/outcome missing"], Faults(Override("replace", "2024-01-01", null, "tee") with { Outcome = null }));
        Assert.Equal(["/0/outcome/fine bad-value"], Faults(Override("replace", "2024-01-01", null, "tee") with { Outcome = Json("""{"fine":"much"}""") }));
        Assert.Equal(["/0/outcome/prison unknown-member"], Faults(Override("replace", "2024-01-01", null, "tee") with { Outcome = Json("""{"prison":1}""") }));
    }

    [Fact]
    public void No_place_does_without_the_officer_whom_the_nation_demands()
    {
        var book = Book(Override("replace", "2024-01-01", null, "tee") with { Rule = "H-2" });
        var verdict = book.Judge("hoses", Path, new(2025, 1, 1), new Dictionary<string, Value> { ["tee"] = Value.Of(true) }).Verdicts[1];
        Assert.Equal((VerdictState.Open, true, "hoses/H-2@2024-01-01#120104000000"), (verdict.State, verdict.AwaitsOfficer, verdict.Version));
    }

    [Fact]
    public void Whether_an_officer_is_needed_is_asked_of_the_day_and_of_all_who_stand_above()
    {
        var pack = Read("""
            { "code": "hoses", "title": {"zh":"软管","en":"Hoses"}, "about": {"zh":"测试","en":"for tests"},
              "fields": [ {"code":"tee","type":"boolean","label":{"zh":"三通","en":"tee"}} ], "outcome": [],
              "rules": [ { "id":"H-2", "title":{"zh":"三通","en":"tee"}, "versions":[
                {"from":"2020-01-01","to":"2024-12-31","when":"tee","outcome":{},"source":"法","clause":"2","certainty":"C","text":{"zh":"三通","en":"tee"},"officer":true},
                {"from":"2025-01-01","when":"tee","outcome":{},"source":"法","clause":"2","certainty":"C","text":{"zh":"三通","en":"tee"}} ] } ] }
            """);
        // The district's own version reaches over two of the nation's; the city asks for an officer in 2027 only.
        var district = Override("replace", "2024-01-01", null, "tee") with { Rule = "H-2", Outcome = Json("{}") };
        var city = Override("replace", "2027-01-01", "2027-12-31", "tee", City) with { Rule = "H-2", Outcome = Json("{}"), NeedsOfficer = true };

        foreach (var overrides in new LocalOverride[][] { [district, city], [city, district] })
        {
            Assert.True(RuleBook.TryMake([pack], overrides, out var book, out _));
            Assert.Equal([true, false, true, false], new[] { "2024-12-31", "2025-01-01", "2027-06-01", "2028-01-01" }.Select(day => AwaitsOfficer(book, day)));
        }

        static bool AwaitsOfficer(RuleBook book, string day) =>
            book.Judge("hoses", Path, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new Dictionary<string, Value> { ["tee"] = Value.Of(true) }).Verdicts.Single().AwaitsOfficer;
    }

    [Fact]
    public void Wrong_answers_are_told_one_by_one_and_count_as_unanswered()
    {
        var answers = new Dictionary<string, Value> { ["hose"] = Value.Of(100_001), ["tee"] = Value.Of(3), ["nothing"] = Value.Of(true) };
        var judgement = Book().Judge("hoses", Path, new(2025, 1, 1), answers);
        Assert.Equal(["/hose out-of-range", "/nothing unknown-field", "/tee wrong-type"], judgement.Faults.Select(fault => $"{fault.Path} {fault.Code}").Order(StringComparer.Ordinal));
        Assert.All(judgement.Verdicts, verdict => Assert.Equal(VerdictState.Open, verdict.State));
    }

    [Theory]
    [InlineData("[]", " not-an-object")]
    [InlineData("7", " not-an-object")]
    [InlineData("""{"hose":"long"}""", "/hose wrong-type")]
    [InlineData("""{"hose":1.5}""", "/hose wrong-type")]
    [InlineData("""{"hose":1e400}""", "/hose wrong-type")]
    [InlineData("""{"hose":-1}""", "/hose out-of-range")]
    [InlineData("""{"hose":"99999999999999999999"}""", "/hose wrong-type")]
    [InlineData("""{"hose":{"$ne":1}}""", "/hose wrong-type")]
    [InlineData("""{"tee":"true"}""", "/tee wrong-type")]
    [InlineData("""{"tee":"\ud800"}""", "/tee wrong-type")]
    [InlineData("""{"a/b~c":1}""", "/a~1b~0c unknown-field")]
    [InlineData("""{"hose":"1500","tee":null}""", "")]
    public void Answers_from_outside_are_read_or_refused_never_thrown(string json, string fault)
    {
        Pack.Fields.Read(Json(json), out var faults);
        Assert.Equal(fault, string.Join(',', faults.Select(one => $"{one.Path} {one.Code}")));
    }

    [Fact]
    public void An_unknown_pack_judges_nothing() =>
        Assert.Equal("unknown-pack", Assert.Single(Book().Judge("pipes", Path, new(2025, 1, 1), new Dictionary<string, Value>()).Faults).Code);

    static LocalOverride Override(string mode, string from, string? to, string? when, string place = District) => new("hoses", "H-1", place, Day(from), to is null ? null : Day(to),
        Enum.Parse<OverrideMode>(mode, ignoreCase: true), when, Json("""{"fine":200}"""), "地方规定", "3", new("地方", "local"), "收紧 tightened");

    static Verdict? Judge(RuleBook book, string day, long hose, string[]? path = null) =>
        book.Judge("hoses", path ?? Path, Day(day), new Dictionary<string, Value> { ["hose"] = Value.Of(hose) }).Verdicts.SingleOrDefault(verdict => verdict.Rule == "H-1");

    static RuleBook Book(params LocalOverride[] overrides)
    {
        Assert.True(RuleBook.TryMake([Pack], overrides, out var book, out var faults), string.Join(',', faults));
        return book;
    }

    static IEnumerable<string> Faults(params LocalOverride[] overrides)
    {
        RuleBook.TryMake([Pack], overrides, out _, out var faults);
        return faults.Select(fault => $"{fault.Path} {fault.Code}");
    }

    static RulePack Read(string json)
    {
        Assert.True(RulePack.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(json)), out var pack, out var faults), string.Join(',', faults));
        return pack;
    }

    static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
