using System.Globalization;
using Anran.Kernel.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Coverage;

/// <summary>The figures as a sheet: regions, kinds, departments and months, one below the other.</summary>
static class ExportCoverage
{
    static readonly string[] Heads = ["统计口径 / By", "名称 / Name", "应查 / Registered", "已查 / Inspected", "覆盖率 / Coverage", "检查次数 / Visits", "无问题 / Without findings", "问题 / Findings", "重大 / Major"];

    public static void Map(IEndpointRouteBuilder coverage) => coverage.MapGet("/export.xlsx", Handle).Requires("coverage.read").Produces(200, contentType: SheetWriter.Xlsx);

    static async Task<FileContentHttpResult> Handle([AsParameters] CoverageQuery query, Db db, IPlaces places, IOrganisations organisations, IRegister register, TimeProvider time, CancellationToken stop)
    {
        var told = await GetCoverage.Of(query, db, places, organisations, register, time, stop);
        using var bytes = new MemoryStream();
        using (var sheet = new SheetWriter(bytes, Heads))
        {
            sheet.Add([Days(told), told.Name, .. Cells(told.All)]);
            foreach (var it in told.Regions) sheet.Add(["地区 / Region", it.Name, .. Cells(it.Figures)]);
            foreach (var it in told.Kinds) sheet.Add(["类别 / Kind", it.Name.Zh, .. Cells(it.Figures)]);
            foreach (var it in told.Departments) sheet.Add(["部门 / Department", it.Name ?? "", "", N(it.Inspected), "", N(it.Visits), N(it.WithoutFindings), N(it.Findings), N(it.Major)]);
            foreach (var it in told.Months) sheet.Add(["月份 / Month", it.Month, "", N(it.Inspected), "", N(it.Visits), N(it.WithoutFindings), N(it.Findings), N(it.Major)]);
        }
        return TypedResults.File(bytes.ToArray(), SheetWriter.Xlsx, "coverage.xlsx");
    }

    static string[] Cells(GetCoverage.Figures it) => [N(it.Registered), N(it.Inspected), Percent(it), N(it.Visits), N(it.WithoutFindings), N(it.Findings), N(it.Major)];

    static string Percent(GetCoverage.Figures it) => it.Registered == 0 ? "—" : (it.Inspected * 100.0 / it.Registered).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    static string Days(GetCoverage.Answer it) => $"{it.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} – {it.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
