using System.Net.Http.Json;
using Anran.Registry;
using Anran.Registry.Subjects;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Registry;

public sealed class DuplicateTests : OverHttp
{
    [Fact]
    public async Task Who_adds_one_that_may_be_there_is_asked_with_the_reasons_and_not_stopped()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Add(SomeSubjects.Form("福来饭店", address: "石桥镇大街8号", code: SomeSubjects.Code, latitude: 31.0, longitude: 121.0));
        var form = SomeSubjects.Form("福来饭店有限公司", address: "石桥镇 大街８号", code: SomeSubjects.Code, latitude: 31.0001, longitude: 121.0);

        await (await bob.PostAsJsonAsync("/api/subjects", form)).Refused(409, "subject.maybe-there");
        var found = Assert.Single((await (await bob.PostAsJsonAsync("/api/subjects/duplicates/check", form)).Told()).AsArray())!;
        await bob.Add(SomeSubjects.Form("福来饭店有限公司", address: "石桥镇 大街８号", code: SomeSubjects.Code, latitude: 31.0001, longitude: 121.0, sure: true));
        var twins = (await (await bob.GetAsync("/api/subjects/duplicates")).Told())["items"]!.AsArray();

        Assert.Equal(["sameCreditCode", "alikeNameAndAddress", "nearAndAlike"], found["reasons"]!.AsArray().Select(it => (string)it!));
        Assert.Equal(2, twins.Count);
        Assert.All(twins, it => Assert.Single(it!["twins"]!.AsArray()));
    }

    [Theory]
    [InlineData("福来饭店", 31.00045, false)] // 50 m away
    [InlineData("福来饭店", 31.0002, true)] // 22 m away
    [InlineData("喜洋洋超市", 31.0, false)] // the same spot, another name
    public async Task Near_and_alike_is_near_and_alike(string name, double latitude, bool asked)
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Add(SomeSubjects.Form("福来饭店", address: "东街1号", latitude: 31.0, longitude: 121.0));

        var found = (await (await bob.PostAsJsonAsync("/api/subjects/duplicates/check", SomeSubjects.Form(name, address: "西山路99号院", latitude: latitude, longitude: 121.0))).Told()).AsArray();

        Assert.Equal(asked, found.Count > 0);
    }

    [Fact]
    public async Task The_old_id_leads_to_the_one_that_is_left_with_both_histories_and_it_can_be_undone()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var left = await bob.Add(SomeSubjects.Form("福来饭店"));
        var other = await bob.Add(SomeSubjects.Form("福来大饭店", address: "大街8号", latitude: 31, longitude: 121, contact: "诸葛", phone: "19900001234", sure: true));

        var merge = await bob.Merge(left, other, "address", "position", "contact");
        var seen = await bob.Subject(other);
        var told = await (await bob.PostAsJsonAsync($"/api/subjects/{left}/reveal", new { purpose = "核对电话" })).Told();
        var history = (await (await bob.GetAsync($"/api/subjects/{other}/timeline")).Told())["items"]!.AsArray().Select(it => (string)it!["what"]!["zh"]!).ToList();

        Assert.Equal((left.ToString(), "福来饭店", "大街8号", 31.0), ((string)seen["id"]!, (string)seen["name"]!, (string)seen["address"]!, (double)seen["latitude"]!));
        Assert.Equal("19900001234", (string)told["phone"]!);
        // Grades are judged on their own time.
        Assert.Equal(["合并了监管对象", "登记了监管对象", "登记了监管对象"], history.Where(it => it != "评定了风险等级"));
        Assert.Equal(["福来饭店"], await bob.Names());

        Assert.True((await bob.PostAsJsonAsync($"/api/subjects/merges/{merge["merge"]}/undo", new { })).IsSuccessStatusCode);
        var (again, apart) = (await bob.Subject(left), await bob.Subject(other));
        Assert.Equal(("", null, null, other.ToString()), ((string)again["address"]!, (double?)again["latitude"], (string?)again["phone"], (string)apart["id"]!));
        await (await bob.PostAsJsonAsync($"/api/subjects/merges/{merge["merge"]}/undo", new { })).Refused(404, "subject.no-merge");
    }

    [Fact]
    public async Task A_merge_is_not_undone_after_a_week_or_over_later_changes_and_not_twice()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (a, b, c) = (await bob.Add(SomeSubjects.Form("甲饭店")), await bob.Add(SomeSubjects.Form("乙宾馆")), await bob.Add(SomeSubjects.Form("丙超市")));

        var first = await bob.Merge(a, b, "name");
        var second = await bob.Merge(a, c);
        await (await bob.PostAsJsonAsync($"/api/subjects/merges/{first["merge"]}/undo", new { })).Refused(409, "subject.changed-since-merge");
        Assert.True((await bob.PostAsJsonAsync($"/api/subjects/merges/{second["merge"]}/undo", new { })).IsSuccessStatusCode);
        // Undone in order, the earlier one can be undone too.
        Assert.True((await bob.PostAsJsonAsync($"/api/subjects/merges/{first["merge"]}/undo", new { })).IsSuccessStatusCode);
        Assert.Equal(["丙超市", "乙宾馆", "甲饭店"], (await bob.Names()).Order(StringComparer.Ordinal));
        var third = await bob.Merge(a, b);
        await (await bob.PostAsJsonAsync($"/api/subjects/{a}/merge", new { other = a, version = (int)(await bob.Subject(a))["version"]!, otherVersion = (int)(await bob.Subject(a))["version"]! })).Refused(400, "subject.merge-with-itself");
        app.Clock.Advance(TimeSpan.FromDays(8));
        var later = await app.As("bob");
        await (await later.PostAsJsonAsync($"/api/subjects/merges/{third["merge"]}/undo", new { })).Refused(409, "subject.merge-too-old");
    }

    /// <summary>Whatever is merged into whatever, in any order, each id anybody ever held leads to exactly one that is left.</summary>
    [Fact]
    public async Task Every_reference_survives_any_merging()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var random = new Random(20260715);
        var ids = new List<Guid>();
        for (var i = 0; i < 14; i++) ids.Add(await bob.Add(SomeSubjects.Form($"对象{i}号", sure: true)));
        var leads = ids.ToDictionary(it => it, it => it);

        for (var round = 0; round < 11; round++)
        {
            var alive = leads.Values.Distinct().ToList();
            var left = alive[random.Next(alive.Count)];
            var other = alive.Where(it => it != left).ElementAt(random.Next(alive.Count - 1));
            var merge = await bob.Merge(left, other, random.Next(2) == 0 ? ["name"] : []);
            if (random.Next(4) == 0) Assert.True((await bob.PostAsJsonAsync($"/api/subjects/merges/{merge["merge"]}/undo", new { })).IsSuccessStatusCode);
            else foreach (var id in ids.Where(id => leads[id] == other)) leads[id] = left;
        }
        var found = await app.Inside((_, services) => services.GetRequiredService<ISubjects>().FindAll(ids, CancellationToken.None));

        Assert.Equal(ids.Order(), found.Keys.Order());
        Assert.All(ids, id => Assert.Equal(leads[id], found[id].Id));
        foreach (var id in ids) Assert.Equal(leads[id].ToString(), (string)(await bob.Subject(id))["id"]!);
        Assert.Equal(leads.Values.Distinct().Count(), (await bob.Names()).Count);
        Assert.Equal(ids.Count, await app.Inside(db => db.Unscoped<Subject>("test").CountAsync()));
    }
}
