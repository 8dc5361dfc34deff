using Anran.Plans;
using Anran.Plans.Comparison;

namespace Anran.Bench;

/// <summary>Goal: two plans of 300 measures each are compared within a second, the first time.</summary>
static class CompareBench
{
    const int Measures = 300, Times = 20;

    static readonly string[] Words =
    [
        "餐饮场所", "液化石油气瓶", "老旧管道", "入户安检", "软管和减压阀", "可燃气体报警器", "配送车辆", "检验机构",
        "地下空间", "充装记录", "违规经营", "实名登记", "应急演练", "隐患台账", "从业培训", "燃气灶具",
    ];

    public static async Task Run(TextWriter output)
    {
        var (upper, lower) = (Plan("市", 1), Plan("县", 2));
        var cold = new Sample();
        cold.Time(() => PlanComparer.Compare(upper, lower));
        var warm = new Sample();
        for (var i = 0; i < Times; i++) warm.Time(() => PlanComparer.Compare(upper, lower));
        await output.WriteLineAsync($"{upper.Measures.Count} × {lower.Measures.Count} measures, first: {cold}");
        await output.WriteLineAsync($"{upper.Measures.Count} × {lower.Measures.Count} measures, once started: {warm}");
    }

    /// <summary>Every word stands in most measures: the pairing has the most to weigh.</summary>
    static WorkPlan Plan(string level, int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(1, Measures).Select(n =>
            $"{n}.对第{n % 40}类{string.Join('、', random.GetItems(Words, 12))}开展排查，{string.Join('，', random.GetItems(Words, 8))}限期{random.Next(10, 90)}日整改到位。（{level}住建局牵头，{level}应急局配合）");
        return PlanCompiler.Compile(PlanText.Of($"某{level}燃气安全专项整治工作方案\n一、重点任务\n（一）集中攻坚\n{string.Join('\n', lines)}\n"));
    }
}
