using Anran.Kernel.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Anran.Inspections.Documents;

/// <summary>现场检查记录: who looked at whom, by what, and what was found; signed by the officers and the inspected.</summary>
static class RecordPaper
{
    public static IEnumerable<OpenXmlElement> Of(DocumentContent content, Ink ink)
    {
        yield return VisitPaper.Form(
            ("被检查单位", content.Subject),
            ("地址", content.Address.Length > 0 ? content.Address : "—"),
            ("检查时间", content.BegunAt is { } begun ? $"{begun}　至　{content.EndedAt ?? "—"}" : VisitPaper.Day(content.On)),
            ("检查事项", content.Checklist),
            ("检查人员", string.Join("\n", content.Officers.Select(it => it.Number is { } number ? $"{it.Name}（执法证件号：{number}）" : it.Name))));
        yield return PaperStyles.Line("检查人员向被检查单位出示了执法证件，说明了检查事项和依据，告知其有陈述、申辩和申请回避的权利。被检查单位确认：□ 是　□ 否", PaperStyles.Text);
        yield return PaperStyles.Line("一、检查情况", PaperStyles.Part);
        yield return PaperStyles.Line($"本次按《{content.Checklist}》检查 {content.Asked} 项，合格 {content.Passed} 项，发现问题 {content.Problems.Count} 项{(content.Problems.Count == 0 ? "。本次检查未发现问题。" : "：")}", PaperStyles.Text);
        foreach (var line in VisitPaper.Problems(content, measures: true)) yield return line;
        yield return PaperStyles.Line("二、补充说明", PaperStyles.Part);
        yield return PaperStyles.Line(content.Said.Count == 0 ? "无。" : string.Join("\n", content.Said), PaperStyles.Text);
        yield return PaperStyles.Line("三、签名", PaperStyles.Part);
        yield return Signatures(content, ink);
    }

    public static Table Signatures(DocumentContent content, Ink ink)
    {
        const int Name = 1900, Value = 6946;
        var table = VisitPaper.Frame(Name, Value);
        var officers = content.Signatures.Where(it => !it.Inspected).SelectMany(ink.Of).ToList();
        var inspected = content.Signatures.Where(it => it.Inspected).SelectMany(ink.Of).ToList();
        if (inspected.Count == 0 && content.Refusal is { } because)
            inspected = [PaperStyles.Line($"被检查单位拒绝签名。理由：{because}", PaperStyles.Words), PaperStyles.Line("见证人签名：　　　　　　　　　　年　　月　　日", PaperStyles.Words)];
        table.Append(
            Row("检查人员", officers), Row("被检查单位", inspected));
        return table;

        static TableRow Row(string name, List<OpenXmlElement> lines) => new(
            new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 1100, HeightType = HeightRuleValues.AtLeast }),
            VisitPaper.Cell(Name, PaperStyles.Line(name, PaperStyles.Head)), VisitPaper.Cell(Value, lines.Count == 0 ? [PaperStyles.Line("", PaperStyles.Words)] : [.. lines]));
    }
}
