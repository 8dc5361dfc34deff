using Anran.Plans;
using Xunit;

namespace Anran.Tests.Plans;

public sealed class PlanCompilerTests
{
    public static TheoryData<string> Names => Fixture.Names;

    [Theory, MemberData(nameof(Names))]
    public void A_plan_is_recorded_as_a_clerk_records_it(string name)
    {
        var score = Score.Of(PlanCompiler.Compile(Fixture.Text(name)), Fixture.Gold(name));

        var misses = string.Join('\n', score.Misses);
        Assert.True(score.UnitsF1 >= 0.98 && score.LeadF1 >= 0.97, $"{score}\n{misses}");
        Assert.True(score.MeasuresRecall >= 0.99 && score.MeasuresPrecision >= 0.99, $"{score}\n{misses}");
        Assert.True(score.TargetsRecall >= 0.9 && score.FactsRight, $"{score}\n{misses}");
    }

    [Theory, MemberData(nameof(Names))]
    public void A_clean_plan_gives_no_warning(string name) =>
        Assert.DoesNotContain(PlanCompiler.Compile(Fixture.Text(name)).Diagnostics, finding => finding.Severity != Severity.Info);

    [Theory, MemberData(nameof(Names))]
    public void Every_item_stands_on_lines_of_the_text(string name)
    {
        var text = Fixture.Text(name);
        var plan = PlanCompiler.Compile(text);

        var spans = plan.Measures.Select(measure => measure.Lines)
            .Concat(plan.Phases.Select(phase => phase.Lines)).Concat(plan.Targets.Select(target => target.Lines))
            .Concat(plan.Goals.Select(goal => goal.Lines)).Concat(plan.Submissions.Select(submission => submission.Lines));
        Assert.All(spans, lines => Assert.InRange(lines.First, 1, lines.Last));
        Assert.All(spans, lines => Assert.InRange(lines.Last, lines.First, text.Lines.Count));
        Assert.All(plan.Measures, measure => Assert.Contains(
            Score.Fold(measure.Heading)[..Math.Min(4, measure.Heading.Length)],
            Score.Fold(string.Concat(text.Lines.Skip(measure.Lines.First - 1).Take(measure.Lines.Last - measure.Lines.First + 1))), StringComparison.Ordinal));
    }

    [Fact]
    public void The_task_force_is_units_and_posts_and_never_a_name()
    {
        var force = PlanCompiler.Compile(Fixture.Text("nankai_2023")).TaskForce!;

        Assert.Equal(["区长○○○"], force.Head);
        Assert.Equal(["副区长○○○"], force.Deputies);
        Assert.Equal("区城管委", force.Office);
        Assert.Equal(14, force.Members.Count);
        Assert.Contains("公安南开分局", force.Members);
    }

    [Fact]
    public void A_person_who_is_named_is_masked()
    {
        var plan = PlanCompiler.Compile(PlanText.Of("""
            一、重点任务
            （一）排查。（区住建局负责）
            二、组织保障
            成立工作专班，由副区长张某某任组长，区住建局局长李某某任副组长，成员由区住建局、区应急局等单位分管负责同志组成，办公室设在区住建局。
            """));

        Assert.Equal(["副区长○○○"], plan.TaskForce!.Head);
        Assert.Equal(["区住建局局长○○○"], plan.TaskForce.Deputies);
        Assert.Equal(["区住建局", "区应急局"], plan.TaskForce.Members);
    }

    [Fact]
    public void What_must_be_handed_in_is_recorded_with_its_day()
    {
        var plan = PlanCompiler.Compile(Fixture.Text("national_2023"));

        Assert.Collection(plan.Submissions,
            own =>
            {
                Assert.Equal("国务院安委会", own.To);
                Assert.Equal("专项整治工作专班", own.CopyTo);
                Assert.Equal(new DateOnly(2023, 8, 20), own.Due);
            },
            monthly =>
            {
                Assert.Equal("monthly", monthly.Recurring);
                Assert.Equal(25, monthly.Day);
                Assert.Equal("2023-08", monthly.First);
                Assert.Equal("各省级专项整治工作专班", monthly.From);
            });
    }

    [Fact]
    public void The_same_text_always_gives_the_same_record() =>
        Assert.Equal(PlanJson.Write(PlanCompiler.Compile(Fixture.Text("nankai_2023"))), PlanJson.Write(PlanCompiler.Compile(Fixture.Text("nankai_2023"))));
}
