using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Anran.Tests.Authority.Places;

/// <summary>What the tests of places ask the server.</summary>
static class PlaceCalls
{
    public static readonly DateOnly Today = new(2026, 7, 15);

    public static async Task<JsonElement> Json(this HttpClient client, string address)
    {
        var answer = await client.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static Task<JsonElement> Place(this HttpClient client, Guid id) => client.Json($"/api/places/{id}");

    public static async Task<Guid> Add(this HttpClient client, Guid parent, string name, string kind = "village", string? code = null, DateOnly? from = null)
    {
        var answer = await client.TryAdd(parent, name, kind, code, from);
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    public static Task<HttpResponseMessage> TryAdd(this HttpClient client, Guid parent, string name, string kind = "village", string? code = null, DateOnly? from = null) =>
        client.PostAsJsonAsync("/api/places", new { parent, name, kind, code, from = from ?? Today });

    public static async Task<HttpResponseMessage> TryMove(this HttpClient client, Guid id, Guid parent, DateOnly? from = null, int? version = null) =>
        await client.PostAsJsonAsync($"/api/places/{id}/moves", new { parent, from = from ?? Today, version = version ?? await client.Version(id) });

    public static async Task<HttpResponseMessage> TryRename(this HttpClient client, Guid id, string name, DateOnly? from = null, int? version = null) =>
        await client.PutAsJsonAsync($"/api/places/{id}", new { name, from = from ?? Today, version = version ?? await client.Version(id) });

    public static async Task<HttpResponseMessage> TryClose(this HttpClient client, Guid id, DateOnly? on = null, int? version = null) =>
        await client.PostAsJsonAsync($"/api/places/{id}/close", new { on = on ?? Today, version = version ?? await client.Version(id) });

    /// <summary>0 for what this client may not see: the server refuses before it looks at it.</summary>
    static async Task<int> Version(this HttpClient client, Guid id)
    {
        var answer = await client.GetAsync($"/api/places/{id}");
        return answer.IsSuccessStatusCode ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("version").GetInt32() : 0;
    }

    public static async Task Done(this Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    public static async Task Refused(this Task<HttpResponseMessage> asked, int status, string code) => await (await asked).Refused(status, code);

    public static IEnumerable<string> Texts(this JsonElement list, string property) => list.EnumerateArray().Select(item => item.GetProperty(property).GetString()!);
}
