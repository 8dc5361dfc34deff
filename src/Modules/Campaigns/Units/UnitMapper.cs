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
        var within = await organisations.Within(import.ScopeKey, stop);
        var chosen = await organisations.FindAll([.. import.Choices.SelectMany(it => it.Organisations).Distinct()], stop);
        var entries = await places.FindAll([.. within.Concat(chosen.Values).Select(it => it.Place).Append(import.Place).Distinct()], stop);
        var matches = new UnitMatches(entries[import.Place], [.. within.Where(it => entries.ContainsKey(it.Place)).Select(Placed)]);
        return names.ConvertAll(name => Choice(name) ?? matches.Of(name));

        MappedUnit? Choice(string name) => import.Choices.FirstOrDefault(it => it.Unit == name) is { } choice
            ? new(name, MappedBy.Chosen, [.. choice.Organisations.Where(chosen.ContainsKey).Select(id => Placed(chosen[id]))], [])
            : null;

        PlacedOrganisation Placed(OrganisationEntry it)
        {
            var place = entries[it.Place];
            return new(it.Id, it.Name, it.Aliases, it.Kind, it.Place, place.Name, place.Kind, it.ScopeKey);
        }
    }
}
