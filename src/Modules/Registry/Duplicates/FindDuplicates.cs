using Anran.Registry.Subjects;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Duplicates;

/// <summary>Why two subjects may be one.</summary>
enum DuplicateReason
{
    SameCreditCode,
    SameLicence,

    /// <summary>At one place, name and address nearly alike.</summary>
    AlikeNameAndAddress,

    /// <summary>Less than <see cref="FindDuplicates.NearMetres"/> apart, and called nearly alike.</summary>
    NearAndAlike,
}

sealed record Duplicate(Subject Subject, IReadOnlyList<DuplicateReason> Reasons);

/// <summary>Looks for subjects that may be the same as one, among those the caller sees.</summary>
sealed class FindDuplicates(Db db)
{
    public const double NearMetres = 30;

    /// <summary>From here on names are alike: 石桥福来饭店 and 石桥福来大饭店.</summary>
    const double AlikeNames = 0.6;
    const double AlikeAddresses = 0.6;

    /// <summary>A place holds a few thousand; more are not compared one by one.</summary>
    const int MostAtPlace = 10_000, MostFound = 20;

    readonly Dictionary<Guid, List<Outline>> places = [];

    sealed record Outline(Guid Id, string FoldedName, string FoldedAddress);

    /// <summary>Most reasons first.</summary>
    public async Task<List<Duplicate>> Of(Subject one, CancellationToken stop)
    {
        var apart = await TellApart.Between(db, one.Id).Select(it => it.Subject == one.Id ? it.Other : it.Subject).ToListAsync(stop);
        var ids = await Alike(one, stop);
        var (north, east) = one.Position?.Reach(NearMetres) ?? (0, 0);
        int? south = one.Latitude - north, northern = one.Latitude + north, west = one.Longitude - east, eastern = one.Longitude + east;
        var rows = await db.Set<Subject>().AsNoTracking().Where(it => it.Id != one.Id && !apart.Contains(it.Id) && (
                (one.CreditCode != null && it.CreditCode == one.CreditCode)
                || (one.LicenceCode != null && it.LicenceCode == one.LicenceCode)
                || ids.Contains(it.Id)
                || (it.Latitude >= south && it.Latitude <= northern && it.Longitude >= west && it.Longitude <= eastern)))
            .OrderBy(it => it.ScopeKey).ThenBy(it => it.Name).ThenBy(it => it.Id).Take(200).ToListAsync(stop);
        return [.. rows.Select(it => new Duplicate(it, [.. Reasons(one, it)])).Where(it => it.Reasons.Count > 0).OrderByDescending(it => it.Reasons.Count).Take(MostFound)];
    }

    /// <summary>Those at the same place whose name and address are like it.</summary>
    async Task<List<Guid>> Alike(Subject one, CancellationToken stop)
    {
        if (!places.TryGetValue(one.Place, out var there))
        {
            places[one.Place] = there = await db.Set<Subject>().AsNoTracking().Where(it => it.Place == one.Place)
                .OrderBy(it => it.FoldedName).Take(MostAtPlace).Select(it => new Outline(it.Id, it.FoldedName, it.FoldedAddress)).ToListAsync(stop);
        }
        return [.. there.Where(it => it.Id != one.Id && AreAlike(one.FoldedName, one.FoldedAddress, it.FoldedName, it.FoldedAddress)).Take(MostFound).Select(it => it.Id)];
    }

    static IEnumerable<DuplicateReason> Reasons(Subject one, Subject other)
    {
        if (one.CreditCode is not null && one.CreditCode == other.CreditCode) yield return DuplicateReason.SameCreditCode;
        if (one.LicenceCode is not null && one.LicenceCode == other.LicenceCode) yield return DuplicateReason.SameLicence;
        if (one.Place == other.Place && AreAlike(one.FoldedName, one.FoldedAddress, other.FoldedName, other.FoldedAddress)) yield return DuplicateReason.AlikeNameAndAddress;
        if (one.Position is { } here && other.Position is { } there && here.To(there) <= NearMetres && Folded.Alike(one.FoldedName, other.FoldedName, AlikeNames)) yield return DuplicateReason.NearAndAlike;
    }

    /// <summary>A missing address says nothing against it, but then the names must be the same.</summary>
    public static bool AreAlike(string name, string address, string otherName, string otherAddress) =>
        address.Length == 0 || otherAddress.Length == 0 ? name == otherName
        : Folded.Alike(name, otherName, AlikeNames) && Folded.Alike(address, otherAddress, AlikeAddresses);
}
