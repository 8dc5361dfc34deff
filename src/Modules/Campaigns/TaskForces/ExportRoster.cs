using Anran.Campaigns.Imports;
using Anran.Kernel.Documents;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>The roster as the caller sees it. Telephones stay masked: a sheet goes further than anybody knows.</summary>
static class ExportRoster
{
    public static void Map(IEndpointRouteBuilder force) => force.MapGet("/roster.xlsx", Handle).Requires("task-forces.read").Produces(200, contentType: RosterSheet.Xlsx);

    static async Task<FileContentHttpResult> Handle(Guid id, Db db, FieldCipher cipher, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        var entries = await db.Set<RosterEntry>().AsNoTracking().Where(it => it.TaskForce == seen.Force.Id).OrderBy(it => it.ScopeKey).ThenBy(it => it.Unit).ThenBy(it => it.Id).ToListAsync(stop);
        var sheet = new SheetFile([.. RosterSheet.Columns.Select(it => it.Head)]);
        foreach (var it in entries) sheet.Add([it.Unit, RosterSheet.Zh(it.Seat), it.NameOf(cipher), it.Post, it.MaskedPhone(cipher) ?? ""]);
        return RosterSheet.Answer(sheet.ToBytes(), UploadedPlan.SafeName(seen.Plan.Title) + "-专班名单.xlsx");
    }
}
