using Anran.Authority.Places;

namespace Anran.Authority;

/// <summary>Finds the places that a sheet names by code, by path or by name: only those the caller sees.</summary>
public interface IPlaceNames
{
    /// <summary>The place of this key and all below it, villages included; held in memory, so as large as the tree there.</summary>
    Task<PlaceNames> Within(string scopeKey, CancellationToken stop);
}

/// <summary>The places of one area by what sheets call them.</summary>
public sealed class PlaceNames
{
    readonly ParentFinder finder;

    internal PlaceNames(ParentFinder finder) => this.finder = finder;

    /// <exception cref="Kernel.Http.Problem">There is none, or more than one; the field is <c>place</c>.</exception>
    public (Guid Id, string ScopeKey, PlaceKind Kind) Find(string typed)
    {
        var place = Organisations.ImportOrganisations.Find(finder, typed);
        return (place.Id, place.ScopeKey, place.Kind);
    }
}
