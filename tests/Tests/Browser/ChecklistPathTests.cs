using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>A checklist is found, read and tried; what is found appears at once, with its grade and clause.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class ChecklistPathTests(Site site)
{
    [Fact]
    public async Task A_basement_with_bottled_gas_is_major_until_the_written_notice_is_there()
    {
        var page = await site.OpenAs("nankai");
        await page.Show("/inspections/checklists?kind=restaurant&activity=inspection");
        await page.GetByRole(AriaRole.Link, new() { Name = "餐饮等非居民用户（瓶装气）" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("餐饮等非居民用户（瓶装气）");
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "处罚幅度" })).ToContainTextAsync("消防法");
        await Expect(page.GetByText("建城规〔2023〕4号").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "试填" }).ClickAsync();
        var found = page.GetByRole(AriaRole.Complementary, new() { Name = "判定结果" });
        await Expect(found).ToContainTextAsync("暂无问题");
        var underground = page.Locator(".asked-item").Filter(new() { HasText = "相对密度不小于 0.75" });
        await underground.GetByLabel("不合格").CheckAsync();
        await Choose(page, underground, "位于地下室或半地下室", "是");
        await Choose(page, underground, "封闭地下空间内有", "是");
        await Expect(found).ToContainTextAsync("在地下室、半地下室使用或存放液化石油气");

        var notice = page.Locator(".asked-item").Filter(new() { HasText = "此前是否已书面告知" });
        await Choose(page, notice, "经营者已书面告知用户", "否");
        await Choose(page, notice, "经营者已采取安全措施", "否");
        await Expect(found).ToContainTextAsync("判定条款 MH-09-1");
        await Expect(found.Locator("[data-grade=major]")).ToHaveCountAsync(1);
        Assert.Empty(await Site.Barriers(page));

        await Choose(page, notice, "经营者已书面告知用户", "是");
        await Expect(found.Locator("[data-grade=major]")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "其余均合格" }).ClickAsync();
        await Expect(found).ToContainTextAsync(new Regex("1 个问题"));
    }

    static async Task Choose(IPage page, ILocator item, string field, string option)
    {
        await item.Locator(".answer").Filter(new() { HasText = field }).GetByRole(AriaRole.Combobox).ClickAsync();
        await page.Locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option").Filter(new() { HasTextRegex = new Regex($"^{option}$") }).ClickAsync();
    }
}
