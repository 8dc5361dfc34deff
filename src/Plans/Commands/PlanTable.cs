namespace Anran.Plans.Commands;

/// <summary>A record for a person at a terminal: the head, the measures with who leads, and what to look at again.</summary>
static class PlanTable
{
    public static void Write(WorkPlan plan, string file, TextWriter output)
    {
        output.WriteLine($"《{plan.Title}》  {file}");
        output.WriteLine($"  文号 {plan.DocumentNumber ?? "—"}  署名 {plan.Issuer ?? "—"}  日期 {plan.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "—"}  层级 {Name(plan.Level)}");
        output.WriteLine($"  措施 {plan.Measures.Count}  阶段 {plan.Phases.Count}  指标 {plan.Targets.Count}  报送 {(plan.Reporting is { } cadence ? $"每月 {cadence.Day} 日前" : "—")}  待报事项 {plan.Submissions.Count}");
        foreach (var phase in plan.Phases) output.WriteLine($"  阶段  {phase.Name}  {phase.Start ?? "…"} 至 {phase.End ?? "…"}");
        output.WriteLine();
        foreach (var measure in plan.Measures)
        {
            output.WriteLine($"  {measure.Id,-12} {measure.Heading}");
            if (measure.ResponsibleAll.Count > 0) output.WriteLine($"  {"",-12} {Roles(measure)}  〔第 {measure.Lines.First} 行〕");
        }
        if (plan.Diagnostics.Count == 0) return;
        output.WriteLine();
        foreach (var finding in plan.Diagnostics)
            output.WriteLine($"  {Name(finding.Severity)} 第 {finding.Lines.First} 行 {finding.Code}  {finding.Zh} / {finding.En}");
        output.WriteLine();
    }

    static string Roles(Measure measure) => string.Join("  ", new[]
    {
        ("牵头", measure.Lead), ("配合", measure.Cooperate), ("属地", measure.Territorial),
    }.Where(role => role.Item2.Count > 0).Select(role => $"{role.Item1}：{string.Join('、', role.Item2)}"));

    static string Name(PlanLevel level) => level switch
    {
        PlanLevel.National => "国家",
        PlanLevel.Province => "省",
        PlanLevel.City => "市",
        PlanLevel.District => "区",
        PlanLevel.County => "县",
        PlanLevel.Township => "乡镇",
    };

    static string Name(Severity severity) => severity switch
    {
        Severity.Info => "提示",
        Severity.Warning => "注意",
        Severity.Error => "错误",
    };
}
