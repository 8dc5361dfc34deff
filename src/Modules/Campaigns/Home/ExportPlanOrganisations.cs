using System.Globalization;
using Anran.Kernel.Documents;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Home;

/// <summary>The same list as a sheet, for the meeting at which it is read out.</summary>
static class ExportPlanOrganisations
{
    const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/organisations.xlsx", Handle).Requires("plans.read")
        .Produces(200, contentType: Xlsx);

    static async Task<FileContentHttpResult> Handle(
        Guid id, DateOnly? on, Guid? place, string? list, Db db, IPlaces places, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var part = await PlanPart.Of(id, place, db, places, stop);
        var (day, wanted) = (on ?? time.Today(), ListPlanOrganisations.ListOf(list) ?? StandingList.Late);
        var all = await new Standings(part, day, db).Read(wanted, after: null, count: null, stop);
        var rows = await ListPlanOrganisations.Rows(all.ConvertAll(it => it.Standing), day, places, organisations, stop);
        var sheet = new SheetFile(["单位 Organisation", "所在地 Place", "职责 Duties", "完成 Done", "受阻 Blocked", "逾期 Overdue", "进度 Progress %", "最早逾期期限 Overdue since", "逾期天数 Days overdue", "最近推进 Last moved"]);
        foreach (var it in rows)
        {
            sheet.Add([
                it.Name, it.Place.Name, Text(it.Duties.Total), Text(it.Duties.Done), Text(it.Duties.Blocked), Text(it.Duties.Late), Text(it.Duties.Percent),
                it.LateSince?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", it.DaysLate is { } days ? Text(days) : "", it.MovedAt is { } at ? BeijingTime.Print(at) : ""]);
        }
        var name = string.Create(CultureInfo.InvariantCulture, $"{Imports.UploadedPlan.SafeName(part.Seen.Plan.Title)}-{Word(wanted)}-{day:yyyy-MM-dd}.xlsx");
        return TypedResults.File(sheet.ToBytes(), Xlsx, name);
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Word(StandingList list) => list switch
    {
        StandingList.All => "进展",
        StandingList.Late => "逾期单位",
        StandingList.Still => "停滞单位",
        StandingList.Finished => "完成单位",
    };
}
