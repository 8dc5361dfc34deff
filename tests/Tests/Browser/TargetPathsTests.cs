using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>A quantity of the demo's plan is reported with what proves it; a contact is named and called.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class TargetPathsTests(Site site)
{
    [Fact]
    public async Task Progress_is_reported_with_its_evidence_and_corrected()
    {
        var page = await OpenPlan("量化目标");
        await page.Locator(".list td a").Filter(new() { HasText = "管道改造" }).First.ClickAsync();
        await page.Locator(".entries li").First.WaitForAsync();
        var before = await page.Locator(".entries li").CountAsync();
        await Button(page, "填报进度").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("累计完成").FillAsync("6.2公里");
        await Button(dialog, "保存").ClickAsync();
        await Expect(dialog.GetByText("只填数字，如 20.5").First).ToBeVisibleAsync();
        await dialog.GetByLabel("累计完成").FillAsync("62");
        await dialog.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "验收记录.txt", MimeType = "text/plain", Buffer = "验收合格"u8.ToArray() });
        await Expect(dialog.GetByText("验收记录.txt")).ToBeVisibleAsync();
        await Button(dialog, "保存").ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(page.Locator(".entries li")).ToHaveCountAsync(before + 1);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "验收记录.txt" })).ToBeVisibleAsync();

        await page.Locator(".entries").GetByRole(AriaRole.Button, new() { Name = "更正" }).First.ClickAsync();
        await dialog.GetByLabel("累计完成").FillAsync("6.2");
        await dialog.GetByLabel("原因").FillAsync("小数点写错");
        await Button(dialog, "保存").ClickAsync();

        await Expect(page.Locator(".entries li")).ToHaveCountAsync(before + 2);
        await Expect(page.Locator(".target-figures")).ToContainTextAsync("6.2 公里");
        await Expect(page.Locator(".target-figures")).ToContainTextAsync("49%");
        await Expect(page.GetByText("已更正，不计入")).ToBeVisibleAsync();
        Assert.Empty(await Site.Barriers(page));
    }

    [Fact]
    public async Task A_contact_is_named_and_the_number_shown_for_a_purpose()
    {
        var page = await OpenPlan("工作专班");
        await Button(page, "增加人员").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("所在单位（平台外）").FillAsync("演示联络单位");
        await dialog.GetByLabel("姓名").FillAsync("演示联络人");
        await dialog.GetByLabel("电话").FillAsync("199 0000 4321");
        await Button(dialog, "保存").ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Tab, new() { Name = "人员名单" }).ClickAsync();
        var row = page.Locator(".list tr").Filter(new() { HasText = "演示联络人" });
        await Expect(row).ToContainTextAsync("199****4321");
        await row.GetByRole(AriaRole.Button, new() { Name = "查看号码" }).ClickAsync();
        await dialog.GetByLabel("用途").FillAsync("通知参加专班会议");
        await Button(dialog, "查看号码").ClickAsync();
        await Expect(row).ToContainTextAsync("19900004321");
        Assert.Empty(await Site.Barriers(page));

        await row.GetByRole(AriaRole.Button, new() { Name = "删除" }).ClickAsync();
        await Button(dialog, "删除").ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
    }

    async Task<IPage> OpenPlan(string tab)
    {
        var page = await site.OpenAs("admin");
        await page.GotoAsync("/plans");
        await page.Locator(".list td a").Filter(new() { HasText = "张家川" }).First.ClickAsync();
        await page.Locator(".subnav").GetByRole(AriaRole.Link, new() { Name = tab }).ClickAsync();
        return page;
    }

    static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    static ILocator Button(ILocator within, string name) => within.GetByRole(AriaRole.Button, new() { NameRegex = new("^" + string.Join("\\s?", name.ToCharArray()) + "$") });
}
