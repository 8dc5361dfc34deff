using System.Text.Json.Nodes;
using Anran.Campaigns.Responsibility;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Anran.Tests.Campaigns.Home;

public sealed class PlanHomeTests : OverHttp
{
    [Fact]
    public async Task The_phase_and_the_days_left_follow_the_clock()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var phases = (await bob.Read($"/api/plans/{plan}/home"))["timeline"]!["phases"]!.AsArray();
        var last = DateOnly.Parse((string)phases[0]!["end"]!, null);

        app.Clock.Advance(new DateTimeOffset(last.ToDateTime(new(23, 59)), TimeSpan.FromHours(8)) - App.Now);
        bob = await app.As("bob");
        var within = (await bob.Read($"/api/plans/{plan}/home"))["timeline"]!;
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        bob = await app.As("bob");
        var after = (await bob.Read($"/api/plans/{plan}/home"))["timeline"]!;

        Assert.Equal(("within", 0, 0), ((string)within["position"]!, (int)within["phase"]!, (int)within["daysLeft"]!));
        Assert.Equal("over", (string)after["phases"]![0]!["state"]!);
        Assert.Equal((last.AddDays(1), 1), (DateOnly.Parse((string)after["on"]!, null), (int)after["phase"]!));
        Assert.Equal("before", (string)(await bob.Read($"/api/plans/{plan}/home?on=2020-01-01"))["timeline"]!["position"]!);
    }

    [Fact]
    public async Task A_duty_is_late_from_the_day_after_its_last()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var duty = (await app.Duties(plan))[0];
        await app.Change(duty.Id, it => it.Due = new(2026, 8, 1));
        await app.Settle();

        Assert.Equal(0, await Late("2026-08-01"));
        Assert.Equal(1, await Late("2026-08-02"));
        var row = (await bob.Read($"/api/plans/{plan}/organisations?list=late&on=2026-08-04"))["items"]!.AsArray().Single()!;
        Assert.Equal((duty.Organisation.ToString(), 3, "2026-08-01"), (row.Id(), (int)row["daysLate"]!, (string)row["lateSince"]!));
        await app.Change(duty.Id, it => it.State = DutyState.Done);
        await app.Settle();
        Assert.Equal(0, await Late("2026-08-02"));

        async Task<int> Late(string on) => (int)(await bob.Read($"/api/plans/{plan}/home?on={on}"))["duties"]!["late"]!;
    }

    [Fact]
    public async Task Who_moved_nothing_for_two_weeks_stands_still()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        await app.Settle();
        var all = (int)(await bob.Read($"/api/plans/{plan}/home"))["organisations"]!["total"]!;
        Assert.Equal(0, (int)(await bob.Read($"/api/plans/{plan}/home?on=2026-07-28"))["organisations"]!["still"]!);
        Assert.Equal(all, (int)(await bob.Read($"/api/plans/{plan}/home?on=2026-07-29"))["organisations"]!["still"]!);

        app.Clock.Advance(TimeSpan.FromDays(10));
        var duty = (await app.Duties(plan))[0];
        await app.Change(duty.Id, it => it.State = DutyState.Working);
        await app.Settle();

        bob = await app.As("bob");
        Assert.Equal(all - 1, (int)(await bob.Read($"/api/plans/{plan}/home?on=2026-07-29"))["organisations"]!["still"]!);
        Assert.DoesNotContain((await bob.Read($"/api/plans/{plan}/organisations?list=still&on=2026-07-29"))["items"]!.AsArray(), it => it!.Id() == duty.Organisation.ToString());
    }

    /// <summary>Whoever asks, and whatever happened: the total is the sum of the organisations, of the sections, of the measures, of the rows.</summary>
    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public async Task Every_sum_is_the_sum_of_its_rows(int seed)
    {
        await using var app = await SomeDuties.Start();
        var (bob, random) = (await app.As("bob"), new Random(seed));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var duties = await app.Duties(plan);
        for (var i = 0; i < 50; i++) await app.Change(duties[random.Next(duties.Count)].Id, it => SomeWork.DoAnything(it, random));
        await app.Settle();

        foreach (var list in new[] { "all", "late", "still", "finished" })
        {
            foreach (var on in new[] { "2026-07-15", "2026-07-29", "2027-06-01", "9999-12-31" }) await IsTheSameInPages(bob, plan, list, on);
        }
        foreach (var (account, where) in new[] { ("bob", ""), ("alice", ""), ("grace", ""), ("dave", ""), ("erin", ""), ("bob", $"&place={Some.Shiqiao.Id}"), ("bob", $"&place={Some.Liuxi.Id}"), ("bob", $"&place={Some.City.Id}") })
        {
            var client = await app.As(account);
            var home = await client.Read($"/api/plans/{plan}/home?on=2026-07-15{where}");
            var total = Numbers(home["duties"]!);
            var (organisations, after) = (new List<JsonNode>(), "");
            do
            {
                var page = await client.Read($"/api/plans/{plan}/organisations?on=2026-07-15&limit=2&after={after}{where}");
                organisations.AddRange(page["items"]!.AsArray().Select(it => it!));
                after = (string?)page["next"];
            }
            while (after is not null);

            Assert.NotEqual(0, total[0]);
            Assert.Equal(total, Sum(organisations.Select(it => it["duties"]!)));
            Assert.Equal(total, Sum(home["sections"]!.AsArray().Select(it => it!["duties"]!)));
            Assert.Equal(organisations.Count, organisations.Select(it => it.Id()).Distinct().Count());
            Assert.Equal((organisations.Count, organisations.Count(it => (int)it["duties"]!["late"]! > 0)), ((int)home["organisations"]!["total"]!, (int)home["organisations"]!["late"]!));
            if (where.Length > 0) continue;
            var measures = (await client.Read($"/api/plans/{plan}/matrix")).Measures().ToList();
            Assert.Equal(total[0], measures.Sum(it => (int?)it["progress"]?["total"] ?? 0));
            Assert.Equal(total[1], measures.Sum(it => (int?)it["progress"]?["done"] ?? 0));
            Assert.Equal(total[4], measures.Sum(it => (int?)it["progress"]?["late"] ?? 0));
            Assert.All(measures, it => Assert.Equal((int?)it["progress"]?["total"] ?? 0, it["cells"]!.AsArray().Sum(cell => (int?)cell!["progress"]?["total"] ?? 0)));
            var row = (await client.Read("/api/plans"))["items"]!.AsArray().Single(it => it!.Id() == plan)!;
            Assert.Equal((total[0], total[1], total[4]), ((int)row["progress"]!["total"]!, (int)row["progress"]!["done"]!, (int)row["progress"]!["late"]!));
        }
    }

    /// <summary>Behind each number on the page stand exactly its rows in the list of duties, whoever asks and for whatever part.</summary>
    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public async Task Every_figure_is_the_number_of_the_rows_it_leads_to(int seed)
    {
        await using var app = await SomeDuties.Start();
        var (bob, random) = (await app.As("bob"), new Random(seed));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var duties = await app.Duties(plan);
        for (var i = 0; i < 40; i++) await app.Change(duties[random.Next(duties.Count)].Id, it => SomeWork.DoAnything(it, random));
        // One that is finished altogether.
        foreach (var duty in duties.Where(it => it.Organisation == SomeDuties.Police.Id)) await app.Change(duty.Id, it => it.State = DutyState.Done);
        await app.Settle();
        app.Clock.Advance(TimeSpan.FromDays(3));

        foreach (var (account, where) in new[] { ("bob", ""), ("grace", ""), ("dave", ""), ("bob", $"&place={Some.Shiqiao.Id}"), ("bob", $"&place={Some.Liuxi.Id}") })
        {
            var client = await app.As(account);
            var home = await client.Read($"/api/plans/{plan}/home?{where}");
            Assert.True((bool)home["inForce"]!);
            await Leads(home["duties"]!, "");
            foreach (var section in home["sections"]!.AsArray()) await Leads(section!["duties"]!, $"&section={section["first"]}");
            foreach (var deadline in home["deadlines"]!.AsArray())
            {
                Assert.Equal((int)deadline!["total"]!, await Rows($"&day={deadline["day"]}"));
                Assert.Equal((int)deadline["done"]!, await Rows($"&day={deadline["day"]}&state=done"));
                Assert.Equal((int)deadline["total"]! - (int)deadline["done"]!, await Rows($"&day={deadline["day"]}&state=unfinished"));
            }
            foreach (var (figure, list) in new[] { ("total", "all"), ("finished", "finished"), ("late", "late"), ("still", "still") })
            {
                var rows = (await client.Read($"/api/plans/{plan}/organisations?limit=200&list={list}{where}"))["items"]!.AsArray();
                Assert.Equal((int)home["organisations"]![figure]!, rows.Count);
                foreach (var row in rows) await Leads(row!["duties"]!, $"&organisation={row.Id()}");
            }

            async Task Leads(JsonNode figures, string which)
            {
                foreach (var (figure, filter) in new[]
                {
                    ("total", ""), ("done", "&state=done"), ("working", "&state=working"), ("blocked", "&state=blocked"), ("late", "&due=overdue"), ("unassigned", "&unassigned=true"),
                })
                {
                    Assert.Equal((account, where, which, figure, (int)figures[figure]!), (account, where, which, figure, await Rows(which + filter)));
                }
            }

            async Task<int> Rows(string filter) => (await client.Read($"/api/duties?plan={plan}&limit=200{where}{filter}"))["items"]!.AsArray().Count;
        }
    }

    /// <summary>Page by page the list is what it is at once, and as long as the home says.</summary>
    static async Task IsTheSameInPages(HttpClient bob, string plan, string list, string on)
    {
        var whole = await bob.Read($"/api/plans/{plan}/organisations?list={list}&on={on}&limit=200");
        var (pages, after) = (new List<JsonNode>(), "");
        do
        {
            var page = await bob.Read($"/api/plans/{plan}/organisations?list={list}&on={on}&limit=1&after={after}");
            pages.AddRange(page["items"]!.AsArray().Select(it => it!));
            after = (string?)page["next"];
        }
        while (after is not null);
        var home = await bob.Read($"/api/plans/{plan}/home?on={on}");

        Assert.Equal(whole["items"]!.AsArray().Select(it => it!.ToJsonString()), pages.Select(it => it.ToJsonString()));
        Assert.Equal((pages.Count, pages.Count), ((int)whole["total"]!, (int)home["organisations"]![list == "all" ? "total" : list]!));
        var late = (await bob.Read($"/api/plans/{plan}/organisations?on={on}&limit=200"))["items"]!.AsArray().Sum(it => (int)it!["duties"]!["late"]!);
        Assert.Equal((int)home["duties"]!["late"]!, late);
        if (list != "still") Assert.Equal(pages.Select(it => -(int)it["duties"]!["late"]!).Order(), pages.Select(it => -(int)it["duties"]!["late"]!));
    }

    [Fact]
    public async Task A_clerk_sees_only_the_own_organisation()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        await app.Settle();

        var dave = await app.As("dave");
        var home = await dave.Read($"/api/plans/{plan}/home");
        var rows = (await dave.Read($"/api/plans/{plan}/organisations"))["items"]!.AsArray();

        Assert.Equal([Some.Anshun.Id.ToString()], rows.Select(it => it!.Id()));
        Assert.Equal(((await app.Duties(plan)).Count(it => it.Organisation == Some.Anshun.Id), false), ((int)home["duties"]!["total"]!, (bool)home["whole"]!));
        Assert.Empty(home["timeline"]!["goals"]!.AsArray());
    }

    [Fact]
    public async Task A_plan_that_is_not_published_counts_nothing()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());

        var home = await bob.Read($"/api/plans/{plan}/home");

        Assert.Equal(("confirmed", false, 0), ((string)home["state"]!, (bool)home["counting"]!, (int)home["duties"]!["total"]!));
        Assert.Empty((await bob.Read($"/api/plans/{plan}/organisations"))["items"]!.AsArray());
        await (await (await app.As("dave")).GetAsync($"/api/plans/{plan}/home")).Refused(404, "plan.not-found");
    }

    [Fact]
    public async Task Nonsense_in_the_address_is_refused_or_means_the_beginning()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        await app.Settle();
        var all = (await bob.Read($"/api/plans/{plan}/organisations"))["items"]!.ToJsonString();

        foreach (var after in new[] { "x", "1_2_3", "1_2_3_4", "____", "9999999999999999999999_1_1_1_01890a5dac96774bbcceb302099a8057", "1_-1_1_1_01890a5dac96774bbcceb302099a8057", "1_1_1_9223372036854775807_01890a5dac96774bbcceb302099a8057", "%00" })
            Assert.Equal(all, (await bob.Read($"/api/plans/{plan}/organisations?after={after}"))["items"]!.ToJsonString());
        await (await bob.GetAsync($"/api/plans/{plan}/home?place={Guid.CreateVersion7()}")).Refused(400, "place.not-found");
        Assert.Equal(0, (int)(await bob.Read($"/api/plans/{plan}/home?place={Some.Nanping.Id}"))["duties"]!["total"]!);
        foreach (var on in new[] { "0001-01-01", "9999-12-31" }) await bob.Read($"/api/plans/{plan}/home?on={on}");
        Assert.Equal(400, (int)(await bob.GetAsync($"/api/plans/{plan}/home?on=2026-02-30")).StatusCode);
        Assert.Equal(400, (int)(await bob.GetAsync($"/api/plans/{plan}/organisations?list=none")).StatusCode);
    }

    [Fact]
    public async Task The_late_list_is_exported_as_it_is_shown()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var duty = (await app.Duties(plan)).First(it => it.Organisation == SomeDuties.Police.Id);
        await app.Change(duty.Id, it => it.Due = new(2026, 7, 1));
        await app.Settle();

        using var document = SpreadsheetDocument.Open(await (await bob.GetAsync($"/api/plans/{plan}/organisations.xlsx?list=late")).Content.ReadAsStreamAsync(), false);
        var text = document.WorkbookPart!.WorksheetParts.First().Worksheet.InnerText;

        Assert.Contains("柳溪县公安局", text, StringComparison.Ordinal);
        Assert.DoesNotContain("柳溪县应急管理局", text, StringComparison.Ordinal);
    }

    static int[] Numbers(JsonNode figures) => [.. new[] { "total", "done", "working", "blocked", "late", "unassigned" }.Select(it => (int)figures[it]!)];

    static int[] Sum(IEnumerable<JsonNode> figures) => figures.Select(Numbers).Aggregate(new int[6], (sum, next) => [.. sum.Zip(next, (a, b) => a + b)]);
}
