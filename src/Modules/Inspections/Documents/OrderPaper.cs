using Anran.Kernel.Documents;
using DocumentFormat.OpenXml;

namespace Anran.Inspections.Documents;

/// <summary>责令限期改正通知书 and 隐患告知书: what is to be put right, by which clause and by when. What follows otherwise is left to the law and to people.</summary>
static class OrderPaper
{
    public static IEnumerable<OpenXmlElement> Order(VisitDocument document, DocumentContent content, Ink ink)
    {
        yield return PaperStyles.Line($"{content.Subject}：", PaperStyles.Open);
        yield return PaperStyles.Line($"{VisitPaper.Day(content.On)}，本机关对你单位进行检查（{Officers(content)}），发现存在下列问题：", PaperStyles.Text);
        foreach (var line in VisitPaper.Problems(content, measures: false)) yield return line;
        yield return PaperStyles.Line($"依据《中华人民共和国行政处罚法》第二十八条和上述规定，现责令你单位于 {VisitPaper.Day(document.RectifyBy!.Value)} 前改正完毕，并将改正情况书面报告本机关。改正完成前，应当采取必要的安全措施，防止发生事故。逾期不改正的，本机关将依法处理。", PaperStyles.Text);
        yield return PaperStyles.Line("如不服本通知，可以自收到本通知书之日起六十日内向　　　　　　　　　　申请行政复议，或者自收到本通知书之日起六个月内向　　　　　　　　　　人民法院提起行政诉讼。", PaperStyles.Text);
        foreach (var line in End(document, content)) yield return line;
        yield return RecordPaper.Signatures(content, ink);
        yield return PaperStyles.Line("本通知书一式两份，一份交被检查单位，一份存档。", PaperStyles.Words);
    }

    public static IEnumerable<OpenXmlElement> Notice(VisitDocument document, DocumentContent content, Ink ink)
    {
        yield return PaperStyles.Line($"{content.Subject}：", PaperStyles.Open);
        yield return PaperStyles.Line($"{VisitPaper.Day(content.On)}检查（{Officers(content)}）发现你处存在下列燃气安全隐患，现书面告知：", PaperStyles.Text);
        foreach (var line in VisitPaper.Problems(content, measures: true)) yield return line;
        yield return PaperStyles.Line($"请于 {VisitPaper.Day(document.RectifyBy!.Value)} 前整改。整改完成前请采取管控措施，危及安全的应当立即停止用气。如发现漏气，请立即关闭阀门、开窗通风、禁止明火和开关电器，到室外安全处拨打抢修电话。", PaperStyles.Text);
        foreach (var line in End(document, content)) yield return line;
        yield return RecordPaper.Signatures(content, ink);
    }

    static string Officers(DocumentContent content) => $"检查人员：{string.Join("、", content.Officers.Select(it => it.Number is { } number ? $"{it.Name}，执法证件号 {number}" : it.Name))}";

    static IEnumerable<OpenXmlElement> End(VisitDocument document, DocumentContent content)
    {
        yield return PaperStyles.Line($"{content.Issuer}（印章）", PaperStyles.Seal);
        yield return PaperStyles.Line(VisitPaper.Day(document.IssuedAt), PaperStyles.Seal);
    }
}
