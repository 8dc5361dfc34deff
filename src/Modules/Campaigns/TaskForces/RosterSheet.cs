using Anran.Kernel.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.TaskForces;

/// <summary>The columns of a roster on paper, the same going out and coming in.</summary>
static class RosterSheet
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static readonly ImportColumn[] Columns =
    [
        new("organisation", "单位", "Organisation", Needed: true),
        new("seat", "职务", "Seat", Needed: true, Choices: [.. Enum.GetValues<SeatKind>().Select(Zh)]),
        new("name", "姓名", "Name", Needed: true),
        new("post", "职务名称", "Post"),
        new("phone", "电话", "Phone"),
    ];

    public static string Zh(SeatKind seat) => seat switch
    {
        SeatKind.Head => "组长",
        SeatKind.Deputy => "副组长",
        SeatKind.Office => "办公室",
        SeatKind.Member => "成员",
        SeatKind.Contact => "联络员",
    };

    public static SeatKind Read(string typed)
    {
        foreach (var seat in Enum.GetValues<SeatKind>())
        {
            if (typed == Zh(seat) || typed.Equals(seat.ToString(), StringComparison.OrdinalIgnoreCase)) return seat;
        }
        throw TaskForceProblems.SeatUnknown();
    }

    public static FileContentHttpResult Answer(byte[] sheet, string name) => TypedResults.File(sheet, Xlsx, name);
}
