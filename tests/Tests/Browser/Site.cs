using Anran.Simulator;
using Anran.Tests.RulePacks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Anran.Tests.Browser;

/// <summary>The whole product as people meet it: the server with its demo, and Debian's Chromium in front of it.</summary>
public sealed class Site : IAsyncLifetime
{
    static readonly string Chromium = Environment.GetEnvironmentVariable("ANRAN_CHROMIUM") ?? "/usr/bin/chromium";

    App app = null!;
    IPlaywright playwright = null!;
    IBrowser browser = null!;
    string password = "";

    public string Address => app.Address.ToString().TrimEnd('/');

    public async Task InitializeAsync()
    {
        // Sessions and one-time things live by the clock, and the browser has none but the real one.
        app = await App.Start(options => options with { Demo = true, Divisions = true, Time = TimeProvider.System }, SomePack.Ship);
        await app.Inside(SomePack.PlantDraft);
        password = await app.Inside((_, services) => Task.FromResult(services.GetRequiredService<Demo>().Password));
        playwright = await Playwright.CreateAsync();
        // A slow machine is no failure.
        Assertions.SetDefaultExpectTimeout(30_000);
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            // Maps are drawn by the processor: there is no graphics card to rely on.
            Args = ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-background-networking"],
        });
    }

    /// <summary>A window of its own: nobody is signed in, nothing is remembered.</summary>
    public async Task<IPage> Open(string language = "zh", string theme = "light", int width = 1440, int height = 900)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = height },
            TimezoneId = "Asia/Shanghai",
            Locale = language == "zh" ? "zh-CN" : "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddInitScriptAsync($"localStorage.getItem('anran.language') ?? localStorage.setItem('anran.language', '{language}'); localStorage.getItem('anran.theme') ?? localStorage.setItem('anran.theme', '{theme}')");
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>A window in which one of the demo's people is signed in already.</summary>
    public async Task<IPage> OpenAs(string account, string language = "zh", string theme = "light", int width = 1440, int height = 900)
    {
        var page = await Open(language, theme, width, height);
        await Admit(page, account);
        return page;
    }

    /// <summary>Signs in without the page, as another window of the same browser would.</summary>
    public async Task Admit(IPage page, string account)
    {
        var answer = await page.APIRequest.PostAsync("/api/session", new()
        {
            DataObject = new { account, password },
            Headers = new Dictionary<string, string> { ["X-Anran"] = "1" },
        });
        Assert.True(answer.Ok, await answer.TextAsync());
    }

    /// <summary>As a person does it.</summary>
    public async Task SignIn(IPage page, string account)
    {
        var name = page.GetByLabel("账号");
        if (await name.IsEditableAsync()) await name.FillAsync(account);
        await page.GetByLabel("密码").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
    }

    /// <summary>Imports our plan through the pages and stops where it is checked.</summary>
    public static async Task Import(IPage page, string name)
    {
        await page.GotoAsync("/plans/imports/new");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "适用区划" }).ClickAsync();
        await page.Keyboard.TypeAsync("南开区");
        await page.Locator(".ant-select-item-option").Filter(new() { HasText = "天津市" }).First.ClickAsync();
        await page.GetByText("粘贴文本").ClickAsync();
        await page.GetByLabel("文件名称").FillAsync(name + ".txt");
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/Tests/Browser/fixtures/plan.txt"));
        await page.GetByLabel("方案全文").FillAsync(text.Replace("实施方案", name + "实施方案", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "整理方案" }).ClickAsync();
        await page.Locator(".measure").First.WaitForAsync();
    }

    /// <summary>What axe finds to be serious or worse on the page as it stands.</summary>
    public static async Task<IReadOnlyList<string>> Barriers(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "web/node_modules/axe-core/axe.min.js")));
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run()).violations
              .filter((it) => it.impact === 'serious' || it.impact === 'critical')
              .map((it) => `${it.id}: ${it.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' ; ')}`)
            """);
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await app.DisposeAsync();
    }
}

[CollectionDefinition(nameof(Site))]
public sealed class SiteCollection : ICollectionFixture<Site>;
