using Anran.Plans;
using Xunit;
using static Anran.Tests.Plans.PlanSourceTests;

namespace Anran.Tests.Plans;

/// <summary>Tables of tasks and units in Word files compile as numbered items do.</summary>
public sealed class TaskTableTests
{
    static readonly string[] Heading = ["序号", "重点任务", "牵头单位", "责任单位", "完成时限"];

    [Fact]
    public void Each_row_is_a_measure_with_its_units()
    {
        var plan = Compile(Table(
            Heading,
            ["1", "整治占压管道", "区城管委", "区住建局、区综合执法局|各街道办事处", "2024年6月底"],
            ["2", "更新老旧管网。年内改造12.5公里", "区住建局", "区财政局|燃气集团有限公司", "12月底前"],
            ["3", "2024年开展入户安检", "各街道办事处", "", "长期坚持"]));

        Assert.Equal(["1", "2", "3"], plan.Measures.Select(measure => measure.Id[(measure.Id.LastIndexOf('.') + 1)..]));
        Assert.Equal(["整治占压管道", "更新老旧管网", "2024年开展入户安检"], plan.Measures.Select(measure => measure.Heading));
        Assert.Equal(["区城管委"], plan.Measures[0].Lead);
        Assert.Equal(["区住建局", "区综合执法局"], plan.Measures[0].Cooperate);
        Assert.Equal(["各街道办事处"], plan.Measures[0].Territorial);
        Assert.Equal(["区住建局", "区财政局", "燃气集团有限公司"], plan.Measures[1].ResponsibleAll);
        Assert.Contains(plan.Targets, target => target is { Value: 12.5m, Unit: "公里" });
    }

    [Fact]
    public void Rows_without_a_number_are_counted()
    {
        var plan = Compile(Table(["工作任务", "牵头单位", "配合单位"], ["核查经营许可", "区城管委", "区应急局"], ["打击非法经营", "区公安分局", "区市场监管局"]));

        Assert.Equal(["核查经营许可", "打击非法经营"], plan.Measures.Select(measure => measure.Heading));
        Assert.Equal(["区城管委", "区公安分局"], plan.Measures.SelectMany(measure => measure.Lead));
    }

    [Fact]
    public void A_table_of_other_things_stays_as_it_is_and_paragraphs_keep_their_numbers()
    {
        Assert.True(PlanSource.TryRead(Word(Paragraph(Title) + Table(["序号", "街镇", "用户数"], ["1", "东街镇", "320"])), out var text, out _));
        Assert.Equal([Title, "序号", "街镇", "用户数", "1", "东街镇", "320"], text.Lines);
    }

    const string Title = "某区城镇燃气安全专项整治重点任务分工方案，各部门认真贯彻落实，按照时限完成各项任务";

    static WorkPlan Compile(string table)
    {
        Assert.True(PlanSource.TryRead(Word(Paragraph("某区城镇燃气安全专项整治重点任务分工方案") + Paragraph("为做好燃气安全工作，制定本方案。") + table), out var text, out var refusal), refusal?.Zh);
        return PlanCompiler.Compile(text);
    }

    /// <summary>A | in a cell begins a new paragraph.</summary>
    static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{string.Concat(cell.Split('|').Select(text => Paragraph(text)))}</w:tc>"))}</w:tr>"))}</w:tbl>";
}
