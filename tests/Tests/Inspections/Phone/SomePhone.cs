using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Anran.Tests.RulePacks;

namespace Anran.Tests.Inspections.Phone;

/// <summary>A phone as the tests hold it: it numbers its operations, and sends what it is told to send.</summary>
sealed class SomePhone(HttpClient client, TimeProvider time)
{
    public const string Summary = "检查了安全事项，结果如上。";
    long made;

    public Guid Device { get; } = Guid.CreateVersion7();

    /// <summary>How far its clock is behind the server's.</summary>
    public TimeSpan Behind { get; set; }

    public DateTimeOffset Now => time.GetUtcNow() - Behind;

    public async Task<SomePhone> Registered()
    {
        await (await client.PostAsJsonAsync("/api/field/devices", new { id = Device, name = "试验手机", at = Now })).Told();
        return this;
    }

    public JsonObject Make(Guid visit, string kind, object body, object? position = null, DateTimeOffset? at = null) => new()
    {
        ["id"] = Guid.CreateVersion7().ToString(),
        ["n"] = ++made,
        ["visit"] = visit.ToString(),
        ["kind"] = kind,
        ["at"] = (at ?? Now).ToString("O", CultureInfo.InvariantCulture),
        ["position"] = position is null ? null : JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(position)),
        ["body"] = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(body)),
    };

    public JsonObject Begin(Guid visit, Guid subject, Guid[] officers, string activity = "inspection", string checklist = "catering-bottled@2023-09-21", string? on = null) =>
        Make(visit, "begin", new { subject, checklist, activity, officers, on });

    public JsonObject Answer(Guid visit, string item, string? result, object? values = null, string? note = null, string? measure = null, string? reason = null, string[]? over = null) =>
        Make(visit, "answer", new { item, result, values = values ?? new { }, note, measure, reason, over = over ?? [] });

    public JsonObject Sign(Guid visit, Guid? person, string name, string summary = Summary) =>
        Make(visit, "sign", new { role = person is null ? "inspected" : "officer", person, name, shown = Hash(summary), strokes = new[] { new[] { 10, 20, 30, 40 } }, over = Array.Empty<string>() });

    public JsonObject Photo(Guid visit, Guid photo, byte[] bytes, string? item = null) =>
        Make(visit, "photo", new { photo, item, sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes = bytes.Length, width = 8, height = 8, at = Now });

    public JsonObject Finish(Guid visit, IEnumerable<JsonObject> operations, string outcome = "done", object[]? verdict = null) =>
        Make(visit, "finish", new { outcome, summary = Summary, shown = Hash(Summary), operations = operations.Select(it => (string)it["id"]!), verdict = verdict ?? [] });

    /// <summary>A whole visit: what is said to some items, both officers and the inspected sign.</summary>
    public List<JsonObject> Whole(Guid visit, Guid subject, Guid[] officers, Action<List<JsonObject>> say, string activity = "inspection", string? on = null)
    {
        var all = new List<JsonObject> { Begin(visit, subject, officers, activity, on: on) };
        say(all);
        foreach (var officer in officers) all.Add(Sign(visit, officer, "检查人员"));
        all.Add(Sign(visit, null, "欧阳店主"));
        all.Add(Finish(visit, all));
        return all;
    }

    public Task<HttpResponseMessage> Post(IEnumerable<JsonObject> operations) =>
        client.PostAsJsonAsync("/api/field/operations", new { device = Device, at = Now, operations = operations.Select(it => it.DeepClone()) });

    /// <summary>State of each receipt, with the code where it was refused.</summary>
    public async Task<List<string>> Send(params IEnumerable<JsonObject> operations) =>
        [.. (await (await Post(operations)).Told())["receipts"]!.AsArray().Select(it => it!["problem"] is { } problem ? (string)problem["code"]! : (string)it["state"]!)];

    public Task<HttpResponseMessage> Put(Guid photo, byte[] bytes, int from, int count)
    {
        var part = new ByteArrayContent(bytes, from, count) { Headers = { ContentType = new("application/octet-stream"), ContentRange = new ContentRangeHeaderValue(from, from + count - 1, bytes.Length) } };
        return client.PutAsync($"/api/field/photos/{photo}", part);
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The frame of a JPEG with noise in it: whole as far as frames go.</summary>
    public static byte[] Jpeg(int size, int seed = 1)
    {
        byte[] head = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0];
        var noise = new byte[size - head.Length - 2];
        new Random(seed).NextBytes(noise);
        for (var i = 0; i < noise.Length; i++) if (noise[i] == 0xFF) noise[i] = 0;
        return [.. head, .. noise, 0xFF, 0xD9];
    }
}

static class Readers
{
    public static async Task<JsonNode> Visit(this HttpClient client, Guid visit) => await (await client.GetAsync($"/api/visits/{visit}")).Told();
}
