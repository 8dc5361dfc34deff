using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>A place that the caller is about to change. The top of one's own area belongs to the level above.</summary>
static class ChangeablePlace
{
    public const string Permission = "places.manage";

    public static bool Is(Place place, Caller caller) => caller.Scopes.Any(scope => scope.ScopeKey != place.ScopeKey && scope.Covers(place.ScopeKey));

    public static async Task<Place> Load(Db db, Guid id, int version, CancellationToken stop)
    {
        var place = await db.Set<Place>().SingleOrDefaultAsync(place => place.Id == id, stop) ?? throw PlaceProblems.NotFound();
        if (!Is(place, db.Caller)) throw place.Parent is null ? PlaceProblems.Fixed() : PlaceProblems.Top();
        place.MustBeOpen();
        return place.Version == version ? place : throw ProblemWriter.ChangedMeanwhile();
    }

    /// <exception cref="Problem">Another open place of the kind has the name there.</exception>
    public static async Task NameMustBeFree(Db db, Guid parent, PlaceKind kind, string name, CancellationToken stop)
    {
        if (await db.Unscoped<Place>("a name may be taken by a place one cannot see").AnyAsync(
            place => place.Parent == parent && place.Kind == kind && place.Name == name && place.To == null && !place.IsPlaceholder, stop))
            throw PlaceProblems.NameTaken(name);
    }

    public static string Name(string name)
    {
        var clean = name.Trim();
        return clean.Length is > 0 and <= Place.LongestName && !clean.Any(char.IsControl) ? clean : throw PlaceProblems.Name();
    }
}
