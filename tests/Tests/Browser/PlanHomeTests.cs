using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>A coordinator opens a campaign and sees where it stands; so does a department, its own part.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class PlanHomeTests(Site site)
{
    [Fact]
    public async Task A_plan_tells_where_it_stands_and_every_tab_leads_back()
    {
        var page = await site.OpenAs("nankai");
        await page.Show("/plans");
        await page.Locator("main .list td a").Filter(new() { HasText = "南开区" }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "时间轴" })).ToBeVisibleAsync();
        await Expect(page.Locator(".figures dd").First).ToHaveTextAsync(new Regex("^[1-9][0-9,]*$"));
        await Expect(page.GetByText("个单位：")).ToBeVisibleAsync();
        Assert.Empty(await Site.Barriers(page));

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^全部单位") }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("list=all"));
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "各单位进展" }).Locator("tbody tr").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "方案原文" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "工作目标" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "概况" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "总体进展" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_department_sees_its_own_part_on_a_phone()
    {
        var page = await site.OpenAs("nankai-xiaofang", width: 390, height: 844);
        await page.Show("/plans");
        await page.Locator("main .list td a").First.ClickAsync();

        await Expect(page.GetByText("此处只列出点名本单位的措施。")).ToBeVisibleAsync();
        await Expect(page.GetByText("1 个单位：")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "导出 .xlsx" })).ToBeVisibleAsync();
        Assert.Empty(await Site.Barriers(page));
    }
}
