using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>The map of subjects: drawn without any pictures beneath, narrowed as the list is, and usable by keys.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class RegistryMapTests(Site site)
{
    [Fact]
    public async Task What_is_in_view_narrows_the_list_and_one_is_looked_at_by_keys_alone()
    {
        var page = await site.OpenAs("nankai");
        await page.Show("/registry/map?group=catering");
        await page.Locator("button.map-many, button.map-mark").First.WaitForAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "用当前视野" })).ToBeEnabledAsync();
        var shown = await page.Locator(".map-side [role=status]").InnerTextAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "用当前视野" }).PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("group=catering&area="));
        Assert.Empty(await Site.Barriers(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "列表" }).First.ClickAsync();
        await Expect(page.Locator(".list-foot")).ToContainTextAsync(Digits(shown) + " 条");

        await page.GotoAsync("/registry/map?q=" + Uri.EscapeDataString("鼓楼演示瓶装液化气站"));
        await page.Locator("button.map-mark").First.PressAsync("Enter");
        await Expect(page.Locator(".map-side h2")).ToHaveTextAsync("鼓楼演示瓶装液化气站");
        await page.Locator(".map-side").GetByRole(AriaRole.Link, new() { Name = "打开" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("鼓楼演示瓶装液化气站");
    }

    [Fact]
    public async Task A_browser_that_cannot_draw_says_so_and_lists_the_same()
    {
        var page = await site.OpenAs("nankai");
        await page.AddInitScriptAsync("HTMLCanvasElement.prototype.getContext = () => null");

        await page.Show("/registry/map?group=catering");

        await Expect(page.GetByText("此浏览器不能显示地图")).ToBeVisibleAsync();
        await Expect(page.Locator("main .list td a").First).ToBeVisibleAsync();
        await page.GotoAsync("/registry/new");
        await page.GetByRole(AriaRole.Button, new() { Name = "在地图上选取" }).ClickAsync();
        await Expect(page.GetByText("请直接填写经纬度")).ToBeVisibleAsync();
    }

    static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
