using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Kernel.Documents;
using Anran.Tests.Kernel.Jobs;
using Anran.Tests.RulePacks;

namespace Anran.Tests.Registry;

/// <summary>Invented subjects, and the doors of the registry as tests use them.</summary>
static class SomeSubjects
{
    public const string Code = "91350100M000100Y43";
    public static readonly string[] Heads = ["编号", "名称", "类别", "所在乡镇（街道）或村（社区）", "地址", "统一社会信用代码", "燃气许可证编号", "纬度", "经度", "燃气种类", "联系人", "联系电话"];

    public static object Form(string name, SomePlace? place = null, string kind = "restaurant", string? address = null, string? code = null, string? licence = null,
        double? latitude = null, double? longitude = null, bool sure = false, string? contact = null, string? phone = null) =>
        new { name, kind, place = (place ?? Some.Shiqiao).Id, address, creditCode = code, licenceCode = licence, latitude, longitude, sure, contact, phone };

    public static async Task<Guid> Add(this HttpClient client, object form)
    {
        var answer = await client.PostAsJsonAsync("/api/subjects", form);
        return Guid.Parse((string)(await answer.Told(System.Net.HttpStatusCode.Created))["id"]!);
    }

    public static async Task<JsonNode> Subject(this HttpClient client, Guid id) => await (await client.GetAsync($"/api/subjects/{id}")).Told();

    public static async Task<List<string>> Names(this HttpClient client, string query = "") =>
        [.. (await (await client.GetAsync("/api/subjects?limit=200&" + query)).Told())["items"]!.AsArray().Select(it => (string)it!["name"]!)];

    public static async Task<JsonNode> Merge(this HttpClient client, Guid left, Guid other, params string[] take)
    {
        var (version, otherVersion) = ((int)(await client.Subject(left))["version"]!, (int)(await client.Subject(other))["version"]!);
        return await (await client.PostAsJsonAsync($"/api/subjects/{left}/merge", new { other, take, version, otherVersion })).Told();
    }

    public static byte[] Sheet(params string[][] rows)
    {
        using var bytes = new MemoryStream();
        using (var sheet = new SheetWriter(bytes, Heads)) foreach (var row in rows) sheet.Add(row);
        return bytes.ToArray();
    }

    public static string[] Row(string name, string key = "", string kind = "餐饮场所", string place = "石桥镇", string address = "", string code = "", string latitude = "", string longitude = "", string phone = "") =>
        [key, name, kind, place, address, code, "", latitude, longitude, "", "", phone];

    public static MultipartFormDataContent Upload(byte[] bytes) => new() { { new ByteArrayContent(bytes), "file", "对象.xlsx" } };

    public static async Task<JsonNode> Import(this HttpClient client, byte[] bytes, bool dryRun = false, string query = "")
    {
        var started = await (await client.PostAsync($"/api/subjects/import?dryRun={(dryRun ? "true" : "false")}{query}", Upload(bytes))).Told(System.Net.HttpStatusCode.Accepted);
        var ended = await JobTests.Ended(client, Guid.Parse((string)started["job"]!));
        return JsonNode.Parse(ended.GetRawText())!;
    }

    public static (int Rows, int Created, int Updated, int Unchanged, int Wrong) Counts(this JsonNode job)
    {
        var result = job["result"] ?? throw new InvalidOperationException(job.ToJsonString());
        return ((int)result["rows"]!, (int)result["created"]!, (int)result["updated"]!, (int)result["unchanged"]!, (int)result["wrong"]!);
    }
}
