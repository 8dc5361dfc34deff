using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Browser;

/// <summary>
/// A real browser, the real server in a process of its own, and a wire that loses three requests of ten. Tabs are crashed while somebody types and
/// the server is killed while it stores. Afterwards everything is there exactly once.
/// </summary>
[Collection(nameof(FieldChaosTests))]
public sealed class FieldChaosTests(ITestOutputHelper output)
{
    const string Account = "gulou-wangge";

    [Fact]
    public Task Six_inspections_survive_lost_requests_and_killed_tabs_and_servers() => Survive(visits: 6, tabDiesEvery: 3, serverDiesEvery: 4);

    [Fact, Trait("Category", "Soak")]
    public Task Five_hundred_inspections_survive_lost_requests_and_killed_tabs_and_servers() => Survive(visits: 500, tabDiesEvery: 17, serverDiesEvery: 29);

    async Task Survive(int visits, int tabDiesEvery, int serverDiesEvery)
    {
        var began = Stopwatch.StartNew();
        await using var wire = await LossyWire.Open(seed: 20261130);
        using var place = new ServerProcess();
        wire.Server = await place.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("ANRAN_CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        var context = await browser.NewContextAsync(new() { BaseURL = wire.Address, ViewportSize = new() { Width = 390, Height = 844 }, TimezoneId = "Asia/Shanghai", Locale = "zh-CN", ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(60_000);
        await context.AddInitScriptAsync("localStorage.setItem('anran.field.originals', 'always')");
        var phone = await FieldPhone.Prepare(await context.NewPageAsync());
        await phone.SignIn(Account, place.SignIn);
        await phone.TakeArea();
        var subjects = await phone.Subjects("restaurant", "canteen", "small-shop", "household");
        Assert.NotEmpty(subjects);

        var before = await Visits(place, wire.Server);
        wire.Loss = 0.3;
        var (tabs, servers) = (0, 0);
        for (var nth = 1; nth <= visits; nth++)
        {
            await Visit(phone, subjects[nth % subjects.Count].Id, killTab: nth % tabDiesEvery == 0);
            if (nth % tabDiesEvery == 0) tabs++;
            if (nth % serverDiesEvery != 0) continue;
            servers++;
            wire.Server = null;
            place.Kill();
            wire.Server = await place.Start();
        }
        await AllSent(phone);
        wire.Loss = 0;
        var (asked, lost) = wire.Count;
        output.WriteLine($"{visits} visits in {began.Elapsed.TotalMinutes:F1} min, {asked} requests of which {lost} lost ({100.0 * lost / asked:F0} %), {tabs} tabs and {servers} servers killed");
        await EverythingOnce(phone, place, wire.Server!, visits, before);
    }

    static async Task Visit(FieldPhone phone, string subject, bool killTab)
    {
        await phone.Show($"/subjects/{subject}");
        await phone.Page.Locator(".stick .key.main").ClickAsync();
        await phone.Page.Locator(".item").First.WaitForAsync();
        var item = phone.Page.Locator(".item:has(.verdict-keys)").First;
        await item.Locator(".verdict-keys .key").Nth(1).ClickAsync();
        await phone.TakePhoto(item);
        await item.Locator(".strip img").First.WaitForAsync();
        if (killTab)
        {
            var address = phone.Page.Url;
            await phone.Kill();
            await phone.Page.GotoAsync(address);
            await phone.Page.Locator(".item").First.WaitForAsync();
        }
        await phone.Page.Locator("main > .keys .key").First.ClickAsync();
        await Assertions.Expect(phone.Page.Locator(".progress")).Not.ToContainTextAsync("已答 1 /");
        await phone.AnswerQuestions();
        await phone.Page.Locator("a.key.main").ClickAsync();
        await phone.SignAndFinish();
    }

    static async Task AllSent(FieldPhone phone)
    {
        await phone.Show("/queue");
        var patience = Stopwatch.StartNew();
        while (true)
        {
            var waiting = (await phone.Store("outbox")).Count(it => it.GetProperty("state").GetString() == "waiting");
            var photos = (await phone.Store("photos")).Count(it => it.GetProperty("state").GetString() is "waiting" or "sending");
            if (waiting + photos == 0) return;
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(15), $"{waiting} operations and {photos} photos still wait");
            var now = phone.Page.Locator("main .key.main");
            if (await now.CountAsync() > 0 && await now.IsEnabledAsync()) await now.ClickAsync(new() { Timeout = 2_000 });
            await phone.Page.WaitForTimeoutAsync(1_000); // the phone sends when it can; there is nothing else to wait for
        }
    }

    /// <summary>Ids of all visits that the server shows; one that stood there twice would be found.</summary>
    static async Task<IReadOnlyCollection<string>> Visits(ServerProcess place, Uri server)
    {
        using var desk = await place.Client(server, Account);
        var ids = new List<string>();
        for (string? after = null; ;)
        {
            var page = await desk.GetFromJsonAsync<JsonElement>("/api/visits?limit=200" + (after is null ? "" : $"&after={after}"));
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(it => it.GetProperty("id").GetString()!));
            if (page.GetProperty("next").ValueKind == JsonValueKind.Null) break;
            after = page.GetProperty("next").GetString();
        }
        Assert.Equal(ids.Count, ids.Distinct().Count());
        return ids;
    }

    /// <summary>Every visit, operation, photo and signature of the phone is at the server, and nothing else is.</summary>
    static async Task EverythingOnce(FieldPhone phone, ServerProcess place, Uri server, int visits, IReadOnlyCollection<string> before)
    {
        var (outbox, photos) = (await phone.Store("outbox"), await phone.Store("photos"));
        Assert.All(outbox, it => Assert.Equal("taken", it.GetProperty("state").GetString()));
        Assert.Equal(Enumerable.Range(1, outbox.Count), outbox.Select(it => it.GetProperty("n").GetInt32()).Order());
        Assert.All(photos, it => Assert.Equal("whole", it.GetProperty("state").GetString()));
        var there = (await Visits(place, server)).Except(before);
        using var desk = await place.Client(server, Account);
        var mine = outbox.Select(it => it.GetProperty("visit").GetString()!).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(visits, mine.Count);
        Assert.Equal(mine, there.Order(StringComparer.Ordinal));
        foreach (var id in mine)
        {
            var view = await desk.GetFromJsonAsync<JsonElement>($"/api/visits/{id}");
            var operations = outbox.Where(it => it.GetProperty("visit").GetString() == id).Select(it => it.GetProperty("operation")).ToList();
            Assert.Equal("whole", view.GetProperty("standing").GetString(), ignoreCase: true);
            Assert.Equal(operations.Count, view.GetProperty("operations").GetInt32());
            Assert.Equal(operations.Count(it => it.GetProperty("kind").GetString() == "sign"), view.GetProperty("signatures").GetArrayLength());
            Assert.All(view.GetProperty("signatures").EnumerateArray(), it => Assert.True(it.GetProperty("same").GetBoolean()));
            Assert.Equal(0, view.GetProperty("conflicts").GetInt32());
            var sums = view.GetProperty("photos").EnumerateArray().Select(it => (it.GetProperty("sha256").GetString(), it.GetProperty("standing").GetString()!.ToLowerInvariant())).Order();
            Assert.Equal(photos.Where(it => it.GetProperty("visit").GetString() == id).Select(it => (it.GetProperty("sha256").GetString(), "whole")).Order(), sums);
        }
    }
}

[CollectionDefinition(nameof(FieldChaosTests))]
public sealed class FieldChaosCollection;
