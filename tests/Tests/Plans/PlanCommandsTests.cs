using System.Text.Json;
using Anran.Plans;
using Anran.Plans.Commands;
using Anran.Plans.Comparison;
using Xunit;

namespace Anran.Tests.Plans;

public sealed class PlanCommandsTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("anran-plans-");
    readonly StringWriter output = new();
    readonly StringWriter errors = new();

    [Fact]
    public void One_file_gives_one_object_in_the_words_of_the_contract()
    {
        Assert.Equal(0, PlanCommands.Compile([Sample("nankai_2023")], "-", output, errors));

        var plan = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal("南开区燃气安全专项整治工作方案", plan.GetProperty("title").GetString());
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("document_number").ValueKind);
        Assert.Equal("2023-09-07", plan.GetProperty("date").GetString());
        Assert.Equal("district", plan.GetProperty("level").GetString());
        Assert.Equal("monthly", plan.GetProperty("reporting").GetProperty("frequency").GetString());
        var measure = plan.GetProperty("measures")[0];
        Assert.Equal([26, 26], measure.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()));
        Assert.Equal(["区城管委", "各街道办事处"], measure.GetProperty("responsible_all").EnumerateArray().Select(unit => unit.GetString()));
        Assert.Contains("报区级专项整治工作专班", File.ReadAllText(Sample("nankai_2023").FullName), StringComparison.Ordinal);
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void Several_files_give_a_folder_with_one_record_each()
    {
        var target = Path.Combine(folder.FullName, "records");

        Assert.Equal(0, PlanCommands.Compile([Sample("nankai_2023"), Sample("national_2023"), Sample("nankai_2023")], target, output, errors));

        Assert.Equal(["nankai_2023-2.json", "nankai_2023.json", "national_2023.json"], Directory.EnumerateFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_target_a_person_reads_a_table()
    {
        Assert.Equal(0, PlanCommands.Compile([Sample("guofa_2018_39_employment")], null, output, errors));

        Assert.Contains("《国务院关于做好当前和今后一个时期促进就业工作的若干意见》", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("牵头：人力资源社会保障部  配合：财政部", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spliced_plan_ends_with_one()
    {
        var fault = new Mutator(Fixture.Text("guofa_2018_39_employment").Lines, 3).Splice(atCommas: false)!;
        var file = new FileInfo(Path.Combine(folder.FullName, "damaged.txt"));
        File.WriteAllLines(file.FullName, fault.Lines);

        Assert.Equal(1, PlanCommands.Compile([file], "-", output, errors));
    }

    [Fact]
    public void What_is_no_plan_ends_with_two_and_is_named_in_both_languages()
    {
        var file = new FileInfo(Path.Combine(folder.FullName, "poem.txt"));
        File.WriteAllText(file.FullName, string.Concat(Enumerable.Repeat("床前明月光，疑是地上霜。举头望明月，低头思故乡。\n", 4)));

        Assert.Equal(2, PlanCommands.Compile([file, Sample("nankai_2023")], "-", output, errors));
        Assert.Contains("poem.txt: 没有读到中文公文的内容", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("poem.txt: No Chinese official paper", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("南开区", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_cannot_be_written_ends_with_two()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "taken"), "");

        Assert.Equal(2, PlanCommands.Compile([Sample("nankai_2023")], Path.Combine(folder.FullName, "taken", "out.json"), output, errors));
        Assert.Contains("无法写入结果", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lower_plan_is_compared_with_the_upper_one_measure_by_measure()
    {
        var comparison = PlanComparer.Compare(PlanCompiler.Compile(Fixture.Text("national_2023")), PlanCompiler.Compile(Fixture.Text("nankai_2023")));

        Assert.Equal(Change.Tightened, ChangeOf("二.(四).2"));
        Assert.Contains("高层建筑", comparison.Measures.Single(one => one.Upper?.Id == "二.(四).2").Added);
        Assert.Equal(Change.Omitted, ChangeOf("二.(一).3"));
        Assert.Equal(Change.Inherited, ChangeOf("二.(三).2"));
        Assert.Contains(comparison.Measures, one => one.Change == Change.Added && one.Lower!.Id == "二.(五).8");
        Change ChangeOf(string id) => comparison.Measures.Single(one => one.Upper?.Id == id).Change;
    }

    [Theory]
    [InlineData("气瓶总重量超过100kg的，责令限期改正", "气瓶总重量超过50kg的，责令限期改正", Change.Tightened)]
    [InlineData("抽查比例不低于30%，发现问题立即整改", "抽查比例不低于20%，发现问题立即整改", Change.Loosened)]
    [InlineData("餐饮场所必须安装燃气报警装置并保持正常使用", "餐饮场所鼓励安装燃气报警装置并保持正常使用", Change.Loosened)]
    [InlineData("餐饮场所必须安装燃气报警装置并保持正常使用", "我区餐饮场所必须安装燃气报警装置并保持正常使用", Change.Inherited)]
    public void Stricter_and_laxer_words_are_told_apart(string upper, string lower, Change expected)
    {
        var comparison = PlanComparer.Compare(Plan(upper), Plan(lower));

        Assert.Equal(expected, Assert.Single(comparison.Measures).Change);
    }

    [Fact]
    public void A_comparison_needs_two_plans() =>
        Assert.Equal(2, PlanCommands.Compare(Sample("national_2023"), new FileInfo(Path.Combine(folder.FullName, "none.txt")), json: true, output, errors));

    public void Dispose() => folder.Delete(recursive: true);

    static FileInfo Sample(string name) => new(Path.Combine(Fixture.Folder, name + ".txt"));

    static WorkPlan Plan(string measure) => PlanCompiler.Compile(PlanText.Of($"某区燃气安全工作方案\n一、重点任务\n（一）{measure}。（区住建局负责）"));
}
