using System.Text.Json;
using Microsoft.Playwright;

namespace Anran.Tests.Browser;

/// <summary>A phone with the field app: 390×844, a finger, a place on the map. Every tap is counted as the browser sees it.</summary>
sealed class FieldPhone(IPage page)
{
    /// <summary>What a camera would hand over, small: a picture is a picture.</summary>
    static readonly byte[] Picture = File.ReadAllBytes(Path.Combine(Repository.Root, "web/public/field/icon-512.png"));

    public IPage Page { get; private set; } = page;

    /// <summary>Trusted clicks since the page was opened; strokes on the pad are none.</summary>
    const string CountTaps = "addEventListener('click', (event) => { if (event.isTrusted && !event.target.closest?.('.pad')) sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps') ?? 0) + 1)) }, true)";

    public static async Task<FieldPhone> Prepare(IPage page)
    {
        await page.Context.GrantPermissionsAsync(["geolocation"]);
        await page.Context.SetGeolocationAsync(new() { Latitude = 39.14f, Longitude = 117.18f, Accuracy = 12 });
        await page.Context.AddInitScriptAsync(CountTaps);
        return new(page);
    }

    public async Task SignIn(string account, Func<IPage, string, Task> how)
    {
        await Page.GotoAsync("/field");
        await how(Page, account);
        await Page.Locator(".bar").WaitForAsync();
    }

    /// <summary>The area package, and the service worker with everything the app opens with.</summary>
    public async Task TakeArea()
    {
        await Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => undefined)");
        await Page.Locator("main .key.main").ClickAsync();
        await Page.Locator("main h2").Filter(new() { HasText = "待办任务" }).WaitForAsync();
    }

    public Task Offline(bool off = true) => Page.Context.SetOfflineAsync(off);

    public async Task<int> Taps() => int.Parse(await Page.EvaluateAsync<string>("() => sessionStorage.getItem('taps') ?? '0'"), System.Globalization.CultureInfo.InvariantCulture);

    public Task ForgetTaps() => Page.EvaluateAsync("() => sessionStorage.setItem('taps', '0')");

    /// <summary>The renderer dies in the middle of whatever it did; what is opened afterwards is a new tab on the same store.</summary>
    public async Task Kill()
    {
        var context = Page.Context;
        var dead = Page;
        var session = await context.NewCDPSessionAsync(dead);
        var crash = dead.WaitForCrash();
        try
        {
            await session.SendAsync("Page.crash");
        }
        catch (PlaywrightException)
        {
            // Nobody is left to answer.
        }
        await crash;
        Page = await context.NewPageAsync();
        await dead.CloseAsync();
    }

    public Task Show(string path) => Page.GotoAsync("/field" + path);

    public ILocator Item(string code) => Page.Locator($"[data-item='{code}']");

    public ILocator Key(string name, bool exact = true) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact });

    /// <summary>What nobody answered yet and “all the rest in order” leaves open: figures and yes or no.</summary>
    public async Task AnswerQuestions()
    {
        for (var open = Page.Locator(".item[data-result='open']"); await open.CountAsync() > 0;)
        {
            var code = await open.First.GetAttributeAsync("data-item");
            var item = Item(code!);
            foreach (var number in await item.Locator("input[inputmode='decimal']").AllAsync())
            {
                await number.ClickAsync();
                await number.FillAsync("15");
                await number.BlurAsync();
            }
            foreach (var choice in await item.Locator("fieldset").AllAsync()) await choice.Locator(".key").Last.ClickAsync();
            if (await item.Locator(".verdict-keys").CountAsync() > 0) await item.Locator(".verdict-keys .key").First.ClickAsync();
            await Assertions.Expect(item).Not.ToHaveAttributeAsync("data-result", "open");
        }
    }

    public async Task TakePhoto(ILocator where, byte[]? bytes = null, string name = "IMG_0001.jpg")
    {
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => where.Locator("label.key").First.ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = bytes ?? Picture });
    }

    /// <summary>From the summary to the end: everybody who must sign writes a line.</summary>
    public async Task SignAndFinish()
    {
        await Page.Locator(".summary").WaitForAsync();
        await Page.Locator(".stick .key.main").ClickAsync();
        for (var signed = false; !signed;)
        {
            await Page.Locator(".pad").WaitForAsync();
            await Stroke();
            signed = (await Page.Locator(".stick .key.main").InnerTextAsync()).Contains("完成", StringComparison.Ordinal);
            var title = await Page.Locator("main h2").InnerTextAsync();
            await Page.Locator(".stick .key.main").ClickAsync();
            if (!signed) await Assertions.Expect(Page.Locator("main h2")).Not.ToHaveTextAsync(title);
        }
        await Page.Locator("[data-arrived]").WaitForAsync();
    }

    public async Task Stroke()
    {
        var box = (await Page.Locator(".pad").BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(box.X + 60, box.Y + 60);
        await Page.Mouse.DownAsync();
        for (var step = 1; step < 12; step++) await Page.Mouse.MoveAsync(box.X + 60 + step * 15, box.Y + 60 + step % 3 * 20);
        await Page.Mouse.UpAsync();
    }

    public Task Arrived() => Assertions.Expect(Page.Locator("[data-arrived='yes']")).ToBeVisibleAsync(new() { Timeout = 60_000 });

    /// <summary>All rows of one table of the phone's store.</summary>
    public async Task<IReadOnlyList<JsonElement>> Store(string table) => [.. (await Page.EvaluateAsync<JsonElement>("""
        (table) => new Promise((done, fail) => {
          const open = indexedDB.open('anran-field');
          open.onerror = () => fail(open.error);
          open.onsuccess = () => {
            const all = open.result.transaction(table).objectStore(table).getAll();
            all.onerror = () => fail(all.error);
            all.onsuccess = () => { open.result.close(); done(JSON.parse(JSON.stringify(all.result))); };
          };
        })
        """, table)).EnumerateArray().Select(it => it.Clone())];

    /// <summary>A subject of the package of one of these kinds.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> Subjects(params string[] kinds) =>
        [.. (await Store("subjects")).Where(it => kinds.Contains(it.GetProperty("kind").GetString())).Select(it => (it.GetProperty("id").GetString()!, it.GetProperty("name").GetString()!))];
}

static class Crashing
{
    public static Task WaitForCrash(this IPage page)
    {
        var crashed = new TaskCompletionSource();
        page.Crash += (_, _) => crashed.TrySetResult();
        return crashed.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
