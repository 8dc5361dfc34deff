using Anran.Campaigns.Imports;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>Enters somebody: the coordinator anybody, a clerk the people and contacts of his own organisation.</summary>
static class AddRosterEntry
{
    public const int MostOfOne = 50;

    /// <param name="SeatNumber">The seat of the paper that is filled; left out for the organisation's own people.</param>
    /// <param name="Unit">Instead of an organisation, for whoever belongs to none here.</param>
    /// <param name="Me">It is the caller himself: his account is linked.</param>
    public sealed record Request(
        SeatKind Seat, string? Name, string? Post = null, string? Phone = null, int? SeatNumber = null, Guid? Organisation = null, string? Unit = null, bool Me = false);

    public sealed record Answer(Guid Id, int Version);

    public static void Map(IEndpointRouteBuilder force) => force.MapPost("/entries", Handle).Requires("task-forces.fill");

    static async Task<Created<Answer>> Handle(Guid id, Request request, Db db, IOrganisations organisations, FieldCipher cipher, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        seen.MustBeInForce();
        var form = RosterForm.Of(request.Seat, request.SeatNumber, request.Name, request.Post, request.Phone);
        var (organisation, unit, place, key) = await Owner(request, seen, organisations, stop);
        await seen.MustFit(db, form.Seat, form.SeatNumber, organisation, stop);
        if (await db.Set<RosterEntry>().CountAsync(it => it.TaskForce == seen.Force.Id && it.Organisation == organisation, stop) >= MostOfOne) throw TaskForceProblems.TooMany(MostOfOne);
        var entry = new RosterEntry
        {
            Id = RowId.New(),
            TaskForce = seen.Force.Id,
            Seat = form.Seat,
            SeatNumber = form.SeatNumber,
            Organisation = organisation,
            Place = place,
            ScopeKey = key,
            Unit = unit,
        };
        entry.Write(form.Name, form.Post, form.Phone, cipher);
        entry.IsAccount(Account(request.Me, organisation, db.Caller));
        entry.NoteAdded();
        db.Add(entry);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/plans/{id}/task-force/entries/{entry.Id}", new Answer(entry.Id, entry.Version));
    }

    public static Guid? Account(bool me, Guid? organisation, Caller caller) => !me ? null
        : organisation is not null && caller.Identity?.Organisation == organisation ? caller.Id : throw TaskForceProblems.NotYou();

    static async Task<(Guid? Organisation, string Unit, Guid Place, string ScopeKey)> Owner(Request request, SeeTaskForce seen, IOrganisations organisations, CancellationToken stop)
    {
        if (request.Organisation is { } id)
        {
            var found = (await organisations.FindAll([id], stop)).GetValueOrDefault(id);
            return found is not null && found.ScopeKey.StartsWith(seen.Plan.ScopeKey, StringComparison.Ordinal)
                ? (id, found.Name, found.Place, found.ScopeKey) : throw TaskForceProblems.OrganisationUnknown();
        }
        if (!seen.Whole || string.IsNullOrWhiteSpace(request.Unit)) throw TaskForceProblems.UnitNeeded();
        return (null, EditPlanImport.Line("unit", request.Unit, RosterEntry.LongestUnit), seen.Plan.Place, seen.Plan.ScopeKey);
    }
}
