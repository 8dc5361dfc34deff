using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Anran.Tests.Inspections.Phone;

/// <summary>One schedule: five phones with their work, and the weather between them and the server, all from one seed.</summary>
sealed class ChaosSchedule(ChaosWorld world, int seed)
{
    const int Devices = 5, Visits = 20;

    readonly Random random = new(seed);
    readonly List<(TimeSpan At, Func<Task> Deliver)> late = [];
    readonly ChaosPhone[] phones = [.. Enumerable.Range(0, Devices).Select(it => new ChaosPhone(seed, it))];
    TimeSpan now;
    int requests, lost, unheard, twice, cut, kills;

    public async Task<(string State, Weather Weather)> Run()
    {
        for (var visit = 0; visit < Visits; visit++)
        {
            var (first, second) = (phones[visit % Devices], phones[(visit + 1) % Devices]);
            first.Inspect(visit, world.Subjects[visit % world.Subjects.Count], withPhoto: visit % 5 < 3);
            if (visit % 5 == 0) second.JoinIn(visit);
        }
        foreach (var phone in phones) await Surely(() => world.Client(phone.Number).PostAsJsonAsync("/api/field/devices", new { id = phone.Device, name = "手机", at = world.Clock.GetUtcNow() }));
        for (var turn = 0; phones.Any(it => !it.IsDone); turn++)
        {
            if (turn > 5_000) throw new InvalidOperationException($"schedule {seed} does not end");
            Pass(TimeSpan.FromSeconds(random.Next(1, 90)));
            foreach (var (_, deliver) in late.Where(it => it.At <= now).ToList()) await deliver();
            late.RemoveAll(it => it.At <= now);
            var phone = phones[random.Next(Devices)];
            if (phone.NextPhoto(random) is { } photo && (phone.Waiting.Count == 0 || random.Next(2) == 0)) await SendPhoto(phone, photo);
            else if (phone.Waiting.Count > 0) await SendOperations(phone);
        }
        foreach (var (_, deliver) in late.OrderBy(_ => random.Next()).ToList()) await deliver();
        return (await ChaosEnd.Of(world, phones), new(requests, lost, unheard, twice, cut, kills));
    }

    async Task SendOperations(ChaosPhone phone)
    {
        var batch = phone.Waiting.OrderBy(_ => random.Next()).Take(random.Next(1, 21)).ToList();
        var body = new { device = phone.Device, at = world.Clock.GetUtcNow(), operations = batch };
        var answer = await Weathered(() => world.Client(phone.Number).PostAsJsonAsync("/api/field/operations", body));
        if (answer is null) return;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        foreach (var receipt in (await answer.Content.ReadFromJsonAsync<JsonNode>())!["receipts"]!.AsArray())
        {
            Assert.Contains((string)receipt!["state"]!, new[] { "taken", "again" });
            phone.Waiting.RemoveAll(it => (string)it["id"]! == (string)receipt["id"]!);
        }
    }

    async Task SendPhoto(ChaosPhone phone, ChaosPhoto photo)
    {
        // It goes on from what it heard last; now and then it has forgotten that.
        var from = random.Next(6) == 0 ? 0 : photo.Heard;
        var count = Math.Min(photo.Bytes.Length - from, random.Next(400, 2500));
        var isCut = random.Next(5) == 0;
        if (isCut) cut++;
        var answer = await Weathered(() =>
        {
            HttpContent part = isCut ? new BrokenOff(photo.Bytes.AsMemory(from, count)) : new ByteArrayContent(photo.Bytes, from, count);
            part.Headers.ContentRange = new ContentRangeHeaderValue(from, from + count - 1, photo.Bytes.Length);
            return world.Client(phone.Number).PutAsync($"/api/field/photos/{photo.Id}", part);
        });
        if (answer is null) photo.Heard = 0; // asked from the beginning: what is there is skipped
        else if (answer.StatusCode == HttpStatusCode.OK)
        {
            var told = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
            (photo.Heard, photo.IsWhole) = ((int)told["received"]!, (string)told["state"]! == "whole");
        }
        else Assert.Contains((int)answer.StatusCode, new[] { 404, 409, 503 }); // its operation or its visit has yet to come, or there is a gap
    }

    /// <returns>Null: no answer was heard.</returns>
    async Task<HttpResponseMessage?> Weathered(Func<Task<HttpResponseMessage>> send)
    {
        requests++;
        var dice = random.Next(100);
        if (dice < 30)
        {
            lost++;
            return null;
        }
        if (dice < 32)
        {
            kills++;
            var flying = send();
            if (random.Next(2) == 0) await Task.WhenAny(flying, Task.Yield().AsTask());
            await world.Kill();
            await Heard(flying);
            return null;
        }
        if (dice < 42)
        {
            // A copy of it comes later once more.
            twice++;
            late.Add((now + TimeSpan.FromSeconds(random.Next(1, 1800)), async () => await Heard(send())));
        }
        var answer = await Heard(send());
        if (dice < 55)
        {
            unheard++;
            return null;
        }
        return answer;
    }

    static async Task<HttpResponseMessage?> Heard(Task<HttpResponseMessage> sending)
    {
        try
        {
            return await sending;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException or ObjectDisposedException)
        {
            return null;
        }
    }

    static async Task Surely(Func<Task<HttpResponseMessage>> send) => (await send()).EnsureSuccessStatusCode();

    void Pass(TimeSpan time)
    {
        now += time;
        world.Clock.Advance(time);
    }

    /// <summary>A body of which only the first half is sent before the line goes.</summary>
    sealed class BrokenOff(ReadOnlyMemory<byte> bytes) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(bytes[..(bytes.Length / 2)]);
            await stream.FlushAsync();
            throw new IOException("the line is cut");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes.Length;
            return true;
        }
    }
}

static class Yielding
{
    public static async Task AsTask(this System.Runtime.CompilerServices.YieldAwaitable yield) => await yield;
}

/// <summary>A phone with what it has to send. Ids are the same in every schedule but for their tail, so that "the smaller id" is the same one.</summary>
sealed class ChaosPhone(int seed, int number)
{
    long made;

    public int Number => number;
    public Guid Device { get; } = new(1000 + number, 1, 0x7000, Tail(seed));
    public List<JsonObject> Waiting { get; } = [];
    public List<JsonObject> All { get; } = [];
    public List<ChaosPhoto> Photos { get; } = [];
    public bool IsDone => Waiting.Count == 0 && Photos.TrueForAll(it => it.IsWhole);

    public static Guid Visit(int seed, int visit) => new(2000 + visit, 2, 0x7000, Tail(seed));

    public ChaosPhoto? NextPhoto(Random random) => Photos.Where(it => !it.IsWhole).OrderBy(_ => random.Next()).FirstOrDefault();

    public void Inspect(int visit, Guid subject, bool withPhoto)
    {
        Guid[] officers = [number % 2 == 0 ? Some.Bob.Id : Some.Alice.Id, Some.Chelsea.Id];
        var mine = new List<JsonObject>
        {
            Write(visit, "begin", new { subject, checklist = "catering-bottled@2023-09-21", activity = "inspection", officers }),
            Write(visit, "answer", new { item = "leak", result = visit % 3 == 0 ? "fail" : "pass", note = $"第{visit}次" }),
            Write(visit, "answer", new { item = "hose-length", result = "fail", values = new Dictionary<string, object> { ["hose.length"] = 1500 + (visit * 100) } }),
            Write(visit, "answer", new { item = "valves", result = "na" }),
        };
        if (withPhoto)
        {
            var photo = new ChaosPhoto(new(4000 + visit, 4, 0x7000, Tail(seed)), SomePhone.Jpeg(3000, visit + 1));
            Photos.Add(photo);
            mine.Add(Write(visit, "photo", new { photo = photo.Id, item = "leak", sha256 = Convert.ToHexStringLower(SHA256.HashData(photo.Bytes)), bytes = photo.Bytes.Length, width = 8, height = 8, at = App.Now }));
        }
        foreach (var officer in officers) mine.Add(Write(visit, "sign", new { role = "officer", person = officer, name = "检查人员", shown = SomePhone.Hash(SomePhone.Summary), strokes = new[] { new[] { 1, 2, 3, 4 } } }));
        mine.Add(Write(visit, "sign", new { role = "inspected", name = "店主", shown = SomePhone.Hash(SomePhone.Summary), strokes = new[] { new[] { 5, 6 } } }));
        Write(visit, "finish", new { outcome = "done", summary = SomePhone.Summary, shown = SomePhone.Hash(SomePhone.Summary), operations = mine.Select(it => (string)it["id"]!) });
    }

    public void JoinIn(int visit)
    {
        Write(visit, "answer", new { item = "leak", result = visit % 2 == 0 ? "na" : "fail" });
        Write(visit, "remark", new { text = "后厨另有一台灶具" });
    }

    JsonObject Write(int visit, string kind, object body)
    {
        var operation = new JsonObject
        {
            ["id"] = new Guid((number * 1000) + (int)++made, 3, 0x7000, Tail(seed)).ToString(), ["n"] = made, ["visit"] = Visit(seed, visit).ToString(), ["kind"] = kind,
            ["at"] = App.Now.AddSeconds(made).ToString("O"), ["body"] = JsonNode.Parse(JsonSerializer.Serialize(body)),
        };
        Waiting.Add(operation);
        All.Add(operation);
        return operation;
    }

    static byte[] Tail(int seed) => [0x80, 0, 0, 0, .. BitConverter.GetBytes(seed)];
}

sealed class ChaosPhoto(Guid id, byte[] bytes)
{
    public Guid Id => id;
    public byte[] Bytes => bytes;
    public int Heard { get; set; }
    public bool IsWhole { get; set; }
}
