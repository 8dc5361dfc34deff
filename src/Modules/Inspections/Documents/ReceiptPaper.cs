using Anran.Kernel.Documents;
using DocumentFormat.OpenXml;

namespace Anran.Inspections.Documents;

/// <summary>送达回证: which paper went to whom and how. When and by whom it was taken is written and signed by hand.</summary>
static class ReceiptPaper
{
    const string ByHand = "　　　　　　　　　　　　　　年　　月　　日　　时";

    public static IEnumerable<OpenXmlElement> Of(DocumentContent content)
    {
        yield return VisitPaper.Form(
            ("送达文书", content.About ?? ""),
            ("受送达人", content.Subject),
            ("送达地点", content.Address.Length > 0 ? content.Address : "\n"),
            ("送达方式", content.Delivery is { } way ? way.Name() : ""),
            ("送达人", string.Join("、", content.Officers.Select(it => it.Name)) + "\n签名：" + ByHand),
            ("受送达人\n签名或盖章", "\n" + ByHand + "\n"),
            ("代收人签名\n及与受送达人关系", "\n" + ByHand + "\n"),
            ("拒收事由", "\n\n"),
            ("见证人签名", "\n" + ByHand + "\n"),
            ("备注", "\n\n"));
        yield return PaperStyles.Line("注：受送达人拒绝接收的，送达人应当记明拒收事由和日期，由见证人签名，并可留置送达。", PaperStyles.Words);
    }
}
