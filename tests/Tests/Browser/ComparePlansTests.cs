using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Anran.Tests.Browser;

/// <summary>滨海新区 publishes its plan; 太平镇 stands beside it, accounts for what it leaves out, and the district sees it.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed class ComparePlansTests(Site site)
{
    [Fact]
    public async Task A_town_stands_beside_its_district_and_accounts_for_what_it_leaves_out()
    {
        var district = await site.OpenAs("binhai");
        var upper = await Publish(district);
        var town = await site.OpenAs("taiping");
        await town.Show("/plans");
        await town.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("太平镇") }).First.ClickAsync();
        await town.GetByRole(AriaRole.Link, new() { Name = "与上级比较" }).ClickAsync();

        await Expect(town.GetByRole(AriaRole.Region, new() { Name = "覆盖率" })).ToContainTextAsync("%");
        await Expect(town.Locator(".compared li")).Not.ToHaveCountAsync(0);
        await town.Keyboard.PressAsync("n");
        await Expect(town.Locator(".compared li[data-here]")).ToHaveCountAsync(1);
        await town.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^遗漏 ") }).ClickAsync();
        await Expect(town).ToHaveURLAsync(new Regex("verdict=omitted"));
        await Expect(town.Locator(".compared li:not([data-change=omitted])")).ToHaveCountAsync(0);

        await town.GetByRole(AriaRole.Button, new() { Name = "说明…" }).First.ClickAsync();
        await town.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox, new() { Name = "理由" }).ClickAsync();
        await town.Locator(".ant-select-item-option").Filter(new() { HasText = "由上级统一实施" }).ClickAsync();
        await town.GetByLabel("补充说明").FillAsync("区里统一招标");
        await town.GetByRole(AriaRole.Button, new() { Name = "保存说明" }).ClickAsync();
        await Expect(town.Locator(".note").First).ToContainTextAsync("由上级统一实施");
        Assert.Empty(await Site.Barriers(town));

        await district.Show($"/plans/{upper}/lowers");
        var row = district.Locator(".list tbody tr").First;
        await Expect(row).ToContainTextAsync("太平镇");
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(district.GetByText("区里统一招标")).ToBeVisibleAsync();
        Assert.Empty(await Site.Barriers(district));

        var phone = await site.OpenAs("taiping", "en", "dark", 390, 844);
        await phone.Show(new Uri(town.Url).PathAndQuery);
        await Expect(phone.GetByText("Done by the place above").First).ToBeVisibleAsync();
        Assert.Equal(0, await phone.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await Site.Barriers(phone));
    }

    /// <summary>The district's draft of the demo, settled and published as its coordinator does.</summary>
    static async Task<string> Publish(IPage page)
    {
        var draft = (await Ask(page, "GET", "/api/plan-imports?state=draft")).GetProperty("items")[0].GetProperty("id").GetString();
        var import = await Ask(page, "GET", $"/api/plan-imports/{draft}");
        var version = import.GetProperty("version").GetInt32();
        foreach (var doubt in import.GetProperty("doubts").EnumerateArray())
            version = (await Ask(page, "PUT", $"/api/plan-imports/{draft}/doubts/{doubt.GetProperty("index")}", new { how = "accepted", version })).GetProperty("version").GetInt32();
        var plan = (await Ask(page, "POST", $"/api/plan-imports/{draft}/confirm", new { version })).GetProperty("plan").GetString()!;
        var gaps = new[] { "accountable", "convenor", "due", "territory", "unmappedName", "closedOrganisation" };
        var gate = (await Ask(page, "GET", $"/api/plans/{plan}/gate")).GetProperty("version").GetInt32();
        await Ask(page, "POST", $"/api/plans/{plan}/decisions/waivers", new { gaps, reason = "试行期间先行发布", version = gate });
        var job = (await Ask(page, "POST", $"/api/plans/{plan}/publish", new { version = (await Ask(page, "GET", $"/api/plans/{plan}")).GetProperty("version").GetInt32() })).GetProperty("job").GetString();
        while ((await Ask(page, "GET", $"/api/jobs/{job}")).GetProperty("state").GetString() is "waiting" or "running") await page.WaitForTimeoutAsync(50);
        return plan;
    }

    static async Task<JsonElement> Ask(IPage page, string method, string path, object? body = null)
    {
        var answer = await page.APIRequest.FetchAsync(path, new() { Method = method, DataObject = body, Headers = new Dictionary<string, string> { ["X-Anran"] = "1" } });
        Assert.True(answer.Ok, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value;
    }
}
