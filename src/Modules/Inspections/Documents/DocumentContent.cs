using Anran.Inspections.Tasks;

namespace Anran.Inspections.Documents;

/// <summary>What a paper says, frozen when it was issued: sealed in the row, so that it reads the same for ever whatever changes elsewhere.</summary>
/// <param name="Issuer">The authority, as its paper names it.</param>
/// <param name="Problems">What was found, or what is to be put right.</param>
/// <param name="Said">What the officers and the inspected wrote.</param>
/// <param name="Refusal">Why the inspected did not sign; null when they did, or were not asked.</param>
sealed record DocumentContent(
    string Issuer, string Subject, string Address, string? CreditCode, DateOnly On, string? BegunAt, string? EndedAt, string Checklist, IReadOnlyList<PaperOfficer> Officers, IReadOnlyList<PaperProblem> Problems,
    int Asked, int Passed, IReadOnlyList<string> Said, IReadOnlyList<PaperSignature> Signatures, string? Refusal, IReadOnlyList<PaperPhoto> Photos, DateOnly? RectifyBy, string? About, DeliveryWay? Delivery, bool Late);

/// <param name="Number">Of the certificate that held on the day; null when none did.</param>
sealed record PaperOfficer(Guid Person, string Name, string? Number);

/// <param name="Clauses">Source and clause of each rule.</param>
/// <param name="Due">By when it is to be put right.</param>
sealed record PaperProblem(string What, string Note, bool Major, IReadOnlyList<string> Clauses, string? Measure, DateOnly? Due);

/// <param name="Inspected">By the inspected, not by an officer.</param>
/// <param name="At">Beijing time, to the minute.</param>
sealed record PaperSignature(bool Inspected, string Name, string At, IReadOnlyList<IReadOnlyList<int>> Strokes);

/// <param name="File">Id of the stored file.</param>
sealed record PaperPhoto(Guid File, string Item, string At, string Sha256);

enum DocumentKind
{
    /// <summary>现场检查记录</summary>
    Record,

    /// <summary>责令限期改正通知书</summary>
    Order,

    /// <summary>隐患告知书</summary>
    HazardNotice,

    /// <summary>送达回证</summary>
    Receipt,
}

/// <summary>民事诉讼法 第八十八条至第九十五条, which 行政处罚法 第六十一条 refers to.</summary>
enum DeliveryWay
{
    /// <summary>直接送达</summary>
    Direct,

    /// <summary>留置送达</summary>
    Left,

    /// <summary>邮寄送达</summary>
    Post,

    /// <summary>电子送达</summary>
    Electronic,
}

static class DocumentWords
{
    public static Text Name(this DocumentKind kind) => kind switch
    {
        DocumentKind.Record => new("现场检查记录", "inspection record"),
        DocumentKind.Order => new("责令限期改正通知书", "rectification order"),
        DocumentKind.HazardNotice => new("隐患告知书", "hazard notice"),
        DocumentKind.Receipt => new("送达回证", "service receipt"),
    };

    /// <summary>The word before the number.</summary>
    public static string Word(this DocumentKind kind) => kind switch
    {
        DocumentKind.Record => "检记",
        DocumentKind.Order => "责改",
        DocumentKind.HazardNotice => "隐告",
        DocumentKind.Receipt => "送达",
    };

    public static string Name(this DeliveryWay way) => way switch
    {
        DeliveryWay.Direct => "直接送达",
        DeliveryWay.Left => "留置送达",
        DeliveryWay.Post => "邮寄送达",
        DeliveryWay.Electronic => "电子送达",
    };
}
