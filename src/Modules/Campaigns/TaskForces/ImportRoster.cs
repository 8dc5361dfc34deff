using Anran.Kernel.Documents;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>People of a task force from a sheet: all of it or, when one cell is wrong, nothing.</summary>
static class ImportRoster
{
    public sealed record Answer(int Rows, int Created, IReadOnlyList<ImportError> Errors);

    public static void Map(IEndpointRouteBuilder force)
    {
        force.MapPost("/import", Handle).Requires("task-forces.manage").DisableAntiforgery();
        force.MapPost("/import/marked", Marked).Requires("task-forces.manage").DisableAntiforgery();
        force.MapGet("/import/template", Template).Requires("task-forces.manage");
    }

    static async Task<Ok<Answer>> Handle(Guid id, IFormFile file, bool? dryRun, Db db, BulkWriter bulk, IOrganisations organisations, FieldCipher cipher, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        seen.MustBeInForce();
        var sheet = ImportSheet.Read(file, RosterSheet.Columns);
        var entries = await Check(sheet, seen, db, organisations, cipher, stop);
        var write = sheet.IsRight && dryRun != true && entries.Count > 0;
        // About a row of the caller's own: the force may lie above his scope.
        if (write) await bulk.Insert(new RosterImported(seen.Force.Id, entries.Count), entries.MinBy(it => it.ScopeKey.Length), [entries], stop);
        return TypedResults.Ok(new Answer(sheet.Rows.Count, write ? entries.Count : 0, sheet.Errors));
    }

    /// <summary>Writes nothing; hands the sheet back with what is wrong in it.</summary>
    static async Task<FileContentHttpResult> Marked(Guid id, IFormFile file, Db db, IOrganisations organisations, FieldCipher cipher, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        var sheet = ImportSheet.Read(file, RosterSheet.Columns);
        await Check(sheet, seen, db, organisations, cipher, stop);
        return RosterSheet.Answer(sheet.Marked(), "roster-marked.xlsx");
    }

    static FileContentHttpResult Template(Guid id) => RosterSheet.Answer(ImportSheet.Template(RosterSheet.Columns), "roster.xlsx");

    static async Task<List<RosterEntry>> Check(ImportSheet sheet, SeeTaskForce seen, Db db, IOrganisations organisations, FieldCipher cipher, CancellationToken stop)
    {
        var mine = (await organisations.Within(seen.Plan.ScopeKey, stop)).Where(it => db.Caller.Scopes.Any(scope => scope.Covers(it.ScopeKey) && (scope.Organisation is null || scope.Organisation == it.Id)));
        var byName = mine.SelectMany(it => it.Aliases.Append(it.Name).Distinct().Select(name => (Name: name, It: it))).ToLookup(it => it.Name, it => it.It);
        var there = await db.Set<RosterEntry>().AsNoTracking().Where(it => it.TaskForce == seen.Force.Id).ToListAsync(stop);
        var taken = there.Select(it => (it.Organisation, it.Seat, it.NameOf(cipher))).ToHashSet();
        var counts = there.GroupBy(it => it.Organisation ?? default).ToDictionary(it => it.Key, it => it.Count());
        var entries = new List<RosterEntry>();
        foreach (var row in sheet.Rows) sheet.Try(row, () => entries.Add(One(row)));
        return entries;

        RosterEntry One(SheetRow row)
        {
            var found = byName[sheet.Needed(row, "organisation", RosterEntry.LongestUnit)].Take(2).ToList();
            if (found.Count != 1) throw Unclear(found.Count);
            var form = RosterForm.Of(
                RosterSheet.Read(sheet.Needed(row, "seat", 20)), null, sheet.Needed(row, "name", RosterEntry.LongestName), sheet.Cell(row, "post"), sheet.Cell(row, "phone"));
            if (!taken.Add((found[0].Id, form.Seat, form.Name))) throw TaskForceProblems.Twice();
            if ((counts[found[0].Id] = counts.GetValueOrDefault(found[0].Id) + 1) > AddRosterEntry.MostOfOne) throw TaskForceProblems.TooMany(AddRosterEntry.MostOfOne);
            var entry = new RosterEntry
            {
                Id = RowId.New(),
                TaskForce = seen.Force.Id,
                Seat = form.Seat,
                Organisation = found[0].Id,
                Place = found[0].Place,
                ScopeKey = found[0].ScopeKey,
                Unit = found[0].Name,
            };
            entry.Write(form.Name, form.Post, form.Phone, cipher);
            return entry;
        }
    }

    static Problem Unclear(int found) => Problem.Field("organisation", "roster.organisation-unclear", found == 0
        ? new("你的范围内没有这个单位，或它不在方案的辖区内。请核对名称。", "There is no such organisation in your scope and the plan's area; check the name.")
        : new("有几个单位叫这个名字，请写全称。", "Several organisations bear this name; write the full name."));
}
