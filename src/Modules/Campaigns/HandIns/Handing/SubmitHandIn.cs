using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Anran.Kernel.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>An organisation hands in, or hands in again what came back. Every version is kept.</summary>
static class SubmitHandIn
{
    const int LongestNote = 4000;

    public sealed record Request(string? Note, IReadOnlyList<Guid>? Files, int Version);

    /// <param name="DaysLate">0 when in time.</param>
    public sealed record Answer(int Number, int DaysLate, int Version);

    public static void Map(IEndpointRouteBuilder handIns) => handIns.MapPost("/{id:guid}/versions", Handle).Requires("hand-ins.submit");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, FileWithMatter filing, TimeProvider time, CancellationToken stop)
    {
        var handIn = await db.HandIn(id, stop);
        if (handIn.Organisation is null || handIn.Organisation != db.Caller.Identity?.Organisation) throw HandInProblems.OthersOrganisation();
        FindHandIn.MustBe(handIn, request.Version);
        var note = FindHandIn.Text("note", request.Note, 0, LongestNote);
        var files = (await filing.File(request.Files, "hand-in", handIn, id, stop)).Select(it => new StepFile(it.Id, it.Name, it.Size)).ToList();
        if (note.Length == 0 && files.Count == 0) throw HandInProblems.NothingHandedIn();
        var step = handIn.Submit(note, files, By.Of(db.Caller, time));
        await db.Take([step], stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(handIn.Versions, Math.Max(0, handIn.HandedInOn!.Value.DayNumber - handIn.LastDay.DayNumber), handIn.Version));
    }
}
