using Anran.Plans;
using Xunit;

namespace Anran.Tests.Plans;

/// <summary>How well put-in faults are found again, over many seeds; the floors are what was measured, a little below.</summary>
public sealed class DamageTests
{
    const int Seeds = 40;

    [Fact]
    public void A_fragment_spliced_into_another_measure_is_found_with_both_places() => Expect(0.8, mutator => mutator.Splice(atCommas: false));

    [Fact]
    public void A_clause_spliced_into_another_measure_is_found() => Expect(0.75, mutator => mutator.Splice(atCommas: true));

    [Fact]
    public void A_sentence_that_stands_again_after_a_bracket_is_found() => Expect(0.8, mutator => mutator.Repeat(afterBracket: true));

    [Fact]
    public void A_sentence_that_stands_again_before_a_bracket_is_found() => Expect(0.8, mutator => mutator.Repeat(afterBracket: false));

    [Fact]
    public void A_fragment_within_the_bracket_of_another_measure_is_found() => Expect(0.85, mutator => mutator.SpliceInBracket());

    [Fact]
    public void A_stretch_that_stands_twice_in_a_row_is_found() => Expect(0.95, mutator => mutator.Stutter());

    [Fact]
    public void A_unit_named_twice_in_one_bracket_is_found_and_recorded_once()
    {
        Expect(1, mutator => mutator.NameTwice());

        var plan = PlanCompiler.Compile(PlanText.Of("一、重点任务\n（一）排查。（区住建局牵头，区应急局、区应急局按职责分工负责）"));
        Assert.Equal(["区住建局", "区应急局"], plan.Measures.Single().ResponsibleAll);
    }

    [Fact]
    public void A_sentence_under_the_wrong_measure_is_found_more_often_than_not() => Expect(0.5, mutator => mutator.Misplace());

    [Fact]
    public void What_is_spliced_in_brings_no_units_with_it()
    {
        var plan = PlanCompiler.Compile(PlanText.Of("""
            一、重点任务
            （一）管控醇基燃料。督促生产企业拆除门窗上影响逃生和灭火救援的广告牌、铁栅栏，整治场所不少于三万家。（消防救援支队负责）建立购销台账，不得向餐饮场所销售。（市应急局牵头）
            （二）打通疏散通道。拆除门窗上影响逃生和灭火救援的广告牌、铁栅栏，整治场所不少于三万家。（消防救援支队负责）
            """));

        Assert.Equal(["市应急局"], plan.Measures[0].ResponsibleAll);
        Assert.Equal(["消防救援支队"], plan.Measures[1].ResponsibleAll);
        var finding = Assert.Single(plan.Diagnostics, finding => finding.Code == "spliced-fragment");
        Assert.Equal((2, 3), (finding.Lines.First, finding.OtherLines!.Value.First));
    }

    [Fact]
    public void A_fragment_within_a_bracket_is_reported_and_the_bracket_read_without_it()
    {
        var plan = PlanCompiler.Compile(PlanText.Of("""
            一、重点任务
            （一）排查隐患。逐户登记。（区城管委牵头，区应急局、区商气瓶间设置不规范、连接软管超长的，责令停止使用并限期整改务局按职责分工负责，各街镇落实属地责任）
            （二）整治餐饮场所。对气瓶间设置不规范、连接软管超长的，责令停止使用并限期整改。（区商务局牵头）
            """));

        Assert.Equal(["区城管委", "区应急局", "区商务局", "各街镇"], plan.Measures[0].ResponsibleAll);
        Assert.Equal(["区商务局"], plan.Measures[1].ResponsibleAll);
        var finding = Assert.Single(plan.Diagnostics, finding => finding.Severity != Severity.Info);
        Assert.Equal(("spliced-fragment", 2, 3), (finding.Code, finding.Lines.First, finding.OtherLines!.Value.First));
    }

    static void Expect(double floor, Func<Mutator, Fault?> damage)
    {
        var (right, all, invented) = (0, 0, 0);
        foreach (var name in (string[])["nankai_2023", "guofa_2018_39_employment"])
            for (var seed = 0; seed < Seeds; seed++)
            {
                if (damage(new Mutator(Fixture.Text(name).Lines, seed)) is not { } fault) continue;
                var findings = PlanCompiler.Compile(new PlanText(fault.Lines)).Diagnostics.Where(finding => finding.Severity != Severity.Info).ToList();
                var hit = findings.Find(finding => finding.Code == fault.Code && Near(finding.Lines.First, fault.At) && Near(finding.OtherLines?.First, fault.Other));
                all++;
                right += hit is null ? 0 : 1;
                invented = Math.Max(invented, findings.Count - (hit is null ? 0 : 1));
            }
        Assert.True(right >= floor * all, $"{right} of {all}");
        Assert.InRange(invented, 0, 2);
    }

    static bool Near(int? found, int? put) => found is { } one && put is { } two && Math.Abs(one - two) <= 2;
}
