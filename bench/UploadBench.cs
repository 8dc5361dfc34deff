using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Anran.Bench;

/// <summary>Goal: one upload of a visit (20 answers, 2 signatures, begin and end) within 50 ms in 95 of 100 cases, at 50 uploads a second.</summary>
static class UploadBench
{
    const int Warm = 50, Uploads = 1000, PerSecond = 50;

    public static Task Run(TextWriter output) => FieldHouse.OnBoth(output, Measure);

    static async Task Measure(FieldHouse house, TextWriter output)
    {
        var client = house.Client;
        var me = await client.GetFromJsonAsync<JsonElement>("/api/session");
        var person = me.GetProperty("person").GetProperty("id").GetGuid();
        var subjects = (await client.GetFromJsonAsync<JsonElement>("/api/subjects?kind=restaurant&limit=200")).GetProperty("items").EnumerateArray().Select(it => it.GetProperty("id").GetGuid()).ToList();
        var offers = await client.GetFromJsonAsync<JsonElement>($"/api/visits/offers?subject={subjects[0]}");
        var other = offers.GetProperty("colleagues").EnumerateArray().Select(it => it.GetProperty("id").GetGuid()).First(it => it != person);
        var checklist = offers.GetProperty("offers").EnumerateArray().First(it => it.GetProperty("activity").GetString() == "inspection");
        var items = checklist.GetProperty("sections").EnumerateArray().SelectMany(it => it.GetProperty("items").EnumerateArray()).Where(it => !it.GetProperty("question").GetBoolean()).Select(it => it.GetProperty("code").GetString()!).Take(20).ToList();
        var device = Guid.CreateVersion7();
        (await client.PostAsJsonAsync("/api/field/devices", new { id = device, name = "bench", at = TimeProvider.System.GetUtcNow() })).EnsureSuccessStatusCode();
        var made = 0L;

        JsonContent Upload(int i)
        {
            var (visit, at, operations, ids) = (Guid.CreateVersion7(), TimeProvider.System.GetUtcNow(), new List<object>(), new List<Guid>());
            void Say(string kind, object body)
            {
                ids.Add(Guid.CreateVersion7());
                operations.Add(new { id = ids[^1], n = ++made, visit, kind, at, body });
            }
            Say("begin", new { subject = subjects[i % subjects.Count], checklist = checklist.GetProperty("name").GetString(), activity = "inspection", officers = new[] { person, other } });
            foreach (var item in items) Say("answer", new { item, result = "pass", values = new { }, over = Array.Empty<Guid>() });
            var strokes = Enumerable.Range(0, 4).Select(line => Enumerable.Range(0, 60).Select(step => (line * 40) + step).ToArray()).ToArray();
            var shown = new string('a', 64);
            foreach (var officer in new[] { person, other }) Say("sign", new { role = "officer", person = officer, name = "检查人员", shown, strokes, over = Array.Empty<Guid>() });
            Say("finish", new { outcome = "done", summary = "检查合格。", shown, operations = ids.ToArray() });
            return JsonContent.Create(new { device, at, operations });
        }

        async Task<TimeSpan> Send(JsonContent upload)
        {
            var began = Stopwatch.GetTimestamp();
            var answer = await client.PostAsync("/api/field/operations", upload);
            var text = await answer.Content.ReadAsStringAsync();
            var took = Stopwatch.GetElapsedTime(began);
            if (!answer.IsSuccessStatusCode || text.Contains("refused", StringComparison.Ordinal)) throw new InvalidOperationException(text);
            return took;
        }

        for (var i = 0; i < Warm; i++) await Send(Upload(i));
        var alone = new Sample();
        for (var i = 0; i < 200; i++) alone.Add(await Send(Upload(i)));
        await output.WriteLineAsync($"  one after the other: {alone}");

        var (paced, running, started) = (new Sample(), new List<Task<TimeSpan>>(), Stopwatch.GetTimestamp());
        for (var i = 0; i < Uploads; i++)
        {
            var upload = Upload(i);
            await upload.LoadIntoBufferAsync();
            var due = TimeSpan.FromSeconds((double)i / PerSecond);
            while (Stopwatch.GetElapsedTime(started) < due) await Task.Delay(1);
            running.Add(Send(upload));
        }
        foreach (var one in await Task.WhenAll(running)) paced.Add(one);
        var rate = Uploads / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {Uploads} at {PerSecond}/s (done at {rate:0.0}/s): {paced} (goal: p95 50 ms)"));
    }
}
