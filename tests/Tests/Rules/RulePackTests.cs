using System.Text;
using Anran.Kernel.Shipped;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.Rules;

/// <summary>Whatever lies in a file, the answer is a pack or everything that is wrong with it.</summary>
public sealed class RulePackTests
{
    const string Sound = """
        {
          "code": "hoses", "title": {"zh":"软管","en":"Hoses"}, "about": {"zh":"测试","en":"for tests"},
          "fields": [
            {"code":"hose","type":"integer","dimension":"length","label":{"zh":"软管","en":"hose"},"min":0,"max":100000},
            {"code":"kind","type":"choice","label":{"zh":"种类","en":"kind"},"options":[{"code":"pe","zh":"聚乙烯","en":"PE"},{"code":"pvc","zh":"聚氯乙烯","en":"PVC"}]}
          ],
          "derived": [
            {"code":"is_bad","is":"is_long or kind = 'pvc'","label":{"zh":"不合格","en":"bad"}},
            {"code":"is_long","is":"hose > 2 m","label":{"zh":"过长","en":"long"}}
          ],
          "outcome": [ {"code":"grade","type":"choice","label":{"zh":"等级","en":"grade"},"options":[{"code":"general","zh":"一般","en":"general"}]}, {"code":"note","type":"text","label":{"zh":"说明","en":"note"}} ],
          "rules": [ {"id":"H-1","title":{"zh":"不合格","en":"bad"},"versions":[
            {"from":"2020-01-01","to":"2022-12-31","when":"is_bad","outcome":{"grade":"general","note":"n"},"source":"法","clause":"1","certainty":"A","text":{"zh":"一","en":"one"}},
            {"from":"2023-01-01","to":null,"when":"is_bad","outcome":{},"source":"法","certainty":"INF","text":{"zh":"二","en":"two"}} ]} ]
        }
        """;

    [Fact]
    public void A_sound_pack_is_read_with_its_derived_fields_in_the_order_of_need()
    {
        Assert.Empty(Faults(Sound, out var pack));
        Assert.Equal(["is_long", "is_bad"], pack!.Derived.Select(derived => derived.Code));
        Assert.Equal([new(2020, 1, 1), new(2023, 1, 1)], pack.Rules[0].Versions.Select(version => version.From));
    }

    [Fact]
    public void What_a_derived_field_lacks_is_asked_for_by_the_names_of_fields()
    {
        Faults(Sound, out var pack);
        var (value, missing) = pack!.Rules[0].Versions[1].When.Evaluate(new Dictionary<string, Value> { ["hose"] = Value.Of(1000) }, new(2025, 1, 1));
        Assert.False(value.IsAnswered);
        Assert.Equal(["kind"], missing);
    }

    [Theory]
    [InlineData("\"hose > 2 m\"", "\"hose > 2 m or is_bad\"", "/derived/0/is cycle")]
    [InlineData("\"hose > 2 m\"", "\"is_long\"", "/derived/1/is cycle")]
    [InlineData("\"hose > 2 m\"", "\"tube > 2 m\"", "/derived/1/is unknown-name")]
    [InlineData("\"hose > 2 m\"", "\"hose > 2 kg\"", "/derived/1/is dimension-mismatch")]
    [InlineData("\"hose > 2 m\"", "\"hose > \"", "/derived/1/is unexpected-end")]
    [InlineData("kind = 'pvc'", "kind = 'abs'", "/derived/0/is unknown-option")]
    [InlineData("\"when\":\"is_bad\",\"outcome\":{}", "\"when\":\"hose\",\"outcome\":{}", "/rules/0/versions/1/when type-mismatch")]
    [InlineData("\"when\":\"is_bad\",\"outcome\":{}", "\"outcome\":{}", "/rules/0/versions/1/when missing")]
    [InlineData("\"2022-12-31\"", "\"2023-01-01\"", "/rules/0/versions/1 overlap")]
    [InlineData("\"2022-12-31\"", "\"2019-01-01\"", "/rules/0/versions/0/to bad-date")]
    [InlineData("\"2022-12-31\"", "\"2022-02-30\"", "/rules/0/versions/0/to bad-date")]
    [InlineData("\"from\":\"2023-01-01\",", "", "/rules/0/versions/1/from missing")]
    [InlineData("\"certainty\":\"A\",", "", "/rules/0/versions/0/certainty missing")]
    [InlineData("\"certainty\":\"A\"", "\"certainty\":\"sure\"", "/rules/0/versions/0/certainty bad-value")]
    [InlineData("\"source\":\"法\",\"clause\":\"1\",", "", "/rules/0/versions/0/source missing")]
    [InlineData("\"source\":\"法\",\"clause\":\"1\"", "\"source\":\" \"", "/rules/0/versions/0/source missing")]
    [InlineData("{\"grade\":\"general\",\"note\":\"n\"}", "{\"grade\":\"worst\"}", "/rules/0/versions/0/outcome/grade bad-value")]
    [InlineData("{\"grade\":\"general\",\"note\":\"n\"}", "{\"note\":7}", "/rules/0/versions/0/outcome/note bad-value")]
    [InlineData("{\"grade\":\"general\",\"note\":\"n\"}", "{\"greade\":\"general\"}", "/rules/0/versions/0/outcome/greade unknown-member")]
    [InlineData("\"code\":\"kind\"", "\"code\":\"hose\"", "/derived/0/is unknown-name,/fields/1/code duplicate")]
    [InlineData("\"code\":\"is_long\"", "\"code\":\"is_bad\"", "/derived/0/is unknown-name,/derived/1/code duplicate")]
    [InlineData("\"code\":\"is_long\"", "\"code\":\"kind\"", "/derived/0/is unknown-name,/derived/1/code duplicate")]
    [InlineData("\"code\":\"pvc\"", "\"code\":\"pe\"", "/derived/0/is unknown-option,/fields/1/options/1/code duplicate")]
    [InlineData("\"code\":\"hose\"", "\"code\":\"min\"", "/derived/1/is unknown-name,/fields/0/code bad-name")]
    [InlineData("\"id\":\"H-1\"", "\"id\":\"H/1\"", "/rules/0/id bad-id")]
    [InlineData("\"type\":\"integer\"", "\"type\":\"float\"", "/derived/1/is unknown-name,/fields/0/type bad-value")]
    [InlineData("\"min\":0,\"max\":100000", "\"min\":2,\"max\":1", "/fields/0/min bad-value")]
    [InlineData("\"min\":0", "\"min\":0.5", "/fields/0/min wrong-type")]
    [InlineData("\"en\":\"Hoses\"", "\"en\":\"Ho\\ud800ses\"", "/title/en bad-text")]
    [InlineData("\"code\": \"hoses\",", "", "/code missing")]
    [InlineData("\"code\": \"hoses\"", "\"code\": \"hoses\", \"code\": \"pipes\"", " not-json")]
    [InlineData("\"code\": \"hoses\"", "\"code\": \"hoses\", \"~/\": 1", "/~0~1 unknown-member")]
    [InlineData("\"code\": \"hoses\"", "// hoses", " not-json")]
    public void One_fault_is_told_at_its_place(string sound, string broken, string faults)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        var at = Sound.IndexOf(sound, StringComparison.Ordinal);
        Assert.Equal(faults, string.Join(',', Faults(Sound[..at] + broken + Sound[(at + sound.Length)..], out var pack).Select(fault => $"{fault.Path} {fault.Code}").Order(StringComparer.Ordinal)));
        Assert.Null(pack);
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        var twice = Sound.Replace("\"rules\": [ ", "\"rules\": [ {\"id\":\"H-1\",\"title\":{\"zh\":\"一\",\"en\":\"one\"},\"versions\":[{\"from\":\"2020-01-01\",\"when\":\"true\",\"outcome\":{},\"source\":\"法\",\"certainty\":\"A\",\"text\":{\"zh\":\"一\",\"en\":\"one\"}}]}, ", StringComparison.Ordinal);
        Assert.Equal("/rules/1/id duplicate", string.Join(',', Faults(twice, out _).Select(fault => $"{fault.Path} {fault.Code}")));
    }

    [Fact]
    public void A_circle_names_its_members()
    {
        var fault = Assert.Single(Faults(Sound.Replace("hose > 2 m", "not is_bad", StringComparison.Ordinal), out _));
        Assert.Contains("is_bad → is_long → is_bad", fault.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"")]
    [InlineData("{\"code\":")]
    [InlineData("{\"rules\":{}}")]
    [InlineData("{\"\\ud800\":1}")]
    public void What_is_no_pack_is_refused(string json) => Assert.NotEmpty(Faults(json, out _));

    [Fact]
    public void Hostile_sizes_are_refused_in_no_time()
    {
        Assert.Equal("too-large", Faults(new string(' ', RulePack.MostBytes + 1), out _)[0].Code);
        Assert.Equal("not-json", Faults(new string('[', 100_000), out _)[0].Code);
        var options = string.Join(',', Enumerable.Range(0, 2000).Select(i => $$"""{"code":"o{{i}}","zh":"一","en":"one"}"""));
        Assert.Contains("too-many", Faults(Sound.Replace("{\"code\":\"pe\",", options + ",{\"code\":\"pe\",", StringComparison.Ordinal), out _).Select(fault => fault.Code));
        // Each doubles the one before: worked out one after the other they cost nothing, inside each other for ever.
        var chain = string.Join(',', Enumerable.Range(0, 190).Select(i => $$$"""{"code":"c{{{i}}}","is":"{{{(i == 0 ? "hose" : $"min(c{i - 1}, c{i - 1})")}}}","label":{"zh":"链","en":"chain"}}"""));
        Assert.Empty(Faults(Sound.Replace("\"derived\": [", "\"derived\": [" + chain + ",", StringComparison.Ordinal), out var pack));
        Assert.Equal(["hose", "kind"], pack!.Rules[0].Versions[0].When.Evaluate(new Dictionary<string, Value>(), new(2021, 1, 1)).Missing);
    }

    [Fact]
    public void A_pack_damaged_anywhere_is_read_or_refused_never_thrown()
    {
        using var stream = ShippedData.Open("rules/user-checks.json");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var random = new Random(4);
        for (var i = 0; i < 60; i++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var times = random.Next(1, 8); times > 0; times--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var isRead = RulePack.TryRead(new MemoryStream(damaged, 0, random.Next(3) == 0 ? random.Next(damaged.Length) : damaged.Length), out _, out var faults);
            Assert.Equal(isRead, faults.Count == 0);
        }
    }

    static IReadOnlyList<Fault> Faults(string json, out RulePack? pack)
    {
        RulePack.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(json)), out pack, out var faults);
        return faults;
    }
}
