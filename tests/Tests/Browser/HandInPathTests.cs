using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>A report goes from a clerk to the coordinator, back, and there again.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class HandInPathTests(Site site)
{
    [Fact]
    public async Task A_report_with_a_file_is_returned_with_a_reason_handed_in_again_and_accepted()
    {
        var clerk = await site.OpenAs("nankai-shichang");
        await clerk.GotoAsync("/hand-ins?state=missing");
        await clerk.Locator("main .list td a").First.ClickAsync();
        await Expect(clerk).ToHaveURLAsync(new Regex("/hand-ins/[0-9a-f-]{36}$"));
        var address = new Uri(clerk.Url).PathAndQuery;
        await Submit(clerk, "本月排查 36 户", "进展.txt");
        await Expect(clerk.GetByText("第 1 次报送")).ToBeVisibleAsync();
        await Expect(Button(clerk, "报送")).ToHaveCountAsync(0);

        var coordinator = await site.OpenAs("nankai");
        await coordinator.GotoAsync(address);
        await Expect(coordinator.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("进展.txt") })).ToBeVisibleAsync();
        await Button(coordinator, "退回").ClickAsync();
        var sheet = coordinator.GetByRole(AriaRole.Dialog);
        await sheet.GetByLabel("理由").FillAsync("缺少隐患清单");
        await Button(coordinator, "退回").Last.ClickAsync();
        await Expect(coordinator.GetByText("缺少隐患清单")).ToBeVisibleAsync();

        await clerk.ReloadAsync();
        await Expect(clerk.GetByText("缺少隐患清单")).ToBeVisibleAsync();
        await Submit(clerk, "已补充隐患清单", "清单.txt");
        await Expect(clerk.GetByText("第 2 次报送")).ToBeVisibleAsync();

        await coordinator.ReloadAsync();
        await Button(coordinator, "接收").ClickAsync();
        await Button(coordinator, "接收").Last.ClickAsync();
        await Expect(coordinator.Locator(".hand-in-steps > li")).ToHaveCountAsync(4);
        await Expect(coordinator.Locator(".hand-in-steps > li").Last).ToContainTextAsync("已接收");
    }

    static async Task Submit(IPage page, string note, string file)
    {
        await Button(page, "报送").ClickAsync();
        var sheet = page.GetByRole(AriaRole.Dialog);
        await sheet.GetByLabel("说明").FillAsync(note);
        await sheet.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = file, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(note) });
        await Expect(sheet.GetByText(file)).ToBeVisibleAsync();
        await Button(page, "报送").Last.ClickAsync();
    }

    static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{string.Join("\\s?", name.ToCharArray())}$") });
}
