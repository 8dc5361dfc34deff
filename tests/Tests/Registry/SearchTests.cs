using System.Net.Http.Json;
using Anran.Kernel.Data;
using Anran.Registry.Subjects;
using Anran.Tests.RulePacks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Registry;

public sealed class SearchTests : OverHttp
{
    [Fact]
    public async Task Whatever_is_typed_is_found_exactly_where_a_reader_of_every_row_would_find_it()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var random = new Random(20260715);
        const string letters = "福来大饭店（安）〇Ａa1 -·有限公司";
        var all = await Plant(app, Enumerable.Range(0, 300).Select(_ => (Name: Word(2, 9), Address: Word(0, 7))).ToList());

        for (var round = 0; round < 150; round++)
        {
            var (from, length) = (all[random.Next(all.Count)], random.Next(1, 5));
            var text = random.Next(2) == 0 ? from.Name : from.Address;
            var typed = text.Length == 0 ? "安" : text.Substring(random.Next(text.Length), Math.Min(length, 1));
            if (text.Length > length) typed = text.Substring(random.Next(text.Length - length), length);
            var part = Folded.Narrow(typed);
            if (part.Length == 0 || part.All(char.IsAscii)) continue;

            var found = await bob.Names($"q={Uri.EscapeDataString(typed)}");

            Assert.Equal(all.Where(it => it.Name.Contains(part, StringComparison.Ordinal) || it.Address.Contains(part, StringComparison.Ordinal)).Select(it => it.Name).Order(StringComparer.Ordinal).Take(200), found.Order(StringComparer.Ordinal).Take(200));
        }

        string Word(int least, int most) => new([.. Enumerable.Range(0, random.Next(least, most)).Select(_ => letters[random.Next(letters.Length)])]);
    }

    [Fact]
    public async Task It_is_found_by_its_new_name_after_a_change_and_by_numbers_that_papers_give_it()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(SomeSubjects.Form("福来饭店", address: "东街1号", code: SomeSubjects.Code));
        await (await bob.PutAsJsonAsync($"/api/subjects/{id}", new { name = "顺意KFC酒楼", kind = "restaurant", place = Some.Shiqiao.Id, address = "西街2号", creditCode = SomeSubjects.Code, version = 0 })).Told();
        Assert.True((await bob.PutAsJsonAsync($"/api/subjects/{id}/supply", new { userNumber = "YH-0042" })).IsSuccessStatusCode);

        foreach (var q in new[] { "顺意", "意K", "酒", "楼", "西街2", "kfc", "KF", "sykfc", "shunyi", SomeSubjects.Code, SomeSubjects.Code[..6], "YH-0042" })
            Assert.True((await bob.Names($"q={Uri.EscapeDataString(q)}")).SequenceEqual(["顺意KFC酒楼"]) || q is "kfc", q);
        foreach (var q in new[] { "福来", "东街", "flfd", "YH-004", "%", "_", "\"", "' OR 1=1", "*", "福来\" OR \"顺意", "a:*", "()&|!" })
            Assert.Empty(await bob.Names($"q={Uri.EscapeDataString(q)}"));
        Assert.Empty(await (await app.As("frank")).Names("q=" + Uri.EscapeDataString("顺意")));
    }

    [Fact]
    public async Task More_than_the_index_helps_with_are_listed_page_by_page_all_the_same_and_not_counted()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await Plant(app, Enumerable.Range(0, 2_100).Select(i => (Name: $"福来饭店{i:0000}", Address: "")).ToList());

        var page = await (await bob.GetAsync($"/api/subjects?limit=50&q={Uri.EscapeDataString("福来饭店")}")).Told();
        var next = await (await bob.GetAsync($"/api/subjects?limit=50&q={Uri.EscapeDataString("福来饭店")}&after={page["next"]}")).Told();
        var few = await (await bob.GetAsync($"/api/subjects?limit=50&q={Uri.EscapeDataString("店004")}")).Told();

        Assert.Equal((50, null), (page["items"]!.AsArray().Count, (int?)page["total"]));
        Assert.Equal("福来饭店0050", (string)next["items"]![0]!["name"]!);
        Assert.Equal((10, 10), (few["items"]!.AsArray().Count, (int)few["total"]!));
    }

    [Theory]
    [InlineData("福来", "福来", null)]
    [InlineData("福", "", "福")]
    [InlineData("KFC", "kf fc", "kfc")]
    [InlineData("a-b", "", null)]
    [InlineData("a-bc", "bc", "abc")]
    [InlineData("（-）", "", null)]
    [InlineData("\ud840\udc0b吉", "\ud840\udc0b吉", null)]
    public void What_is_typed_becomes_pairs_and_a_beginning(string typed, string pairs, string? beginning) =>
        Assert.Equal((pairs, beginning), (string.Join(' ', SubjectWords.Words(typed).Pairs), SubjectWords.Words(typed).Beginning));

    static async Task<List<(string Name, string Address)>> Plant(App app, List<(string Name, string Address)> some)
    {
        var place = await app.Inside(async (_, services) => (await services.GetRequiredService<Anran.Authority.IPlaces>().Find(Some.Shiqiao.Id, CancellationToken.None))!);
        await app.Inside(async db =>
        {
            foreach (var (name, address) in some)
            {
                var subject = new Subject { Id = RowId.New(), Place = place.Id, ScopeKey = place.ScopeKey, Kind = "restaurant" };
                subject.Call(name);
                subject.LieAt(address);
                subject.NoteAdded();
                db.Add(subject);
            }
            return await db.SaveChangesAsync();
        });
        return some;
    }
}
