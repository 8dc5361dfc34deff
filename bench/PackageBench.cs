using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Anran.Bench;

/// <summary>Goal: 100 changes among 50,000 subjects cost at most 1 % of the full package, in bytes as they go over the wire.</summary>
static class PackageBench
{
    const int Subjects = 50_000, Changes = 100;

    public static Task Run(TextWriter output) => FieldHouse.OnBoth(output, Measure);

    static async Task Measure(FieldHouse house, TextWriter output)
    {
        var client = house.Client;
        var me = await client.GetFromJsonAsync<JsonElement>("/api/session");
        var place = me.GetProperty("grants")[0].GetProperty("place").GetProperty("id").GetString();
        await Import(client);
        await Settled(house);
        var (full, fullTook, head) = await Take(client, $"place={place}");
        var have = string.Concat(head.GetProperty("checklists").EnumerateArray().Concat(head.GetProperty("packs").EnumerateArray()).Select(it => $"&have={it.GetProperty("hash").GetString()}"));
        var rows = (await client.GetFromJsonAsync<JsonElement>($"/api/subjects?q={Uri.EscapeDataString("试验")}&limit={Changes}")).GetProperty("items").EnumerateArray().ToList();
        foreach (var row in rows)
        {
            var id = row.GetProperty("id").GetString();
            var subject = await client.GetFromJsonAsync<JsonElement>($"/api/subjects/{id}");
            (await client.PutAsJsonAsync($"/api/subjects/{id}", new
            {
                name = subject.GetProperty("name").GetString() + "（改）", kind = "restaurant", place = subject.GetProperty("place").GetProperty("id").GetString(),
                address = subject.GetProperty("address").GetString(), version = subject.GetProperty("version").GetInt32(),
            })).EnsureSuccessStatusCode();
        }
        await Settled(house);
        var (delta, deltaTook, _) = await Take(client, $"place={place}&after={head.GetProperty("mark").GetInt64()}&as={head.GetProperty("as").GetString()}{have}");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"  full: {full:#,0} bytes in {fullTook.TotalSeconds:0.0} s; {rows.Count} changes: {delta:#,0} bytes in {deltaTook.TotalMilliseconds:0} ms = {100.0 * delta / full:0.00} % (goal: 1 %)"));
    }

    static async Task<(long Bytes, TimeSpan Took, JsonElement Head)> Take(HttpClient client, string query)
    {
        var began = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/field/package?{query}") { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("gzip") } } };
        var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var took = Stopwatch.GetElapsedTime(began);
        using var lines = new StreamReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress), Encoding.UTF8);
        return (bytes.LongLength, took, JsonSerializer.Deserialize<JsonElement>((await lines.ReadLineAsync())!));
    }

    static async Task Import(HttpClient client)
    {
        var sheet = new StringBuilder("编号,名称,类别,所在乡镇（街道）或村（社区）,地址\n");
        string[] streets = ["长虹街道", "鼓楼街道", "兴南街道", "广开街道", "万兴街道", "学府街道"];
        for (var i = 0; i < Subjects; i++) sheet.Append(CultureInfo.InvariantCulture, $"PACK-{i:00000},试验第{i}号饭店,餐饮场所,{streets[i % streets.Length]},试验大街{i}号\n");
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(sheet.ToString()));
        using var form = new MultipartFormDataContent { { content, "file", "subjects.csv" } };
        var job = (await (await client.PostAsync("/api/subjects/import", form)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("job").GetString();
        while ((await client.GetFromJsonAsync<JsonElement>($"/api/jobs/{job}")).GetProperty("state").GetString() is "waiting" or "running") await Task.Delay(200);
    }

    /// <summary>What was written is sealed: the delta goes by the order of the seals.</summary>
    static Task Settled(FieldHouse house) => ((Kernel.Journal.Sealer)house.Services.GetService(typeof(Kernel.Journal.Sealer))!).SealAll(CancellationToken.None);
}
