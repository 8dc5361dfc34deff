using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Browser;

/// <summary>Every screen of the phone: who cannot see well or at all can use it too, it opens at once, and it is photographed for people to look at.</summary>
[Collection(nameof(Site))]
public sealed class FieldLookTests(Site site, ITestOutputHelper output)
{
    [Fact]
    public async Task No_screen_of_the_phone_has_a_serious_barrier_and_every_key_is_large()
    {
        var found = new List<string>();
        await Walk("zh", "light", async (name, page) =>
        {
            found.AddRange((await Site.Barriers(page)).Select(it => $"{name}: {it}"));
            found.AddRange((await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('a.key, button, .bar a, .rows a, label.key, input:not(.sr-only), select')]
                  .map((it) => [it, it.getBoundingClientRect()])
                  .filter(([, box]) => box.width > 0 && (box.height < 48 || box.width < 44))
                  .map(([it, box]) => `${it.outerHTML.slice(0, 80)} ${Math.round(box.width)}×${Math.round(box.height)}`)
                """)).Select(it => $"{name}: {it}"));
            found.AddRange((await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth + 1")) ? [$"{name}: wider than the phone"] : []);
        });
        Assert.Empty(found);
    }

    [Fact]
    public async Task It_opens_without_a_network_in_a_second_and_a_half_on_a_slow_phone()
    {
        var phone = await FieldPhone.Prepare(await site.Open(width: 390, height: 844));
        await phone.SignIn("gulou-wangge", site.SignIn);
        await phone.TakeArea();
        await phone.Offline();
        var session = await phone.Page.Context.NewCDPSessionAsync(phone.Page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
        var times = new List<double>();
        for (var nth = 0; nth < 5; nth++)
        {
            var watch = Stopwatch.StartNew();
            await phone.Page.GotoAsync("/field/", new() { WaitUntil = WaitUntilState.Commit });
            await phone.Page.Locator("main h2").Filter(new() { HasText = "待办任务" }).WaitForAsync();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        output.WriteLine($"opened offline at a quarter of the speed: {string.Join(", ", times.Select(it => $"{it:F0}"))} ms");
        Assert.True(times.Order().ElementAt(2) <= 1_500, $"{string.Join(", ", times)} ms");
    }

    [Fact, Trait("Category", "Look")]
    public async Task Every_screen_of_the_phone_is_photographed()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "look-field")).FullName;
        foreach (var (language, theme) in new[] { ("zh", "light"), ("zh", "dark"), ("en", "light"), ("en", "dark") })
        {
            await Walk(language, theme, async (name, page) =>
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{language}-{theme}.png") });
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{language}-{theme}-full.png"), FullPage = true });
            });
        }
        Assert.True(Directory.GetFiles(folder).Length >= 4 * 2 * 14);
    }

    /// <summary>From signing in to the receipt, through every screen.</summary>
    async Task Walk(string language, string theme, Func<string, IPage, Task> look)
    {
        var phone = await FieldPhone.Prepare(await site.Open(language, theme, width: 390, height: 844));
        var page = phone.Page;
        await page.GotoAsync("/field");
        await page.Locator("form input").First.WaitForAsync();
        await look("01-sign-in", page);
        await page.Locator("form input").Nth(0).FillAsync("gulou-wangge");
        await page.Locator("form input").Nth(1).FillAsync(site.Password);
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Locator("main .key.main").WaitForAsync();
        await page.EvaluateAsync($"() => localStorage.setItem('anran.language', '{language}')");
        await page.ReloadAsync();
        await page.Locator("main .key.main").WaitForAsync();
        await look("02-first", page);
        await page.Locator("main .key.main").ClickAsync();
        await page.Locator("main a.key.wide").WaitForAsync();
        await look("03-tasks", page);
        await phone.Show("/near");
        await page.Locator(".rows a").First.WaitForAsync();
        await look("04-near", page);
        await phone.Show("/near?q=ys");
        await page.Locator(".rows a").First.WaitForAsync();
        await look("05-search", page);
        await phone.Show("/scan");
        await page.Locator("[role=alert]").WaitForAsync();
        await look("06-scan", page);
        await phone.Show("/me");
        await page.Locator(".facts").WaitForAsync();
        await look("07-me", page);
        await phone.Offline();
        await phone.Show($"/subjects/{(await phone.Subjects("restaurant"))[0].Id}");
        await page.Locator(".stick .key.main").WaitForAsync();
        await look("08-subject", page);
        await page.Locator(".stick .key.main").ClickAsync();
        await page.Locator(".item").First.WaitForAsync();
        await look("09-visit", page);
        var hose = phone.Item("hose-length");
        await hose.Locator(".verdict-keys .key").Nth(1).ClickAsync();
        await hose.Locator("input[inputmode='decimal']").FillAsync("2.4");
        await hose.Locator("input[inputmode='decimal']").BlurAsync();
        await phone.TakePhoto(hose);
        await hose.Locator(".strip img").WaitForAsync();
        await hose.EvaluateAsync("(it) => it.scrollIntoView({ block: 'start' })");
        await look("10-finding", page);
        var under = phone.Item("underground");
        await under.Locator(".verdict-keys .key").Nth(1).ClickAsync();
        await under.Locator("fieldset .key").First.ClickAsync();
        await under.Locator(".finding").WaitForAsync();
        await under.EvaluateAsync("(it) => it.scrollIntoView({ block: 'start' })");
        await look("11-major", page);
        await page.Locator("main > .keys .key").First.ClickAsync();
        await phone.AnswerQuestions();
        await look("12-answered", page);
        await page.Locator("a.key.main").ClickAsync();
        await page.Locator(".summary").WaitForAsync();
        await look("13-summary", page);
        await page.Locator(".stick .key.main").ClickAsync();
        await page.Locator(".pad").WaitForAsync();
        await look("14-pad", page);
        await phone.Stroke();
        await page.Locator(".stick .key.main").ClickAsync();
        await page.Locator("[data-arrived]").WaitForAsync();
        await look("15-saved", page);
        await phone.Show("/queue");
        await page.Locator("main h2").First.WaitForAsync();
        await look("16-queue-waiting", page);
        await phone.Offline(false);
        await page.Locator("main .receipt").First.WaitForAsync(new() { Timeout = 60_000 });
        await look("17-queue-arrived", page);
        await page.Context.CloseAsync();
    }
}
