using System.Globalization;
using Anran.Hazards.Finding;
using Anran.Hazards.Loop;
using Anran.Kernel.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Hazards.Lists;

/// <summary>隐患台账: the list as it is narrowed, as a sheet. Row by row, so that a million take no more memory than ten.</summary>
static class ExportHazards
{
    /// <summary>A sheet of a workbook holds 1,048,576 rows.</summary>
    const int Most = 1_000_000, Chunk = 2_000;

    static readonly string[] Heads =
        ["编号 / Number", "监管对象 / Subject", "所在地 / Place", "类别 / Kind", "等级 / Grade", "隐患 / Hazard", "状态 / State", "管控措施 / Control measure", "整改单位 / Rectified by", "责任人 / Person", "责任部门 / Department",
            "发现日期 / Found", "整改期限 / Due", "当前期限 / Act by", "销号日期 / Closed", "挂牌 / Listed", "复发次数 / Reopened", "来源数 / Sources"];

    public static void Map(IEndpointRouteBuilder hazards) => hazards.MapGet("/export.xlsx", Handle).Requires("hazards.read").Produces(200, contentType: SheetWriter.Xlsx);

    static async Task<FileStreamHttpResult> Handle(
        [AsParameters] HazardQuery query, Db db, IPlaces places, IOrganisations organisations, HazardKinds kinds, TimeProvider time, CancellationToken stop)
    {
        var rows = await query.In(db, places, kinds, time, stop);
        // Through a file of its own: whatever goes wrong is told before the first byte is sent.
        var file = SheetWriter.Temporary();
        try
        {
            await Write(file, rows, query.Order, places, organisations, kinds, stop);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        file.Position = 0;
        return TypedResults.Stream(file, SheetWriter.Xlsx, "hazards.xlsx");
    }

    static async Task Write(Stream file, IQueryable<Hazard> rows, HazardOrder order, IPlaces places, IOrganisations organisations, HazardKinds kinds, CancellationToken stop)
    {
        using var sheet = new SheetWriter(file, Heads);
        HazardCursor? last = null;
        for (var count = 0; ;)
        {
            var some = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync((last is { } after ? rows.After(order, after) : rows).InOrder(order).Take(Chunk), stop);
            if (some.Count == 0) return;
            if ((count += some.Count) > Most) throw HazardProblems.TooMany(Most);
            foreach (var (row, it) in (await HazardRow.Of(some, places, organisations, kinds, stop)).Zip(some)) sheet.Add(Cells(row, it));
            last = HazardCursor.Of(order, some[^1].Id, some[^1].FoundOn, some[^1].ActBy, some[^1].ClosedOn);
        }
    }

    static string[] Cells(HazardRow row, Hazard it) =>
        [row.Number, row.SubjectName, row.Place.Path, row.Kind.Zh, row.Grade.Words().Zh, row.What.Zh, row.State.Words().Zh, it.Measure ?? "", row.Organisation?.Name ?? "", row.Person ?? "", row.Department?.Name ?? "",
            Day(row.FoundOn), Day(row.Due), Day(row.ActBy), Day(row.ClosedOn), it.ListedLevel is { } level ? $"{level} 级" : "", row.Reopens.ToString(CultureInfo.InvariantCulture), row.Sources.ToString(CultureInfo.InvariantCulture)];

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
