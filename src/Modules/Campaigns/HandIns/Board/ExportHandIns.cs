using System.Globalization;
using Anran.Campaigns.HandIns.Clock;
using Anran.Campaigns.HandIns.Owing;
using Anran.Kernel.Documents;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Board;

/// <summary>The list as it is narrowed, as a sheet.</summary>
static class ExportHandIns
{
    const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const int Most = 50_000;

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/hand-ins.xlsx", Handle).Requires("plans.read").Produces(200, contentType: Xlsx);

    static async Task<FileContentHttpResult> Handle(
        Guid id, [AsParameters] HandInQuery query, Db db, HandInRules rules, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeHandIns.Find(db, id, stop);
        var (rows, on) = await query.In(db.Set<HandIn>().Where(it => it.Series == seen.Plan.Series), db, places, rules, time, stop);
        var read = await rows.OrderBy(it => it.Row.Due).ThenBy(it => it.Row.ScopeKey).ThenBy(it => it.Row.Id).Take(Most + 1).ToListAsync(stop);
        if (read.Count > Most) throw HandInProblems.TooMany(Most);
        var sheet = new SheetFile(["单位", "所在地区", "报送事项", "期别", "期限", "状态", "报送日期", "逾期天数", "截至"]);
        foreach (var row in await HandInRow.Of(read, on, db, organisations, places, stop))
        {
            sheet.Add([row.OrganisationName, row.Place.Name, row.What, row.Period == HandIn.Once ? "一次性" : row.Period, Day(row.Due), Word(row.Mark),
                row.HandedInOn is { } day ? Day(day) : "", row.DaysLate == 0 ? "" : row.DaysLate.ToString(CultureInfo.InvariantCulture), Day(on)]);
        }
        return TypedResults.File(sheet.ToBytes(), Xlsx, $"{Imports.UploadedPlan.SafeName(seen.Plan.Title)}-报送情况-{Day(on)}.xlsx");
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Word(HandInMark mark) => mark switch
    {
        HandInMark.OnTime => "按时",
        HandInMark.Late => "逾期报送",
        HandInMark.NotYet => "未到期",
        HandInMark.Overdue => "逾期未报",
        HandInMark.Exempt => "免报",
    };
}
