using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using Anran.Kernel.Identifiers;

namespace Anran.Registry.Subjects;

/// <summary>What a person or a sheet fills in about a subject, and the rules it must keep.</summary>
static class SubjectForm
{
    public abstract record Fields
    {
        [Required, StringLength(Subject.LongestName, MinimumLength = 2)] public string Name { get; init; } = "";
        [Required, StringLength(40)] public string Kind { get; init; } = "";
        [StringLength(Subject.LongestAddress)] public string? Address { get; init; }
        [Required] public Guid? Place { get; init; }
        [StringLength(40)] public string? CreditCode { get; init; }
        [StringLength(Subject.LongestCode)] public string? LicenceCode { get; init; }

        /// <summary>Degrees, WGS-84 or CGCS2000.</summary>
        public double? Latitude { get; init; }

        /// <summary>Degrees, WGS-84 or CGCS2000.</summary>
        public double? Longitude { get; init; }
        [StringLength(40)] public string? Gas { get; init; }
        public Guid? Organisation { get; init; }

        /// <summary>Gas is used below ground.</summary>
        public bool? Basement { get; init; }

        /// <summary>How many users it supplies.</summary>
        [Range(0, MostUsers)] public int? Users { get; init; }

        /// <summary>Year since when it has been in use.</summary>
        [Range(FirstYear, LastYear)] public int? InUseSince { get; init; }
    }

    public const int MostUsers = 100_000_000, FirstYear = 1850, LastYear = 2100;

    /// <summary>Writes what was filled in into the row, or refuses. The place, the organisation and the contact are the caller's to look up.</summary>
    public static void WriteInto(this Fields form, Subject row, SubjectKinds kinds)
    {
        var kind = kinds.Read(form.Kind) ?? throw SubjectProblems.KindUnknown();
        var (code, licence, gas) = (CodeOf(form.CreditCode), Clean(form.LicenceCode, "licenceCode"), string.IsNullOrWhiteSpace(form.Gas) ? null : form.Gas);
        if (code is not null && !kind.Fields.Contains(SubjectKind.CreditCode)) throw SubjectProblems.NotOfThisKind("creditCode");
        if (licence is not null && !kind.Fields.Contains(SubjectKind.Licence)) throw SubjectProblems.NotOfThisKind("licenceCode");
        if (gas is not null && !kind.Fields.Contains(SubjectKind.Gas)) throw SubjectProblems.NotOfThisKind("gas");
        if (gas is not null && Kernel.Units.Gas.Find(gas) is null) throw SubjectProblems.GasUnknown();
        var (name, address, position) = (Clean(form.Name, "name") ?? throw SubjectProblems.Empty("name"), Clean(form.Address, "address") ?? "", Position.Of(form.Latitude, form.Longitude));
        row.Kind = kind.Code;
        row.Call(name);
        row.LieAt(address);
        row.LieAt(position);
        (row.CreditCode, row.LicenceCode, row.Gas) = (code, licence, gas);
        (row.Basement, row.Users, row.InUseSince) = (form.Basement, form.Users, form.InUseSince);
    }

    /// <summary>The place of the form, when one may register a subject there.</summary>
    public static async Task<PlaceEntry> FindPlace(this Fields form, IPlaces places, CancellationToken stop)
    {
        var place = await places.Find(form.Place!.Value, stop) ?? throw SubjectProblems.PlaceUnknown();
        MustHold(place.Kind);
        return place;
    }

    public static void MustHold(PlaceKind kind)
    {
        if (kind is PlaceKind.Nation or PlaceKind.Province or PlaceKind.Prefecture or PlaceKind.County) throw SubjectProblems.PlaceTooHigh();
    }

    /// <summary>One that the caller does not see is as unknown as one that does not exist.</summary>
    public static async Task MustKnow(Guid? organisation, Caller caller, IOrganisations organisations, CancellationToken stop)
    {
        if (organisation is not { } id) return;
        var found = (await organisations.FindAll([id], stop)).GetValueOrDefault(id);
        if (found is null || !caller.Scopes.Any(scope => scope.Covers(found.ScopeKey) && (scope.Organisation is null || scope.Organisation == id))) throw SubjectProblems.OrganisationUnknown();
    }

    public static string? CodeOf(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return CreditCode.TryParse(typed, out var code, out var fault) ? code.Value : throw SubjectProblems.CreditCode(fault);
    }

    /// <returns>Null when nothing was typed.</returns>
    public static string? Clean(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var whole = true;
        foreach (var rune in typed.EnumerateRunes()) whole &= rune.Value != 0xFFFD && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.PrivateUse);
        return whole ? typed.Trim() : throw SubjectProblems.Unprintable(field);
    }
}
