using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Anran.Campaigns.TaskForces;
using Anran.Kernel.Documents;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Campaigns.TaskForces;

/// <summary>Who is in a task force, who may see and change it, and that nobody's number gets out unasked.</summary>
public sealed class TaskForceTests : OverHttp
{
    const string Phone = "19900004321", Other = "19900008765";

    static async Task<(App App, HttpClient Bob, string Plan)> Start()
    {
        var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var text = SomeDuties.County.Replace("燃气企业落实主体责任", "安顺燃气石桥供应站、永固燃气石桥供应站落实主体责任", StringComparison.Ordinal);
        var plan = await bob.Publish((await bob.Import(text)).Id());
        await app.Settle();
        return (app, bob, plan);
    }

    [Fact]
    public async Task The_seats_are_those_of_the_paper_and_people_fill_them()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var paper = (await bob.Read($"/api/plans/{plan}"))["taskForce"]!;

        var force = await bob.Read($"/api/plans/{plan}/task-force");
        Assert.True((bool)force["whole"]!);
        Assert.Equal(paper["head"]!.AsArray().Concat(paper["deputies"]!.AsArray()).Select(it => (string)it!).Append((string)paper["office"]!).Concat(paper["members"]!.AsArray().Select(it => (string)it!)),
            force["seats"]!.AsArray().Select(it => (string)it!["text"]!));
        var head = force["seats"]!.AsArray()[0]!;
        Assert.Equal("head", (string)head["kind"]!);
        await Add(bob, plan, new { seat = "head", seatNumber = (int)head["number"]!, name = "柯新", post = "县长", unit = "柳溪县人民政府", phone = "0990-5550001" });

        var row = Assert.Single((await bob.Read($"/api/plans/{plan}/task-force"))["seats"]!.AsArray()[0]!["people"]!.AsArray())!;
        Assert.Equal(("柯新", "县长", "柳溪县人民政府", "099****0001"), ((string)row["name"]!, (string)row["post"]!, (string)row["unit"]!, (string)row["phone"]!));
    }

    [Fact]
    public async Task A_clerk_names_the_contact_of_his_own_organisation_and_no_other()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var (dave, erin, grace) = (await app.As("dave"), await app.As("erin"), await app.As("grace"));

        var mine = await Add(dave, plan, new { seat = "contact", name = "戴伟", post = "安全员", phone = Phone, organisation = Some.Anshun.Id, me = true });

        await (await Post(dave, plan, new { seat = "contact", name = "某某", phone = Phone, organisation = Some.Yonggu.Id })).Refused(403, "outside-scope");
        await (await Post(dave, plan, new { seat = "contact", name = "某某", phone = Phone, unit = "柳溪县人民政府" })).Refused(400, "roster.unit");
        await (await Post(dave, plan, new { seat = "head", seatNumber = 1, name = "某某", organisation = Some.Anshun.Id })).Refused(400, "roster.seat");
        await (await Post(dave, plan, new { seat = "contact", name = "某某", organisation = Some.Anshun.Id })).Refused(400, "roster.contact-needs-phone");
        await (await Post(bob, plan, new { seat = "contact", name = "某某", phone = Phone, organisation = Some.NanpingBureau.Id })).Refused(400, "roster.organisation");
        await (await Post(bob, plan, new { seat = "contact", name = "某某", phone = Phone, organisation = Some.Anshun.Id, me = true })).Refused(400, "roster.not-you");
        foreach (var phone in new[] { "12", "电话", "199****4321", "1'; drop table roster_entry", "１９９０００", new string('1', 21), "\ud800" })
            Assert.Equal(phone == "１９９０００" ? HttpStatusCode.Created : HttpStatusCode.BadRequest, (await Post(dave, plan, new { seat = "contact", name = "某某", phone, organisation = Some.Anshun.Id })).StatusCode);
        foreach (var name in new[] { "", " ", new string('名', 61), "某\u202e某", "某\n某" })
            await (await Post(dave, plan, new { seat = "contact", name, phone = Phone, organisation = Some.Anshun.Id })).Refused(400, "plan.wrong-name");

        Assert.Equal(2, (await People(dave, plan)).Count);
        Assert.Empty(await People(erin, plan));
        Assert.Equal(2, (await People(grace, plan)).Count);
        Assert.Equal(2, (await People(bob, plan)).Count);
        var row = (await People(dave, plan)).Single(it => it.Id() == mine);
        Assert.Equal(("199****4321", true), ((string)row["phone"]!, (bool)row["me"]!));
        Assert.False((bool)(await People(bob, plan)).Single(it => it.Id() == mine)["me"]!);

        var address = $"/api/plans/{plan}/task-force/entries/{mine}";
        await (await erin.PutAsJsonAsync(address, new { version = 0, seat = "contact", name = "尔琳", phone = Other })).Refused(404, "roster.not-found");
        await (await erin.DeleteAsync(address)).Refused(404, "roster.not-found");
        await (await dave.PutAsJsonAsync(address, new { version = 7, seat = "contact", name = "戴伟" })).Refused(409, "changed-meanwhile");
        await (await dave.PutAsJsonAsync(address, new { version = (int)row["version"]!, seat = "contact", name = "戴维", post = "站长", me = true })).Body();
        row = (await People(dave, plan)).Single(it => it.Id() == mine);
        Assert.Equal(("戴维", "199****4321", true), ((string)row["name"]!, (string)row["phone"]!, (bool)row["me"]!));
    }

    [Fact]
    public async Task Who_has_named_a_contact_and_who_has_not_adds_up()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var (dave, grace) = (await app.As("dave"), await app.As("grace"));
        await Add(dave, plan, new { seat = "contact", name = "戴伟", phone = Phone, organisation = Some.Anshun.Id });
        await Add(bob, plan, new { seat = "member", name = "马珂", organisation = SomeDuties.Market.Id });

        foreach (var client in new[] { bob, grace, dave })
        {
            var levels = (await client.Read($"/api/plans/{plan}/task-force"))["levels"]!.AsArray().Select(it => it!).ToList();
            var (all, named, missing) = (await Rows(client, ""), await Rows(client, "named=true"), await Rows(client, "named=false"));
            Assert.Equal(levels.Sum(it => (int)it["organisations"]!), all.Count);
            Assert.Equal(levels.Sum(it => (int)it["named"]!), named.Count);
            Assert.Equal(all.Count, named.Count + missing.Count);
            Assert.Equal([Some.Anshun.Id.ToString()], named.Select(it => it.Id()));
            foreach (var level in levels) Assert.Equal((int)level["organisations"]!, (await Rows(client, $"level={level["level"]}")).Count);
        }
        Assert.Single(await Rows(bob, $"q=市场监督"));
        Assert.All(await Rows(bob, $"place={Some.Shiqiao.Id}"), it => Assert.Equal("石桥镇", (string)it["place"]!["name"]!));
        var first = await bob.Read($"/api/plans/{plan}/task-force/organisations?limit=2");
        var rest = await bob.Read($"/api/plans/{plan}/task-force/organisations?after={first["next"]}");
        Assert.Equal((await Rows(bob, "")).Select(it => it.Id()), first["items"]!.AsArray().Concat(rest["items"]!.AsArray()).Select(it => it!.Id()));

        async Task<List<JsonNode>> Rows(HttpClient client, string filter)
        {
            var page = await client.Read($"/api/plans/{plan}/task-force/organisations?limit=200&{filter}");
            Assert.Equal((int)page["total"]!, page["items"]!.AsArray().Count);
            return [.. page["items"]!.AsArray().Select(it => it!)];
        }
    }

    [Fact]
    public async Task A_number_is_told_once_for_a_purpose_and_stands_nowhere_in_full()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var (dave, frank) = (await app.As("dave"), await app.As("frank"));
        var entry = await Add(dave, plan, new { seat = "contact", name = "戴伟隐", phone = Phone, organisation = Some.Anshun.Id });
        var address = $"/api/plans/{plan}/task-force/entries/{entry}/reveal";

        await (await dave.PostAsJsonAsync(address, new { purpose = "看看自己的" })).Refused(403, "not-allowed");
        await (await frank.PostAsJsonAsync(address, new { purpose = "邻县想看看" })).Refused(404, "plan.not-found");
        await (await bob.PostAsJsonAsync(address, new { purpose = "看" })).Refused(400, "fields");
        var revealed = await (await bob.PostAsJsonAsync(address, new { purpose = "通知参加专班会议" })).Body();
        Assert.Equal(Phone, (string)revealed["phone"]!);

        Assert.Equal("通知参加专班会议", await app.Inside(db => db.Unscoped<RosterReveal>("test").Select(it => it.Purpose).SingleAsync()));
        var journal = await app.Inside(db => db.Unscoped<JournalEntry>("test").Select(it => it.Name + it.Body).ToListAsync());
        Assert.Single(journal, it => it.StartsWith("roster.phone-revealed", StringComparison.Ordinal));
        foreach (var said in new[] { Phone, "戴伟隐", "通知参加" }) Assert.DoesNotContain(journal, it => it.Contains(said, StringComparison.Ordinal));
        foreach (var read in new[] { "", "/entries", "/entries?q=戴伟", "/organisations", "/roster.xlsx" })
        {
            var answer = await bob.GetAsync($"/api/plans/{plan}/task-force{read}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain(Phone, Text(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        }
        var kept = await app.Inside(async db => string.Join('\n', (await db.Unscoped<RosterEntry>("test").ToListAsync()).Select(it => it.Name + it.Phone)));
        Assert.DoesNotContain(Phone, kept, StringComparison.Ordinal);
        Assert.DoesNotContain("戴伟隐", kept, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(app.Options.DataFolder, "*", SearchOption.AllDirectories))
        {
            var bytes = await Bytes(file);
            foreach (var said in new[] { Phone, "戴伟隐" }) Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(said)) < 0, $"{Path.GetFileName(file)} holds {said}");
        }

        Assert.Equal(HttpStatusCode.NoContent, (await dave.DeleteAsync($"/api/plans/{plan}/task-force/entries/{entry}")).StatusCode);
        Assert.Equal(0, await app.Inside(db => db.Unscoped<RosterEntry>("test").CountAsync()));
    }

    [Fact]
    public async Task A_name_is_found_though_it_is_sealed_and_the_list_comes_page_by_page()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        foreach (var (name, organisation) in new[] { ("柯新", Some.Anshun.Id), ("马珂", Some.Yonggu.Id), ("柯旧", SomeDuties.Market.Id), ("林默", SomeDuties.Fire.Id), ("林言", SomeDuties.Fire.Id) })
            await Add(bob, plan, new { seat = "contact", name, phone = Phone, organisation });

        Assert.Equal(["柯新", "柯旧"], (await People(bob, plan, "q=柯")).Select(it => (string)it["name"]!).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await People(bob, plan, "q=消防")).Count);
        Assert.Equal(2, (await People(bob, plan, $"place={Some.Shiqiao.Id}")).Count);
        Assert.Empty(await People(bob, plan, "seat=head"));
        await (await bob.GetAsync($"/api/plans/{plan}/task-force/entries?seat=king")).Refused(400, "roster.seat-unknown");
        await (await bob.GetAsync($"/api/plans/{plan}/task-force/organisations?level=99")).Refused(400, "plan.wrong-level");
        foreach (var filter in new[] { "", "q=供应站", "q=林" })
        {
            var (all, paged) = ((await People(bob, plan, filter)).Select(it => it.Id()).ToList(), new List<string>());
            for (var after = ""; after is not null;)
            {
                var page = await bob.Read($"/api/plans/{plan}/task-force/entries?limit=1&{filter}{(after == "" ? "" : $"&after={after}")}");
                paged.AddRange(page["items"]!.AsArray().Select(it => it!.Id()));
                after = (string?)page["next"];
            }
            Assert.True(all.Count > 1);
            Assert.Equal(all, paged);
        }
    }

    [Fact]
    public async Task People_come_in_and_go_out_as_a_sheet_with_masked_numbers()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var (dave, grace) = (await app.As("dave"), await app.As("grace"));
        var wrong = Sheet(["安顺燃气石桥供应站", "联络员", "戴伟", "安全员", "199****4321"], ["无此单位", "联络员", "某某", "", Phone], ["柳溪县公安局", "干事", "林默", "", Phone], ["柳溪县公安局", "联络员", "", "", Phone]);
        var refused = await (await bob.PostAsync($"/api/plans/{plan}/task-force/import", Form(wrong))).Body();
        Assert.Equal([(2, "电话"), (3, "单位"), (4, "职务"), (5, "姓名")],
            refused["errors"]!.AsArray().Select(it => ((int)it!["row"]!, ((string)it["column"]!).Split(" / ")[0])));
        Assert.Equal(HttpStatusCode.OK, (await bob.PostAsync($"/api/plans/{plan}/task-force/import/marked", Form(wrong))).StatusCode);
        Assert.Empty(await People(bob, plan));

        var right = Sheet(["安顺燃气石桥供应站", "联络员", "戴伟", "安全员", Phone], ["柳溪县公安局", "成员", "=林默", "", ""]);
        Assert.Equal(0, (int)(await (await bob.PostAsync($"/api/plans/{plan}/task-force/import?dryRun=true", Form(right))).Body())["created"]!);
        await (await dave.PostAsync($"/api/plans/{plan}/task-force/import", Form(right))).Refused(403, "not-allowed");
        Assert.Single((await (await grace.PostAsync($"/api/plans/{plan}/task-force/import", Form(right))).Body())["errors"]!.AsArray());
        Assert.Equal(2, (int)(await (await bob.PostAsync($"/api/plans/{plan}/task-force/import", Form(right))).Body())["created"]!);
        Assert.Equal(2, (await (await bob.PostAsync($"/api/plans/{plan}/task-force/import", Form(right))).Body())["errors"]!.AsArray().Count);

        var exported = Anran.Kernel.Documents.Sheet.Read(new MemoryStream(await bob.GetByteArrayAsync($"/api/plans/{plan}/task-force/roster.xlsx")));
        Assert.Equal(["单位* / Organisation", "职务* / Seat", "姓名* / Name", "职务名称 / Post", "电话 / Phone"], exported[0].Cells);
        Assert.Contains(exported, it => it.Cells.SequenceEqual(["安顺燃气石桥供应站", "联络员", "戴伟", "安全员", "199****4321"]));
        Assert.Equal(HttpStatusCode.OK, (await bob.GetAsync($"/api/plans/{plan}/task-force/import/template")).StatusCode);
        Assert.Equal(2, Anran.Kernel.Documents.Sheet.Read(new MemoryStream(await dave.GetByteArrayAsync($"/api/plans/{plan}/task-force/roster.xlsx"))).Count);
    }

    [Fact]
    public async Task A_new_edition_changes_seats_and_leaves_people()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var before = (await bob.Read($"/api/plans/{plan}/task-force"))["seats"]!.AsArray().Select(it => it!).ToList();
        var emergency = before.Single(it => (string)it["text"]! == "县应急局" && (string)it["kind"]! == "member");
        await Add(bob, plan, new { seat = "member", seatNumber = (int)emergency["number"]!, name = "应朋", organisation = SomeDuties.Emergency.Id });
        var market = before.Single(it => (string)it["text"]! == "县市场监管局" && (string)it["kind"]! == "member");
        await Add(bob, plan, new { seat = "member", seatNumber = (int)market["number"]!, name = "施畅", organisation = SomeDuties.Market.Id });
        Assert.Empty((await bob.Read($"/api/plans/{plan}/task-force"))["unseated"]!.AsArray());

        var next = await bob.Publish((await bob.Import(SomeDuties.County.Replace("成员由县住建局、县市场监管局", "成员由县住建局、县教育局", StringComparison.Ordinal))).Id());
        await app.Settle();

        var after = (await bob.Read($"/api/plans/{next}/task-force"))["seats"]!.AsArray().Select(it => it!).ToList();
        var unseated = Assert.Single((await bob.Read($"/api/plans/{next}/task-force"))["unseated"]!.AsArray())!;
        Assert.Equal(("施畅", "member"), ((string)unseated["name"]!, (string)unseated["seat"]!));
        Assert.DoesNotContain(after, it => (string)it["text"]! == "县市场监管局");
        Assert.DoesNotContain((int)after.Single(it => (string)it["text"]! == "县教育局")["number"]!, before.Select(it => (int)it["number"]!));
        Assert.Single(after.Single(it => (int)it["number"]! == (int)emergency["number"]!)["people"]!.AsArray());
        await (await Post(bob, plan, new { seat = "contact", name = "某某", phone = Phone, organisation = Some.Anshun.Id })).Refused(409, "task-force.ended");
        await Add(bob, next, new { seat = "contact", name = "某某", phone = Phone, organisation = Some.Anshun.Id });
    }

    [Fact]
    public async Task A_member_fills_its_own_seat_and_whoever_has_no_part_finds_nothing()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var (frank, chelsea, dave) = (await app.As("frank"), await app.As("chelsea"), await app.As("dave"));
        var force = await dave.Read($"/api/plans/{plan}/task-force");
        Assert.Equal((false, 0), ((bool)force["whole"]!, force["seats"]!.AsArray().Count));
        foreach (var address in new[] { "", "/entries", "/organisations", "/roster.xlsx" })
        {
            await (await frank.GetAsync($"/api/plans/{plan}/task-force{address}")).Refused(404, "plan.not-found");
            await (await chelsea.GetAsync($"/api/plans/{plan}/task-force{address}")).Refused(403, "not-allowed");
            await (await app.Anybody().GetAsync($"/api/plans/{plan}/task-force{address}")).Refused(401, "sign-in.needed");
        }
        await (await Post(frank, plan, new { seat = "contact", name = "某某", phone = Phone, organisation = Some.NanpingBureau.Id })).Refused(404, "plan.not-found");
        await (await Post(bob, plan, new { seat = "member", seatNumber = 999, name = "某某", organisation = Some.Anshun.Id })).Refused(400, "roster.seat");
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(bob, plan, new { seat = "king", name = "某某", organisation = Some.Anshun.Id })).StatusCode);
    }

    static Task<HttpResponseMessage> Post(HttpClient client, string plan, object body) => client.PostAsJsonAsync($"/api/plans/{plan}/task-force/entries", body);

    static async Task<string> Add(HttpClient client, string plan, object body) => (await (await Post(client, plan, body)).Body(HttpStatusCode.Created)).Id();

    static async Task<List<JsonNode>> People(HttpClient client, string plan, string filter = "") =>
        [.. (await client.Read($"/api/plans/{plan}/task-force/entries?limit=200&{filter}"))["items"]!.AsArray().Select(it => it!)];

    static byte[] Sheet(params string[][] rows)
    {
        var sheet = new SheetFile(["单位", "职务", "姓名", "职务名称", "电话"]);
        foreach (var row in rows) sheet.Add(row);
        return sheet.ToBytes();
    }

    static MultipartFormDataContent Form(byte[] sheet) => new() { { new ByteArrayContent(sheet), "file", "名单.xlsx" } };

    static string Text(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..]) return Encoding.UTF8.GetString(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    /// <summary>Also of a file that the server has open.</summary>
    static async Task<byte[]> Bytes(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
