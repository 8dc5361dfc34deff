using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

/// <summary>The door of <see cref="IPeople"/>.</summary>
sealed class FindPeople(Db db) : IPeople
{
    const string Why = "a module checks whom it is asked to name";

    public async Task<IReadOnlyDictionary<Guid, PersonEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        await db.Unscoped<Person>(Why).Where(it => ids.Contains(it.Id))
            .Select(it => new PersonEntry(it.Id, it.Name, it.Organisation, it.State == PersonState.Active)).ToDictionaryAsync(it => it.Id, stop);

    public async Task<IReadOnlyList<PersonEntry>> OfOrganisation(Guid organisation, CancellationToken stop) =>
        await db.Unscoped<Person>(Why).Where(it => it.Organisation == organisation).OrderBy(it => it.Name)
            .Select(it => new PersonEntry(it.Id, it.Name, it.Organisation, it.State == PersonState.Active)).ToListAsync(stop);
}
