using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Kernel.Keys;

namespace Anran.Inspections.Documents;

/// <summary>
/// 检查文书: one paper of one visit, numbered by organisation, kind and year without gaps. What it says is sealed and never changes; a
/// wrong one is voided with a reason, keeps its number, and another is issued.
/// </summary>
sealed class VisitDocument : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestReason = 500;
    const string Table = "visit_document", Column = "content";
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public required Guid Id { get; init; }
    public required Guid Visit { get; init; }
    public required Guid Subject { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>The authority that issues it.</summary>
    public required Guid? Organisation { get; init; }
    public required DocumentKind Kind { get; init; }
    public required int Year { get; init; }

    /// <summary>From 1, without gaps within organisation, kind and year.</summary>
    public required int Serial { get; init; }

    /// <summary>For a receipt: the paper that was delivered.</summary>
    public Guid? About { get; init; }
    public DateOnly? RectifyBy { get; init; }

    /// <summary>Sealed by the field cipher: it names people and holds their signatures.</summary>
    public string Content { get; private set; } = "";
    public required Guid IssuedBy { get; init; }
    public required DateTimeOffset IssuedAt { get; init; }
    public DateTimeOffset? VoidedAt { get; private set; }
    public string? VoidedBecause { get; private set; }
    public int Version { get; set; }

    /// <summary>检记〔2026〕7号</summary>
    public string Number => $"{Kind.Word()}〔{Year}〕{Serial}号";

    public VisitDocument Say(DocumentContent content, FieldCipher cipher)
    {
        Content = cipher.Seal(JsonSerializer.Serialize(content, Json), Table, Column, Id);
        Note(new VisitDocumentIssued(Id, Visit, Kind, Year, Serial));
        return this;
    }

    public DocumentContent Read(FieldCipher cipher) => JsonSerializer.Deserialize<DocumentContent>(cipher.Open(Content, Table, Column, Id), Json)!;

    public void Void(string because, DateTimeOffset at)
    {
        if (VoidedAt is not null) throw DocumentProblems.VoidedAlready();
        (VoidedAt, VoidedBecause) = (at, because);
        Note(new VisitDocumentVoided(Id, Visit));
    }
}

sealed record VisitDocumentIssued(Guid Document, Guid Visit, DocumentKind Kind, int Year, int Serial) : IFact
{
    public static string Name => "visit-document.issued";
}

sealed record VisitDocumentVoided(Guid Document, Guid Visit) : IFact
{
    public static string Name => "visit-document.voided";
}

static class DocumentProblems
{
    public static Problem NotFound() => new(404, "visit-document.not-found", new(
        "没有这份文书，或不在你的辖区、单位范围内。", "There is no such paper, or it lies outside your area or organisation."));

    public static Problem VisitNotFound() => new(404, "visit.not-found", new(
        "没有这次检查，或不在你的辖区、单位范围内。", "There is no such visit, or it lies outside your area."));

    public static Problem VisitNotWhole() => new(409, "visit-document.visit-not-whole", new(
        "检查还没有结束，或手机上还有未送达的内容，不能出具文书。请等数据到齐。", "The visit is not over, or a part of it is still on the phone: no paper can be issued yet."));

    public static Problem NotOwn() => new(403, "visit-document.not-own", new(
        "文书由实施检查的单位出具。", "A paper is issued by the organisation whose people made the visit."));

    public static Problem NothingFound() => new(409, "visit-document.nothing-found", new(
        "这次检查没有发现问题，不需要责令改正或告知隐患。", "Nothing wrong was found on this visit, so there is nothing to order or to tell."));

    public static Problem OrderByInspection() => new(409, "visit-document.inspection-only", new(
        "只有行政检查可以责令限期改正（行政处罚法第二十八条）；巡查、自查、入户安检可出具隐患告知书。",
        "Only an administrative inspection may order rectification (行政处罚法 art. 28); after patrols, self-checks and user checks a hazard notice can be issued."));

    public static Problem RectifyByNeeded() => Problem.Field("rectifyBy", "visit-document.rectify-by", new(
        "请填写改正期限，不早于今天。", "Give the day by which it is to be put right, not before today."));

    public static Problem AboutNeeded() => Problem.Field("about", "visit-document.about", new(
        "送达回证须注明送达哪一份文书，且该文书属于这次检查、未作废。", "A receipt names the paper that was delivered: one of this visit that is not void."));

    public static Problem DeliveryNeeded() => Problem.Field("delivery", "visit-document.delivery", new("请选择送达方式。", "Say how it was delivered."));

    public static Problem VoidedAlready() => new(409, "visit-document.voided", new("这份文书已经作废。", "This paper is void already."));

    public static Problem ThereAlready(string number) => new(409, "visit-document.there-already", new(
        $"这次检查已有同类文书 {number}。需要更正的，先作废再重新出具。", $"This visit has such a paper already: {number}. Void it first to issue another."));

    public static Problem Busy() => new(409, "visit-document.busy", new("编号正被占用，请再试一次。", "Numbers are being taken by others; try again."));
}
