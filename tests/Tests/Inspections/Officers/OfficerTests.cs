using System.Net.Http.Json;
using Anran.Inspections.Officers;
using Anran.Kernel.Journal;
using Anran.Tests.Inspections.Tasks;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Inspections.Officers;

public sealed class OfficerTests : OverHttp
{
    [Fact]
    public async Task A_certificate_is_sealed_masked_warned_of_and_told_for_a_purpose()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var soon = await bob.Certify(Some.Bob, last: "2026-08-31", number: "云川执法A1234567");
        await bob.Certify(Some.Chelsea, number: "云川执法B7654321");

        var rows = (await (await bob.GetAsync("/api/officers/certificates")).Told())["items"]!.AsArray();
        var warned = (await (await bob.GetAsync("/api/officers/certificates?standing=expiring")).Told())["items"]!.AsArray();
        await (await bob.PostAsJsonAsync($"/api/officers/certificates/{soon}/reveal", new { purpose = "x" })).Refused(400, "fields");
        var told = await (await bob.PostAsJsonAsync($"/api/officers/certificates/{soon}/reveal", new { purpose = "印制检查通知书" })).Told();
        var (stored, bodies) = await app.Inside(async db => (
            await db.Unscoped<OfficerCertificate>("test").AsNoTracking().SingleAsync(it => it.Id == soon),
            await db.Unscoped<JournalEntry>("test").Where(it => it.Name.StartsWith("certificate.")).Select(it => it.Body).ToListAsync()));

        Assert.Equal([("鲍柏", "****4567", "expiring", 47), ("齐夕", "****4321", "valid", 1265)], rows.Select(it => ((string)it!["personName"]!, (string)it["number"]!, (string)it["standing"]!, (int)it["daysLeft"]!)));
        Assert.Equal(soon.ToString(), (string)Assert.Single(warned)!["id"]!);
        Assert.Equal("云川执法A1234567", (string)told["number"]!);
        Assert.DoesNotContain("1234567", stored.Number, StringComparison.Ordinal);
        Assert.Equal(3, bodies.Count);
        Assert.DoesNotContain(bodies, it => it.Contains("云川", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_certified_twice_for_one_day_and_what_is_revoked_no_longer_holds()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var first = await bob.Certify(Some.Bob, first: "2026-01-01", last: "2026-12-31");

        await Refused("certificate.overlaps", first: "2026-12-31");
        await Refused("certificate.days", first: "2027-01-01", last: "2026-01-01");
        await Refused("certificate.days", first: "2027-01-01", last: "2037-01-02");
        await Refused("certificate.number", number: "=1+1");
        await Refused("officer.person-unknown", person: Some.Frank);
        await (await bob.PostAsJsonAsync($"/api/officers/certificates/{first}/revoke", new { on = "2027-01-01", because = "调离", version = 0 })).Refused(400, "certificate.revoked-outside");
        Assert.Equal(System.Net.HttpStatusCode.NoContent, (await bob.PostAsJsonAsync($"/api/officers/certificates/{first}/revoke", new { on = "2026-07-01", because = "调离", version = 0 })).StatusCode);
        await (await bob.PostAsJsonAsync($"/api/officers/certificates/{first}/revoke", new { on = "2026-07-01", because = "调离", version = 1 })).Refused(409, "certificate.revoked-already");
        var officers = (await (await bob.GetAsync("/api/officers?day=2026-07-15")).Told()).AsArray();
        await bob.Certify(Some.Bob, first: "2026-07-01");

        Assert.False((bool)officers.Single(it => (string)it!["name"]! == "鲍柏")!["certified"]!);

        async Task Refused(string code, string first = "2027-01-01", string last = "2028-01-01", string number = "云川执法9999", SomePerson? person = null) =>
            await (await bob.PostAsJsonAsync("/api/officers/certificates", new { person = (person ?? Some.Bob).Id, number, issuer = "云川省人民政府", firstDay = first, lastDay = last })).Refused(400, code);
    }

    [Fact]
    public async Task A_team_is_formed_changed_and_disbanded_and_says_whether_it_may_inspect()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Certify(Some.Bob);
        var team = await bob.Team("一组", SomeVisits.Officer(Some.Bob), SomeVisits.Expert(Some.Dave));

        var alone = await Only();
        await bob.Certify(Some.Chelsea, number: "云川执法0002");
        await (await bob.PutAsJsonAsync($"/api/visit-teams/{team}", new { name = "机动组", members = new[] { SomeVisits.Officer(Some.Bob), SomeVisits.Officer(Some.Chelsea) }, version = 0 })).Told();
        var two = await Only();
        await (await bob.PostAsJsonAsync("/api/visit-teams", new { name = "坏组", members = new[] { SomeVisits.Officer(Some.Bob), SomeVisits.Officer(Some.Bob) } })).Refused(400, "visit-team.size");
        Assert.Equal(System.Net.HttpStatusCode.NoContent, (await bob.DeleteAsync($"/api/visit-teams/{team}")).StatusCode);

        Assert.Equal((false, "一组"), ((bool)alone["mayInspect"]!, (string)alone["name"]!));
        Assert.Equal((true, "机动组"), ((bool)two["mayInspect"]!, (string)two["name"]!));
        Assert.Empty((await (await bob.GetAsync("/api/visit-teams")).Told())["items"]!.AsArray());
        await (await bob.DeleteAsync($"/api/visit-teams/{team}")).Refused(409, "visit-team.disbanded");

        async Task<System.Text.Json.Nodes.JsonNode> Only() => Assert.Single((await (await bob.GetAsync("/api/visit-teams")).Told())["items"]!.AsArray())!;
    }
}
