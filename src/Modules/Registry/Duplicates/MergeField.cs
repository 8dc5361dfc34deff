using Anran.Kernel.Keys;
using Anran.Registry.Subjects;

namespace Anran.Registry.Duplicates;

/// <summary>A part of a subject that can be taken over from the one that is merged into it, and put back.</summary>
/// <param name="Read">What stands there, as a few texts.</param>
/// <param name="Write">Puts back what <paramref name="Read"/> told.</param>
/// <param name="Take">From the second into the first.</param>
sealed record MergeField(string Code, Func<Subject, string?[]> Read, Action<Subject, string?[]> Write, Action<Subject, Subject, FieldCipher> Take)
{
    public static readonly IReadOnlyList<MergeField> All =
    [
        Plain("name", it => it.Name, (it, value) => it.Call(value!)),
        Plain("address", it => it.Address, (it, value) => it.LieAt(value!)),
        Plain("kind", it => it.Kind, (it, value) => it.Kind = value!),
        Plain("creditCode", it => it.CreditCode, (it, value) => it.CreditCode = value),
        Plain("licenceCode", it => it.LicenceCode, (it, value) => it.LicenceCode = value),
        Plain("rowKey", it => it.RowKey, (it, value) => it.RowKey = value),
        Plain("gas", it => it.Gas, (it, value) => it.Gas = value),
        Plain("basement", it => it.Basement?.ToString(), (it, value) => it.Basement = value is null ? null : bool.Parse(value)),
        Plain("users", it => it.Users?.ToString(Invariant), (it, value) => it.Users = value is null ? null : int.Parse(value, Invariant)),
        Plain("inUseSince", it => it.InUseSince?.ToString(Invariant), (it, value) => it.InUseSince = value is null ? null : int.Parse(value, Invariant)),
        new("place", it => [it.Place.ToString(), it.ScopeKey], (it, was) => (it.Place, it.ScopeKey) = (Guid.Parse(was[0]!), was[1]!), (it, other, _) => (it.Place, it.ScopeKey) = (other.Place, other.ScopeKey)),
        new("position", it => [it.Latitude?.ToString(Invariant), it.Longitude?.ToString(Invariant)],
            (it, was) => it.LieAt(was is [{ } latitude, { } longitude] ? new Position(int.Parse(latitude, Invariant), int.Parse(longitude, Invariant)) : null), (it, other, _) => it.LieAt(other.Position)),
        new("organisation", it => [it.Organisation?.ToString()], (it, was) => it.Organisation = was[0] is { } id ? Guid.Parse(id) : null, (it, other, _) => it.Organisation = other.Organisation),
        // A sealed text opens only in its own row, so it is sealed anew for the other one.
        new("contact", it => [it.Contact, it.Phone], (it, was) => (it.Contact, it.Phone) = (was[0], was[1]), (it, other, cipher) =>
        {
            var (contact, phone) = other.ReadContact(cipher);
            it.WriteContact(contact ?? "", phone ?? "", cipher);
        }),
    ];

    static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    static MergeField Plain(string code, Func<Subject, string?> read, Action<Subject, string?> write) =>
        new(code, it => [read(it)], (it, was) => write(it, was[0]), (it, other, _) => write(it, read(other)));
}
