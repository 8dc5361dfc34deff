using Microsoft.Playwright;
using QRCoder;
using Xunit;

namespace Anran.Tests.Browser;

/// <summary>A code held before the camera leads to its subject; the camera is a film of our own making.</summary>
[Collection(nameof(Site))]
public sealed class FieldScanTests(Site site)
{
    [Fact]
    public async Task A_code_before_the_camera_opens_its_subject_and_a_typed_one_too()
    {
        var film = Path.Combine(Path.GetTempPath(), $"anran-code-{Guid.CreateVersion7():n}.y4m");
        var (id, name) = (await Somewhere())[0];
        await File.WriteAllBytesAsync(film, Film($"https://anran.example/registry/{id}"));
        try
        {
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("ANRAN_CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu", "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", $"--use-file-for-fake-video-capture={film}"],
            });
            var context = await browser.NewContextAsync(new() { BaseURL = site.Address, ViewportSize = new() { Width = 390, Height = 844 }, Permissions = ["camera"], Locale = "zh-CN" });
            context.SetDefaultTimeout(60_000);
            var phone = await FieldPhone.Prepare(await context.NewPageAsync());
            await context.GrantPermissionsAsync(["camera", "geolocation"]);
            await phone.SignIn("gulou-wangge", site.SignIn);
            await phone.TakeArea();
            await phone.Offline();
            await phone.Page.GetByRole(AriaRole.Link, new() { Name = "扫码" }).ClickAsync();
            await Assertions.Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);

            await phone.Show("/scan");
            await phone.Page.GetByLabel("输入编号或名称", new() { Exact = false }).FillAsync("<script>alert(1)</script>");
            await phone.Key("查找").ClickAsync();
            await Assertions.Expect(phone.Page.Locator("main")).ToContainTextAsync("离线数据中没有找到");
        }
        finally
        {
            File.Delete(film);
        }
    }

    async Task<IReadOnlyList<(string Id, string Name)>> Somewhere()
    {
        var phone = await FieldPhone.Prepare(await site.Open(width: 390, height: 844));
        await phone.SignIn("gulou-wangge", site.SignIn);
        await phone.TakeArea();
        return await phone.Subjects("restaurant", "canteen", "small-shop");
    }

    /// <summary>Five frames of a still code, as the raw film a browser takes for a camera (YUV 4:2:0, 640×480).</summary>
    static byte[] Film(string text)
    {
        const int width = 640, height = 480, scale = 8;
        using var generator = new QRCodeGenerator();
        var modules = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M).ModuleMatrix;
        var frame = new byte[width * height * 3 / 2];
        Array.Fill(frame, (byte)235, 0, width * height);
        Array.Fill(frame, (byte)128, width * height, width * height / 2);
        var (left, top) = ((width - modules.Count * scale) / 2, (height - modules.Count * scale) / 2);
        for (var y = 0; y < modules.Count * scale; y++)
        {
            for (var x = 0; x < modules.Count * scale; x++) if (modules[y / scale][x / scale]) frame[(top + y) * width + left + x] = 16;
        }
        using var film = new MemoryStream();
        film.Write("YUV4MPEG2 W640 H480 F10:1 Ip A1:1 C420jpeg\n"u8);
        for (var nth = 0; nth < 5; nth++)
        {
            film.Write("FRAME\n"u8);
            film.Write(frame);
        }
        return film.ToArray();
    }
}
