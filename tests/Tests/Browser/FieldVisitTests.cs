using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Browser;

/// <summary>A visit as an officer makes it: in a kitchen without a signal, on the app that a browser keeps, against the real server.</summary>
[Collection(nameof(Site))]
public sealed class FieldVisitTests(Site site, ITestOutputHelper output)
{
    static readonly string[] Restaurants = ["restaurant", "canteen", "small-shop"];

    async Task<FieldPhone> Phone(string account)
    {
        var phone = await FieldPhone.Prepare(await site.Open(width: 390, height: 844));
        await phone.SignIn(account, site.SignIn);
        await phone.TakeArea();
        return phone;
    }

    [Fact]
    public async Task A_visit_without_findings_is_made_without_a_network_in_ten_taps_and_arrives_once_there_is_one()
    {
        var household = await Household();
        var phone = await Phone("nankai-jiancha");
        var page = phone.Page;
        await phone.Offline();
        // The officers have gone together before: the phone proposes the same team.
        await phone.Show($"/subjects/{household}");
        await phone.Key("行政检查").ClickAsync();
        await page.Locator("fieldset").Filter(new() { HasText = "同行检查人员" }).Locator(".key").First.ClickAsync();
        await page.Locator(".stick .key.main").ClickAsync();
        await page.Locator(".item").First.WaitForAsync();
        await phone.Show("/");
        await phone.ForgetTaps();

        await page.GetByRole(AriaRole.Link, new() { Name = "附近" }).ClickAsync();
        await page.Locator($"a[href$='{household}']").ClickAsync();
        await page.Locator(".stick .key.main").ClickAsync();
        await page.Locator("main > .keys .key").ClickAsync();
        await phone.AnswerQuestions();
        await phone.TakePhoto(phone.Item("sound"));
        await phone.Item("sound").Locator(".strip img").WaitForAsync();
        await page.Locator("a.key.main").ClickAsync();
        await phone.SignAndFinish();

        var taps = await phone.Taps();
        output.WriteLine($"{taps} taps from the task list to saved: two officers and the inspected sign, the wanted photograph is taken");
        Assert.InRange(taps, 1, 10);
        Assert.All(await phone.Store("outbox"), it => Assert.Equal("waiting", it.GetProperty("state").GetString()));
        await phone.Offline(false);
        await phone.Arrived();
        var visit = (await phone.Store("visits")).Single(it => it.GetProperty("state").GetString() == "finished").GetProperty("id").GetString();
        var view = await Read(page, $"/api/visits/{visit}");
        Assert.Equal((await phone.Store("outbox")).Count(it => it.GetProperty("visit").GetString() == visit), view.GetProperty("operations").GetInt32());
        Assert.Equal("whole", view.GetProperty("standing").GetString(), ignoreCase: true);
        Assert.Empty(view.GetProperty("findings").EnumerateArray());
        Assert.Equal(3, view.GetProperty("signatures").GetArrayLength());
        Assert.All(view.GetProperty("signatures").EnumerateArray(), it => Assert.True(it.GetProperty("same").GetBoolean()));
    }

    /// <summary>A home with bottled gas, where the phone stands.</summary>
    async Task<string> Household()
    {
        var desk = await site.OpenAs("nankai");
        var places = await Read(desk, "/api/places/search?q=鼓楼街道");
        var place = places.EnumerateArray().First(it => it.GetProperty("path").GetString()!.Contains("南开", StringComparison.Ordinal)).GetProperty("id").GetString();
        var answer = await desk.APIRequest.PostAsync("/api/subjects", new()
        {
            DataObject = new { name = "鼓楼演示居民户", kind = "household", place, address = "演示大街 1 号", latitude = 39.14, longitude = 117.18, gas = "lpg" },
            Headers = new Dictionary<string, string> { ["X-Anran"] = "1", ["Idempotency-Key"] = Guid.CreateVersion7().ToString() },
        });
        Assert.True(answer.Ok, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }

    [Fact]
    public async Task A_tab_that_is_killed_in_the_middle_goes_on_at_the_same_question_with_every_key()
    {
        var phone = await Phone("gulou-wangge");
        await phone.Offline();
        await phone.Show($"/subjects/{(await phone.Subjects(Restaurants))[0].Id}");
        await phone.Page.Locator(".stick .key.main").ClickAsync();
        await phone.Item("hose-length").Locator(".key", new() { HasText = "不合格" }).First.ClickAsync();
        await phone.Item("hose-length").Locator("input[inputmode='decimal']").FillAsync("2.4");
        await phone.Item("hose-length").Locator("input[inputmode='decimal']").BlurAsync();
        await Assertions.Expect(phone.Item("hose-length").Locator(".finding")).ToContainTextAsync("一般隐患");
        await phone.Item("hose-length").GetByLabel("情况说明").PressSequentiallyAsync("接到后厨第三个灶");
        var address = phone.Page.Url;
        await phone.Kill();

        await phone.Page.GotoAsync(address);
        await Assertions.Expect(phone.Item("hose-length").GetByLabel("情况说明")).ToHaveValueAsync("接到后厨第三个灶");
        await Assertions.Expect(phone.Item("hose-length").Locator("input[inputmode='decimal']")).ToHaveValueAsync("2.4");
        await Assertions.Expect(phone.Item("hose-length")).ToBeInViewportAsync();
        await phone.Show("/");
        await Assertions.Expect(phone.Page.Locator("main")).ToContainTextAsync("未完成的检查");
    }

    [Fact]
    public async Task A_photograph_is_hashed_as_it_is_sent_and_what_is_none_is_refused_in_words()
    {
        var phone = await Phone("gulou-wangge");
        await phone.Show($"/subjects/{(await phone.Subjects(Restaurants))[0].Id}");
        await phone.Page.Locator(".stick .key.main").ClickAsync();
        var item = phone.Item("hose-length");
        await phone.TakePhoto(item, Encoding.ASCII.GetBytes("MZ\u0090 this is no picture"), "photo.jpg");
        await Assertions.Expect(item.GetByRole(AriaRole.Alert)).ToContainTextAsync("不是照片");
        await phone.TakePhoto(item, [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[200]], "photo.heic");
        await Assertions.Expect(item.GetByRole(AriaRole.Alert)).ToContainTextAsync("HEIC");
        await phone.TakePhoto(item);
        await item.Locator(".strip img").WaitForAsync();

        await phone.Page.Locator("main > .keys .key").First.ClickAsync();
        await phone.AnswerQuestions();
        await phone.Page.Locator(".stick .key.main").ClickAsync();
        await phone.SignAndFinish();
        await phone.Arrived();
        var photo = (await phone.Store("photos")).Single(it => !it.TryGetProperty("original", out _));
        Assert.False(photo.TryGetProperty("data", out _), "the bytes leave the phone once the server has them");
        var view = await Read(phone.Page, $"/api/visits/{photo.GetProperty("visit").GetString()}");
        var there = view.GetProperty("photos").EnumerateArray().Single(it => it.GetProperty("id").GetString() == photo.GetProperty("id").GetString() || it.GetProperty("sha256").GetString() == photo.GetProperty("sha256").GetString());
        Assert.Equal("whole", there.GetProperty("standing").GetString(), ignoreCase: true);
        Assert.True(there.GetProperty("height").GetInt32() > there.GetProperty("width").GetInt32(), "the strip lies below the picture");

        await phone.Show("/queue");
        await Assertions.Expect(phone.Page.Locator("main .receipt").First).ToContainTextAsync("全部送达");
        await phone.Key("现在上传原图").ClickAsync();
        await Assertions.Expect(phone.Key("现在上传原图")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nobody_signs_out_while_something_has_not_arrived_and_the_last_resort_is_a_sealed_file()
    {
        var phone = await Phone("gulou-wangge");
        await phone.Offline();
        await phone.Show($"/subjects/{(await phone.Subjects(Restaurants))[0].Id}");
        await phone.Page.Locator(".stick .key.main").ClickAsync();
        await phone.Item("hose-joint").Locator(".verdict-keys .key").First.ClickAsync();
        await phone.Show("/me");
        await phone.Key("退出登录").ClickAsync();
        await Assertions.Expect(phone.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("不能退出");
        await phone.Show("/queue");
        await Assertions.Expect(phone.Page.Locator("main")).ToContainTextAsync("待上传：记录 2 条");
        var download = await phone.Page.RunAndWaitForDownloadAsync(() => phone.Key("加密导出").ClickAsync());
        var text = await File.ReadAllTextAsync((await download.PathAsync())!);
        Assert.StartsWith("{\"form\":\"anran-field-export-1\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hose-joint", text, StringComparison.Ordinal);
        Assert.Equal(2, (await phone.Store("outbox")).Count);
    }

    [Theory]
    [InlineData("gulou-wangge", "开始巡查")]
    [InlineData("qizhan", "开始自查")]
    public async Task Each_begins_only_what_is_his_to_do(string account, string key)
    {
        var phone = await Phone(account);
        var subject = (await phone.Store("subjects")).Select(it => it.GetProperty("id").GetString()).First();
        await phone.Show($"/subjects/{subject}");
        var begins = phone.Page.Locator(".stick .key.main").Or(phone.Page.GetByText("没有适合这类对象"));
        await begins.WaitForAsync();
        if (await phone.Page.Locator(".stick .key.main").CountAsync() > 0) await Assertions.Expect(phone.Page.Locator(".stick .key.main")).ToHaveTextAsync(key);
        await Assertions.Expect(phone.Key("行政检查")).ToHaveCountAsync(0);
    }

    static async Task<JsonElement> Read(IPage page, string path)
    {
        var answer = await page.APIRequest.GetAsync(path);
        Assert.True(answer.Ok, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value;
    }
}
