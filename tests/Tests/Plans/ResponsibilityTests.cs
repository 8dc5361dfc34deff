using Anran.Plans;
using Xunit;

namespace Anran.Tests.Plans;

/// <summary>R2 to R9 in the many forms papers write them. Expected: leads | those who cooperate | territories.</summary>
public sealed class ResponsibilityTests
{
    [Theory]
    [InlineData("（区城管委牵头，区应急局、区市场监管局按职责分工负责，各街道办事处落实属地责任）", "区城管委|区应急局、区市场监管局|各街道办事处")]
    [InlineData("（住房城乡建设部、公安部负责）", "住房城乡建设部、公安部||")]
    [InlineData("（住房城乡建设部、公安部等按职责分工负责）", "|住房城乡建设部、公安部|")]
    [InlineData("（市文化和旅游局、市住房和城乡建设局）", "|市文化和旅游局、市住房和城乡建设局|")]
    [InlineData("（市科学技术和工业信息化局）", "市科学技术和工业信息化局||")]
    [InlineData("（市公安局和各县（市、区）人民政府负责）", "市公安局||各县（市、区）人民政府")]
    [InlineData("（A）", "||")]
    [InlineData("【责任单位：市商务局、市应急局；完成时限：2024年6月底前】", "|市商务局、市应急局|")]
    [InlineData("[牵头单位:市住建局 配合单位:市应急局、市商务局]", "市住建局|市应急局、市商务局|")]
    [InlineData("〔市住建局会同市应急局负责〕", "市住建局|市应急局|")]
    [InlineData("（省民政厅、省财政厅，各市、县（区）人民政府。列首位的为牵头单位，下同）", "省民政厅|省财政厅|各市、县（区）人民政府")]
    [InlineData("（人力资源社会保障部等有关部门和单位负责）", "人力资源社会保障部|有关部门和单位|")]
    [InlineData("（财政部等部门和地方政府按职责分工负责）", "|财政部|地方政府")]
    [InlineData("（各镇街落实属地责任、燃气企业落实主体责任，区城管局牵头）", "区城管局|燃气企业|各镇街")]
    [InlineData("（以下简称工作专班）", "||")]
    [InlineData("（包括集成灶、热水器）", "||")]
    [InlineData("（2023年8月至11月）", "||")]
    [InlineData("（谁检查、谁签名、谁负责）", "||")]
    [InlineData("（区住建局牵头，区应急局配合", "区住建局|区应急局|")]
    [InlineData("（区住建局牵头，长期坚持，2024年底前完成）", "区住建局||")]
    [InlineData("由区住建局牵头，区应急局、区商务局配合，各镇（街道）具体落实", "区住建局|区应急局、区商务局|各镇（街道）")]
    [InlineData("\n责任单位：区住建局\n配合单位：区应急局、各街道办事处", "区住建局|区应急局|各街道办事处")]
    [InlineData("（中心学校牵头、卫生院、敬老院配合）", "中心学校|卫生院、敬老院|")]
    [InlineData("（镇党委、政府，各村（社区））", "||镇党委、政府|各村（社区）")]
    public void A_bracket_says_who_leads_who_helps_and_whose_territory_it_is(string bracket, string expected)
    {
        var measure = Compile($"（一）排查餐饮场所的燃气安全隐患。{bracket}\n（二）开展宣传教育。").Measures[0];

        var parts = expected.Split('|', 3);
        Assert.Equal(parts[0], string.Join('、', measure.Lead));
        Assert.Equal(parts[1], string.Join('、', measure.Cooperate));
        Assert.Equal(parts[2], string.Join('|', measure.Territorial));
    }

    [Fact]
    public void A_rule_stated_once_is_carried_to_every_later_bracket_and_to_none_without()
    {
        var measures = Compile("（一）甲项排查。（市住建局负责；地方政府组织落实。以下均需地方政府负责，不再列出）\n（二）乙项排查。（市公安局负责）\n（三）丙项宣传。").Measures;

        Assert.Equal(["市公安局", "地方政府"], measures[1].ResponsibleAll);
        Assert.Equal(["地方政府"], measures[1].Territorial);
        Assert.Empty(measures[2].ResponsibleAll);
    }

    [Fact]
    public void Two_brackets_in_one_measure_are_merged()
    {
        var measure = Compile("（一）排查场所。（市住建局牵头）治理隐患。（市公安局牵头，市应急局配合）").Measures.Single();

        Assert.Equal(["市住建局", "市公安局"], measure.Lead);
        Assert.Equal(["市应急局"], measure.Cooperate);
    }

    [Fact]
    public void Numbers_that_run_through_chapters_are_ids_and_those_that_restart_are_paths()
    {
        var through = PlanCompiler.Compile(PlanText.Of("某方案\n一、甲\n（一）排查。（市住建局负责）\n二、乙\n（二）治理。（市住建局负责）\n（三）宣传。（市住建局负责）"));
        var restarting = PlanCompiler.Compile(PlanText.Of("某方案\n一、甲\n（一）排查。（市住建局负责）\n二、乙\n（一）治理。（市住建局负责）"));

        Assert.Equal(["(一)", "(二)", "(三)"], through.Measures.Select(measure => measure.Id));
        Assert.Equal(["一.(一)", "二.(一)"], restarting.Measures.Select(measure => measure.Id));
    }

    [Fact]
    public void An_item_whose_line_break_was_lost_is_an_item_still()
    {
        var measures = Compile("（一）清理气瓶。（市商务局）（二）安装报警器。（市应急局）（三）更换软管。（市住建局）").Measures;

        Assert.Equal(["清理气瓶", "安装报警器", "更换软管"], measures.Select(measure => measure.Heading));
    }

    static WorkPlan Compile(string items) => PlanCompiler.Compile(PlanText.Of($"某区城镇燃气安全专项整治工作方案\n一、重点任务\n{items}"));
}
