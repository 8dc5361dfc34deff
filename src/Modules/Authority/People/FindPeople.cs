using Anran.Authority.Roles;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

/// <summary>The door of <see cref="IPeople"/>.</summary>
sealed class FindPeople(Db db, RoleBook roles) : IPeople
{
    const string Why = "a module checks whom it is asked to name";

    public async Task<IReadOnlyDictionary<Guid, PersonEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        await db.Unscoped<Person>(Why).Where(it => ids.Contains(it.Id))
            .Select(it => new PersonEntry(it.Id, it.Name, it.Organisation, it.State == PersonState.Active)).ToDictionaryAsync(it => it.Id, stop);

    public async Task<IReadOnlyList<PersonEntry>> OfOrganisation(Guid organisation, CancellationToken stop) =>
        await db.Unscoped<Person>(Why).Where(it => it.Organisation == organisation).OrderBy(it => it.Name)
            .Select(it => new PersonEntry(it.Id, it.Name, it.Organisation, it.State == PersonState.Active)).ToListAsync(stop);

    public async Task<IReadOnlySet<Guid>> OnlyPatrol(IReadOnlyCollection<Guid> ids, DateOnly day, CancellationToken stop)
    {
        var grants = await db.Unscoped<RoleGrant>(Why).Where(it => ids.Contains(it.Person) && it.From <= day && (it.To == null || it.To > day)).Select(it => new { it.Person, it.Role }).ToListAsync(stop);
        return grants.GroupBy(it => it.Person).Where(all => all.All(it => roles.Find(it.Role)?.PatrolOnly == true)).Select(all => all.Key).ToHashSet();
    }
}
