using System.Text;
using Xunit;

namespace Anran.Tests.Browser;

/// <summary>Photographs every page for people to look at: languages, light and dark, three sizes. Run by <c>./do look</c>.</summary>
[Collection(nameof(Site)), Trait("Category", "Look")]
public sealed class LookTests(Site site)
{
    static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "look");
    static readonly (int Width, int Height)[] Sizes = [(1440, 900), (1024, 768), (390, 844)];

    [Fact]
    public async Task Every_page_is_photographed()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
        var importing = await site.OpenAs("nankai");
        await Site.Import(importing, "留影");
        var taken = new List<(string Name, string File)>();
        foreach (var language in new[] { "zh", "en" })
        {
            foreach (var theme in new[] { "light", "dark" })
            {
                foreach (var (width, height) in Sizes) taken.AddRange(await Photograph(language, theme, width, height));
            }
        }
        await File.WriteAllTextAsync(Path.Combine(Folder, "index.html"), Sheet(taken));

        Assert.NotEmpty(taken);
        Assert.All(taken, photo => Assert.True(new FileInfo(Path.Combine(Folder, photo.File)).Length > 1000, photo.File));
    }

    async Task<IEnumerable<(string Name, string File)>> Photograph(string language, string theme, int width, int height)
    {
        var taken = new List<(string Name, string File)>();
        var stranger = await site.Open(language, theme, width, height);
        await Take(stranger, "sign-in", "/sign-in");
        var page = await site.OpenAs("admin", language, theme, width, height);
        foreach (var (name, path) in await Pages.All(page)) await Take(page, name, path);
        await stranger.Context.CloseAsync();
        await page.Context.CloseAsync();
        return taken;

        async Task Take(Microsoft.Playwright.IPage of, string name, string path)
        {
            await of.Show(path);
            var file = $"{name}-{width}-{language}-{theme}.png";
            await of.ScreenshotAsync(new() { Path = Path.Combine(Folder, file) });
            taken.Add((name, file));
        }
    }

    static string Sheet(List<(string Name, string File)> taken)
    {
        var html = new StringBuilder("""
            <!doctype html><meta charset="utf-8"><title>Anran: every page</title>
            <style>body{font:14px system-ui;margin:24px}div{display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}figure{margin:0}img{height:240px;border:1px solid #ccc}</style>
            """);
        foreach (var page in taken.GroupBy(it => it.Name))
        {
            html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h2>{page.Key}</h2><div>");
            foreach (var (_, file) in page) html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<figure><a href=\"{file}\"><img loading=\"lazy\" src=\"{file}\" alt=\"{file}\"></a><figcaption>{file}</figcaption></figure>");
            html.Append("</div>");
        }
        return html.ToString();
    }
}
