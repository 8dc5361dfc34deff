using Anran.Kernel.Documents;
using Anran.Kernel.Jobs;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace Anran.Registry.Imports;

/// <summary>Subjects from a sheet of up to a million rows: tried first, then taken in, as a job; and the same sheet back with what is wrong in it.</summary>
static class ImportSubjects
{
    public static void Map(IEndpointRouteBuilder subjects)
    {
        subjects.MapPost("/import", Handle).Requires("registry.import").DisableAntiforgery().WithMetadata(new SizeLimit()).WithFormOptions(multipartBodyLengthLimit: SheetReader.LargestFile);
        subjects.MapPost("/import/marked", Marked).Requires("registry.import").DisableAntiforgery().WithMetadata(new SizeLimit()).WithFormOptions(multipartBodyLengthLimit: SheetReader.LargestFile)
            .Produces(200, contentType: SheetWriter.Xlsx);
    }

    /// <param name="place">Where all rows lie; left out, the whole of the caller's area.</param>
    /// <param name="dryRun">Reads and checks everything and writes nothing.</param>
    static async Task<Accepted<JobStarted>> Handle(IFormFile file, Guid? place, bool? dryRun, Db db, IPlaces places, JobRunner jobs, CancellationToken stop)
    {
        var area = await AreaOf(place, db, places, stop);
        // The request's own copy goes with the request.
        var kept = SheetWriter.Temporary();
        try
        {
            await file.CopyToAsync(kept, stop);
            SheetReader.Open(kept).Dispose();
            var name = dryRun == true ? new Text("试读监管对象表格", "Try a sheet of subjects") : new Text("导入监管对象", "Import subjects");
            var job = await jobs.Start(name, async (progress, services, end) =>
            {
                await using (kept) return await services.GetRequiredService<ImportRun>().Run(kept, area, dryRun == true, null, progress, end);
            }, null, stop);
            return TypedResults.Accepted($"/api/jobs/{job}", new JobStarted(job));
        }
        catch
        {
            await kept.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes nothing; hands the sheet back, wrong cells red and what is wrong in a last column.</summary>
    static async Task<FileStreamHttpResult> Marked(IFormFile file, Guid? place, Db db, IPlaces places, ImportRun run, CancellationToken stop)
    {
        var area = await AreaOf(place, db, places, stop);
        await using var upload = file.OpenReadStream();
        var back = SheetWriter.Temporary();
        SheetWriter? sheet = null;
        try
        {
            await run.Run(upload, area, dryRun: true, Write, null, stop);
        }
        catch
        {
            sheet?.Dispose();
            await back.DisposeAsync();
            throw;
        }
        sheet!.Dispose();
        back.Position = 0;
        return TypedResults.Stream(back, SheetWriter.Xlsx, "subjects-marked.xlsx");

        void Write(IReadOnlyList<string> heads, IEnumerable<Draft> rows)
        {
            sheet ??= new(back, [.. heads, "问题 / Problems"]);
            foreach (var row in rows)
                sheet.Add(
                    [.. Enumerable.Range(0, heads.Count).Select(column => row.Row[column]), string.Join("\n", row.Errors.Select(it => it.Text.ToString()))],
                    row.Errors.Count == 0 ? null : [.. row.Errors.Select(it => it.Column ?? heads.Count)]);
        }
    }

    static async Task<Area> AreaOf(Guid? place, Db db, IPlaces places, CancellationToken stop)
    {
        if (place is { } at)
        {
            var found = await places.Find(at, stop) ?? throw SubjectProblems.PlaceUnknown();
            return db.Caller.Scopes.Any(scope => scope.Covers(found.ScopeKey)) ? new(found.Id, found.ScopeKey) : throw SubjectProblems.PlaceUnknown();
        }
        var top = db.Caller.Scopes.First();
        return new(Guid.Empty, top.ScopeKey);
    }

    sealed class SizeLimit : IRequestSizeLimitMetadata
    {
        // The form around the file is small.
        public long? MaxRequestBodySize => SheetReader.LargestFile + (64 * 1024);
    }
}
