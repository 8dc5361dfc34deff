using Anran.Campaigns.Imports;

namespace Anran.Campaigns.Units;

/// <summary>How a name in the paper came to its organisations.</summary>
enum MappedBy
{
    /// <summary>It is the organisation's name.</summary>
    Name,

    /// <summary>It is one of the names the organisation goes by, or the shipped aliases spell it out to one.</summary>
    Alias,

    /// <summary>It means all organisations of a kind.</summary>
    Territory,

    /// <summary>A person said so.</summary>
    Chosen,
}

/// <param name="How">Null while nobody knows whom it means.</param>
/// <param name="Proposed">Whom it may mean; never used without a person's word.</param>
sealed record MappedUnit(string Name, MappedBy? How, IReadOnlyList<PlacedOrganisation> Organisations, IReadOnlyList<PlacedOrganisation> Proposed);

sealed record PlacedOrganisation(Guid Id, string Name, IReadOnlyList<string> Aliases, string Kind, Guid Place, string PlaceName, PlaceKind PlaceKind, string ScopeKey);

/// <summary>Finds for each unit that a plan names the organisations of its place and below. What could be two is proposed, never guessed.</summary>
sealed class UnitMapper(IOrganisations organisations, IPlaces places)
{
    public async Task<IReadOnlyList<MappedUnit>> Map(PlanImport import, CancellationToken stop)
    {
        var names = import.Current.Measures.SelectMany(it => it.ResponsibleAll).Distinct().ToList();
        var chosen = await organisations.FindAll([.. import.Choices.SelectMany(it => it.Organisations).Distinct()], stop);
        var (matches, entries) = await Around(import, chosen.Values, stop);
        return names.ConvertAll(name => Choice(name) ?? matches.Of(name));

        MappedUnit? Choice(string name) => import.Choices.FirstOrDefault(it => it.Unit == name) is { } choice
            ? new(name, MappedBy.Chosen, [.. choice.Organisations.Where(chosen.ContainsKey).Select(id => Placed(chosen[id], entries))], [])
            : null;
    }

    /// <summary>Whom names may mean that nobody answered to so far.</summary>
    public async Task<IReadOnlyList<MappedUnit>> Propose(IPlaced plan, IReadOnlyList<string> names, CancellationToken stop)
    {
        if (names.Count == 0) return [];
        var (matches, _) = await Around(plan, [], stop);
        return [.. names.Select(matches.Of)];
    }

    async Task<(UnitMatches Matches, IReadOnlyDictionary<Guid, PlaceEntry> Places)> Around(IPlaced plan, IEnumerable<OrganisationEntry> also, CancellationToken stop)
    {
        var within = await organisations.Within(plan.ScopeKey, stop);
        var entries = await places.FindAll([.. within.Concat(also).Select(it => it.Place).Append(plan.Place).Distinct()], stop);
        return (new UnitMatches(entries[plan.Place], [.. within.Where(it => entries.ContainsKey(it.Place)).Select(it => Placed(it, entries))]), entries);
    }

    static PlacedOrganisation Placed(OrganisationEntry it, IReadOnlyDictionary<Guid, PlaceEntry> entries)
    {
        var place = entries[it.Place];
        return new(it.Id, it.Name, it.Aliases, it.Kind, it.Place, place.Name, place.Kind, it.ScopeKey);
    }
}
