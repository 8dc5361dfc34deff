using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Work;
using Anran.Campaigns.Work.Tasks;
using Anran.Kernel.Http;
using Xunit;

namespace Anran.Tests.Campaigns.Work;

/// <summary>What a duty lets happen to itself.</summary>
public sealed class DutyTests
{
    static readonly DateOnly Today = new(2026, 7, 15);
    static readonly Evidence Photo = new(Guid.CreateVersion7(), "现场.jpg", 10, "image/jpeg");

    [Fact]
    public void A_first_report_begins_the_work_and_a_hundred_ends_it()
    {
        var duty = Owed();

        duty.Report(40, "已排查 12 家", [], By());
        Assert.Equal((DutyState.Working, 40), (duty.State, duty.Percent));
        duty.Report(100, null, [Photo], By());

        Assert.Equal((DutyState.Done, 100), (duty.State, duty.Percent));
        Assert.NotNull(duty.DoneAt);
    }

    [Fact]
    public void Done_without_a_word_or_a_picture_is_refused() =>
        Refused("duty.done-needs-proof", () => Owed().Report(100, null, [], By()));

    [Fact]
    public void A_report_that_says_nothing_is_refused() => Refused("duty.nothing-new", () => Owed().Report(0, null, [], By()));

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(int.MinValue)]
    public void Progress_is_from_nothing_to_a_hundred(int percent) => Refused("duty.percent-outside", () => Owed().Report(percent, "", [], By()));

    [Fact]
    public void What_is_blocked_stays_so_while_it_moves_until_it_is_lifted_or_done()
    {
        var duty = Owed();
        duty.Block("缺少资金", By());
        duty.Report(30, "先行排查", [], By());
        Assert.Equal((DutyState.Blocked, "缺少资金"), (duty.State, duty.BlockedBecause));
        Refused("duty.blocked-already", () => duty.Block("又缺", By()));

        duty.Unblock(null, By());

        Assert.Equal((DutyState.Working, null), (duty.State, duty.BlockedBecause));
        Refused("duty.not-blocked", () => duty.Unblock(null, By()));
    }

    [Fact]
    public void What_was_done_can_only_be_returned_and_goes_back_to_where_it_stood()
    {
        var duty = Owed();
        duty.Report(100, "完成", [], By());
        Refused("duty.done-already", () => duty.Report(50, "x", [], By()));
        Refused("duty.done-already", () => duty.Block("x", By()));
        Refused("duty.done-already", () => duty.Assign(Guid.CreateVersion7(), "何莲", By()));
        Refused("duty.done-already", () => duty.Extend(Today.AddDays(9), null, Today, "x", By()));

        duty.Return("缺少台账", 60, By());

        Assert.Equal((DutyState.Working, 60, "缺少台账"), (duty.State, duty.Percent, duty.ReturnedBecause));
        Refused("duty.not-done", () => duty.Return("再退", 60, By()));
        duty.Report(80, "已补", [], By());
        Assert.Null(duty.ReturnedBecause);
    }

    [Theory]
    [InlineData(-1, "duty.due-past")]
    [InlineData(0, "duty.due-not-later")]
    [InlineData(5, "duty.due-not-later")]
    [InlineData(20, null)]
    public void A_deadline_moves_on_and_never_back(int days, string? refusal)
    {
        var duty = Owed();
        duty.Due = Today.AddDays(10);

        if (refusal is not null) Refused(refusal, () => duty.Extend(Today.AddDays(days), null, Today, "采购延期", By()));
        else duty.Extend(Today.AddDays(days), null, Today, "采购延期", By());

        Assert.Equal(Today.AddDays(refusal is null ? days : 10), duty.Due);
    }

    [Fact]
    public void A_deadline_before_the_plan_begins_is_refused() =>
        Refused("duty.due-before-start", () => Owed().Extend(Today.AddDays(3), Today.AddDays(30), Today, "x", By()));

    [Fact]
    public void The_latest_entry_is_taken_back_by_who_made_it_and_soon()
    {
        var duty = Owed();
        var (me, other) = (By(), By());
        var first = duty.Report(10, null, [], me);
        var second = duty.Report(100, "误报", [], me);

        Refused("duty.cannot-undo", () => duty.Undo(first, second, me));
        Refused("duty.cannot-undo", () => duty.Undo(second, second, other));
        Refused("duty.cannot-undo", () => duty.Undo(second, second, me with { At = me.At + TimeSpan.FromMinutes(31) }));
        duty.Undo(second, second, me);

        Assert.Equal((DutyState.Working, 10, null), (duty.State, duty.Percent, duty.DoneAt));
        Refused("duty.cannot-undo", () => duty.Undo(second, second, me));
    }

    [Fact]
    public void A_task_is_due_within_its_duty()
    {
        var duty = Owed();
        duty.Due = Today.AddDays(10);
        Refused("duty-task.after-duty", () => DutyTask.Add(duty, new("排查", null, Today.AddDays(11), null), null, By()));
        Refused("duty-task.before-start", () => DutyTask.Add(duty, new("排查", null, Today.AddDays(1), null), Today.AddDays(2), By()));

        var (task, note) = DutyTask.Add(duty, new("排查", null, Today.AddDays(10), null), Today, By());

        Assert.Equal((DutyNoteKind.TaskAdded, "排查"), (note.Kind, note.Text));
        Assert.NotNull(task.Finish(duty, true, By()));
        Assert.Null(task.Finish(duty, true, By()));
    }

    /// <summary>Whatever is tried in whatever order, what stands is a state that may be.</summary>
    [Fact]
    public void Whatever_is_tried_the_state_the_figure_and_the_reasons_agree()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var duty = Owed();
            var notes = new List<DutyNote>();
            for (var step = 0; step < 40; step++)
            {
                var (was, wasDue, entries) = (duty.State, duty.Due, notes.Count);
                try
                {
                    Try(duty, notes, random);
                }
                catch (Problem)
                {
                    Assert.Equal((was, wasDue, entries), (duty.State, duty.Due, notes.Count));
                }
                Sound(duty, was, notes);
            }
        }
    }

    static void Try(Duty duty, List<DutyNote> notes, Random random)
    {
        var by = By(random.Next(2));
        var files = random.Next(3) == 0 ? new[] { Photo } : [];
        var text = random.Next(2) == 0 ? "说明" : null;
        switch (random.Next(7))
        {
            case 0: notes.Add(duty.Assign(Guid.CreateVersion7(), "何莲", by)); break;
            case 1: notes.Add(duty.Report(random.Next(5) == 0 ? 100 : random.Next(-2, 103), text, files, by)); break;
            case 2: notes.Add(duty.Block("缺少资金", by)); break;
            case 3: notes.Add(duty.Unblock(text, by)); break;
            case 4: notes.Add(duty.Return("缺少台账", random.Next(100), by)); break;
            case 5: notes.Add(duty.Extend(Today.AddDays(random.Next(-5, 60)), null, Today, "延期", by)); break;
            default:
                if (notes.FindLast(it => it.UndoneAt is null) is { } last) duty.Undo(random.Next(4) == 0 ? notes[random.Next(notes.Count)] : last, last, by);
                break;
        }
    }

    static void Sound(Duty duty, DutyState was, List<DutyNote> notes)
    {
        Assert.InRange(duty.Percent, 0, 100);
        Assert.Equal(duty.State == DutyState.Done, duty.Percent == 100);
        Assert.Equal(duty.State == DutyState.Done, duty.DoneAt is not null);
        Assert.Equal(duty.State == DutyState.Blocked, duty.BlockedBecause is not null);
        Assert.False(duty.State == DutyState.Done && duty.ReturnedBecause is not null);
        Assert.Equal(duty.Person is null, duty.PersonName is null);
        // Out of done there is one way on, by return; and one back, by taking back.
        if (was == DutyState.Done && duty.State != DutyState.Done) Assert.True(notes[^1].Kind == DutyNoteKind.Returned || notes.Exists(it => it.Kind == DutyNoteKind.Done && it.UndoneAt is not null));
    }

    static void Refused(string code, Action act) => Assert.Equal(code, Assert.Throws<Problem>(act).Code);

    static readonly Guid[] People = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    static By By(int? person = null) => new(person is { } it ? People[it] : Guid.CreateVersion7(), "何莲", App.Now);

    static Duty Owed() => new()
    {
        Id = Guid.CreateVersion7(),
        Plan = Guid.CreateVersion7(),
        Measure = Guid.CreateVersion7(),
        Position = 0,
        Role = DutyRole.Lead,
        Unit = "县市场监管局",
        Convenes = true,
        Organisation = Guid.CreateVersion7(),
        Place = Guid.CreateVersion7(),
        ScopeKey = "0000",
        Due = null,
    };
}
