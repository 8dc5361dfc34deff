using System.Text.RegularExpressions;
using Anran.Tests.Registry;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>A subject is added although one like it is there, the two are merged, and a sheet is tried and taken in.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class RegistryPathTests(Site site)
{
    [Fact]
    public async Task A_subject_is_added_twice_merged_and_more_come_from_a_sheet()
    {
        var page = await site.OpenAs("nankai");
        await page.Show("/registry");
        foreach (var name in new[] { "试验福来饭店", "试验福来饭店有限公司" })
        {
            await page.GotoAsync("/registry/new");
            await page.GetByLabel("名称", new() { Exact = true }).FillAsync(name);
            await Choose("类别", "餐饮场所");
            await Choose("所在地", "学府街道");
            await page.GetByLabel("地址", new() { Exact = true }).FillAsync("试验大街1号");
            await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
            if (name.EndsWith("公司", StringComparison.Ordinal))
            {
                await Expect(page.GetByText("名称和地址相近")).ToBeVisibleAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "确是另一家，仍然新增" }).ClickAsync();
            }
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
        }

        var doubled = page.Url;
        await page.GetByRole(AriaRole.Table, new() { Name = "可能是同一对象" }).GetByRole(AriaRole.Link, new() { Name = "比对" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "对调" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "合并", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("试验福来饭店");
        await Expect(page.GetByText("已并入的对象")).ToBeVisibleAsync();
        var left = page.Url;
        await page.GotoAsync(doubled);
        await Expect(page).ToHaveURLAsync(left);

        await page.GotoAsync("/registry/import");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "对象.xlsx",
            MimeType = "application/octet-stream",
            Buffer = SomeSubjects.Sheet(SomeSubjects.Row("试验乙面馆", key: "E2E-1", place: "学府街道"), SomeSubjects.Row("试验丙", kind: "太空港", place: "学府街道")),
        });
        await Expect(page.Locator(".told")).ToContainTextAsync("将新增 1");
        await Expect(page.GetByText("没有这种监管对象类别。")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "导入 1 条" }).ClickAsync();
        await Expect(page.Locator(".told")).ToContainTextAsync("已导入 2 行：新增 1");
        Assert.Empty(await Site.Barriers(page));
        await page.GotoAsync("/registry?q=syymg");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "试验乙面馆" })).ToBeVisibleAsync();

        async Task Choose(string field, string what)
        {
            await page.GetByRole(AriaRole.Combobox, new() { Name = field, Exact = true }).ClickAsync();
            await page.Keyboard.TypeAsync(what);
            await page.Locator(".ant-select-item-option:visible").Filter(new() { HasTextRegex = new Regex(what) }).First.ClickAsync();
        }
    }
}
