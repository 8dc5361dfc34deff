using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Anran.Tests.Authority.MachineKeys;

public sealed class MachineKeyTests : OverHttp
{
    [Fact]
    public async Task A_key_opens_its_scope_for_its_permissions_until_it_is_revoked()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        var (id, key) = await Add(alice, new { name = "统计接口", permissions = new[] { "organisations.read" }, place = Some.Liuxi.Id });
        using var machine = Machine(app, key);

        var rows = (await machine.GetFromJsonAsync<JsonElement>("/api/organisations")).GetProperty("items").EnumerateArray();
        Assert.Equal(3, rows.Count());
        await (await machine.GetAsync("/api/people")).Refused(403, "not-allowed");
        await (await machine.GetAsync("/api/session")).Refused(403, "sign-in.people-only");

        Assert.Equal(HttpStatusCode.NoContent, (await alice.DeleteAsync($"/api/machine-keys/{id}")).StatusCode);
        await (await machine.GetAsync("/api/organisations")).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task A_key_ends_with_its_last_day()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        var (_, key) = await Add(alice, new { name = "短期", permissions = new[] { "organisations.read" }, place = Some.Liuxi.Id, to = "2026-07-16" });
        using var machine = Machine(app, key);

        Assert.Equal(HttpStatusCode.OK, (await machine.GetAsync("/api/organisations")).StatusCode);
        app.Clock.Advance(TimeSpan.FromHours(14));
        await (await machine.GetAsync("/api/organisations")).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task A_key_holds_no_more_than_whoever_made_it()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        using var bob = await app.As("bob");

        await (await bob.PostAsJsonAsync("/api/machine-keys", new { name = "越权", permissions = new[] { "people.read" }, place = Some.Liuxi.Id })).Refused(403, "not-allowed");
        await (await alice.PostAsJsonAsync("/api/machine-keys", new { name = "不存在", permissions = new[] { "all" }, place = Some.Liuxi.Id })).Refused(400, "machine-key.permission-unknown");
        await (await alice.PostAsJsonAsync("/api/machine-keys", new { name = "没有权限", permissions = Array.Empty<string>(), place = Some.Liuxi.Id })).Refused(400, "fields");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("abc")]
    [InlineData("000000000000.secret")]
    [InlineData("000000000000.")]
    public async Task Nonsense_is_no_key(string key)
    {
        await using var app = await App.Start();
        using var machine = Machine(app, key);

        await (await machine.GetAsync("/api/organisations")).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task The_right_prefix_with_a_wrong_secret_opens_nothing()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        var (_, key) = await Add(alice, new { name = "统计接口", permissions = new[] { "organisations.read" }, place = Some.Liuxi.Id });
        using var machine = Machine(app, key.Split('.')[0] + ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        await (await machine.GetAsync("/api/organisations")).Refused(401, "sign-in.needed");
    }

    static async Task<(Guid Id, string Key)> Add(HttpClient by, object key)
    {
        var answer = await by.PostAsJsonAsync("/api/machine-keys", key);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (body.GetProperty("id").GetGuid(), body.GetProperty("key").GetString()!);
    }

    static HttpClient Machine(App app, string key)
    {
        var client = app.Anybody();
        client.DefaultRequestHeaders.Remove("X-Anran");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", new AuthenticationHeaderValue("Bearer", key).ToString());
        return client;
    }
}
