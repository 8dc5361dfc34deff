using System.Net;
using System.Net.Http.Json;
using Xunit;

namespace Anran.Tests.Campaigns;

public sealed class EditPlanImportTests : OverHttp
{
    [Fact]
    public async Task Every_kind_of_edit_can_be_undone_and_stays_on_record()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var address = $"/api/plan-imports/{(await bob.Import(SomeDuties.County)).Id()}";
        var before = await bob.Read(address);
        var ids = before["plan"]!["measures"]!.AsArray().Select(it => it!.Id()).ToList();

        var version = await Saved(bob.PutAsJsonAsync($"{address}/measures/{Uri.EscapeDataString(ids[0])}", new { heading = "改过的标题", lead = new[] { "县应急局" }, version = 0 }));
        version = await Saved(bob.PostAsJsonAsync($"{address}/measures", new { after = ids[1], heading = "新增一条措施", lead = new[] { "县公安局" }, version }), HttpStatusCode.Created);
        version = await Saved(bob.DeleteAsync($"{address}/measures/{Uri.EscapeDataString(ids[2])}?version={version}"));
        version = await Saved(bob.PutAsJsonAsync($"{address}/facts", new { title = "另一个标题", level = "county", reporting = new { frequency = "monthly", day = 18 }, document_number = (string?)null, version }));
        var edited = await bob.Read(address);
        for (var left = 4; left > 0; left--) version = await Saved(bob.PostAsJsonAsync($"{address}/undo", new { version }));
        var after = await bob.Read(address);

        Assert.Equal("另一个标题", (string)edited["plan"]!["title"]!);
        Assert.Null(edited["plan"]!["document_number"]);
        Assert.Equal("柳溪县安全生产委员会", (string)edited["plan"]!["issuer"]!);
        Assert.Equal([ids[0], ids[1], "+1", .. ids[3..]], edited["plan"]!["measures"]!.AsArray().Select(it => it!.Id()));
        Assert.Equal(before["plan"]!.Compact(), after["plan"]!.Compact());
        Assert.Equal(edited["edits"]!.AsArray().Count, after["edits"]!.AsArray().Count);
        Assert.All(after["edits"]!.AsArray(), edit => Assert.Equal("鲍柏", (string)edit!["undone"]!["by"]!));
        await (await bob.PostAsJsonAsync($"{address}/undo", new { version })).Refused(409, "plan.nothing-to-undo");
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var address = $"/api/plan-imports/{(await bob.Import(SomeDuties.County)).Id()}";
        await Saved(bob.PutAsJsonAsync($"{address}/facts", new { issuer = "柳溪县人民政府", version = 0 }));

        await (await bob.PutAsJsonAsync($"{address}/facts", new { issuer = "别人", version = 0 })).Refused(409, "changed-meanwhile");
        await (await bob.PostAsJsonAsync($"{address}/undo", new { version = 0 })).Refused(409, "changed-meanwhile");
        await (await bob.PutAsJsonAsync($"{address}/units", new { name = "县公安局", organisations = Array.Empty<Guid>(), version = 0 })).Refused(409, "changed-meanwhile");
    }

    [Fact]
    public async Task Hostile_edits_are_refused_and_change_nothing()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var address = $"/api/plan-imports/{(await bob.Import(SomeDuties.County)).Id()}";
        var before = await bob.Read(address);
        var measure = $"{address}/measures/{Uri.EscapeDataString(before["plan"]!["measures"]![0]!.Id())}";

        await Refused(measure, new { heading = "", version = 0 }, "plan.wrong-heading");
        await Refused(measure, new { heading = new string('长', 201), version = 0 }, "plan.wrong-heading");
        await Refused(measure, new { text = "\u202e反转", version = 0 }, "plan.wrong-text");
        await Refused(measure, new { lead = Enumerable.Range(0, 201).Select(it => $"单位{it}"), version = 0 }, "plan.wrong-lead");
        await Refused(measure, new { lead = new string?[] { null }, version = 0 }, "plan.wrong-lead");
        await Refused(measure, new { cooperate = new[] { "两\n行" }, version = 0 }, "plan.wrong-cooperate");
        await Refused($"{address}/facts", new { title = " ", version = 0 }, "plan.wrong-title");
        await Refused($"{address}/facts", new { reporting = new { frequency = "daily", day = 40 }, version = 0 }, "plan.wrong-reporting");
        await Refused($"{address}/facts", new { phases = new[] { new { name = "x", start = "2026-13", end = (string?)null } }, version = 0 }, "plan.wrong-phases");
        await Refused($"{address}/facts", new { targets = new[] { new { text_key = "x", value = -1, unit = "公里" } }, version = 0 }, "plan.wrong-targets");
        await Refused($"{address}/facts", new { issuer = new string('长', 301), version = 0 }, "plan.wrong-issuer");
        await Refused($"{address}/units", new { name = "没有的单位", organisations = Array.Empty<Guid>(), version = 0 }, "plan.wrong-name");
        await Refused($"{address}/units", new { name = "县公安局", organisations = new[] { Some.NanpingBureau.Id }, version = 0 }, "plan.wrong-organisations");
        await (await bob.PutAsJsonAsync($"{address}/doubts/9999", new { how = "accepted", version = 0 })).Refused(404, "plan.doubt-not-found");
        await (await bob.PutAsJsonAsync($"{address}/measures/none", new { heading = "x", version = 0 })).Refused(404, "plan.measure-not-found");
        Assert.Equal(before.Compact(), (await bob.Read(address)).Compact());

        async Task Refused(string where, object body, string code) => await (await bob.PutAsJsonAsync(where, body)).Refused(400, code);
    }

    [Fact]
    public async Task A_discarded_draft_is_closed_until_it_is_restored()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var address = $"/api/plan-imports/{(await bob.Import(SomeDuties.County)).Id()}";

        Assert.Equal(HttpStatusCode.NoContent, (await bob.DeleteAsync(address)).StatusCode);
        await (await bob.PutAsJsonAsync($"{address}/facts", new { issuer = "x", version = 1 })).Refused(409, "plan.discarded");
        Assert.Equal(HttpStatusCode.NoContent, (await bob.PostAsync($"{address}/restore", null)).StatusCode);

        await Saved(bob.PutAsJsonAsync($"{address}/facts", new { issuer = "x", version = 2 }));
    }

    static async Task<int> Saved(Task<HttpResponseMessage> answer, HttpStatusCode expected = HttpStatusCode.OK) => (int)(await (await answer).Body(expected))["version"]!;
}
