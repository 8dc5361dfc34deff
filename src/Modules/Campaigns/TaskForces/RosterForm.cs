using Anran.Campaigns.Imports;
using Anran.Kernel.Identifiers;

namespace Anran.Campaigns.TaskForces;

/// <summary>What can be written of one person, checked.</summary>
/// <param name="Phone">Digits; null when none was sent.</param>
sealed record RosterForm(SeatKind Seat, int? SeatNumber, string Name, string Post, string? Phone)
{
    public static RosterForm Of(SeatKind seat, int? number, string? name, string? post, string? phone)
    {
        if (!Enum.IsDefined(seat)) throw TaskForceProblems.SeatUnknown();
        return new(
            seat, number, EditPlanImport.Line("name", name, RosterEntry.LongestName),
            string.IsNullOrWhiteSpace(post) ? "" : EditPlanImport.Line("post", post, RosterEntry.LongestPost), Telephone.Clean(phone));
    }
}
