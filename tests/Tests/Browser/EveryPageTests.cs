using System.Text.RegularExpressions;
using Xunit;

namespace Anran.Tests.Browser;

/// <summary>What holds on every page: no barrier, no fault in the console, nothing cut off.</summary>
[Collection(nameof(Site)), Trait("Category", "Browser")]
public sealed partial class EveryPageTests(Site site)
{
    /// <param name="narrower">Widths at which the page is looked at once more; half of a full window is what 200 % zoom makes of it.</param>
    [Theory]
    [InlineData("zh", "light", 1440, 900, new[] { 720 })]
    [InlineData("en", "dark", 390, 844, new[] { 320 })]
    public async Task No_page_holds_a_serious_barrier_or_is_wider_than_its_window(string language, string theme, int width, int height, int[] narrower)
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
            await page.SetViewportSizeAsync(width, height);
            await page.Show(path);
            found.AddRange(await Barriers(name, page));
            found.AddRange(await TooWide(name, page, width));
            foreach (var less in narrower)
            {
                await page.SetViewportSizeAsync(less, height);
                found.AddRange(await TooWide(name, page, less));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(faults);
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

    /// <summary>Two frames on, the page has been laid out anew for its window.</summary>
    static async Task<IEnumerable<string>> TooWide(string name, Microsoft.Playwright.IPage page, int width)
    {
        var over = await page.EvaluateAsync<int>(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollWidth - document.documentElement.clientWidth))))");
        return over > 0 ? [$"{name} at {width} px: {over} px too wide"] : [];
    }

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"path: '([^'*]+)'")]
    private static partial Regex Route();
}
