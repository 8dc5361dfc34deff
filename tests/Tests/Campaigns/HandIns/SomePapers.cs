using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Campaigns.HandIns.Clock;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Tests.Campaigns.HandIns;

/// <summary>Short papers of 柳溪县 that want something handed in.</summary>
static class SomePapers
{
    /// <param name="reports">Sentences of the chapter on reporting, each from its own line.</param>
    public static string Paper(params string[] reports) => $"""
        柳溪县城镇燃气安全专项整治工作方案
        柳安委〔2026〕3号
        2026年7月10日
        一、重点任务
        （一）整治问题气
        1.对瓶装液化石油气经营企业逐一排查，发现隐患限期整改。（县住建局牵头，县市场监管局、县应急管理局、县公安局按职责分工负责，各镇人民政府落实属地责任）
        2.查处掺混二甲醚等违法行为，依法处罚。（县市场监管局牵头，县公安局按职责分工负责）
        二、工作要求
        {string.Join('\n', reports.Select((it, i) => $"（{"一二三四五六七八九"[i]}）按时报送信息。{it}"))}
        """;

    /// <summary>A server whose sessions outlast the years that these tests walk through.</summary>
    public static Task<App> Start() => SomeDuties.Start(options => options with { SignIn = options.SignIn! with { Idle = TimeSpan.FromDays(1000), Longest = TimeSpan.FromDays(1000) } });

    /// <summary>Everything sealed and heard, and the clock's look at the day taken.</summary>
    public static async Task<int> Look(this App app)
    {
        await app.Settle();
        return await app.Services.GetRequiredService<HandInClock>().CatchUp(CancellationToken.None);
    }

    /// <summary>To an hour of a legal day.</summary>
    public static void GoTo(this App app, DateOnly day, int hour = 10) =>
        app.Clock.Advance(new DateTimeOffset(day, new(hour, 0), TimeSpan.FromHours(8)) - app.Clock.GetUtcNow());

    public static async Task<string> Published(this App app, HttpClient coordinator, string paper)
    {
        var plan = await coordinator.Publish((await coordinator.Import(paper, $"{Guid.CreateVersion7():n}.txt")).Id());
        await app.Look();
        return plan;
    }

    public static async Task<List<JsonNode>> All(this HttpClient client, string address)
    {
        var (items, after) = (new List<JsonNode>(), "");
        do
        {
            var page = await client.Read($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=200{after}");
            items.AddRange(page["items"]!.AsArray().Select(it => it!));
            after = (string?)page["next"] is { } next ? $"&after={next}" : "";
        }
        while (after.Length > 0);
        return items;
    }

    public static async Task<List<JsonNode>> Requirements(this HttpClient client, string plan) =>
        [.. (await client.Read($"/api/plans/{plan}/report-requirements"))["items"]!.AsArray().Select(it => it!)];

    public static async Task<JsonNode> HandIn(this HttpClient client, JsonNode row, string note = "本月情况")
    {
        var answer = await client.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/versions", new { note, files = Array.Empty<Guid>(), version = (int)row["version"]! });
        return await answer.Body();
    }
}
