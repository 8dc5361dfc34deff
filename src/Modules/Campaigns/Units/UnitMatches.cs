using System.Text.Json;

namespace Anran.Campaigns.Units;

/// <summary>The organisations of one place and below, ready to be asked for by the names papers use.</summary>
sealed class UnitMatches
{
    const int MostProposals = 8;

    readonly PlaceEntry place;
    readonly IReadOnlyList<PlacedOrganisation> all;
    readonly IReadOnlyList<string> placeNames;
    readonly ILookup<string, PlacedOrganisation> byName, byAlias, byKey, byVariant;

    public UnitMatches(PlaceEntry place, IReadOnlyList<PlacedOrganisation> all)
    {
        (this.place, this.all) = (place, all);
        var above = place.Path.Split(" / ");
        placeNames = [.. all.Select(it => it.PlaceName).Distinct().Concat(above).SelectMany(it => (string[])[it, UnitName.Short(it)]).Where(it => it.Length >= 2).Distinct()];
        byName = all.ToLookup(it => UnitName.Fold(it.Name));
        byAlias = Lookup(it => it.Aliases.Select(UnitName.Fold));
        byKey = Lookup(it => it.Aliases.Prepend(it.Name).Select(name => UnitName.Of(name, Around(it)).Key));
        byVariant = Lookup(it => it.Aliases.Prepend(it.Name).Select(name => UnitName.Variant(name, Around(it))));

        ILookup<string, PlacedOrganisation> Lookup(Func<PlacedOrganisation, IEnumerable<string>> keys) =>
            all.SelectMany(it => keys(it).Where(key => key.Length > 0).Distinct().Select(key => (key, it))).ToLookup(it => it.key, it => it.it);

        // An organisation may carry the name of its own place and of the places above the plan's.
        List<string> Around(PlacedOrganisation it) => [.. above.Append(it.PlaceName).Append(UnitName.Short(it.PlaceName)).Concat(above.Select(UnitName.Short)).Where(name => name.Length >= 2).Distinct()];
    }

    public MappedUnit Of(string unit)
    {
        var folded = UnitName.Fold(unit);
        if (One(byName[folded]) is { } named) return new(unit, MappedBy.Name, [named], []);
        if (One(byAlias[folded]) is { } called) return new(unit, MappedBy.Alias, [called], []);
        if (Territory(folded) is { Count: > 0 } territory) return new(unit, MappedBy.Territory, territory, []);
        var name = UnitName.Of(unit, placeNames);
        var same = byKey[name.Key].Where(it => Means(name, it)).ToList();
        if (same is [var spelled]) return new(unit, MappedBy.Alias, [spelled], []);
        var proposed = byName[folded].Concat(byAlias[folded]).Concat(same).Concat(byVariant[UnitName.Variant(unit, placeNames)]).Concat(Related(name));
        return new(unit, null, [], [.. proposed.DistinctBy(it => it.Id).Take(MostProposals)]);
    }

    /// <summary>The only one of its name; or the only one at the plan's own place.</summary>
    PlacedOrganisation? One(IEnumerable<PlacedOrganisation> found)
    {
        var list = found.DistinctBy(it => it.Id).ToList();
        return list is [var only] ? only : list.Where(it => it.Place == place.Id).ToList() is [var here] ? here : null;
    }

    /// <summary>Whose place the name speaks of: the one it names, the one its level word stands for, else the plan's own.</summary>
    bool Means(UnitName name, PlacedOrganisation it) => name switch
    {
        { Place: { } named } when named != place.Name && named != UnitName.Short(place.Name) && !IsAbove(named) => it.PlaceName == named || UnitName.Short(it.PlaceName) == named,
        { Level: { } level } when !IsLevel(level, place.Name, place.Kind) => IsLevel(level, it.PlaceName, it.PlaceKind) && !AboveHas(level),
        _ => it.Place == place.Id,
    };

    bool IsAbove(string named) => place.Path.Split(" / ").Any(it => it == named || UnitName.Short(it) == named);

    bool AboveHas(UnitAliases.Level level) => place.Path.Split(" / ").SkipLast(1).Any(it => it.EndsWith(level.Word, StringComparison.Ordinal));

    static bool IsLevel(UnitAliases.Level level, string name, PlaceKind kind) =>
        kind == PlaceKind.Nation ? IsKind(level.Places, kind) : name.EndsWith(level.Word, StringComparison.Ordinal) && IsKind(level.Places, kind);

    static bool IsKind(IReadOnlyList<string> kinds, PlaceKind kind) => kinds.Contains(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));

    /// <summary>The same work under another kind of body: 住建局 where the paper says 住建委. For a person to say.</summary>
    IEnumerable<PlacedOrganisation> Related(UnitName name) => name.Core.Length < 2 || UnitAliases.Shipped.Concept(name.Core) is null ? []
        : UnitAliases.Shipped.Bodies.Select(it => it.Full).Distinct().SelectMany(body => byKey[name.Core + body]).Where(it => Means(name, it));

    /// <returns>Null when the phrase speaks of no kind of organisation.</returns>
    List<PlacedOrganisation>? Territory(string phrase)
    {
        var data = UnitAliases.Shipped.Known;
        if (data.Generic.FirstOrDefault(it => it.Words.Contains(WithoutLevel(phrase))) is { } generic)
            return [.. all.Where(it => generic.Kinds.Contains(it.Kind) && (generic.Where == "subtree" || it.Place == place.Id))];
        if (!data.Territories.Begin.Any(it => phrase.StartsWith(it, StringComparison.Ordinal))) return null;
        var means = Consumed(phrase);
        return means is null ? null : [.. all.Where(it => it.Place != place.Id || it.Kind is not ("government" or "township")).Where(it => means.Any(word =>
            word.Kinds.Contains(it.Kind) && (word.Places.Count == 0 || IsKind(word.Places, it.PlaceKind)) &&
            (word.PlacesEnding.Count == 0 || word.PlacesEnding.Any(ending => it.PlaceName.EndsWith(ending, StringComparison.Ordinal) || (word.Places.Count == 0 && it.Name.Contains(ending, StringComparison.Ordinal))))))];
    }

    /// <summary>市各有关部门, 区有关单位: the level is the plan's own and says nothing more.</summary>
    string WithoutLevel(string phrase) =>
        UnitAliases.Shipped.Levels.FirstOrDefault(it => phrase.StartsWith(it.Word, StringComparison.Ordinal) && IsLevel(it, place.Name, place.Kind)) is { } own ? phrase[own.Word.Length..] : phrase;

    /// <summary>Reads the phrase word by word, longest first. A word that is not known makes the phrase none of ours.</summary>
    static List<UnitAliases.Territory>? Consumed(string phrase)
    {
        var (data, means, at) = (UnitAliases.Shipped, new List<UnitAliases.Territory>(), 0);
        while (at < phrase.Length)
        {
            var rest = phrase[at..];
            var word = data.Words.FirstOrDefault(it => rest.StartsWith(it.Word, StringComparison.Ordinal));
            var filler = data.Known.Territories.Filler.Concat(data.Known.Territories.Begin).Where(it => rest.StartsWith(it, StringComparison.Ordinal)).MaxBy(it => it.Length);
            if (word.Word is not null && word.Word.Length >= (filler?.Length ?? 0)) means.Add(word.Means);
            else if (filler is null) return null;
            at += Math.Max(word.Word?.Length ?? 0, filler?.Length ?? 0);
        }
        return means.Count == 0 ? null : means;
    }
}
