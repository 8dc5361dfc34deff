using System.Globalization;
using Anran.Kernel.Documents;
using Anran.Kernel.Units;
using Anran.Registry.Supply;
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
            await Write(db, file, rows, places, kinds, stop);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        file.Position = 0;
        return TypedResults.Stream(file, SheetWriter.Xlsx, "subjects.xlsx");
    }

    static async Task Write(Db db, Stream file, IQueryable<Subject> rows, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var paths = new Dictionary<Guid, string>();
        using var sheet = new SheetWriter(file, [.. Imports.SubjectColumns.Of(kinds).Where(it => it.Field is not ("contact" or "phone" or "citizenNumber")).Select(it => it.Head), "状态 / Status", "风险等级 / Grade"]);
        for (var some = await rows.InOrder().Take(Chunk).ToListAsync(stop); some.Count > 0; some = await rows.After(some[^1]).InOrder().Take(Chunk).ToListAsync(stop))
        {
            var unknown = some.Select(it => it.Place).Where(it => !paths.ContainsKey(it)).Distinct().ToList();
            foreach (var (id, place) in await places.FindAll(unknown, stop)) paths[id] = place.Path.Replace(" / ", "/", StringComparison.Ordinal);
            var ids = some.ConvertAll(it => it.Id);
            var supplies = await db.Set<SubjectSupply>().AsNoTracking().Where(it => ids.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
            foreach (var row in some)
                sheet.Add([row.RowKey ?? "", row.Name, kinds.Of(row.Kind).Zh, paths.GetValueOrDefault(row.Place, ""), row.Address, row.CreditCode ?? "", row.LicenceCode ?? "",
                    Degrees(row.Position?.LatitudeDegrees), Degrees(row.Position?.LongitudeDegrees), row.Gas is { } gas ? Gas.Find(gas)?.Zh ?? gas : "",
                    row.Basement switch { true => "是", false => "否", null => "" }, Number(row.Users), Number(row.InUseSince), .. Supplied(supplies.GetValueOrDefault(row.Id)), Word(row.Status), Word(row.Grade)]);
        }
    }

    static string[] Supplied(SubjectSupply? it) =>
    [
        it?.Building ?? "", it?.Unit ?? "", it?.Room ?? "", it?.UserNumber ?? "", it?.Supply switch { SupplyKind.Piped => "管道", SupplyKind.Bottled => "瓶装", null => "" },
        it?.ContractNumber ?? "", it?.ContractOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", it?.MeterNumber ?? "",
    ];

    static string Degrees(double? degrees) => degrees?.ToString("0.#######", CultureInfo.InvariantCulture) ?? "";

    static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    static string Word(RiskGrade? grade) => grade switch
    {
        RiskGrade.Red => "红",
        RiskGrade.Orange => "橙",
        RiskGrade.Yellow => "黄",
        RiskGrade.Blue => "蓝",
        null => "",
    };

    static string Word(SubjectStatus status) => status switch
    {
        SubjectStatus.Open => "正常",
        SubjectStatus.Suspended => "停业",
        SubjectStatus.Closed => "已关闭",
    };
}
