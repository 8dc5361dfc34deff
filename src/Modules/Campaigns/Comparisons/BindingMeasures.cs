using Anran.Campaigns.Units;
using Anran.Plans;

namespace Anran.Campaigns.Comparisons;

/// <summary>
/// Which measures of an upper plan bind a lower place. A measure is left out of the reckoning only when that is certain: every body it
/// names is known here, none of them lies at or below the lower place, and neither a body of the same work (市城管委 – 县城管局) is
/// registered there nor does the lower plan name one. Whatever names nobody, or a body that nobody has been found for, binds.
/// </summary>
/// <param name="around">Names of the upper plan's place and those above, which its bodies may begin with.</param>
sealed class BindingMeasures(WorkPlan upper, ILookup<string, string> named, IReadOnlyList<string> around)
{
    /// <summary>Bodies that carry out plans; enterprises are not the counterpart of an authority.</summary>
    static readonly HashSet<string> Kinds = ["government", "department", "party", "township", "village-committee", "institution", "emergency-service"];

    readonly Dictionary<string, string> work = upper.Measures.SelectMany(it => it.ResponsibleAll).Distinct().ToDictionary(it => it, it => UnitName.Of(it, around).Core);

    public static async Task<BindingMeasures> Of(PlanSide upper, WorkPlan paper, ReadPair read, IPlaces places, CancellationToken stop) =>
        new(paper, await read.Named(upper, stop), Names(await places.Find(upper.Place, stop)));

    /// <returns>By position in the upper plan.</returns>
    public async Task<bool[]> At(PlanSide lower, WorkPlan paper, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var here = (await organisations.Within(lower.ScopeKey, stop)).Where(it => Kinds.Contains(it.Kind)).ToList();
        var entries = await places.FindAll([.. here.Select(it => it.Place).Append(lower.Place).Distinct()], stop);
        var done = paper.Measures.SelectMany(it => it.ResponsibleAll).Distinct().Select(it => UnitName.Of(it, Names(entries.GetValueOrDefault(lower.Place))).Core)
            .Concat(here.SelectMany(it => it.Aliases.Prepend(it.Name).Select(name => UnitName.Of(name, Names(entries.GetValueOrDefault(it.Place))).Core)))
            .Where(core => core.Length > 0).ToHashSet();
        return [.. upper.Measures.Select(it => Binds(it, lower.ScopeKey, done))];
    }

    bool Binds(Measure measure, string scopeKey, HashSet<string> done) => measure.ResponsibleAll.Count == 0 || done.Count == 0 || measure.ResponsibleAll.Any(unit =>
    {
        if (!named.Contains(unit) || named[unit].Any(key => key.StartsWith(scopeKey, StringComparison.Ordinal))) return true;
        // 临港区人民政府 answers for its own territory and for no other.
        return !measure.Territorial.Contains(unit) && (work[unit].Length == 0 || done.Contains(work[unit]));
    });

    static List<string> Names(PlaceEntry? place) => place is null ? []
        : [.. place.Path.Split(" / ").Append(place.Name).SelectMany(it => (string[])[it, UnitName.Short(it)]).Where(it => it.Length >= 2).Distinct()];
}
