using Anran.Campaigns.Imports;
using Anran.Kernel.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Work;

/// <summary>How far a duty is, in a figure, in words and by evidence; 100 is done.</summary>
static class ReportDuty
{
    /// <param name="Percent">0–100.</param>
    /// <param name="Files">Handed in before through the files; from now on they belong to the duty.</param>
    public sealed record Request(int Percent, string? Text, IReadOnlyList<Guid>? Files, int Version);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapPost("/{id:guid}/report", Handle).Requires("duties.work");

    static async Task<Ok<FindDuty.Answer>> Handle(Guid id, Request request, Db db, FileWithMatter files, TimeProvider time, CancellationToken stop)
    {
        var duty = await FindDuty.InForce(db, id, request.Version, stop);
        var evidence = (await files.File(request.Files, "duty", duty, duty.Id, stop)).Select(it => new Evidence(it.Id, it.Name, it.Size, it.Type)).ToList();
        var note = duty.Report(request.Percent, FindDuty.Words(request.Text), evidence, By.Of(db.Caller, time));
        return TypedResults.Ok(await FindDuty.Save(db, duty, note, stop));
    }
}
