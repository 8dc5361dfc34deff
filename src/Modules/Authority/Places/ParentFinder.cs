using Anran.Kernel.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>
/// Finds the places a sheet calls by code, by path or by name. All that may have children are held in memory, villages
/// are not, so it is as large as the shipped tree and no larger, however many villages there are.
/// </summary>
sealed class ParentFinder
{
    static readonly char[] Separators = ['/', '／', '\\', '>', '＞'];

    readonly Dictionary<Guid, Place> byId = [];
    readonly Dictionary<string, List<Place>> byName = [];
    readonly Dictionary<string, Guid> byCode = [];

    ParentFinder()
    {
    }

    /// <summary>Within the caller's area only: nobody writes under a place he does not see.</summary>
    public static async Task<ParentFinder> Load(Db db, CancellationToken stop)
    {
        var finder = new ParentFinder();
        await foreach (var place in db.Set<Place>().Where(place => place.Kind != PlaceKind.Village && place.To == null).AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            finder.Add(place, null);
        await foreach (var code in db.Set<PlaceCode>().Where(code => code.System == PlaceCode.Statistical && code.To == null).AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            if (finder.byId.ContainsKey(code.Place)) finder.byCode[code.Code] = code.Place;
        return finder;
    }

    /// <summary>Everything of one area, its villages too.</summary>
    /// <param name="above">The places that hold the area, so that whole paths are understood; they are not found themselves.</param>
    public static async Task<ParentFinder> Load(Db db, string scopeKey, IEnumerable<Place> above, CancellationToken stop)
    {
        var finder = new ParentFinder();
        foreach (var place in above) finder.byId.Add(place.Id, place);
        await foreach (var place in db.Set<Place>().Within(scopeKey).Where(place => place.To == null).AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            finder.Add(place, null);
        await foreach (var code in db.Set<PlaceCode>().Within(scopeKey).Where(code => code.System == PlaceCode.Statistical && code.To == null).AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            if (finder.byId.ContainsKey(code.Place)) finder.byCode[code.Code] = code.Place;
        return finder;
    }

    /// <summary>So that a row may name a place of an earlier row.</summary>
    public void Add(Place place, string? code)
    {
        byId.Add(place.Id, place);
        if (!byName.TryGetValue(place.Name, out var namesakes)) byName.Add(place.Name, namesakes = []);
        namesakes.Add(place);
        if (code is not null) byCode.Add(code, place.Id);
    }

    /// <exception cref="Problem">There is none, or more than one.</exception>
    public Place Find(string typed)
    {
        if (typed.All(char.IsAsciiDigit) && DivisionCode.TryParse(typed, out var code, out _))
            return byCode.TryGetValue(code.Value, out var id) && byId.TryGetValue(id, out var place) ? place : throw Unknown(typed);
        var names = typed.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == 0) throw Unknown(typed);
        var found = byName.GetValueOrDefault(names[^1], []).Where(place => !place.IsPlaceholder && Ends(place, names)).Take(2).ToList();
        return found.Count switch
        {
            0 => throw Unknown(typed),
            1 => found[0],
            _ => throw Problem.Field("parent", "place.parent-ambiguous", new(
                $"叫“{typed}”的不止一个，请写完整路径（如 天津市/南开区）或代码。",
                $"More than one place is called “{typed}”; write the whole path (天津市/南开区) or the code.")),
        };
    }

    /// <summary>Whether the path of the place ends with these names; levels between may be left out, placeholders count for nothing.</summary>
    bool Ends(Place place, string[] names)
    {
        var wanted = names.Length - 2;
        for (var above = place.Parent; wanted >= 0 && above is { } id && byId.TryGetValue(id, out var parent); above = parent.Parent)
        {
            if (parent.Name == names[wanted]) wanted--;
        }
        return wanted < 0;
    }

    static Problem Unknown(string typed) => Problem.Field("parent", "place.parent-unknown", new(
        $"你的辖区内没有“{typed}”。",
        $"There is no “{typed}” in your area."));
}
