using Anran.Plans;
using Anran.Plans.Comparison;
using Xunit;

namespace Anran.Tests.Plans;

public sealed class PlanComparerTests
{
    static readonly string[] Demo = ["landong-district", "liuxi-county", "shiqiao-township"];

    public static TheoryData<string> Papers => [.. Demo, .. Directory.EnumerateFiles(Fixture.Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_plan_compared_with_itself_is_inherited_and_nothing_differs(string name)
    {
        var plan = Plan(name);

        var comparison = PlanComparer.Compare(plan, plan);

        Assert.NotEmpty(comparison.Measures);
        Assert.All(comparison.Measures, it => Assert.Equal((Change.Inherited, it.Upper, 1.0, 0, 0), (it.Change, it.Lower, it.Likeness, it.Removed.Count, it.Added.Count)));
        Assert.Equal(1, comparison.Coverage.Share);
    }

    [Theory]
    [InlineData("national_2023", "nankai_2023")]
    [InlineData("landong-district", "liuxi-county")]
    [InlineData("liuxi-county", "shiqiao-township")]
    [InlineData("nankai_2023", "shiqiao-township")]
    [InlineData("guofa_2018_39_employment", "liuxi-county")]
    public void Sides_may_be_swapped_and_every_measure_stands_exactly_once(string upper, string lower) => Swapped(Plan(upper), Plan(lower));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Also_of_plans_made_by_chance(int seed)
    {
        var random = new Random(seed);
        var words = Plan("national_2023").Measures.SelectMany(it => it.Text.Split('，', '；', '。')).Where(it => it.Length > 1).ToArray();
        WorkPlan Any() => Some([.. Enumerable.Range(0, random.Next(0, 30)).Select(_ => string.Join('，', random.GetItems(words, random.Next(1, 6))))]);

        for (var round = 0; round < 20; round++) Swapped(Any(), Any());
    }

    static void Swapped(WorkPlan upper, WorkPlan lower)
    {
        var (there, back) = (PlanComparer.Compare(upper, lower), PlanComparer.Compare(lower, upper));

        Assert.Equal(Enumerable.Range(0, upper.Measures.Count), there.Measures.Select(it => it.Upper?.Position).OfType<int>());
        Assert.Equal(Enumerable.Range(0, lower.Measures.Count), there.Measures.Select(it => it.Lower?.Position).OfType<int>().Order());
        Assert.Equal(
            there.Measures.Select(it => (it.Upper?.Position, it.Lower?.Position, it.Change)).Order(),
            back.Measures.Select(it => (it.Lower?.Position, it.Upper?.Position, Turned(it.Change))).Order());
        foreach (var it in there.Measures)
        {
            Assert.Equal(it.Upper is null ? "" : upper.Measures[it.Upper.Position].Text, string.Concat(it.UpperWords.Select(run => run.Text)));
            Assert.Equal(it.Lower is null ? "" : lower.Measures[it.Lower.Position].Text, string.Concat(it.LowerWords.Select(run => run.Text)));
            Assert.DoesNotContain(it.UpperWords, run => run.Kind == WordsKind.Added);
            Assert.DoesNotContain(it.LowerWords, run => run.Kind == WordsKind.Removed);
        }
        var coverage = there.Coverage;
        Assert.Equal(there.Measures.Count(it => it.Upper is not null), coverage.Binding);
        Assert.Equal(there.Measures.Count(it => it.Change is Change.Inherited or Change.Tightened or Change.Loosened), coverage.TakenUp);
        Assert.Equal((coverage.Binding, coverage.TakenUp), (coverage.Sections.Sum(it => it.Binding), coverage.Sections.Sum(it => it.TakenUp)));
    }

    static Change Turned(Change change) => change switch
    {
        Change.Inherited => Change.Inherited,
        Change.Tightened => Change.Loosened,
        Change.Loosened => Change.Tightened,
        Change.Omitted => Change.Added,
        Change.Added => Change.Omitted,
    };

    /// <summary>Pairs that a careful reader makes, although hardly a clause is the same.</summary>
    [Theory]
    [InlineData("landong-district", "liuxi-county", "二.(一).1", "1")]
    [InlineData("landong-district", "liuxi-county", "二.(一).2", "2")]
    [InlineData("landong-district", "liuxi-county", "二.(三).2", "7")]
    [InlineData("landong-district", "liuxi-county", "三.(一).1", "8")]
    [InlineData("landong-district", "liuxi-county", "三.(二)", "9")]
    [InlineData("liuxi-county", "shiqiao-township", "6", "1")]
    [InlineData("national_2023", "nankai_2023", "三.(三).3", "三.(四)")]
    public void What_says_the_same_in_other_words_is_found_and_marked_for_a_second_look(string upper, string lower, string above, string below)
    {
        var row = PlanComparer.Compare(Plan(upper), Plan(lower)).Measures.Single(it => it.Upper?.Id == above);

        Assert.Equal(below, row.Lower?.Id);
        Assert.True(row.Reworded);
    }

    /// <summary>Alike in form and about something else, or about nothing the other plan speaks of.</summary>
    [Theory]
    [InlineData("national_2023", "nankai_2023", "二.(一).3")]
    [InlineData("national_2023", "nankai_2023", "三.(五).1")]
    [InlineData("landong-district", "liuxi-county", "二.(一).3")]
    [InlineData("landong-district", "liuxi-county", "三.(三).1")]
    [InlineData("liuxi-county", "shiqiao-township", "8")]
    public void What_only_sounds_alike_is_omitted(string upper, string lower, string above) =>
        Assert.Equal(Change.Omitted, PlanComparer.Compare(Plan(upper), Plan(lower)).Measures.Single(it => it.Upper?.Id == above).Change);

    [Theory]
    [InlineData("对违规用户一律停气整改，并按规定从重处罚", "对违规用户一律停气整改，并按规定从重处罚，经营面积不足二十平方米的除外", Change.Loosened)]
    [InlineData("对违规用户一律停气整改，并按规定从重处罚，经营面积不足二十平方米的除外", "对违规用户一律停气整改，并按规定从重处罚", Change.Tightened)]
    [InlineData("气瓶间存放量超过100公斤的立即清退", "气瓶间存放量超过５０公斤的立即清退", Change.Tightened)]
    [InlineData("燃气经营企业每月入户安检，安检率达到100%", "燃气经营企业每月入户安检，安检率达到９５%", Change.Loosened)]
    [InlineData("督促餐饮企业 安装 可燃气体报警装置", "督促餐饮企业安装可燃气体报警装置", Change.Inherited)]
    [InlineData("排查餐饮企业用气安全，建立台账，逐项销号，定期通报整改进度", "排查餐饮企业用气安全", Change.Loosened)]
    public void The_verdict_follows_the_words(string upper, string lower, Change expected)
    {
        var only = Assert.Single(PlanComparer.Compare(Some(upper), Some(lower)).Measures);

        Assert.Equal(expected, only.Change);
    }

    [Fact]
    public void Single_characters_that_agree_by_chance_do_not_break_the_words_that_differ()
    {
        var only = Assert.Single(PlanComparer.Compare(Some("督促企业配备安全管理人员，完成整改"), Some("督促企业聘用专职安检员工，完成整改")).Measures);

        Assert.Equal("配备安全管理人员", Assert.Single(only.Removed));
        Assert.Equal("聘用专职安检员工", Assert.Single(only.Added));
        Assert.Equal([WordsKind.Same, WordsKind.Removed, WordsKind.Same], only.UpperWords.Select(it => it.Kind));
    }

    [Fact]
    public void Measures_without_words_and_texts_too_long_to_align_are_compared_all_the_same()
    {
        Swapped(Some("", "，。", "甲"), Some("", "乙"));
        var (one, other) = (string.Concat(Enumerable.Repeat("甲乙丙丁，", 8000)), string.Concat(Enumerable.Repeat("丁丙甲乙。", 8000)));
        Swapped(Some(one), Some(other + one));
        Swapped(Some(new string('甲', 50_000)), Some(new string('甲', 25_000) + "𠮷" + new string('乙', 25_000)));
    }

    [Fact]
    public void An_empty_plan_covers_nothing_and_binds_nobody()
    {
        Assert.Null(PlanComparer.Compare(Some(), Some("排查燃气隐患")).Coverage.Share);
        Assert.Equal(0, PlanComparer.Compare(Some("排查燃气隐患"), Some()).Coverage.Share);
    }

    static WorkPlan Plan(string name) => PlanCompiler.Compile(Demo.Contains(name)
        ? PlanText.Of(File.ReadAllText(Path.Combine(Repository.Root, "data", "demo", "plans", name + ".txt"))) : Fixture.Text(name));

    static WorkPlan Some(params string[] texts) => Plan("shiqiao-township") with
    {
        Measures = [.. texts.Select((text, at) => new Measure
        {
            Id = $"{at + 1}",
            SectionPath = ["二、重点任务"],
            Heading = text.Length > 20 ? text[..20] : text,
            Text = text,
            Lead = [],
            Cooperate = [],
            Territorial = [],
            ResponsibleAll = [],
            Note = "",
            Lines = new(at + 1, at + 1),
            ResponsibilityLines = null,
        })],
    };
}
