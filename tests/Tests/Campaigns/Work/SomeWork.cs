using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Authority;
using Anran.Authority.Places;
using Anran.Authority.Sessions;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Tests.Campaigns.Work;

/// <summary>Clerks of a bureau that a plan of 柳溪县 names, and what they do all day.</summary>
static class SomeWork
{
    public static readonly SomePerson Helen = new("helen", "何莲", SomeDuties.Market, "department-clerk", Some.Liuxi, SomeDuties.Market);
    public static readonly SomePerson Ivan = new("ivan", "易凡", SomeDuties.Market, "department-clerk", Some.Liuxi, SomeDuties.Market);
    public static readonly SomePerson Judy = new("judy", "朱迪", SomeDuties.Police, "department-clerk", Some.Liuxi, SomeDuties.Police);

    public static async Task<App> Start()
    {
        var app = await SomeDuties.Start();
        await app.Inside(async db =>
        {
            var nation = await db.Unscoped<Place>("tests").SingleAsync(place => place.Kind == PlaceKind.Nation);
            var hash = app.Services.GetRequiredService<Passwords>().Hash(Some.Password);
            foreach (var person in new[] { Helen, Ivan, Judy }) db.AddRange(person.Rows(nation, hash));
            db.Note(new Added());
            return await db.SaveChangesAsync();
        });
        return app;
    }

    /// <summary>The county's plan, in force.</summary>
    public static async Task<string> County(this HttpClient bob) => await bob.Publish((await bob.Import(SomeDuties.County)).Id());

    /// <summary>What the caller sees of what is owed, in the order of the plan.</summary>
    public static async Task<IReadOnlyList<JsonNode>> Duties(this HttpClient client, string query = "") =>
        [.. (await client.Read($"/api/duties?order=plan&limit=200&{query}"))["items"]!.AsArray().Select(it => it!)];

    public static async Task<JsonNode> Duty(this HttpClient client) => (await client.Duties())[0];

    public static Task<HttpResponseMessage> Step(this HttpClient client, JsonNode duty, string step, object body) => client.PostAsJsonAsync($"/api/duties/{duty.Id()}/{step}", body);

    /// <summary>One step that must succeed; gives the new version.</summary>
    public static async Task<JsonNode> Did(this HttpClient client, JsonNode duty, string step, object body) => await (await client.Step(duty, step, body)).Body();

    /// <summary>The measure's page and its timeline, as the caller sees them.</summary>
    public static async Task<(JsonNode Page, IReadOnlyList<JsonNode> Timeline)> Measure(this HttpClient client, JsonNode duty)
    {
        var address = $"/api/plans/{duty["plan"]!.Id()}/measures/{duty["measure"]!.Id()}";
        return (await client.Read(address), [.. (await client.Read(address + "/timeline"))["items"]!.AsArray().Select(it => it!)]);
    }

    public static async Task<HttpResponseMessage> Upload(this HttpClient client, string name, HttpContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        using var form = new MultipartFormDataContent { content };
        return await client.PostAsync("/api/files", form);
    }

    public static async Task<string> File(this HttpClient client, string name, params byte[] content) => (await (await client.Upload(name, new ByteArrayContent(content))).Body(HttpStatusCode.Created)).Id();

    sealed record Added : IFact
    {
        public static string Name => "test.clerks-added";
    }
}
