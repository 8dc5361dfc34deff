using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>From 待办 through a report with a picture to done, and back from the coordinator.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class WorkOnDutiesTests(Site site)
{
    [Fact]
    public async Task A_clerk_works_a_duty_off_and_the_coordinator_returns_it()
    {
        var coordinator = await site.OpenAs("nankai");
        var clerk = await site.OpenAs("nankai-shichang");
        await clerk.Show("/");
        Assert.Empty(await Site.Barriers(clerk));
        var untouched = await clerk.EvaluateAsync<string>("fetch('/api/duties?state=open', { headers: { 'X-Anran': '1' } }).then(it => it.json()).then(it => it.items[0].measure.id)");
        await clerk.Locator($".inbox-due li div > a[href*='{untouched}']").First.ClickAsync();
        await Expect(clerk.Locator(".duty-panel")).ToContainTextAsync("未启动");
        Assert.Empty(await Site.Barriers(clerk));

        await Button(clerk, "报告进展").ClickAsync();
        var dialog = clerk.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("进度（%）").FillAsync("40");
        await dialog.GetByLabel("情况说明").FillAsync("已检查 12 家门店");
        await dialog.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "现场.jpg", MimeType = "image/jpeg", Buffer = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3] });
        await Expect(dialog.GetByText("现场.jpg")).ToBeVisibleAsync();
        Assert.Empty(await Site.Barriers(clerk));
        await Button(dialog, "报告进展").ClickAsync();
        await Expect(clerk.Locator(".timeline")).ToContainTextAsync("报告进展 40%");
        await Expect(clerk.Locator(".timeline a").First).ToHaveTextAsync("现场.jpg");

        await Say(clerk, "报告受阻", "原因", "缺少检测设备");
        await Expect(clerk.Locator(".duty-panel")).ToContainTextAsync("受阻原因：缺少检测设备");
        await Say(clerk, "解除受阻", "情况说明", "设备已到");
        await Say(clerk, "报告完成", "情况说明", "全部检查完毕");
        await Expect(clerk.Locator(".duty-panel")).ToContainTextAsync("已完成");

        var live = coordinator.WaitForRequestAsync("**/api/live");
        await coordinator.GotoAsync(new Uri(clerk.Url).PathAndQuery);
        await live;
        await Say(coordinator, "退回", "原因", "缺少台账");
        // Without a reload: the clerk's page hears of it.
        await Expect(clerk.Locator(".duty-panel")).ToContainTextAsync("退回原因：缺少台账");
        await clerk.Show("/");
        await Expect(clerk.Locator(".inbox-due li").Filter(new() { HasText = "缺少台账" })).ToContainTextAsync("被退回");
    }

    static async Task Say(IPage page, string step, string field, string words)
    {
        await Button(page, step).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel(field).FillAsync(words);
        await Button(dialog, step).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    // antd parts two Chinese characters on a button by a space.
    static ILocator Button(IPage page, string name) => page.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = Spaced(name) });

    static ILocator Button(ILocator part, string name) => part.GetByRole(AriaRole.Button, new() { NameRegex = Spaced(name) });

    static Regex Spaced(string name) => new($"^{string.Join(@"\s?", name.ToCharArray())}$");
}
