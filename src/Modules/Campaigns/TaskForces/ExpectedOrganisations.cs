using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>The organisations a plan names, as far as the caller sees them, and how many contacts each has. Some thousand at most.</summary>
sealed record ExpectedOrganisation(Guid Id, string Name, PlaceEntry Place, string ScopeKey, int Contacts, int People)
{
    public static async Task<List<ExpectedOrganisation>> All(SeeTaskForce seen, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var named = await db.Set<PlanUnit>().Where(it => it.Plan == seen.Plan.Id && it.Organisation != null)
            .Select(it => new { Id = it.Organisation!.Value, it.Place, it.ScopeKey }).Distinct().ToListAsync(stop);
        var counts = await db.Set<RosterEntry>().Where(it => it.TaskForce == seen.Force.Id && it.Organisation != null).GroupBy(it => it.Organisation!.Value)
            .Select(of => new { of.Key, Contacts = of.Count(it => it.Seat == SeatKind.Contact), People = of.Count() }).ToDictionaryAsync(it => it.Key, stop);
        var names = await organisations.FindAll([.. named.Select(it => it.Id)], stop);
        var where = await places.FindAll([.. named.Select(it => it.Place).Distinct()], stop);
        return [.. named.Where(it => names.ContainsKey(it.Id) && where.ContainsKey(it.Place))
            .Select(it => new ExpectedOrganisation(
                it.Id, names[it.Id].Name, where[it.Place], it.ScopeKey, counts.TryGetValue(it.Id, out var has) ? has.Contacts : 0, has?.People ?? 0))
            .OrderBy(it => it.ScopeKey, StringComparer.Ordinal).ThenBy(it => it.Name, StringComparer.Ordinal).ThenBy(it => it.Id)];
    }
}
