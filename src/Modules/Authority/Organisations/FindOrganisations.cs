using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Organisations;

/// <summary>The door of <see cref="IOrganisations"/>.</summary>
sealed class FindOrganisations(Db db) : IOrganisations
{
    const string Why = "names of organisations are public";

    public async Task<IReadOnlyDictionary<Guid, OrganisationEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        (await db.Unscoped<Organisation>(Why).Where(it => ids.Contains(it.Id)).AsNoTracking().ToListAsync(stop)).ToDictionary(it => it.Id, Entry);

    public async Task<IReadOnlyList<OrganisationEntry>> Within(string scopeKey, CancellationToken stop)
    {
        var rows = await db.Unscoped<Organisation>(Why).Within(scopeKey).Where(it => it.ClosedOn == null)
            .OrderBy(it => it.ScopeKey).ThenBy(it => it.Name).AsNoTracking().ToListAsync(stop);
        return rows.ConvertAll(Entry);
    }

    static OrganisationEntry Entry(Organisation it) => new(
        it.Id, it.Name, [.. it.Aliases.Split('\n').Append(it.ShortName).Where(name => name.Length > 0).Distinct()], it.Kind, it.Place, it.ScopeKey, it.ClosedOn);
}
