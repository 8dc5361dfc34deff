using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Anran.Kernel.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>An organisation hands in, or hands in again what came back. Every version is kept.</summary>
static class SubmitHandIn
{
    const int LongestNote = 4000, MostFiles = 20;

    public sealed record Request(string? Note, IReadOnlyList<Guid>? Files, int Version);

    /// <param name="DaysLate">0 when in time.</param>
    public sealed record Answer(int Number, int DaysLate, int Version);

    public static void Map(IEndpointRouteBuilder handIns) => handIns.MapPost("/{id:guid}/versions", Handle).Requires("hand-ins.submit");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var handIn = await db.HandIn(id, stop);
        if (handIn.Organisation is null || handIn.Organisation != db.Caller.Identity?.Organisation) throw HandInProblems.OthersOrganisation();
        FindHandIn.MustBe(handIn, request.Version);
        var note = FindHandIn.Text("note", request.Note, 0, LongestNote);
        var files = await Files(request.Files, handIn, db, stop);
        if (note.Length == 0 && files.Count == 0) throw HandInProblems.NothingHandedIn();
        var step = handIn.Submit(note, files, By.Of(db.Caller, time));
        await db.Take([step], stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(handIn.Versions, Math.Max(0, handIn.HandedInOn!.Value.DayNumber - handIn.LastDay.DayNumber), handIn.Version));
    }

    /// <summary>Own ones only; from now on they are seen by those who see the hand-in.</summary>
    static async Task<IReadOnlyList<StepFile>> Files(IReadOnlyList<Guid>? asked, HandIn handIn, Db db, CancellationToken stop)
    {
        List<Guid> ids = [.. (asked ?? []).Distinct()];
        if (ids.Count > MostFiles) throw HandInProblems.Wrong("files", $"附件最多 {MostFiles} 个。", $"At most {MostFiles} files.");
        var files = await db.Set<StoredFile>().Where(it => ids.Contains(it.Id) && (it.Organisation == null || it.Organisation == handIn.Organisation)).ToListAsync(stop);
        if (files.Count != ids.Count) throw HandInProblems.FileUnknown();
        foreach (var file in files) file.BelongTo(handIn);
        return [.. ids.Select(id => files.Single(it => it.Id == id)).Select(it => new StepFile(it.Id, it.Name, it.Size))];
    }
}
