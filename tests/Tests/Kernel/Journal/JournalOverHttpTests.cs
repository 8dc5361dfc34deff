using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority.Places;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Kernel.Journal;

public sealed class JournalOverHttpTests : OverHttp
{
    [Fact]
    public async Task The_newest_entry_comes_first_with_its_sentence_and_its_seal()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        await app.Settle();

        var page = await alice.GetFromJsonAsync<JsonElement>("/api/journal?name=person.signed-in");
        var item = page.GetProperty("items")[0];

        Assert.Equal("登录", item.GetProperty("text").GetProperty("zh").GetString());
        Assert.Equal(Some.Alice.Id, item.GetProperty("actor").GetProperty("id").GetGuid());
        Assert.Equal(64, item.GetProperty("hash").GetString()!.Length);
        Assert.True(item.GetProperty("sealed").GetBoolean());
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_and_filters_narrow_them()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        for (var i = 0; i < 7; i++) await Rename(app, Some.Liuxi, $"柳溪县{i}");

        var ids = new List<long>();
        string? next = null;
        do
        {
            var page = await alice.GetFromJsonAsync<JsonElement>($"/api/journal?limit=2&place={Some.Liuxi.Id}&name=test.renamed{(next is null ? "" : "&after=" + next)}");
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);

        Assert.Equal(7, ids.Count);
        Assert.Equal(ids.OrderDescending(), ids);
        Assert.Empty(await Items(alice, $"place={Some.Nanping.Id}&name=test.renamed"));
        Assert.Equal(7, (await Items(alice, $"row={Some.Liuxi.Id:n}&table=place&name=test.renamed")).Count);
        Assert.Empty(await Items(alice, $"actor={Some.Bob.Id}"));
        Assert.Empty(await Items(alice, "to=2020-01-01T00:00:00Z"));
    }

    [Fact]
    public async Task Everybody_reads_only_what_happened_in_their_own_scope()
    {
        await using var app = await App.Start();
        await app.Seed();
        await Rename(app, Some.Liuxi, "柳溪");
        await Rename(app, Some.Nanping, "南屏");

        var bob = await Items(await app.As("bob"), "name=test.renamed");
        var frank = await Items(await app.As("frank"), "name=test.renamed");

        Assert.Equal(Some.Liuxi.Id, Assert.Single(bob).GetProperty("body").GetProperty("place").GetGuid());
        Assert.Equal(Some.Nanping.Id, Assert.Single(frank).GetProperty("body").GetProperty("place").GetGuid());
        await (await (await app.As("dave")).GetAsync("/api/journal")).Refused(403, "not-allowed");
        await (await app.Anybody().GetAsync("/api/journal")).Refused(401, "sign-in.needed");
    }

    [Theory]
    [InlineData("after=x")]
    [InlineData("place=1")]
    [InlineData("from=yesterday")]
    [InlineData("limit=many")]
    public async Task A_malformed_question_is_refused(string query)
    {
        await using var app = await App.Start();

        var answer = await (await app.As("alice")).GetAsync($"/api/journal?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_verification_runs_as_a_job_and_the_state_tells_of_it()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        await app.Settle();

        var started = await alice.PostAsJsonAsync("/api/journal/verifications", new { });
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        var job = await Jobs.JobTests.Ended(alice, (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("job").GetGuid());

        Assert.Equal("done", job.GetProperty("state").GetString());
        Assert.Equal(0, job.GetProperty("result").GetProperty("findings").GetArrayLength());
        var state = await alice.GetFromJsonAsync<JsonElement>("/api/journal/state");
        Assert.True(state.GetProperty("lastVerification").GetProperty("ok").GetBoolean());
        Assert.NotEqual(0, state.GetProperty("lastCheckpoint").GetProperty("seq").GetInt64());
        await (await (await app.As("bob")).PostAsJsonAsync("/api/journal/verifications", new { })).Refused(403, "not-allowed");
    }

    static async Task<List<JsonElement>> Items(HttpClient client, string query) =>
        [.. (await client.GetFromJsonAsync<JsonElement>("/api/journal?" + query)).GetProperty("items").EnumerateArray()];

    static Task<int> Rename(App app, SomePlace which, string name) => app.Inside(async db =>
    {
        var place = await db.Unscoped<Place>("test").SingleAsync(it => it.Id == which.Id);
        place.Name = name;
        db.Note(new Renamed(place.Id), place);
        return await db.SaveChangesAsync();
    });

    sealed record Renamed(Guid Place) : Anran.Kernel.Journal.IFact
    {
        public static string Name => "test.renamed";
    }
}
