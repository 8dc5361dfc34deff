using System.Text.RegularExpressions;
using Xunit;

namespace Anran.Tests.Browser;

/// <summary>What holds on every page: no barrier, no fault in the console, nothing cut off.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed partial class EveryPageTests(Site site)
{
    [Theory]
    [InlineData("zh", "light", 1440, 900)]
    [InlineData("en", "dark", 390, 844)]
    public async Task No_page_holds_a_serious_barrier(string language, string theme, int width, int height)
    {
        var found = new List<string>();
        var stranger = await site.Open(language, theme, width, height);
        await stranger.Show("/sign-in");
        found.AddRange(await Barriers("sign-in", stranger));

        var page = await site.OpenAs("admin", language, theme, width, height);
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add($"{page.Url}: {fault}");
        foreach (var (name, path) in await Pages.All(page))
        {
            await page.Show(path);
            found.AddRange(await Barriers(name, page));
        }

        Assert.Empty(found);
        Assert.Empty(faults);
    }

    /// <summary>A window of half the width is what 200 % zoom makes of a full one.</summary>
    [Theory]
    [InlineData("zh", 720, 450)]
    [InlineData("en", 390, 844)]
    [InlineData("en", 320, 640)]
    public async Task No_page_is_wider_than_its_window(string language, int width, int height)
    {
        var page = await site.OpenAs("admin", language, "light", width, height);
        var wide = new List<string>();
        foreach (var (name, path) in await Pages.All(page))
        {
            await page.Show(path);
            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0) wide.Add($"{name}: {over} px");
        }

        Assert.Empty(wide);
    }

    [Fact]
    public async Task Every_route_of_the_client_is_among_the_pages_we_look_at()
    {
        var routes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "web/src/modules"), "routes.tsx", SearchOption.AllDirectories)
            .SelectMany(file => Route().Matches(File.ReadAllText(file))).Select(match => Parameter().Replace(Regex.Escape("/" + match.Groups[1].Value), "[^/?]+")).ToList();
        var page = await site.OpenAs("admin");

        var looked = (await Pages.All(page)).Select(it => it.Path.Split('?')[0]).ToList();

        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.Contains(looked, path => Regex.IsMatch(path, $"^{route}$")));
    }

    static async Task<IEnumerable<string>> Barriers(string name, Microsoft.Playwright.IPage page) => (await Site.Barriers(page)).Select(it => $"{name}: {it}");

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"path: '([^'*]+)'")]
    private static partial Regex Route();
}
