using Anran.Inspections;
using Anran.Inspections.Checklists;
using Anran.Kernel.Http;
using Xunit;

namespace Anran.Tests.Inspections.Checklists;

public sealed class LoweringTests
{
    static readonly (Guid First, Guid Second, Guid Third) Officers = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
    static readonly Guid[] OnVisit = [Officers.First, Officers.Second];
    const string Reason = "管道已于检查前切断并置换，现场无气";

    static Finding Found(FindingGrade grade = FindingGrade.Major, string? criterion = "MH-09-2") =>
        new("toilet", grade, grade == FindingGrade.Major ? criterion : null, new("卫生间", "toilet"), [], [], [], false, false);

    static string Refused(Action act) => Assert.Throws<Problem>(act).Code;

    [Fact]
    public void A_major_hazard_is_lowered_with_a_reason_by_a_second_person_and_both_grades_are_kept()
    {
        var asked = Lowering.Ask(Found(), Reason, Officers.First);
        Assert.Equal(FindingGrade.Major, Lowering.GradeOf(Found(), [asked]));

        var granted = asked.Decide(true, "核对切断记录属实，同意", Officers.Third, OnVisit);

        Assert.Equal((FindingGrade.Major, FindingGrade.General, "MH-09-2"), (granted.Said, granted.To, granted.Criterion));
        Assert.Equal(FindingGrade.General, Lowering.GradeOf(Found(), [granted]));
    }

    [Fact]
    public void Who_asked_and_who_was_on_the_visit_do_not_decide()
    {
        var asked = Lowering.Ask(Found(), Reason, Officers.First);
        Assert.Equal("lowering.same-person", Refused(() => asked.Decide(true, Reason, Officers.First, [])));
        Assert.Equal("lowering.same-person", Refused(() => asked.Decide(true, Reason, Officers.Second, OnVisit)));
        Assert.Equal("lowering.same-person", Refused(() => asked.Decide(false, Reason, Officers.First, OnVisit)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("        ")]
    [InlineData("不重大")]
    public void A_reason_that_says_nothing_is_none(string reason)
    {
        Assert.Equal("lowering.short-reason", Refused(() => Lowering.Ask(Found(), reason, Officers.First)));
        Assert.Equal("lowering.short-reason", Refused(() => Lowering.Ask(Found(), Reason, Officers.First).Decide(true, reason, Officers.Third, OnVisit)));
    }

    [Fact]
    public void What_is_general_is_not_lowered_and_what_is_decided_is_not_decided_again()
    {
        Assert.Equal("lowering.not-major", Refused(() => Lowering.Ask(Found(FindingGrade.General), Reason, Officers.First)));
        var refused = Lowering.Ask(Found(), Reason, Officers.First).Decide(false, "现场照片显示仍在供气", Officers.Third, OnVisit);
        Assert.Equal(FindingGrade.Major, Lowering.GradeOf(Found(), [refused]));
        Assert.Equal("lowering.already-decided", Refused(() => refused.Decide(true, Reason, Officers.Third, OnVisit)));
    }

    [Fact]
    public void A_lowering_covers_its_own_item_and_criterion_only()
    {
        var granted = Lowering.Ask(Found(), Reason, Officers.First).Decide(true, Reason, Officers.Third, OnVisit);
        Assert.Equal(FindingGrade.Major, Lowering.GradeOf(Found(criterion: "MH-10-1"), [granted]));
        Assert.Equal(FindingGrade.Major, Lowering.GradeOf(Found() with { Item = "bedroom" }, [granted]));
    }
}
