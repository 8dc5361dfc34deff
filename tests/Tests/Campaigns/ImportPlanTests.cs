using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Xunit;

namespace Anran.Tests.Campaigns;

public sealed class ImportPlanTests : OverHttp
{
    [Fact]
    public async Task A_pasted_plan_comes_back_compiled_beside_its_source()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");

        var import = await bob.Import(SomeDuties.County);
        var draft = await bob.Read($"/api/plan-imports/{import.Id()}");

        Assert.Equal("柳溪县城镇燃气安全专项整治工作方案", (string)draft["plan"]!["title"]!);
        Assert.Equal("柳溪县", (string)draft["place"]!["name"]!);
        Assert.Equal("draft", (string)draft["state"]!);
        var lines = draft["lines"]!.AsArray();
        Assert.All(draft["plan"]!["measures"]!.AsArray(), measure => Assert.InRange((int)measure!["lines"]![0]!, 1, lines.Count));
        Assert.Contains(draft["units"]!.AsArray(), unit => (string)unit!["name"]! == "县市场监管局" && (string?)unit["how"] == "alias");
        Assert.Null(import["earlier"]);
        var list = await bob.Read("/api/plan-imports?state=draft");
        Assert.Equal(import.Id(), Assert.Single(list["items"]!.AsArray())!.Id());
    }

    [Fact]
    public async Task An_uploaded_file_is_read_whatever_its_name_pretends()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");

        var answer = await bob.PostAsync("/api/plan-imports", Upload(Encoding.UTF8.GetBytes(SomeDuties.County), "..\\..\\/etc/pass<wd\u202e方案.txt"));
        var import = await answer.Body(HttpStatusCode.Created);

        Assert.Equal("passwd方案.txt", (string)(await bob.Read($"/api/plan-imports/{import.Id()}"))["name"]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("\0\0\0\u0001\u0002\u0003")]
    [InlineData("PK\u0003\u0004 broken")]
    public async Task What_is_no_plan_is_refused_in_both_languages(string content)
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");

        var answer = await bob.PostAsync("/api/plan-imports", Upload(Encoding.UTF8.GetBytes(content), "x.docx"));

        await answer.Refused(content.Length == 0 ? 400 : 422, content.Length == 0 ? "plan.no-file" : "plan.unreadable");
    }

    [Fact]
    public async Task Half_a_character_in_the_paper_does_no_harm()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var content = new StringContent($$"""{"name":"a\u0000b.txt","text":{{System.Text.Json.JsonSerializer.Serialize(SomeDuties.County)}},"place":"{{Some.Liuxi.Id}}"}""".Replace("柳溪县安全生产委员会", "柳溪县\\ud800安全生产委员会", StringComparison.Ordinal), Encoding.UTF8, "application/json");

        var import = await (await bob.PostAsync("/api/plan-imports", content)).Body(HttpStatusCode.Created);

        Assert.Equal("ab.txt", (string)(await bob.Read($"/api/plan-imports/{import.Id()}"))["name"]!);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_and_so_is_no_file_and_no_json()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");

        var large = await bob.PostAsync("/api/plan-imports", Upload(new byte[(20 * 1024 * 1024) + 1], "x.txt"));
        var none = await bob.PostAsync("/api/plan-imports", new MultipartFormDataContent { { new StringContent(Some.Liuxi.Id.ToString()), "place" } });
        var broken = await bob.PostAsync("/api/plan-imports", new StringContent("{", Encoding.UTF8, "application/json"));
        var text = await bob.PostAsync("/api/plan-imports", new StringContent("方案", Encoding.UTF8, "text/plain"));

        await large.Refused(413, "plan.too-large");
        await none.Refused(400, "plan.no-file");
        await broken.Refused(400, "plan.no-file");
        Assert.Contains((int)text.StatusCode, new[] { 400, 404, 415 });
        await (await bob.GetAsync("/api/plan-imports?state=nonsense")).Refused(400, "plan.wrong-state");
    }

    [Fact]
    public async Task Nobody_imports_for_a_place_that_is_not_theirs()
    {
        await using var app = await SomeDuties.Start();
        var (bob, dave, anybody) = (await app.As("bob"), await app.As("dave"), app.Anybody());
        var body = new { name = "x", text = SomeDuties.County, place = Some.Nanping.Id };

        await (await bob.PostAsJsonAsync("/api/plan-imports", body)).Refused(400, "place.not-found");
        await (await bob.PostAsJsonAsync("/api/plan-imports", body with { place = Guid.CreateVersion7() })).Refused(400, "place.not-found");
        await (await dave.PostAsJsonAsync("/api/plan-imports", body)).Refused(403, "not-allowed");
        await (await anybody.PostAsJsonAsync("/api/plan-imports", body)).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task A_stranger_s_import_does_not_exist()
    {
        await using var app = await SomeDuties.Start();
        var (bob, frank) = (await app.As("bob"), await app.As("frank"));
        var id = (await bob.Import(SomeDuties.County)).Id();

        await (await frank.GetAsync($"/api/plan-imports/{id}")).Refused(404, "plan-import.not-found");
        await (await frank.PostAsJsonAsync($"/api/plan-imports/{id}/confirm", new { version = 0 })).Refused(404, "plan-import.not-found");
        await (await frank.DeleteAsync($"/api/plan-imports/{id}")).Refused(404, "plan-import.not-found");
        Assert.Empty((await frank.Read("/api/plan-imports"))["items"]!.AsArray());
    }

    [Fact]
    public async Task The_same_paper_again_is_a_new_version_and_says_so()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var first = await bob.Import(SomeDuties.County);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await bob.Import(SomeDuties.County);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var third = await bob.Import(SomeDuties.County.Replace("12.6公里", "13公里", StringComparison.Ordinal));

        Assert.Equal((first.Id(), true), (second["earlier"]!.Id(), (bool)second["earlier"]!["sameBytes"]!));
        Assert.Equal((second.Id(), false), (third["earlier"]!.Id(), (bool)third["earlier"]!["sameBytes"]!));
    }

    static MultipartFormDataContent Upload(byte[] bytes, string name)
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = name };
        return new() { { new StringContent(Some.Liuxi.Id.ToString()), "place" }, file };
    }
}
