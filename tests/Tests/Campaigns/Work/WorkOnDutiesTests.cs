using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Anran.Tests.Campaigns.Work;

/// <summary>A clerk works on what the bureau owes, and who coordinates the plan looks at it.</summary>
public sealed class WorkOnDutiesTests : OverHttp
{
    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. "JFIF and the rest of a picture"u8];

    [Fact]
    public async Task From_the_first_report_to_the_return_every_step_is_one_entry()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen) = (await app.As("bob"), await app.As("helen"));
        await bob.County();
        var duty = await helen.Duty();
        var photo = await helen.File("现场.jpg", Jpeg);

        var version = await Version(helen.Did(duty, "report", new { percent = 40, text = "已查 12 家", files = new[] { photo }, version = 0 }));
        version = await Version(helen.Did(duty, "block", new { because = "缺少检测设备", version }));
        version = await Version(helen.Did(duty, "unblock", new { text = "设备已到", version }));
        await (await helen.Step(duty, "report", new { percent = 100, version })).Refused(400, "duty.done-needs-proof");
        version = await Version(helen.Did(duty, "report", new { percent = 100, text = "全部完成", version }));
        await (await helen.Step(duty, "return", new { because = "我自己退回", version })).Refused(403, "not-allowed");
        await bob.Did(duty, "return", new { because = "缺少台账", version });

        var (page, timeline) = await helen.Measure(duty);
        var now = Assert.Single(page["duties"]!.AsArray());
        Assert.Equal(("working", 40, "缺少台账"), ((string)now!["state"]!, (int)now["percent"]!, (string)now["returnedBecause"]!));
        Assert.Equal(["returned", "done", "unblocked", "blocked", "reported", "planPublished", "planConfirmed"], timeline.Select(it => (string)it["kind"]!));
        Assert.Equal("现场.jpg", (string)timeline[4]["files"]![0]!["name"]!);
        Assert.Equal(Jpeg, await (await bob.GetAsync($"/api/files/{photo}")).Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.As("judy")).GetAsync($"/api/files/{photo}")).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_report_at_once_the_second_is_told_and_then_sees_both()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, ivan) = (await app.As("bob"), await app.As("helen"), await app.As("ivan"));
        await bob.County();
        var duty = await helen.Duty();

        await helen.Did(duty, "report", new { percent = 30, text = "东街已查", version = 0 });
        await (await ivan.Step(duty, "report", new { percent = 50, text = "西街已查", version = 0 })).Refused(409, "changed-meanwhile");
        var seen = (await ivan.Measure(duty)).Page["duties"]![0]!;
        await ivan.Did(duty, "report", new { percent = 50, text = "西街已查", version = (int)seen["version"]! });

        var said = (await helen.Measure(duty)).Timeline.Where(it => (string)it["kind"]! == "reported");
        Assert.Equal([("易凡", "西街已查"), ("何莲", "东街已查")], said.Select(it => ((string)it["by"]!, (string)it["text"]!)));
    }

    [Fact]
    public async Task Two_at_the_same_moment_leave_one_entry_each_or_a_refusal()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, ivan) = (await app.As("bob"), await app.As("helen"), await app.As("ivan"));
        await bob.County();
        var duty = await helen.Duty();

        var answers = await Task.WhenAll(
            helen.Step(duty, "report", new { percent = 30, text = "东街", version = 0 }), ivan.Step(duty, "report", new { percent = 50, text = "西街", version = 0 }));

        Assert.Single(answers, it => it.IsSuccessStatusCode);
        await answers.Single(it => !it.IsSuccessStatusCode).Refused(409, "changed-meanwhile");
        Assert.Single((await helen.Measure(duty)).Timeline, it => (string)it["kind"]! == "reported");
    }

    [Fact]
    public async Task Somebody_of_the_organisation_is_named_for_many_duties_at_once_and_nobody_else()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen) = (await app.As("bob"), await app.As("helen"));
        await bob.County();
        var duties = await helen.Duties();
        var all = duties.Select(it => new { id = it.Id(), version = 0 }).ToList();
        Assert.True(all.Count > 2);

        await (await Assign(helen, SomeWork.Judy.Id, all[..1])).Refused(400, "duty.person-elsewhere");
        await (await Assign(helen, Guid.CreateVersion7(), all[..1])).Refused(400, "duty.person-elsewhere");
        var answer = await (await Assign(helen, SomeWork.Ivan.Id, all.Append(new { id = Guid.CreateVersion7().ToString(), version = 0 }))).Body();

        Assert.Equal(all.Count, (int)answer["assigned"]!);
        Assert.Equal("duty.not-found", (string)Assert.Single(answer["refused"]!.AsArray())!["code"]!);
        Assert.All(await helen.Duties($"person={SomeWork.Ivan.Id}"), it => Assert.Equal("易凡", (string)it["personName"]!));
        Assert.Empty(await helen.Duties("unassigned=true"));
        await (await Assign(helen, SomeWork.Ivan.Id, Array.Empty<object>())).Refused(400, "duty.too-many");

        static Task<HttpResponseMessage> Assign(HttpClient client, Guid person, object duties) => client.PostAsJsonAsync("/api/duties/assign", new { person, duties });
    }

    [Theory]
    [InlineData("2026-07-14", "duty.due-past")]
    [InlineData("2026-08-31", "duty.due-before-start")]
    [InlineData("2026-10-31", null)]
    public async Task A_deadline_before_today_or_before_the_plan_is_refused_in_words(string due, string? refusal)
    {
        await using var app = await SomeWork.Start();
        var (bob, helen) = (await app.As("bob"), await app.As("helen"));
        await bob.County();
        var duty = await helen.Duty();

        var answer = await bob.Step(duty, "extend", new { due, because = "采购流程", version = 0 });
        if (refusal is not null)
        {
            await answer.Refused(400, refusal);
            return;
        }
        var version = (int)(await answer.Body())["version"]!;
        await (await bob.Step(duty, "extend", new { due = "2026-10-30", because = "提前", version })).Refused(400, "duty.due-not-later");

        Assert.Equal(due, (string)(await helen.Duty())["due"]!);
    }

    [Fact]
    public async Task Who_is_bound_by_a_plan_does_not_move_its_deadlines_also_as_coordinator_of_a_town()
    {
        await using var app = await SomeWork.Start();
        var (bob, grace) = (await app.As("bob"), await app.As("grace"));
        await bob.County();
        var duty = await grace.Duty();

        await (await grace.Step(duty, "extend", new { due = "2026-12-31", because = "忙", version = 0 })).Refused(403, "duty.not-yours-to-judge");
        var version = await Version(grace.Did(duty, "report", new { percent = 100, text = "完成", version = 0 }));
        await (await grace.Step(duty, "return", new { because = "自己退回", version })).Refused(403, "duty.not-yours-to-judge");
    }

    [Fact]
    public async Task A_slip_of_the_hand_is_taken_back_and_stands_there_as_taken_back()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, ivan) = (await app.As("bob"), await app.As("helen"), await app.As("ivan"));
        await bob.County();
        var duty = await helen.Duty();
        var said = await helen.Did(duty, "report", new { percent = 100, text = "误报", version = 0 });
        var (note, version) = ((string)said["note"]!, (int)said["version"]!);

        await (await ivan.Step(duty, "undo", new { note, version })).Refused(409, "duty.cannot-undo");
        await helen.Did(duty, "undo", new { note, version });

        var (page, timeline) = await helen.Measure(duty);
        Assert.Equal("open", (string)page["duties"]![0]!["state"]!);
        Assert.True((bool)timeline[0]["undone"]!);
    }

    [Fact]
    public async Task A_file_is_evidence_of_one_matter_only()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, judy) = (await app.As("bob"), await app.As("helen"), await app.As("judy"));
        await bob.County();
        var duties = await helen.Duties();
        var (mine, foreign) = (await helen.File("现场.jpg", Jpeg), await judy.File("警务.jpg", Jpeg));

        await helen.Did(duties[0], "report", new { percent = 10, files = new[] { mine }, version = 0 });

        foreach (var (file, code) in new[] { (mine, "file.filed-already"), (foreign, "file.not-yours"), (Guid.CreateVersion7().ToString(), "file.not-yours") })
            await (await helen.Step(duties[1], "report", new { percent = 10, files = new[] { file }, version = 0 })).Refused(400, code);
        await (await helen.Step(duties[1], "report", new { percent = 10, files = Enumerable.Repeat(Guid.CreateVersion7(), 21), version = 0 })).Refused(400, "file.too-many");
    }

    [Fact]
    public async Task Two_hundred_megabytes_are_refused_in_words()
    {
        await using var app = await SomeWork.Start();
        // The length is told first, as browsers do; who also waits for the answer is spared sending the rest.
        using var patient = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        using var helen = new HttpClient(patient) { BaseAddress = app.Address, DefaultRequestHeaders = { { "X-Anran", "1" } } };
        (await helen.PostAsJsonAsync("/api/session", new { account = "helen", password = Some.Password })).EnsureSuccessStatusCode();
        helen.DefaultRequestHeaders.ExpectContinue = true;

        using var large = new StreamContent(new Zeros(200L * 1024 * 1024));
        using var answer = await helen.Upload("现场录像.jpg", large);
        Assert.Contains("50 MB 的上限", (string)(await answer.Body(HttpStatusCode.RequestEntityTooLarge))["detail"]!);
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>.jpg")]
    [InlineData("a.jpg\r\nX: <img src=x onerror=alert(1)>.jpg")]
    [InlineData("报告.jpg.html")]
    public async Task A_script_in_a_file_s_name_does_no_harm(string name)
    {
        await using var app = await SomeWork.Start();
        var (bob, helen) = (await app.As("bob"), await app.As("helen"));
        await bob.County();
        var duty = await helen.Duty();

        var answer = await helen.Upload(name.ReplaceLineEndings(" "), new ByteArrayContent(Jpeg));
        if (name.EndsWith(".html", StringComparison.Ordinal))
        {
            await answer.Refused(415, "file.other-than-named");
            return;
        }
        var file = (await answer.Body(HttpStatusCode.Created)).Id();
        await helen.Did(duty, "report", new { percent = 10, files = new[] { file }, version = 0 });
        var given = await helen.GetAsync($"/api/files/{file}");

        Assert.Equal("attachment", given.Content.Headers.ContentDisposition!.DispositionType);
        Assert.DoesNotContain('/', (string)(await helen.Measure(duty)).Timeline[0]["files"]![0]!["name"]!);
    }

    [Theory]
    [InlineData("report", """{"percent":"many","version":0}""")]
    [InlineData("report", """{"percent":10.5,"version":0}""")]
    [InlineData("report", """{"percent":2147483648,"version":0}""")]
    [InlineData("report", """{"percent":10,"files":["x"],"version":0}""")]
    [InlineData("report", """{"percent":1000,"text":"x","version":0}""")]
    [InlineData("report", """{"percent":10,"text":"a\u0000b","version":0}""")]
    [InlineData("report", """{"percent":10,"text":"\ud83d","version":0}""")]
    [InlineData("block", """{"because":"   ","version":0}""")]
    [InlineData("block", """{"version":0}""")]
    [InlineData("extend", """{"due":"2026-02-30","because":"x","version":0}""")]
    [InlineData("extend", """{"because":"x","version":0}""")]
    [InlineData("undo", """{"note":null,"version":0}""")]
    [InlineData("tasks", """{"title":"","version":0}""")]
    [InlineData("tasks", """{"title":"两\n行","version":0}""")]
    public async Task What_cannot_be_read_is_refused_and_nothing_moves(string step, string body)
    {
        await using var app = await SomeWork.Start();
        var bob = await app.As("bob");
        await bob.County();
        var duty = await bob.Duty();

        var answer = await bob.PostAsync($"/api/duties/{duty.Id()}/{step}", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, (int)(await bob.Duty())["version"]!);
    }

    [Fact]
    public async Task A_long_story_is_refused_with_its_field()
    {
        await using var app = await SomeWork.Start();
        var bob = await app.As("bob");
        await bob.County();
        var duty = await bob.Duty();

        await (await bob.Step(duty, "report", new { percent = 10, text = new string('长', 2001), version = 0 })).Refused(400, "plan.wrong-text");
        await (await bob.Step(duty, "block", new { because = new string('长', 1001), version = 0 })).Refused(400, "plan.wrong-because");
    }

    [Fact]
    public async Task A_duty_of_a_plan_that_was_replaced_is_worked_on_no_more()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen) = (await app.As("bob"), await app.As("helen"));
        await bob.County();
        var duty = await helen.Duty();
        await bob.Publish((await bob.Import(SomeDuties.County + "\n")).Id());

        var answer = await helen.Step(duty, "report", new { percent = 10, text = "x", version = 0 });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    static async Task<int> Version(Task<JsonNode> step) => (int)(await step)["version"]!;

    /// <summary>A picture that begins as one and goes on as nothing.</summary>
    sealed class Zeros(long length) : Stream
    {
        long at;

        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get => at; set => at = value; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - at);
            buffer.AsSpan(offset, read).Clear();
            if (at == 0) Jpeg.CopyTo(buffer, offset);
            at += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
