using System.Globalization;
using Anran.Kernel.Documents;
using Anran.Kernel.Units;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>The list as it is narrowed, as a sheet that an import reads again. Row by row, so that a million take no more memory than ten.</summary>
static class ExportSubjects
{
    /// <summary>A sheet of a workbook holds 1,048,576 rows.</summary>
    const int Most = 1_000_000, Chunk = 2_000;

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/export.xlsx", Handle).Requires("registry.read").Produces(200, contentType: SheetWriter.Xlsx);

    static async Task<FileStreamHttpResult> Handle([AsParameters] SubjectQuery query, Db db, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var rows = await query.In(db, places, kinds, stop);
        if (await rows.InOrder().Select(it => it.Id).Take(Most + 1).CountAsync(stop) > Most) throw SubjectProblems.TooMany(Most);
        // Through a file of its own: whatever goes wrong is told before the first byte is sent.
        var file = SheetWriter.Temporary();
        try
        {
            await Write(file, rows, places, kinds, stop);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        file.Position = 0;
        return TypedResults.Stream(file, SheetWriter.Xlsx, "subjects.xlsx");
    }

    static async Task Write(Stream file, IQueryable<Subject> rows, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var paths = new Dictionary<Guid, string>();
        using var sheet = new SheetWriter(file, [.. Imports.SubjectColumns.Of(kinds).Where(it => it.Field is not ("contact" or "phone")).Select(it => it.Head), "状态 / Status"]);
        for (var some = await rows.InOrder().Take(Chunk).ToListAsync(stop); some.Count > 0; some = await rows.After(some[^1]).InOrder().Take(Chunk).ToListAsync(stop))
        {
            var unknown = some.Select(it => it.Place).Where(it => !paths.ContainsKey(it)).Distinct().ToList();
            foreach (var (id, place) in await places.FindAll(unknown, stop)) paths[id] = place.Path.Replace(" / ", "/", StringComparison.Ordinal);
            foreach (var row in some)
                sheet.Add([row.RowKey ?? "", row.Name, kinds.Of(row.Kind).Zh, paths.GetValueOrDefault(row.Place, ""), row.Address, row.CreditCode ?? "", row.LicenceCode ?? "",
                    Degrees(row.Position?.LatitudeDegrees), Degrees(row.Position?.LongitudeDegrees), row.Gas is { } gas ? Gas.Find(gas)?.Zh ?? gas : "", Word(row.Status)]);
        }
    }

    static string Degrees(double? degrees) => degrees?.ToString("0.#######", CultureInfo.InvariantCulture) ?? "";

    static string Word(SubjectStatus status) => status switch
    {
        SubjectStatus.Open => "正常",
        SubjectStatus.Suspended => "停业",
        SubjectStatus.Closed => "已关闭",
    };
}
