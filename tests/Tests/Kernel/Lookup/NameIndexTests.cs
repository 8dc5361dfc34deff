using Anran.Kernel.Identifiers;
using Anran.Kernel.Lookup;
using Anran.Kernel.Shipped;
using Xunit;

namespace Anran.Tests.Kernel.Lookup;

public sealed class NameIndexTests
{
    // The statistical code serves as path here: a stem is a prefix of all within.
    static readonly IndexEntry<string>[] Entries =
    [
        .. Divisions.Read().Where(division => division.Name is not ("市辖区" or "县")).Select(division =>
        {
            Assert.True(DivisionCode.TryParse(division.Code, out var code, out _));
            return new IndexEntry<string>(division.Code, division.Name, division.Initials, division.Pinyin, division.Code, code.Stem, (int)code.Level);
        }),
    ];

    static readonly NameIndex<string> Index = new(Entries);
    static readonly string[] Nation = [""];

    [Theory]
    [InlineData("重庆", "重庆市")]
    [InlineData("cq", "重庆市")]
    [InlineData("ＣＱＳ", "重庆市")]
    [InlineData("chongqing", "重庆市")]
    [InlineData("Chong Qing", "重庆市")]
    [InlineData("xi'an", "西安市")]
    [InlineData("lüshun", "旅顺口区")]
    [InlineData("1201", "和平区")]
    [InlineData("１２０１０４", "南开区")]
    [InlineData("南开", "南开区")]
    [InlineData("张家川", "张家川回族自治县")]
    [InlineData("沈阳市", "沈阳市")]
    public void The_first_answer_is_the_one_meant(string query, string first) =>
        Assert.Equal(first, Index.Find(query, Nation, 5)[0].Name);

    [Fact]
    public void A_whole_name_comes_before_longer_ones_and_higher_places_before_lower()
    {
        var found = Index.Find("朝阳", Nation, 200);
        Assert.Equal("朝阳市", found[0].Name);
        var prefixes = found.TakeWhile(entry => entry.Name.StartsWith("朝阳", StringComparison.Ordinal)).ToList();
        Assert.Equal(prefixes.Select(entry => entry.Level).Order(), prefixes.Select(entry => entry.Level));
        Assert.All(found.Skip(prefixes.Count), entry => Assert.Contains("朝阳", entry.Name[1..], StringComparison.Ordinal));

        Assert.Equal("朝阳镇", Index.Find("朝阳镇", Nation, 1)[0].Name);
    }

    [Fact]
    public void Only_what_lies_under_the_scope_is_found()
    {
        Assert.All(Index.Find("街道", ["120104"], 200), entry => Assert.StartsWith("120104", entry.Code, StringComparison.Ordinal));
        Assert.NotEmpty(Index.Find("街道", ["120104"], 200));
        Assert.Empty(Index.Find("重庆", ["120104"], 200));
        Assert.Empty(Index.Find("重庆", [], 200));
        Assert.NotEmpty(Index.Find("重庆", ["12", "50"], 200));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ' ")]
    [InlineData("\n")]
    [InlineData("没有这个地方")]
    [InlineData("%_\\")]
    [InlineData("\ud800")]
    public void Nonsense_finds_nothing(string query) => Assert.Empty(Index.Find(query, Nation, 20));

    [Fact]
    public void A_query_longer_than_any_name_finds_nothing_at_once() => Assert.Empty(Index.Find(new string('市', 1_000_000), Nation, 20));

    [Fact]
    public void The_best_few_are_the_head_of_all()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var query = RandomQuery(random);
            var all = Index.Find(query, Nation, int.MaxValue);
            foreach (var limit in (int[])[1, 2, 7, 20]) Assert.Equal(all.Take(limit), Index.Find(query, Nation, limit));
            Assert.Equal(Plainly(query).Order(), all.Select(entry => entry.Id).Order());
        }
    }

    static IEnumerable<string> Plainly(string query) => Entries.Where(entry =>
        entry.Name.Contains(query, StringComparison.Ordinal)
        || entry.Initials.StartsWith(query, StringComparison.Ordinal)
        || entry.Pinyin.StartsWith(query, StringComparison.Ordinal)
        || entry.Code.StartsWith(query, StringComparison.Ordinal)).Select(entry => entry.Id);

    /// <summary>What people type: the beginning of a name, a part of it, initials, pinyin, code; often very short.</summary>
    static string RandomQuery(Random random)
    {
        var entry = Entries[random.Next(Entries.Length)];
        return random.Next(5) switch
        {
            0 => entry.Name[..random.Next(1, entry.Name.Length + 1)],
            1 => entry.Name[random.Next(entry.Name.Length)..],
            2 => entry.Initials[..random.Next(1, entry.Initials.Length + 1)],
            3 => entry.Pinyin[..random.Next(1, entry.Pinyin.Length + 1)],
            _ => entry.Code[..random.Next(1, 13)],
        };
    }
}
