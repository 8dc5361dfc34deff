using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Photos;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Visits;

/// <summary>All that is known of one visit. Signatures and the signed text are opened for a purpose only (<see cref="RevealVisit"/>).</summary>
static class ShowVisit
{
    public static void Map(IEndpointRouteBuilder visits) => visits.MapGet("/{id:guid}", Handle).Requires("visits.read");

    static async Task<Ok<VisitView>> Handle(Guid id, Db db, FieldCipher cipher, ChecklistShelf checklists, IPlaces places, IPeople people, IOrganisations organisations, CancellationToken stop)
    {
        var visit = await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw VisitProblems.NotFound();
        var rows = await db.Set<StoredOperation>().AsNoTracking().Where(it => it.Visit == id && it.Joined).ToListAsync(stop);
        var operations = rows.ConvertAll(it => it.Open(cipher));
        var findings = await db.Set<VisitFinding>().AsNoTracking().Where(it => it.Visit == id).OrderBy(it => it.Ordinal).ToListAsync(stop);
        var photos = await db.Set<FieldPhoto>().AsNoTracking().Where(it => it.Visit == id).ToDictionaryAsync(it => it.Id, stop);
        var officers = visit.Officers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList();
        var persons = await people.FindAll([.. operations.Select(it => it.Person).Concat(officers).Concat(findings.SelectMany(it => new[] { it.AskedBy, it.DecidedBy }.OfType<Guid>())).Distinct()], stop);
        var bodies = await organisations.FindAll([.. new[] { visit.Inspector, visit.Organisation }.OfType<Guid>()], stop);
        var place = ListVisits.NameOf(visit.Place, await places.FindAll([visit.Place], stop));
        var shown = checklists.FindVersion(visit.Checklist);
        return TypedResults.Ok(new ReadVisit(visit, VisitState.Of(operations), operations, findings, photos, persons).View(
            place, [.. officers.Select(it => persons.GetValueOrDefault(it)?.Name ?? "—")], NameOf(visit.Inspector), NameOf(visit.Organisation), shown?.Checklist, shown?.Version));

        string? NameOf(Guid? organisation) => organisation is { } one ? bodies.GetValueOrDefault(one)?.Name : null;
    }
}
