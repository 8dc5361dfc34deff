using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Anran.Authority.Places;
using Anran.Kernel.Data;
using Anran.RulePacks.Overrides;
using Anran.RulePacks.Packs;
using Anran.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Tests.RulePacks;

/// <summary>A small pack of our own, so that the tests do not change with the law, and short ways to use it.</summary>
static class SomePack
{
    public const string Json = """
        {
          "code": "test-pack",
          "title": { "zh": "试验规则包", "en": "Pack of the tests" },
          "about": { "zh": "只用于试验。", "en": "For the tests only." },
          "fields": [
            { "code": "hose.length", "type": "integer", "dimension": "length", "label": { "zh": "软管长度", "en": "Length of the hose" }, "min": 0, "max": 100000 },
            { "code": "hose.joints", "type": "boolean", "label": { "zh": "软管有接头", "en": "The hose has joints" } },
            { "code": "room", "type": "choice", "label": { "zh": "房间", "en": "Room" }, "options": [ { "code": "kitchen", "zh": "厨房", "en": "kitchen" }, { "code": "basement", "zh": "地下室", "en": "basement" } ] },
            { "code": "checked", "type": "date", "label": { "zh": "上次检查", "en": "Last check" } }
          ],
          "derived": [ { "code": "too_long", "is": "hose.length > 2 m", "label": { "zh": "软管超长", "en": "The hose is too long" } } ],
          "outcome": [ { "code": "grade", "type": "choice", "label": { "zh": "等级", "en": "Grade" }, "options": [ { "code": "major", "zh": "重大", "en": "major" }, { "code": "general", "zh": "一般", "en": "general" } ] } ],
          "rules": [
            { "id": "T-1", "title": { "zh": "软管过长", "en": "Hose too long" }, "versions": [
              { "from": "2020-01-01", "to": "2024-12-31", "when": "hose.length > 3 m", "outcome": { "grade": "general" }, "source": "试验〔2020〕1号", "clause": "1", "certainty": "A", "text": { "zh": "软管超过三米。", "en": "The hose is longer than three metres." } },
              { "from": "2025-01-01", "to": null, "when": "too_long or hose.joints", "outcome": { "grade": "general" }, "source": "试验〔2025〕1号", "clause": "1", "certainty": "A", "text": { "zh": "软管超过两米或者有接头。", "en": "The hose is longer than two metres or has joints." } } ] },
            { "id": "T-2", "title": { "zh": "地下室用气", "en": "Gas in a basement" }, "versions": [
              { "from": "2020-01-01", "to": null, "when": "room = 'basement'", "outcome": { "grade": "major" }, "source": "试验〔2020〕1号", "clause": "2", "certainty": "B", "text": { "zh": "地下室使用燃气。", "en": "Gas is used in a basement." } } ] },
            { "id": "T-3", "title": { "zh": "其他危险", "en": "Other danger" }, "versions": [
              { "from": "2020-01-01", "to": null, "when": "checked < today - 365 days", "outcome": { "grade": "major" }, "source": "试验〔2020〕1号", "clause": "3", "certainty": "C", "text": { "zh": "一年没有检查。", "en": "Not checked for a year." }, "officer": true } ] }
          ]
        }
        """;

    public static void Ship(IServiceCollection services) => services.AddSingleton(new PackText("test-pack.json", false, () => new MemoryStream(Encoding.UTF8.GetBytes(Json))));

    /// <summary>A draft of 南开区, for the pages that show one.</summary>
    public static async Task<int> PlantDraft(Db db)
    {
        var place = await db.Unscoped<Place>("test").FirstAsync(it => it.Name == "南开区");
        var body = new LocalText("hose.length > 1.5 m", JsonSerializer.SerializeToElement(new { grade = "major" }), "南燃安〔2026〕3号", "三", "A", new("软管不得超过一米五", "Hose of at most 1.5 m"), null, false, "老旧小区软管老化快");
        db.Add(RuleOverride.Draft(Guid.CreateVersion7(), (place.Id, place.ScopeKey), "test-pack", "T-1", new(new(2030, 1, 1), null, OverrideMode.Replace, body), null, Guid.CreateVersion7(), DateTimeOffset.UnixEpoch));
        return await db.SaveChangesAsync();
    }

    public static Task<App> Start() => App.Start(services: Ship);

    /// <summary>From tomorrow on, as the clock of the tests stands.</summary>
    public static JsonObject Form(string mode = "replace", string? when = "hose.length > 1 m", string from = "2026-07-16", string? to = null, string? reason = "本地方案收紧", string grade = "major") => new()
    {
        ["from"] = from,
        ["to"] = to,
        ["mode"] = mode,
        ["when"] = when,
        ["outcome"] = mode == "suspend" ? null : new JsonObject { ["grade"] = grade },
        ["source"] = "柳安〔2026〕7号",
        ["clause"] = "二",
        ["certainty"] = "A",
        ["titleZh"] = "本地软管规定",
        ["titleEn"] = null,
        ["textZh"] = "软管不得超过一米。",
        ["textEn"] = null,
        ["officer"] = false,
        ["reason"] = reason,
    };

    public static JsonObject Draft(JsonObject form, string rule = "T-1", SomePlace? place = null, string? replaces = null, string pack = "test-pack") => new()
    {
        ["pack"] = pack,
        ["rule"] = rule,
        ["place"] = (place ?? Some.Liuxi).Id,
        ["replaces"] = replaces,
        ["form"] = form,
    };

    public static Task<HttpResponseMessage> Save(this HttpClient client, JsonObject draft) => client.PostAsJsonAsync("/api/rule-overrides", draft);

    /// <summary>Drafted and put in force.</summary>
    public static async Task<string> Enact(this HttpClient client, JsonObject draft)
    {
        var made = await (await client.Save(draft)).Told(HttpStatusCode.Created);
        var id = (string)made["id"]!;
        await (await client.PostAsJsonAsync($"/api/rule-overrides/{id}/in-force", new { version = (int)made["version"]! })).Told();
        return id;
    }

    public static async Task<JsonNode> Told(this HttpResponseMessage answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Xunit.Assert.True(expected == answer.StatusCode, $"{(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    public static async Task<JsonNode> Rules(this HttpClient client, SomePlace? place = null, string? on = null, string pack = "test-pack") =>
        await (await client.GetAsync($"/api/rule-packs/{pack}?{(place is null ? "" : $"place={place.Id}&")}{(on is null ? "" : $"on={on}")}")).Told();

    public static JsonNode Rule(this JsonNode pack, string id) => pack["rules"]!.AsArray().Single(it => (string)it!["id"]! == id)!;

    public static async Task<JsonNode> Judge(this HttpClient client, object answers, SomePlace? place = null, string? day = null) =>
        await (await client.PostAsJsonAsync("/api/rule-packs/test-pack/judge", new { place = place?.Id, day, answers })).Told();

    public static async Task<JsonNode> Record(this HttpClient client, object answers, SomePlace? place = null, string? day = null) =>
        await (await client.PostAsJsonAsync("/api/rule-packs/test-pack/judgements", new { place = (place ?? Some.Shiqiao).Id, day, answers })).Told(HttpStatusCode.Created);

    public static JsonNode Verdict(this JsonNode answer, string rule) => answer["verdicts"]!.AsArray().Single(it => (string)it!["rule"]! == rule)!;

    public static string State(this JsonNode verdict) => (string)verdict["state"]!;
}
