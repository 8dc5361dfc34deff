using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Somebody looked at a doubtful place and says what it is. Without <c>how</c> it is open again.</summary>
static class SettleDoubt
{
    const int LongestNote = 500;

    public sealed record Request(int Version, Settling? How = null, string? Note = null);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapPut("/{id:guid}/doubts/{index:int}", Handle).Requires("plans.import");

    static async Task<Ok<EditPlanImport.Answer>> Handle(Guid id, int index, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        if (request.How is { } how && !Enum.IsDefined(how)) throw CampaignProblems.Wrong("how", "处理方式应为 accepted、fixed 或 dismissed。", "How is accepted, fixed or dismissed.");
        var note = string.IsNullOrWhiteSpace(request.Note) ? null : EditPlanImport.Line("note", request.Note, LongestNote);
        import.Settle(index, request.How, note, request.Version, By.Of(db.Caller, time));
        return TypedResults.Ok(await EditPlanImport.Save(db, import, stop));
    }
}
