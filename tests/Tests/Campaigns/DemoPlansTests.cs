using Anran.Plans;
using Xunit;

namespace Anran.Tests.Campaigns;

/// <summary>The plans of the demo, written by ourselves, use what the grammar knows.</summary>
public sealed class DemoPlansTests
{
    [Theory]
    [InlineData("liuxi-county", PlanLevel.County, 20, 10, null)]
    [InlineData("landong-district", PlanLevel.District, 15, 11, "duplicated-fragment")]
    [InlineData("shiqiao-township", PlanLevel.Township, 18, 6, null)]
    public void Each_says_what_it_should(string name, PlanLevel level, int day, int measures, string? doubt)
    {
        var plan = PlanCompiler.Compile(PlanText.Of(File.ReadAllText(Path.Combine(Repository.Root, "data", "demo", "plans", name + ".txt"))));

        Assert.Equal((level, day, measures), (plan.Level, plan.Reporting?.Day, plan.Measures.Count));
        Assert.NotEmpty(plan.Phases);
        Assert.NotEmpty(plan.Targets);
        Assert.NotNull(plan.TaskForce);
        Assert.NotEmpty(plan.Submissions);
        Assert.Equal(doubt is null ? [] : new[] { doubt }, plan.Diagnostics.Where(it => it.Severity != Severity.Info).Select(it => it.Code));
        Assert.All(plan.Measures, measure => Assert.NotEmpty(measure.ResponsibleAll));
    }
}
