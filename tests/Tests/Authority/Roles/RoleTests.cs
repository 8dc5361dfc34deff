using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority.Roles;
using Anran.Kernel.Access;
using Anran.Tests.Authority.People;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Authority.Roles;

public sealed class RoleTests : OverHttp
{
    [Fact]
    public async Task Every_permission_a_module_declares_is_in_a_role_and_every_one_in_a_role_is_declared()
    {
        await using var app = await App.Start();

        var declared = app.Services.GetServices<Permission>().Select(it => it.Code).Order(StringComparer.Ordinal).ToList();
        var given = app.Services.GetRequiredService<RoleBook>().All.SelectMany(it => it.Permissions).Distinct().Order(StringComparer.Ordinal);
        var asked = app.Routes.Select(it => it.Metadata.GetMetadata<Requires>()?.Permission).OfType<string>().Where(it => it != Requires.SignedIn).Distinct();

        Assert.Equal(declared, given);
        Assert.Empty(asked.Except(declared));
    }

    [Fact]
    public async Task A_role_works_at_once_and_is_gone_at_once()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        using var chelsea = await app.As("chelsea");

        var grant = await Give(bob, Some.Chelsea.Id, new { role = "leader", place = Some.Liuxi.Id });
        Assert.Equal(HttpStatusCode.OK, (await chelsea.GetAsync("/api/people")).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await bob.DeleteAsync($"/api/people/{Some.Chelsea.Id}/grants/{grant}")).StatusCode);
        await (await chelsea.GetAsync("/api/people")).Refused(403, "not-allowed");
    }

    [Fact]
    public async Task A_role_holds_from_its_first_day_to_the_day_before_its_end()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        await Give(bob, Some.Chelsea.Id, new { role = "leader", place = Some.Liuxi.Id, from = "2026-07-16", to = "2026-07-17" });

        Assert.Equal(HttpStatusCode.Forbidden, await PeopleAsChelsea());
        app.Clock.Advance(TimeSpan.FromHours(13.9)); // 23:54 in Beijing
        Assert.Equal(HttpStatusCode.Forbidden, await PeopleAsChelsea());
        app.Clock.Advance(TimeSpan.FromHours(0.2));
        Assert.Equal(HttpStatusCode.OK, await PeopleAsChelsea());
        app.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(HttpStatusCode.Forbidden, await PeopleAsChelsea());

        async Task<HttpStatusCode> PeopleAsChelsea()
        {
            using var chelsea = await app.As("chelsea");
            return (await chelsea.GetAsync("/api/people")).StatusCode;
        }
    }

    [Fact]
    public async Task Nobody_gives_what_they_do_not_hold_there()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        using var bob = await app.As("bob");
        var nation = await PeopleTests.Nation(alice);

        await (await Try(bob, Some.Chelsea.Id, new { role = "administrator", place = Some.Liuxi.Id })).Refused(403, "role.beyond-yours");
        await (await Try(bob, Some.Bob.Id, new { role = "coordinator", place = nation })).Refused(403, "role.beyond-yours");
        await (await Try(bob, Some.Chelsea.Id, new { role = "leader", place = Some.Nanping.Id })).Refused(403, "role.beyond-yours");
        await (await Try(bob, Some.Chelsea.Id, new { role = "department-clerk", place = Some.Liuxi.Id })).Refused(400, "role.needs-organisation");
        await (await Try(bob, Some.Chelsea.Id, new { role = "emperor", place = Some.Liuxi.Id })).Refused(400, "role.unknown");
        await (await Try(bob, Some.Chelsea.Id, new { role = "leader", place = Guid.CreateVersion7() })).Refused(400, "place.unknown");
        await (await Try(bob, Some.Chelsea.Id, new { role = "leader", place = Some.Liuxi.Id, organisation = Some.NanpingBureau.Id })).Refused(404, "organisation.not-found");
        await (await Try(bob, Some.Frank.Id, new { role = "leader", place = Some.Liuxi.Id })).Refused(404, "person.not-found");
        await (await bob.PostAsJsonAsync("/api/people", new { name = "替身", account = "proxy", organisation = Some.LiuxiBureau.Id, roles = new[] { new { role = "administrator", place = Some.Liuxi.Id } } }))
            .Refused(403, "role.beyond-yours");
    }

    [Fact]
    public async Task A_higher_role_given_from_above_is_not_taken_from_below()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        using var bob = await app.As("bob");
        var grant = await Give(alice, Some.Chelsea.Id, new { role = "administrator", place = Some.Liuxi.Id });

        await (await bob.DeleteAsync($"/api/people/{Some.Chelsea.Id}/grants/{grant}")).Refused(403, "role.beyond-yours");
        await (await bob.DeleteAsync($"/api/people/{Some.Alice.Id}/grants/{Some.Alice.Grant}")).Refused(404, "role.grant-not-found");
    }

    [Fact]
    public async Task A_fifth_separate_scope_of_one_permission_is_refused_in_words()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        var places = new List<Guid>();
        foreach (var name in new[] { "一", "二", "三", "四", "五" })
        {
            var answer = await alice.PostAsJsonAsync("/api/organisations", new { name = $"单位{name}", kind = "other", place = Some.Shiqiao.Id });
            places.Add((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid());
        }
        foreach (var organisation in places.Take(4)) await Give(alice, Some.Chelsea.Id, new { role = "department-clerk", place = Some.Shiqiao.Id, organisation });

        await (await Try(alice, Some.Chelsea.Id, new { role = "enterprise-user", place = Some.Shiqiao.Id, organisation = places[4] })).Refused(409, "role.too-many-scopes");
        // A wider one swallows the four.
        await Give(alice, Some.Chelsea.Id, new { role = "coordinator", place = Some.Shiqiao.Id });
        await Give(alice, Some.Chelsea.Id, new { role = "enterprise-user", place = Some.Shiqiao.Id, organisation = places[4] });
    }

    [Fact]
    public async Task The_last_who_can_give_roles_cannot_go()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");

        await (await alice.PostAsync($"/api/people/{Some.Alice.Id}/disable", null)).Refused(409, "person.yourself");
        await (await alice.DeleteAsync($"/api/people/{Some.Alice.Id}/grants/{Some.Alice.Grant}")).Refused(409, "person.last-administrator");

        await Give(alice, Some.Chelsea.Id, new { role = "administrator", place = await PeopleTests.Nation(alice) });
        Assert.Equal(HttpStatusCode.NoContent, (await alice.DeleteAsync($"/api/people/{Some.Alice.Id}/grants/{Some.Alice.Grant}")).StatusCode);
    }

    [Fact]
    public async Task Two_administrators_who_disable_each_other_at_once_leave_one()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        await Give(alice, Some.Chelsea.Id, new { role = "administrator", place = await PeopleTests.Nation(alice) });
        using var chelsea = await app.As("chelsea");

        var answers = await Task.WhenAll(alice.PostAsync($"/api/people/{Some.Chelsea.Id}/disable", null), chelsea.PostAsync($"/api/people/{Some.Alice.Id}/disable", null));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_same_role_is_not_given_twice_in_one_scope()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        await Give(bob, Some.Chelsea.Id, new { role = "leader", place = Some.Liuxi.Id });

        await (await Try(bob, Some.Chelsea.Id, new { role = "leader", place = Some.Liuxi.Id })).Refused(409, "role.given-already");
    }

    [Fact]
    public async Task Roles_are_listed_with_their_permissions_in_both_languages()
    {
        await using var app = await App.Start();
        using var chelsea = await app.As("chelsea");

        var roles = (await chelsea.GetFromJsonAsync<JsonElement>("/api/roles")).EnumerateArray().ToList();

        Assert.Equal(17, roles.Count);
        Assert.Equal("授予和收回角色", roles[0].GetProperty("permissions").EnumerateArray().Single(it => it.GetProperty("code").GetString() == "people.grant").GetProperty("zh").GetString());
    }

    static Task<HttpResponseMessage> Try(HttpClient by, Guid person, object grant) => by.PostAsJsonAsync($"/api/people/{person}/grants", grant);

    static async Task<Guid> Give(HttpClient by, Guid person, object grant)
    {
        var answer = await Try(by, person, grant);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }
}
