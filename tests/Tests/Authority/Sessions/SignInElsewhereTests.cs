using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority;
using Anran.Authority.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Authority.Sessions;

public sealed class SignInElsewhereTests : OverHttp, IAsyncLifetime
{
    const string Refused = "/sign-in?problem=sign-in.not-vouched";
    OAuthHouse house = null!;
    App app = null!;

    public async Task InitializeAsync()
    {
        house = await OAuthHouse.Start();
        app = await App.Start(options => options with
        {
            SignIn = new()
            {
                PasswordRounds = 1,
                Providers = new Dictionary<string, SignInOptions.Provider>
                {
                    ["city"] = new()
                    {
                        Zh = "市统一身份认证",
                        En = "City sign-in",
                        Authorize = house.Address + "/authorize",
                        Token = house.Address + "/token",
                        UserInfo = house.Address + "/userinfo",
                        ClientId = OAuthHouse.Client,
                        ClientSecret = OAuthHouse.Secret,
                    },
                    ["nation"] = new()
                    {
                        Zh = "国家统一身份认证",
                        En = "National sign-in",
                        Authority = house.Address,
                        ClientId = OAuthHouse.Client,
                        ClientSecret = OAuthHouse.Secret,
                    },
                    ["nowhere"] = new() { Zh = "连不上", En = "Cannot be reached", Authority = "http://127.0.0.1:1", ClientId = "a", ClientSecret = "b" },
                },
            },
        });
        await app.Seed();
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await house.DisposeAsync();
    }

    [Fact]
    public async Task A_person_another_house_vouches_for_is_signed_in()
    {
        house.Account = "Bob";
        using var browser = app.Anybody();

        Assert.Equal("/", (await Through(browser)).Headers.Location?.ToString());

        var me = await browser.GetFromJsonAsync<JsonElement>("/api/session");
        Assert.Equal("bob", me.GetProperty("person").GetProperty("account").GetString());
    }

    [Fact]
    public async Task The_way_is_listed_for_the_page()
    {
        using var browser = app.Anybody();

        var ways = (await browser.GetFromJsonAsync<JsonElement>("/api/sign-in-ways")).EnumerateArray().Select(way => way.GetProperty("url").GetString());

        Assert.Equal(["/api/sign-in-ways/city", "/api/sign-in-ways/nation", "/api/sign-in-ways/nowhere"], ways.Order(StringComparer.Ordinal));
        await (await browser.GetAsync("/api/sign-in-ways/province")).Refused(404, "sign-in.way-unknown");
    }

    [Theory]
    [InlineData("stranger")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nobody_who_has_no_account_here_comes_in(string? account)
    {
        house.Account = account;
        using var browser = app.Anybody();

        Assert.Equal(Refused, (await Through(browser)).Headers.Location?.ToString());

        await (await browser.GetAsync("/api/session")).Refused(401, "sign-in.needed");
        Assert.Equal(Some.People.Length, await app.Inside(db => db.Unscoped<Person>("test").CountAsync()));
    }

    [Fact]
    public async Task A_disabled_person_is_not_let_in_by_another_house_either()
    {
        house.Account = "dave";
        using var bob = await app.As("bob");
        await bob.PostAsync($"/api/people/{Some.Dave.Id}/disable", null);
        using var browser = app.Anybody();

        Assert.Equal(Refused, (await Through(browser)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_person_whose_first_password_lies_unused_need_not_change_it()
    {
        house.Account = "gina";
        using var bob = await app.As("bob");
        await bob.PostAsJsonAsync("/api/people", new { name = "季娜", account = "gina", organisation = Some.LiuxiBureau.Id });
        using var browser = app.Anybody();
        await Through(browser);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/sessions")).StatusCode);
    }

    [Fact]
    public async Task A_state_that_was_altered_or_belongs_to_another_browser_is_refused()
    {
        house.Account = "bob";
        using var browser = app.Anybody();
        using var thief = app.Anybody();
        var callback = await Callback(browser);

        Assert.Equal(Refused, (await thief.GetAsync(callback)).Headers.Location?.ToString());
        Assert.Equal(Refused, (await browser.GetAsync(callback.ToString().Replace("state=", "state=x", StringComparison.Ordinal))).Headers.Location?.ToString());
        Assert.Equal(Refused, (await browser.GetAsync("/api/sign-in-ways/city/callback?error=access_denied")).Headers.Location?.ToString());
        Assert.Equal(Refused, (await browser.GetAsync("/api/sign-in-ways/city/callback")).Headers.Location?.ToString());
        await (await thief.GetAsync("/api/session")).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task A_code_is_good_for_one_sign_in()
    {
        house.Account = "bob";
        using var browser = app.Anybody();
        var callback = await Callback(browser);

        Assert.Equal("/", (await browser.GetAsync(callback)).Headers.Location?.ToString());
        Assert.Equal(Refused, (await browser.GetAsync(callback)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_house_that_describes_itself_is_believed_in_its_signed_word()
    {
        house.Account = "Bob";
        using var browser = app.Anybody();

        Assert.Equal("/", (await Through(browser, "nation")).Headers.Location?.ToString());

        var me = await browser.GetFromJsonAsync<JsonElement>("/api/session");
        Assert.Equal("bob", me.GetProperty("person").GetProperty("account").GetString());
    }

    [Theory]
    [InlineData("issuer")]
    [InlineData("audience")]
    [InlineData("expired")]
    [InlineData("nonce")]
    [InlineData("signature")]
    [InlineData("key")]
    [InlineData("unsigned")]
    [InlineData("subject")]
    public async Task A_word_that_does_not_hold_lets_nobody_in(string lie)
    {
        (house.Account, house.Lie) = ("bob", lie);
        using var browser = app.Anybody();

        Assert.Equal(Refused, (await Through(browser, "nation")).Headers.Location?.ToString());

        await (await browser.GetAsync("/api/session")).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task A_house_that_does_not_answer_leads_back_to_the_page()
    {
        using var browser = app.Anybody();

        Assert.Equal("/sign-in?problem=sign-in.way-away", (await browser.GetAsync("/api/sign-in-ways/nowhere")).Headers.Location?.ToString());
    }

    static async Task<HttpResponseMessage> Through(HttpClient browser, string way = "city") => await browser.GetAsync(await Callback(browser, way));

    /// <summary>Out to the other house and to the door on the way back.</summary>
    static async Task<Uri> Callback(HttpClient browser, string way = "city")
    {
        var away = await browser.GetAsync("/api/sign-in-ways/" + way);
        Assert.Equal(HttpStatusCode.Redirect, away.StatusCode);
        var back = await browser.GetAsync(away.Headers.Location);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        return back.Headers.Location!;
    }
}
