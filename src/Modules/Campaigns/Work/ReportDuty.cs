using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work;

/// <summary>How far a duty is, in a figure, in words and by evidence; 100 is done.</summary>
static class ReportDuty
{
    const int MostFiles = 20;

    /// <param name="Percent">0–100.</param>
    /// <param name="Files">Handed in before through the files; from now on they belong to the duty.</param>
    public sealed record Request(int Percent, string? Text, IReadOnlyList<Guid>? Files, int Version);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapPost("/{id:guid}/report", Handle).Requires("duties.work");

    static async Task<Ok<FindDuty.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var duty = await FindDuty.InForce(db, id, request.Version, stop);
        var files = await Take(db, request.Files ?? [], duty, stop);
        var note = duty.Report(request.Percent, FindDuty.Words(request.Text), files, By.Of(db.Caller, time));
        return TypedResults.Ok(await FindDuty.Save(db, duty, note, stop));
    }

    static async Task<IReadOnlyList<Evidence>> Take(Db db, IReadOnlyList<Guid> ids, Duty duty, CancellationToken stop)
    {
        if (ids.Count > MostFiles) throw WorkProblems.TooManyFiles(MostFiles);
        var files = await db.Set<StoredFile>().Where(it => ids.Contains(it.Id)).OrderBy(it => it.Id).ToListAsync(stop);
        if (files.Count != ids.Distinct().Count()) throw WorkProblems.FileNotThere();
        foreach (var file in files)
        {
            // What belongs to a matter already cannot be drawn away from those who see it there.
            if (file.Belongs) throw WorkProblems.FileNotThere();
            file.BelongTo(duty);
        }
        return files.ConvertAll(it => new Evidence(it.Id, it.Name, it.Size, it.Type));
    }
}
