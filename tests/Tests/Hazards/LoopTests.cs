using System.Net;
using System.Net.Http.Json;
using Anran.Hazards.Finding;
using Anran.Inspections;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Anran.Tests.Hazards.HazardWorld;

namespace Anran.Tests.Hazards;

public sealed class LoopTests : OverHttp
{
    [Fact]
    public async Task A_hazard_is_found_assigned_rectified_verified_closed_looked_back_at_and_found_again_with_names_times_and_reasons()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);

        await world.Must(Inspector, id, "assign", new { due = "2026-07-20", person = Owner.Id });
        await world.Must(Owner, id, "begin");
        await world.Must(Owner, id, "submit", new { text = "更换了软管" });
        await world.Must(Verifier, id, "return", new { text = "接头未紧固" });
        await world.Must(Owner, id, "submit", new { text = "已紧固" });
        await world.Must(Verifier, id, "verify", new { latitude = 31.5, longitude = 121.5 });
        await world.Must(Verifier, id, "close");
        await world.Must(Verifier2, id, "look-back");
        await world.Must(Verifier2, id, "reopen", new { text = "又换回旧软管" });

        var seen = await world.See(Some.Bob, id);
        Assert.Equal(
            [("register", "found", "柳检"), ("assign", "assigned", "柳检"), ("begin", "rectifying", "安业"), ("submit", "submitted", "安业"), ("return", "returned", "柳复核"), ("submit", "submitted", "安业"),
                ("verify", "verified", "柳复核"), ("close", "closed", "柳复核"), ("lookBack", "closed", "柳再核"), ("reopen", "reopened", "柳再核")],
            seen["steps"]!.AsArray().Select(it => ((string)it!["action"]!, (string)it["after"]!, (string)it["byName"]!)));
        Assert.Equal("接头未紧固", (string)seen["steps"]![4]!["text"]!);
        Assert.Equal(31.5, (double)seen["steps"]![6]!["latitude"]!);
        Assert.Equal((1, "reopened"), ((int)seen["reopens"]!, (string)seen["state"]!));
        Assert.StartsWith("hazard-deadlines/HD-02@", (string?)(await world.See(Some.Bob, await Assigned(world)))["steps"]![1]!["rule"], StringComparison.Ordinal);
    }

    static async Task<Guid> Assigned(HazardWorld world)
    {
        var id = await world.Report(Inspector, world.Restaurant);
        await world.Must(Inspector, id, "assign");
        return id;
    }

    [Fact]
    public async Task Who_rectifies_never_verifies_and_who_closed_never_looks_back()
    {
        await using var world = await Start();
        // Without an account of the subject's own the department records for it: then whoever did so is the rectifier.
        var id = await world.Report(Inspector, world.Restaurant);
        await world.Must(Inspector, id, "assign");
        await world.Must(Some.Bob, id, "begin");
        await world.Must(Some.Bob, id, "submit");

        await (await world.Step(Some.Bob, id, "verify")).Refused(403, "hazard.not-yourself");
        await world.Must(Verifier, id, "verify");
        await (await world.Step(Some.Bob, id, "close")).Refused(403, "hazard.not-yourself");
        await world.Must(Verifier, id, "close");
        await (await world.Step(Verifier, id, "reopen")).Refused(403, "hazard.not-the-same-again");
        await world.Must(Verifier2, id, "look-back");
    }

    [Fact]
    public async Task A_major_hazard_is_verified_one_level_above_on_the_spot_with_photo_and_signature()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station, "气瓶间设在地下室", "major", "cylinder", "MH-09-1");
        await world.Walk(id, "assign", "begin", "submit");

        await (await world.Step(Verifier, id, "verify")).Refused(403, "hazard.one-level-above");
        await (await world.Step(CityVerifier, id, "verify")).Refused(400, "hazard.signature-needed");
        var signature = await world.Photo(CityVerifier);
        await (await world.Step(CityVerifier, id, "verify", new { signature, way = "papers" })).Refused(400, "hazard.papers-not-enough");
        await world.Must(CityVerifier, id, "verify", new { signature = await world.Photo(CityVerifier) });

        Assert.NotNull((string?)(await world.See(Some.Bob, id))["steps"]!.AsArray()[^1]!["signature"]);
    }

    [Fact]
    public async Task Two_who_verify_at_once_do_it_once_and_the_second_is_told()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);
        await world.Walk(id, "assign", "begin", "submit");
        var version = (int)(await world.See(Some.Bob, id))["version"]!;

        var both = await Task.WhenAll(world.Step(Verifier, id, "verify", version: version), world.Step(Verifier2, id, "verify", version: version));

        Assert.Equal([200, 409], both.Select(it => (int)it.StatusCode).Order());
        await both.Single(it => (int)it.StatusCode == 409).Refused(409, "changed-meanwhile");
        Assert.Single((await world.See(Some.Bob, id))["steps"]!.AsArray(), it => (string)it!["action"]! == "verify");
    }

    [Fact]
    public async Task The_firm_sees_its_own_the_department_what_is_its_own_the_place_what_lies_in_it_and_strangers_nothing()
    {
        await using var world = await Start();
        var firms = await world.Report(Inspector, world.Station);
        var other = await world.Report(Inspector, world.Restaurant);

        Assert.Equal((200, 404), (await Code(Owner, firms), await Code(Owner, other)));
        Assert.Equal((404, 404), (await Code(OtherFirm, firms), await Code(OtherFirm, other)));
        Assert.Equal((200, 200), (await Code(Clerk, firms), await Code(Clerk, other)));
        Assert.Equal((404, 404), (await Code(MarketClerk, firms), await Code(MarketClerk, other)));
        Assert.Equal((200, 200), (await Code(Verifier, firms), await Code(CityVerifier, other)));
        Assert.Equal((404, 404), (await Code(Some.Frank, firms), await Code(Some.Frank, other)));

        async Task<int> Code(SomePerson who, Guid id) => (int)(await world[who].GetAsync($"/api/hazards/{id}")).StatusCode;
    }

    [Fact]
    public async Task A_referral_is_seen_by_both_sides_and_the_department_changes_only_when_it_is_accepted()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);

        await (await world.Step(Clerk, id, "refer", new { organisation = Some.NanpingBureau.Id })).Refused(400, "hazard.no-department");
        await (await world.Step(Clerk, id, "refer", new { organisation = Some.LiuxiBureau.Id })).Refused(400, "hazard.refer-to-itself");
        await world.Must(Clerk, id, "refer", new { organisation = Market.Id, text = "假冒灶具归市场监管" });
        await (await world.Step(Clerk, id, "accept-referral")).Refused(403, "hazard.only-receiver");
        await (await world.Step(Clerk, id, "assign")).Refused(409, "hazard.referral-pending");
        await world.Must(MarketClerk, id, "decline-referral", new { text = "不是假冒" });
        Assert.Equal("柳溪县住房和城乡建设局", (string)(await world.See(MarketClerk, id))["department"]!["name"]!);
        await world.Must(Clerk, id, "refer", new { organisation = Market.Id, text = "有检验报告" });
        var pending = await world.See(MarketClerk, id);
        await world.Must(MarketClerk, id, "accept-referral");
        await world.Must(MarketClerk, id, "assign");

        Assert.Equal("2026-07-20", (string)pending["acceptBy"]!);
        Assert.Equal(Market.Name, (string)(await world.See(Clerk, id))["department"]!["name"]!);
    }

    [Fact]
    public async Task An_extension_is_asked_for_with_measures_and_holds_when_it_was_granted()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);
        await (await world.Step(Inspector, id, "assign", new { due = "2026-12-31" })).Refused(400, "hazard.due-too-late");
        await (await world.Step(Inspector, id, "assign", new { due = "2026-07-14" })).Refused(400, "hazard.due-past");
        await world.Must(Inspector, id, "assign", new { due = "2026-07-20" });

        await (await world.Step(Owner, id, "ask-extension", new { due = "2026-07-20" })).Refused(400, "hazard.extension-not-later");
        await world.Must(Owner, id, "ask-extension", new { due = "2026-08-10", text = "配件缺货" });
        await (await world.Step(Owner, id, "ask-extension", new { due = "2026-08-20" })).Refused(409, "hazard.extension-pending");
        await (await world.Step(Owner, id, "grant-extension")).Refused(403, "not-allowed");
        await world.Must(Leader, id, "refuse-extension");
        await world.Must(Owner, id, "ask-extension", new { due = "2026-08-10", text = "厂家证明缺货" });
        await world.Must(Leader, id, "grant-extension");
        Assert.Equal(("2026-08-10", 1), ((string)(await world.See(Owner, id))["due"]!, (int)(await world.See(Owner, id))["extensions"]!));

        world.App.Clock.Advance(TimeSpan.FromDays(40));
        world[Owner].Dispose();
    }

    [Fact]
    public async Task A_listing_follows_the_ladder_binds_the_closing_and_publishes_within_five_working_days()
    {
        await using var world = await Start();
        var general = await world.Report(Inspector, world.Station);
        var major = await world.Report(Inspector, world.Station, "无证经营", "major", "management", "MH-04-1");

        await (await world.Step(Leader, general, "list")).Refused(409, "hazard.only-major");
        await world.Must(Inspector, major, "assign");
        await world.Must(Leader, major, "list", new { due = "2027-03-01" });
        var listed = await world.See(Owner, major);
        Assert.Equal((3, "2026-07-22", "2027-03-01"), ((int)listed["listedLevel"]!, (string)listed["publishBy"]!, (string)listed["due"]!));
        await world.Walk(major, "begin", "submit");
        await world.Must(CityVerifier, major, "verify", new { signature = await world.Photo(CityVerifier) });
        await (await world.Step(Verifier, major, "close")).Refused(409, "hazard.still-listed");
        await world.Must(Leader, major, "delist");
        await world.Must(Verifier, major, "close");
    }

    [Fact]
    public async Task The_same_found_again_is_asked_about_joined_or_merged_and_every_source_is_kept()
    {
        await using var world = await Start();
        var first = await world.Report(Inspector, world.Station);
        await (await world[Inspector].PostAsJsonAsync("/api/hazards", new { subject = world.Station, kind = "hose", grade = "general", what = "软管老化" })).Refused(409, "hazard.maybe-there");
        var joined = await (await world[Inspector].PostAsJsonAsync("/api/hazards", new { subject = world.Station, kind = "hose", grade = "major", what = "软管老化", sameAs = first })).Told(HttpStatusCode.Created);
        var second = await world.Report(Some.Bob, world.Station, "软管接三通");

        var (a, b) = (await world.See(Some.Bob, first), await world.See(Some.Bob, second));
        await (await world[Some.Bob].PostAsJsonAsync($"/api/hazards/{first}/merge", new { other = first, version = (int)a["version"]!, otherVersion = (int)a["version"]! })).Refused(400, "hazard.merge-with-itself");
        await (await world[Some.Bob].PostAsJsonAsync($"/api/hazards/{first}/merge", new { other = second, version = (int)a["version"]!, otherVersion = (int)b["version"]! })).Told();

        var (kept, gone) = (await world.See(Some.Bob, first), await world.See(Some.Bob, second));
        Assert.True((bool)joined["joined"]!);
        Assert.Equal(["软管超过两米", "软管老化", "软管接三通"], kept["sources"]!.AsArray().Select(it => (string)it!["what"]!));
        Assert.Equal("major", (string)kept["grade"]!);
        Assert.Equal(("voided", first.ToString()), ((string)gone["state"]!, (string)gone["mergedInto"]!));
    }

    [Fact]
    public async Task Findings_of_a_visit_become_hazards_once_however_often_they_are_heard_and_the_same_item_is_one_hazard()
    {
        var visits = new SomeVisits();
        await using var world = await Start(services => services.AddSingleton<IVisits>(visits));
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var key = await world.App.Inside(db => db.Unscoped<Anran.Authority.Places.Place>("test").Where(it => it.Id == Some.Shiqiao.Id).Select(it => it.ScopeKey).SingleAsync());
        visits.Found = [Finding(one, "UC-10", FindingGrade.General), Finding(one, "UC-01", FindingGrade.Major, "MH-09-1"), Finding(two, "UC-10", FindingGrade.General)];

        for (var i = 0; i < 2; i++)
        {
            await world.App.Inside(async db =>
            {
                foreach (var visit in new[] { one, two }) db.Note(new VisitFinished(visit, world.Station, new(2026, 7, 15), 2, 1));
                return await db.SaveChangesAsync();
            });
            await world.App.Settle();
        }

        var made = await world.App.Inside(db => db.Unscoped<Anran.Hazards.Loop.Hazard>("test").OrderBy(it => it.Item).ToListAsync());
        Assert.Equal([("UC-01", "environment", Anran.Hazards.Loop.HazardGrade.Major, 1), ("UC-10", "hose", Anran.Hazards.Loop.HazardGrade.General, 2)], made.Select(it => (it.Item!, it.Kind, it.Grade, it.Sources)));
        Assert.Equal(3, await world.App.Inside(db => db.Unscoped<HazardSource>("test").CountAsync()));
        Assert.Equal("安顺石桥供应站", made[0].SubjectName);

        FindingEntry Finding(Guid visit, string item, FindingGrade grade, string? criterion = null) => new(
            Guid.CreateVersion7(), visit, world.Station, Some.Shiqiao.Id, key, Some.Anshun.Id, Some.LiuxiBureau.Id, item, new("不合格", "failed"), "备注", null, grade, criterion,
            [$"user-checks/{item}@2023-08-09"], ["安委〔2023〕3号"], [], [], new(2026, 7, 15), App.Now, Inspector.Id, Inspector.Name, false);
    }

    [Fact]
    public async Task Odd_requests_are_refused_and_leave_nothing()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);

        await (await Post(new { subject = Guid.CreateVersion7(), kind = "hose", grade = "general", what = "没有这家" })).Refused(400, "subject.not-found");
        await (await Post(new { subject = world.Station, kind = "nothing", grade = "general", what = "没有这类" })).Refused(400, "hazard.kind-unknown");
        await (await Post(new { subject = world.Station, kind = "hose", grade = "general", what = "未来", foundOn = "2026-07-16" })).Refused(400, "hazard.found-in-the-future");
        await (await Post(new { subject = world.Station, kind = "hose", grade = "general", what = "控\u0007制" })).Refused(400, "hazard.unprintable");
        foreach (var odd in new object[] { new { subject = world.Station, kind = "hose", grade = "huge", what = "等级" }, new { subject = world.Station, kind = "hose", what = "没有等级" }, new { subject = world.Station, kind = "hose", grade = "general", what = new string('长', 301) } })
            Assert.Equal(HttpStatusCode.BadRequest, (await Post(odd)).StatusCode);
        await (await world.Step(Inspector, id, "assign", new { due = "9999-12-31" })).Refused(400, "hazard.due-too-far");
        await (await world.Step(Inspector, id, "assign", new { person = Inspector.Id })).Refused(400, "hazard.person-unknown");
        await (await world.Step(Inspector, id, "assign", version: 99)).Refused(409, "changed-meanwhile");
        await (await world.Step(Inspector, id, "assign", new { measure = "\u202E倒写" })).Refused(400, "hazard.unprintable");
        await world.Walk(id, "assign", "begin");
        await (await world.Step(Owner, id, "submit", photos: 0)).Refused(400, "hazard.photos-needed");
        await (await world.Step(Owner, id, "submit", new { photos = new[] { await world.Photo(OtherFirm) } })).Refused(400, "file.not-yours");
        var text = await world[Owner].PostAsync("/api/files", new MultipartFormDataContent { { new StringContent("不是图片"), "file", "说明.txt" } });
        await (await world.Step(Owner, id, "submit", new { photos = new[] { (string)(await text.Told(HttpStatusCode.Created))["id"]! } })).Refused(400, "hazard.no-image");
        await world.Must(Owner, id, "submit");
        await (await world.Step(Verifier, id, "verify", new { where = (string?)null, latitude = 31.0 })).Refused(400, "hazard.not-a-position");
        await (await world.Step(Verifier, id, "verify", new { where = (string?)null, latitude = 991.0, longitude = 1.0 })).Refused(400, "hazard.not-a-position");

        Assert.Equal(4, (await world.See(Some.Bob, id))["steps"]!.AsArray().Count);

        Task<HttpResponseMessage> Post(object body) => world[Inspector].PostAsJsonAsync("/api/hazards", body);
    }

    [Fact]
    public async Task A_picture_is_seen_by_whoever_sees_the_hazard_and_by_nobody_else()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);
        await world.Walk(id, "assign", "begin", "submit");
        var photo = (string)(await world.See(Some.Bob, id))["steps"]!.AsArray()[^1]!["photos"]![0]!;

        foreach (var who in new[] { Owner, Clerk, Verifier, CityVerifier })
            Assert.Equal(Png, await (await world[who].GetAsync($"/api/hazards/{id}/photos/{photo}")).Content.ReadAsByteArrayAsync());
        foreach (var who in new[] { OtherFirm, MarketClerk, Some.Frank })
            await (await world[who].GetAsync($"/api/hazards/{id}/photos/{photo}")).Refused(404, "hazard.not-found");
        var other = await world.Photo(Owner);
        await (await world[Owner].GetAsync($"/api/hazards/{id}/photos/{other}")).Refused(404, "hazard.not-found");
    }

    [Fact]
    public async Task What_one_may_do_next_is_told_and_what_not_now_is_told_with_the_reason()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);

        var (inspectors, owners) = ((await world.See(Inspector, id))["actions"]!.AsArray(), (await world.See(Owner, id))["actions"]!.AsArray());

        Assert.Contains(inspectors, it => (string)it!["action"]! == "assign" && it["why"] is null);
        Assert.Contains(owners, it => (string)it!["action"]! == "submit" && ((string?)it["why"]?["zh"])?.Contains("待下达", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(owners, it => (string)it!["action"]! == "verify");
    }

    sealed class SomeVisits : IVisits
    {
        public IReadOnlyList<FindingEntry> Found { get; set; } = [];

        public Task<IReadOnlyList<FindingEntry>> FindingsOf(IReadOnlyCollection<Guid> visits, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<FindingEntry>>([.. Found.Where(it => visits.Contains(it.Visit))]);
    }
}
