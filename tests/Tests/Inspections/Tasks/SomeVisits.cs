using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Tests.Kernel.Jobs;
using Anran.Tests.Registry;
using Anran.Tests.RulePacks;

namespace Anran.Tests.Inspections.Tasks;

/// <summary>Plans, tasks and officers as tests use their doors. bob plans for the bureau of 柳溪县, alice approves, bob and chelsea go.</summary>
static class SomeVisits
{
    public static readonly string FirstDay = "2026-07-20", LastDay = "2026-08-20";

    public static object Form(string title = "夏季检查", SomePlace? place = null, string activity = "inspection", string procedure = "announced", string? reason = null, string trigger = "plan",
        string[]? kinds = null, Guid[]? subjects = null, Guid[]? teams = null, string? first = null, string? last = null, SomeOrganisation? organisation = null) => new
        {
            title,
            place = (place ?? Some.Liuxi).Id,
            organisation = organisation?.Id,
            activity,
            trigger,
            procedure,
            procedureReason = reason,
            firstDay = first ?? FirstDay,
            lastDay = last ?? LastDay,
            kinds = kinds ?? [],
            subjects,
            teams = teams ?? [],
        };

    public static object Task(Guid subject, string activity = "inspection", string procedure = "announced", string? reason = null, string trigger = "plan", string first = "2026-07-20", string due = "2026-08-20",
        SomeOrganisation? organisation = null, object[]? members = null) =>
        new { subject, organisation = organisation?.Id, activity, trigger, procedure, procedureReason = reason, firstDay = first, due, members };

    public static object Officer(SomePerson person) => new { person = person.Id, part = "officer" };

    public static object Expert(SomePerson person) => new { person = person.Id, part = "expert" };

    public static async Task<(Guid Plan, JsonNode Job)> Plan(this HttpClient client, object form)
    {
        var told = await (await client.PostAsJsonAsync("/api/visit-plans", form)).Told(HttpStatusCode.Created);
        return (Guid.Parse((string)told["id"]!), await client.Job(told));
    }

    public static async Task<JsonNode> Job(this HttpClient client, JsonNode started) => JsonNode.Parse((await JobTests.Ended(client, Guid.Parse((string)started["job"]!))).GetRawText())!;

    public static async Task<JsonNode> Plan(this HttpClient client, Guid id) => await (await client.GetAsync($"/api/visit-plans/{id}")).Told();

    public static async Task<JsonNode> Decide(this HttpClient client, Guid plan, string what, string? because = null)
    {
        var version = (int)(await client.Plan(plan))["version"]!;
        return await client.Job(await (await client.PostAsJsonAsync($"/api/visit-plans/{plan}/{what}", new { because, version })).Told(HttpStatusCode.Accepted));
    }

    public static async Task<List<JsonNode>> Tasks(this HttpClient client, string query = "") =>
        [.. (await (await client.GetAsync("/api/visit-tasks?limit=200&" + query)).Told())["items"]!.AsArray().Select(it => it!)];

    public static async Task<Guid> AddTask(this HttpClient client, object form) =>
        Guid.Parse((string)(await (await client.PostAsJsonAsync("/api/visit-tasks", form)).Told(HttpStatusCode.Created))["id"]!);

    public static async Task<JsonNode> One(this HttpClient client, Guid id) => await (await client.GetAsync($"/api/visit-tasks/{id}")).Told();

    /// <summary>One step on these tasks at their versions of now.</summary>
    public static async Task<HttpResponseMessage> Step(this HttpClient client, string what, IEnumerable<Guid> tasks, object? more = null, bool preview = false)
    {
        var targets = new JsonArray();
        foreach (var id in tasks) targets.Add(new JsonObject { ["id"] = id.ToString(), ["version"] = (int)(await client.One(id))["task"]!["version"]! });
        var body = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(more ?? new { }))!.AsObject();
        (body["tasks"], body["preview"]) = (targets, preview);
        return await client.PostAsJsonAsync($"/api/visit-tasks/{what}", body);
    }

    public static async Task<Guid> Certify(this HttpClient client, SomePerson person, string first = "2025-01-01", string last = "2029-12-31", string number = "云川执法0001")
    {
        var told = await (await client.PostAsJsonAsync("/api/officers/certificates", new { person = person.Id, number, issuer = "云川省人民政府", firstDay = first, lastDay = last })).Told(HttpStatusCode.Created);
        return Guid.Parse((string)told["id"]!);
    }

    public static async Task<Guid> Team(this HttpClient client, string name, params object[] members) =>
        Guid.Parse((string)(await (await client.PostAsJsonAsync("/api/visit-teams", new { name, members, version = 0 })).Told(HttpStatusCode.Created))["id"]!);

    public static Task<Guid> Restaurant(this HttpClient client, string name, SomePlace? place = null) => client.Add(SomeSubjects.Form(name, place, sure: true));
}
