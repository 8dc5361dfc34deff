using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>A place makes a rule of its own: from the pack to the rule that binds.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class RulePackPathTests(Site site)
{
    [Fact]
    public async Task A_local_rule_is_written_mended_tried_and_put_in_force()
    {
        var page = await site.OpenAs("nankai");
        await page.Show("/system/rules");
        await page.GetByRole(AriaRole.Link, new() { Name = "试验规则包" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("试验规则包");
        await page.GetByRole(AriaRole.Link, new() { Name = "本地另行规定 T-2" }).ClickAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "适用区划" }).ClickAsync();
        await page.Keyboard.TypeAsync("南开区");
        await page.Locator(".ant-select-item-option").Filter(new() { HasText = "天津市" }).First.ClickAsync();

        var condition = page.GetByLabel("条件", new() { Exact = true });
        await condition.FillAsync("room = 'attic'");
        await Expect(page.GetByText("第 8 个字符处")).ToBeVisibleAsync();
        await Expect(page.Locator(".expression mark")).ToHaveTextAsync("'attic'");
        await page.GetByLabel("依据文件").FillAsync("南燃安〔2026〕8号");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await Expect(page.GetByText("请先改正条件。")).ToBeVisibleAsync();

        await condition.FillAsync("room = 'basement' and hose.length > 0.5 m");
        await Expect(page.GetByText("条件写法正确。")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "软管长度" }).FillAsync("600");
        await Expect(page.Locator(".try-said")).ToContainTextAsync("还需要回答：房间");
        await page.Locator(".answers").Filter(new() { HasText = "软管长度" }).GetByRole(AriaRole.Combobox, new() { Name = "房间" }).ClickAsync();
        await page.Locator(".ant-select-item-option").Filter(new() { HasText = "地下室" }).First.ClickAsync();
        await Expect(page.Locator(".try-said .verdict")).ToHaveTextAsync(new Regex("成立"));
        await page.GetByRole(AriaRole.Button, new() { Name = "试算", Exact = true }).ClickAsync();
        await Expect(page.GetByText("这里还没有记录过这个规则包的判定。")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/system/local-rules/[0-9a-f-]+$"));
        await page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/system/rules/test-pack"));
        var rule = page.Locator(".rule[data-local]").Filter(new() { HasText = "T-2" });
        await Expect(rule).ToContainTextAsync("南开区另行规定");
        await Expect(rule).ToContainTextAsync("room = 'basement' and hose.length > 0.5 m");
        await Expect(rule).ToContainTextAsync("上级文本");
        await rule.GetByRole(AriaRole.Button, new() { Name = "历次版本 T-2" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("全国文本");
        Assert.Empty(await Site.Barriers(page));
    }
}
