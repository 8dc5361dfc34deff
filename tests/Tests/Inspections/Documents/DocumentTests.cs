using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Inspections.Documents;
using Anran.Kernel.Journal;
using Anran.Tests.Inspections.Tasks;
using Anran.Tests.RulePacks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Inspections.Documents;

public sealed class DocumentTests : OverHttp
{
    static readonly Guid[] Two = [Some.Bob.Id, Some.Chelsea.Id];

    [Fact]
    public async Task Papers_of_a_visit_are_numbered_sealed_printed_and_say_what_was_signed()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Certify(Some.Bob, number: "云川执法A0001");
        await bob.Certify(Some.Chelsea, number: "云川执法A0002");
        var visit = await bob.Go(app, await bob.Restaurant("福来饭店"), null, Two, fails: true);

        var record = await bob.Issue(visit, new { kind = "record" });
        var order = await bob.Issue(visit, new { kind = "order", rectifyBy = "2026-08-20" });
        var notice = await bob.Issue(visit, new { kind = "hazardNotice", rectifyBy = "2026-07-20" });
        var receipt = await bob.Issue(visit, new { kind = "receipt", about = (string)order["id"]!, delivery = "direct" });
        var papers = new Dictionary<string, string>();
        foreach (var (name, paper) in new[] { ("record", record), ("order", order), ("notice", notice), ("receipt", receipt) }) papers[name] = await bob.Print((string)paper["id"]!);
        var seen = await (await bob.GetAsync($"/api/visit-documents/{record["id"]}")).Told();
        var (stored, facts) = await app.Inside(async db => (
            await db.Unscoped<VisitDocument>("test").AsNoTracking().Select(it => it.Content).ToListAsync(),
            await db.Unscoped<JournalEntry>("test").Where(it => it.Name.StartsWith("visit-document.")).Select(it => it.Body).ToListAsync()));

        Assert.Equal(["检记〔2026〕1号", "责改〔2026〕1号", "隐告〔2026〕1号", "送达〔2026〕1号"], new[] { record, order, notice, receipt }.Select(it => (string)it["number"]!));
        foreach (var word in new[] { "柳溪县住房和城乡建设局", "现场检查记录", "福来饭店", "云川执法A0001", "【重大隐患】", "停用并移出气瓶", "欧阳店主" }) Assert.Contains(word, papers["record"], StringComparison.Ordinal);
        foreach (var word in new[] { "责令限期改正通知书", "2026年8月20日", "行政复议", "六个月" }) Assert.Contains(word, papers["order"], StringComparison.Ordinal);
        Assert.Contains("责令限期改正通知书 责改〔2026〕1号", papers["receipt"], StringComparison.Ordinal);
        // No machine fills in a penalty.
        Assert.All(papers.Values, it => Assert.DoesNotContain("罚款", it, StringComparison.Ordinal));
        Assert.Contains("欧**", seen["signers"]!.AsArray().Select(it => (string)it!).Last(), StringComparison.Ordinal);
        Assert.All(stored, it => Assert.DoesNotContain("欧阳", it, StringComparison.Ordinal));
        Assert.Equal(8, facts.Count);
        Assert.All(facts, it => Assert.DoesNotContain("福来", it, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_have_no_gap_also_when_many_are_issued_at_once_and_a_void_one_keeps_its_own()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var visits = new List<Guid>();
        for (var i = 0; i < 6; i++) visits.Add(await bob.Go(app, await bob.Restaurant($"饭店{i}"), null, Two));

        var first = await bob.Issue(visits[0], new { kind = "record" });
        await (await bob.PostAsJsonAsync($"/api/visits/{visits[0]}/documents", new { kind = "record" })).Refused(409, "visit-document.there-already");
        Assert.Equal(HttpStatusCode.NoContent, (await bob.PostAsJsonAsync($"/api/visit-documents/{first["id"]}/void", new { because = "地址写错", version = 0 })).StatusCode);
        var again = await bob.Issue(visits[0], new { kind = "record" });
        await Task.WhenAll(visits.Skip(1).Select(it => bob.Issue(it, new { kind = "record" })));
        var numbers = (await (await bob.GetAsync("/api/visit-documents?limit=200")).Told())["items"]!.AsArray().Select(it => (string)it!["number"]!).ToList();

        Assert.Equal("检记〔2026〕2号", (string)again["number"]!);
        Assert.Equal(Enumerable.Range(1, 7).Select(it => $"检记〔2026〕{it}号").Order(), numbers.Order());
        await (await bob.PostAsJsonAsync($"/api/visit-documents/{first["id"]}/void", new { because = "再来", version = 1 })).Refused(409, "visit-document.voided");
        Assert.Contains("（已作废）", await bob.Print((string)first["id"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_not_be_issued_is_refused()
    {
        await using var app = await App.Start();
        var (bob, frank) = (await app.As("bob"), await app.As("frank"));
        var (clean, patrol) = (await bob.Go(app, await bob.Restaurant("甲饭店"), null, Two), await bob.Go(app, await bob.Restaurant("乙饭店"), null, [Some.Bob.Id], fails: true, activity: "patrol"));

        await Refused(bob, clean, new { kind = "order", rectifyBy = "2026-08-20" }, 409, "visit-document.nothing-found");
        await Refused(bob, patrol, new { kind = "order", rectifyBy = "2026-08-20" }, 409, "visit-document.inspection-only");
        await Refused(bob, patrol, new { kind = "hazardNotice", rectifyBy = "2026-07-14" }, 400, "visit-document.rectify-by");
        await Refused(bob, clean, new { kind = "receipt", delivery = "direct" }, 400, "visit-document.about");
        await Refused(bob, clean, new { kind = "receipt" }, 400, "visit-document.delivery");
        await Refused(frank, clean, new { kind = "record" }, 404, "visit.not-found");
        await Refused(bob, Guid.CreateVersion7(), new { kind = "record" }, 404, "visit.not-found");

        static async Task Refused(HttpClient client, Guid visit, object body, int status, string code) => await (await client.PostAsJsonAsync($"/api/visits/{visit}/documents", body)).Refused(status, code);
    }
}

static class PaperDoors
{
    public static async Task<JsonNode> Issue(this HttpClient client, Guid visit, object body) => await (await client.PostAsJsonAsync($"/api/visits/{visit}/documents", body)).Told(HttpStatusCode.Created);

    /// <summary>The words of the printed paper, which is a good document. Kept for looking at when ANRAN_PAPERS names a folder.</summary>
    public static async Task<string> Print(this HttpClient client, string document)
    {
        var answer = await client.PostAsJsonAsync($"/api/visit-documents/{document}/paper", new { });
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(answer.IsSuccessStatusCode, System.Text.Encoding.UTF8.GetString(bytes));
        if (Environment.GetEnvironmentVariable("ANRAN_PAPERS") is { Length: > 0 } folder) await File.WriteAllBytesAsync(Path.Combine(folder, $"{document}.docx"), bytes);
        using var paper = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(paper).Select(it => $"{it.Path?.XPath} {it.Description}"));
        return paper.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
