using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Tests.Registry;
using Anran.Tests.RulePacks;
using Xunit;

namespace Anran.Tests.Inspections.Phone;

public sealed class PackageTests : OverHttp
{
    static readonly Guid[] Two = [Some.Bob.Id, Some.Chelsea.Id];

    [Fact]
    public async Task A_package_holds_what_is_needed_without_a_network_and_afterwards_only_what_changed()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (kept, changed) = (await bob.Add(SomeSubjects.Form("不变饭店", latitude: 31.5, longitude: 120.25)), await bob.Add(SomeSubjects.Form("要改饭店", contact: "诸葛小明", phone: "19900001234")));
        await app.Settle();

        var first = await bob.Package($"place={Some.Liuxi.Id}");
        await (await bob.PutAsJsonAsync($"/api/subjects/{changed}", new { name = "改了饭店", kind = "restaurant", place = Some.Shiqiao.Id, version = 0 })).Told();
        var added = await bob.Add(SomeSubjects.Form("新来饭店"));
        await app.Settle();
        var hashes = string.Concat(first.Hashes.Select(it => $"&have={it}"));
        var delta = await bob.Package($"place={Some.Liuxi.Id}&after={first.Mark}&as={first.As}{hashes}");
        await app.Settle();
        var nothing = await bob.Package($"place={Some.Liuxi.Id}&after={delta.Mark}&as={delta.As}{hashes}");

        Assert.True(first.Full);
        Assert.Equal(new[] { kept, changed }.Order(), first.Ids("subject").Order());
        Assert.All(first.Head["checklists"]!.AsArray().Concat(first.Head["packs"]!.AsArray()), it => Assert.NotNull(it!["body"]));
        var place = first.Rows.Single(it => (string)it["kind"]! == "place");
        Assert.Equal(Some.Shiqiao.Id.ToString(), (string)place["id"]!);
        Assert.Equal(Some.Shiqiao.Id.ToString(), (string)place["body"]!["path"]!.AsArray()[^1]!);
        Assert.Contains(Some.Chelsea.Id, first.Ids("colleague"));
        Assert.DoesNotContain("19900001234", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("诸葛", first.Text, StringComparison.Ordinal);

        Assert.False(delta.Full);
        Assert.Equal(new[] { changed, added }.Order(), delta.Ids("subject").Order());
        Assert.All(delta.Head["packs"]!.AsArray(), it => Assert.Null(it!["body"]));
        Assert.Empty(nothing.Ids("subject"));
    }

    [Fact]
    public async Task A_bulk_import_is_in_the_delta_and_what_was_merged_goes()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (left, other) = (await bob.Add(SomeSubjects.Form("留下饭店")), await bob.Add(SomeSubjects.Form("并入饭店", sure: true)));
        await app.Settle();
        var first = await bob.Package($"place={Some.Liuxi.Id}");

        await bob.Import(SomeSubjects.Sheet([.. Enumerable.Range(0, 700).Select(i => SomeSubjects.Row($"第{i:000}号店", $"K{i:000}"))]));
        await bob.Merge(left, other);
        await app.Settle();
        var delta = await bob.Package($"place={Some.Liuxi.Id}&after={first.Mark}&as={first.As}");

        Assert.Equal(702, delta.Ids("subject").Distinct().Count());
        Assert.Equal(702, delta.Ids("subject").Count);
        Assert.Null(delta.Rows.Single(it => (string)it["id"]! == other.ToString())["body"]);
        Assert.NotNull(delta.Rows.Single(it => (string)it["id"]! == left.ToString())["body"]);
    }

    [Fact]
    public async Task Nobody_takes_along_what_they_may_not_see_and_another_s_changes_tell_nothing()
    {
        await using var app = await App.Start();
        var (alice, bob, frank) = (await app.As("alice"), await app.As("bob"), await app.As("frank"));
        var (here, there) = (await alice.Add(SomeSubjects.Form("柳溪饭店")), await alice.Add(SomeSubjects.Form("南屏饭店", Some.Baita)));
        await app.Settle();

        var (his, all) = (await frank.Package($"place={Some.Province.Id}"), await alice.Package($"place={Some.Province.Id}"));
        await (await alice.PutAsJsonAsync($"/api/subjects/{here}", new { name = "柳溪大饭店", kind = "restaurant", place = Some.Shiqiao.Id, version = 0 })).Told();
        await app.Settle();
        var delta = await frank.Package($"place={Some.Province.Id}&after={his.Mark}&as={his.As}");

        Assert.Equal([there], his.Ids("subject"));
        Assert.Equal(2, all.Ids("subject").Count);
        Assert.Empty(delta.Ids("subject"));
        Assert.DoesNotContain(here.ToString(), delta.Text, StringComparison.Ordinal);
        // Somebody else's mark is nothing to go on from.
        Assert.True((await frank.Package($"place={Some.Province.Id}&after={all.Mark}&as={all.As}")).Full);
        Assert.True((await frank.Package($"place={Some.Province.Id}&after=999999999&as={his.As}")).Full);
        await (await bob.GetAsync($"/api/field/package?place={Guid.CreateVersion7()}")).Refused(400, "place.unknown");
    }

    [Fact]
    public async Task What_was_found_last_time_goes_along()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var phone = await new SomePhone(bob, app.Clock).Registered();
        await app.Settle();
        var before = await bob.Package($"place={Some.Liuxi.Id}");
        await phone.Send(phone.Whole(visit, subject, Two, said => said.Add(phone.Answer(visit, "leak", "fail"))));
        await app.Settle();

        var delta = await bob.Package($"place={Some.Liuxi.Id}&after={before.Mark}&as={before.As}");
        var body = delta.Rows.Single(it => (string)it["kind"]! == "last")["body"]!;

        Assert.Equal((visit.ToString(), "2026-07-15", 1, "fail"), ((string)body["visit"]!, (string)body["on"]!, (int)body["findings"]!, (string)body["answers"]!["leak"]!));
    }
}

sealed record TakenPackage(string Text, JsonNode Head, IReadOnlyList<JsonNode> Rows)
{
    public long Mark => (long)Head["mark"]!;
    public string As => (string)Head["as"]!;
    public bool Full => (bool)Head["full"]!;
    public IEnumerable<string> Hashes => Head["checklists"]!.AsArray().Concat(Head["packs"]!.AsArray()).Select(it => (string)it!["hash"]!);

    public List<Guid> Ids(string kind) => [.. Rows.Where(it => (string)it["kind"]! == kind).Select(it => Guid.Parse((string)it["id"]!))];
}

static class PackageCalls
{
    public static async Task<TakenPackage> Package(this HttpClient client, string query)
    {
        var answer = await client.GetAsync($"/api/field/package?{query}");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.True((bool)lines[^1]["whole"]!);
        return new(text, lines[0], lines[1..^1]);
    }
}
