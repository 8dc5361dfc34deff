using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>What people do all day, on the real server, with the real browser.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed partial class MainPathsTests(Site site)
{
    [Fact]
    public async Task A_plan_goes_from_text_to_the_matrix_of_the_people_it_names()
    {
        var coordinator = await site.Open();
        await coordinator.GotoAsync("/plans/imports");
        await Expect(coordinator).ToHaveURLAsync(SignInPage());
        await site.SignIn(coordinator, "nankai");
        await Expect(coordinator).ToHaveURLAsync(new Regex("/plans/imports$"));

        await Site.Import(coordinator, "全程");
        await Expect(coordinator.GetByText("存疑处已核对 0 / 2")).ToBeVisibleAsync();
        await Expect(Button(coordinator, "确认")).ToBeDisabledAsync();
        await Settle(coordinator);
        await Publish(coordinator);
        await Expect(coordinator.Locator(".matrix td[data-role=lead]")).ToHaveCountAsync(4);
        await Expect(coordinator.GetByText("4 / 4 条措施")).ToBeVisibleAsync();

        var department = await site.OpenAs("nankai-shichang");
        await department.GotoAsync(new Uri(coordinator.Url).PathAndQuery);
        await Expect(department.GetByText("此处只列出点名本单位的措施。")).ToBeVisibleAsync();
        await Expect(department.GetByText("2 / 2 条措施")).ToBeVisibleAsync();
        await Expect(department.GetByText("清理违规用瓶")).ToHaveCountAsync(0);

        await department.GotoAsync("/");
        await Expect(department.Locator(".inbox-due li").Filter(new() { HasText = "全程实施方案" })).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Pointing_at_one_side_lights_up_the_other_also_by_keyboard()
    {
        var page = await site.OpenAs("nankai");
        await Site.Import(page, "对照");

        await page.Locator(".measure").Filter(new() { HasText = "排查餐饮场所" }).HoverAsync();
        await Expect(page.Locator(".source-line[data-lit]")).ToContainTextAsync("1.排查餐饮场所");

        await page.GetByRole(AriaRole.Region, new() { Name = "原文" }).FocusAsync();
        for (var line = 0; line < 8; line++) await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".measure[data-lit]")).ToContainTextAsync("严查无证经营");
    }

    [Fact]
    public async Task A_session_that_ends_in_the_middle_of_an_edit_loses_nothing()
    {
        var page = await site.OpenAs("nankai");
        await Site.Import(page, "中断");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^修改措施 二.\\(一\\).1") }).ClickAsync();
        await page.GetByLabel("标题").FillAsync("写到一半的标题");
        await page.Context.ClearCookiesAsync();
        await Button(page, "保存").ClickAsync();

        var sheet = page.GetByRole(AriaRole.Dialog);
        await Expect(sheet).ToContainTextAsync("登录已过期");
        await Expect(sheet.GetByLabel("账号")).ToHaveValueAsync("nankai");
        await Expect(page.GetByLabel("标题")).ToHaveValueAsync("写到一半的标题");
        await sheet.GetByLabel("密码").FillAsync("wrong");
        await Button(page, "登录").ClickAsync();
        await Expect(sheet.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await site.SignIn(page, "nankai");

        await Expect(page.Locator(".measure").Filter(new() { HasText = "写到一半的标题" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_second_of_two_who_confirm_sees_who_was_first()
    {
        var first = await site.OpenAs("nankai");
        await Site.Import(first, "两人");
        await Settle(first);
        var second = await site.OpenAs("nankai");
        // With the live feed the button would be gone before it is pressed.
        await second.RouteAsync("**/api/live", route => route.AbortAsync());
        await second.GotoAsync(first.Url);
        await Expect(Button(second, "确认")).ToBeEnabledAsync();
        await Button(second, "确认").ClickAsync();
        await Button(first, "确认").ClickAsync();
        await first.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "确认" }).ClickAsync();
        await Expect(first).ToHaveURLAsync(new Regex("/gate$"));

        await second.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "确认" }).ClickAsync();
        await Expect(second.GetByText("演示·南开统筹").Nth(1)).ToBeVisibleAsync();
        await Expect(second.GetByRole(AriaRole.Link, new() { Name = "查看责任矩阵" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_one_person_settles_the_other_sees_without_asking()
    {
        var first = await site.OpenAs("nankai");
        await Site.Import(first, "同看");
        var second = await site.OpenAs("nankai");
        var live = second.WaitForRequestAsync("**/api/live");
        await second.GotoAsync(first.Url);
        await live;
        await Expect(second.GetByText("存疑处已核对 0 / 2")).ToBeVisibleAsync();

        await Button(first, "接受").First.ClickAsync();

        await Expect(second.GetByText("存疑处已核对 1 / 2")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var page = await site.OpenAs("nankai");
        await page.Show("/system/organisations");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        var second = await page.Locator(".list tbody tr").Nth(1).Locator("a").InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(second);

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("人员");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("人员");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/system/people$"));
    }

    [Fact]
    public async Task Language_and_theme_are_chosen_once()
    {
        var page = await site.OpenAs("nankai");
        await page.Show("/");
        await Button(page, "English").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("To do");
        await Button(page, "Appearance").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Dark" }).ClickAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("html[data-theme=dark][lang=en]")).ToHaveCountAsync(1);
        await Button(page, "中文").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("待办");
    }

    [Fact]
    public async Task What_somebody_may_not_do_is_not_shown_to_him()
    {
        var page = await site.OpenAs("nankai-expert");
        await page.Show("/");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "人员" })).ToHaveCountAsync(0);
        await page.Show("/system/people/new");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "没有权限" })).ToHaveCountAsync(1);
    }

    static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    static async Task Settle(IPage page)
    {
        await Button(page, "接受").First.ClickAsync();
        await Expect(page.GetByText("存疑处已核对 1 / 2")).ToBeVisibleAsync();
        await Button(page, "忽略…").ClickAsync();
        await page.GetByLabel("说明").FillAsync("原文如此");
        await Button(page, "忽略").ClickAsync();
        await Expect(page.GetByText("存疑处已全部核对，可以确认。")).ToBeVisibleAsync();
    }

    static async Task Publish(IPage page)
    {
        await Button(page, "确认").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "确认" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/gate$"));
        await Expect(Button(page, "发布")).ToBeDisabledAsync();
        await Decide(page, new Regex("^没有期限"), "定期限", async dialog => await dialog.GetByLabel("最后一天").FillAsync(TimeProvider.System.GetUtcNow().AddDays(60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        await Expect(page.GetByText("责任已全部落实，可以发布")).ToBeVisibleAsync();
        await Button(page, "发布").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "发布" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "查看责任矩阵" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/matrix$"));
        await page.Locator(".matrix td[data-role]").First.WaitForAsync();
    }

    /// <summary>All measures of a tab, one decision about them: looked at first, then made.</summary>
    static async Task Decide(IPage page, Regex tab, string decision, Func<ILocator, Task> fill)
    {
        await page.GetByRole(AriaRole.Tab, new() { NameRegex = tab }).ClickAsync();
        var panel = page.GetByRole(AriaRole.Tabpanel);
        await panel.GetByRole(AriaRole.Checkbox, new() { Name = "全选" }).CheckAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = decision }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await fill(dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "预览改动" }).ClickAsync();
        await Expect(dialog.Locator(".gate-preview li").First).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "提交决定" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    [GeneratedRegex("/sign-in")]
    private static partial Regex SignInPage();
}
