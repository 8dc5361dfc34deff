using Anran.Campaigns.Responsibility;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// The governments below a plan's place, level by level. A city binds its counties and leaves them to bind their townships; the level may
/// be missing in the tree (a municipality has none between itself and its districts), so the next is the first that has a government.
/// </summary>
static class GovernmentLevels
{
    /// <summary>Who governs a place; a functional area is governed by whoever is registered there as its government.</summary>
    static readonly HashSet<string> Kinds = ["government", "township", "village-committee"];
    static readonly PlaceKind[] Order = [PlaceKind.Province, PlaceKind.Prefecture, PlaceKind.County, PlaceKind.Township, PlaceKind.Village];

    /// <returns>The levels that have a government, from above; none of the plan's own place.</returns>
    public static async Task<IReadOnlyList<(PlaceKind Level, IReadOnlyList<OrganisationEntry> Organisations)>> Below(Plan plan, IOrganisations organisations, IPlaces places, DateOnly today, CancellationToken stop)
    {
        var within = (await organisations.Within(plan.ScopeKey, stop)).Where(it => Kinds.Contains(it.Kind) && it.ScopeKey.Length > plan.ScopeKey.Length && it.Exists(today)).ToList();
        var where = await places.FindAll([.. within.Select(it => it.Place).Distinct()], stop);
        // A new area (新区) stands beside the counties or beside the townships: where it lies in the tree says which.
        var depths = where.Values.Where(it => it.Kind != PlaceKind.FunctionalArea).GroupBy(it => it.ScopeKey.Length).ToDictionary(it => it.Key, it => it.CountBy(one => one.Kind).MaxBy(one => one.Value).Key);
        return [.. within.Where(it => where.ContainsKey(it.Place)).GroupBy(it => LevelOf(where[it.Place], depths)).Where(it => Array.IndexOf(Order, it.Key) >= 0)
            .OrderBy(it => Array.IndexOf(Order, it.Key)).Select(it => (it.Key, (IReadOnlyList<OrganisationEntry>)[.. it.OrderBy(one => one.ScopeKey, StringComparer.Ordinal)]))];
    }

    static PlaceKind LevelOf(PlaceEntry place, Dictionary<int, PlaceKind> depths) =>
        place.Kind != PlaceKind.FunctionalArea ? place.Kind : depths.GetValueOrDefault(place.ScopeKey.Length, PlaceKind.County);

    /// <summary>The name under which all of a level answer for their territory.</summary>
    public static string Name(PlaceKind level) => level switch
    {
        PlaceKind.Province => "各省（自治区、直辖市）人民政府",
        PlaceKind.Prefecture => "各市（州、盟）人民政府",
        PlaceKind.County => "各县（市、区）人民政府",
        PlaceKind.Township => Effects.Townships,
        PlaceKind.Village => "各村（居）民委员会",
        PlaceKind.Nation or PlaceKind.FunctionalArea => throw PublishingProblems.NoGovernments(),
    };

    public static string English(PlaceKind level) => level switch
    {
        PlaceKind.Province => "provincial governments",
        PlaceKind.Prefecture => "prefectural governments",
        PlaceKind.County => "county governments",
        PlaceKind.Township => "township governments and street offices",
        PlaceKind.Village => "village and residents’ committees",
        PlaceKind.Nation or PlaceKind.FunctionalArea => throw PublishingProblems.NoGovernments(),
    };
}
