using System.Net;
using System.Net.Http.Json;
using Anran.Authority.Organisations;
using Anran.Kernel.Http;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Kernel.Http;

public sealed class IdempotencyTests : OverHttp
{
    [Fact]
    public async Task A_key_of_eighty_characters_is_the_longest()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/session/two-factor") { Headers = { { Idempotency.Header, new string('k', 81) } } };

        using var answer = await bob.SendAsync(request);

        await answer.Refused(400, "idempotency.key");
    }

    [Fact]
    public async Task Two_tries_of_one_write_save_once_and_hear_the_same()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var key = Guid.CreateVersion7().ToString();

        using var first = await Add(bob, key, "柳溪县商务局");
        using var second = await Add(bob, key, "柳溪县商务局");

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await Named(app, "柳溪县商务局"));
    }

    [Fact]
    public async Task Tries_that_meet_save_once()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var key = Guid.CreateVersion7().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Add(bob, key, "柳溪县民政局")));

        Assert.All(answers, answer => Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Created, HttpStatusCode.Conflict }));
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(1, await Named(app, "柳溪县民政局"));
    }

    [Fact]
    public async Task A_key_belongs_to_one_request_of_one_person()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        using var frank = await app.As("frank");
        var key = Guid.CreateVersion7().ToString();
        (await Add(bob, key, "柳溪县司法局")).Dispose();

        using var other = await Add(bob, key, "柳溪县教育局");
        using var stranger = await Add(frank, key, "南屏县司法局", Some.Nanping);

        await other.Refused(422, "idempotency.other-request");
        Assert.Equal(HttpStatusCode.Created, stranger.StatusCode);
        Assert.False(stranger.Headers.Contains("Idempotency-Replayed"));
    }

    static Task<HttpResponseMessage> Add(HttpClient client, string key, string name, SomePlace? place = null) => client.SendAsync(new(HttpMethod.Post, "/api/organisations")
    {
        Headers = { { Idempotency.Header, key } },
        Content = JsonContent.Create(new { name, kind = "department", place = (place ?? Some.Liuxi).Id }),
    });

    static Task<int> Named(App app, string name) => app.Inside(db => db.Unscoped<Organisation>("test").CountAsync(it => it.Name == name));

    [Fact]
    public async Task A_field_left_empty_is_told_in_both_languages_under_its_own_name()
    {
        await using var app = await App.Start();
        using var anybody = app.Anybody();

        using var answer = await anybody.PostAsJsonAsync("/api/session", new { account = "", password = "" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("请填写", text, StringComparison.Ordinal);
        Assert.Contains("\"account\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"account\":{\"a\":1}}")]
    public async Task What_is_not_the_json_we_asked_for_is_refused_without_a_word_of_our_inside(string body)
    {
        await using var app = await App.Start();
        using var anybody = app.Anybody();

        using var answer = await anybody.PostAsync("/api/session", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("detailEn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }
}
