using Anran.Kernel.Identifiers;
using Anran.Kernel.Keys;

namespace Anran.Authority.People;

/// <summary>A person's telephone number: sealed in the store, masked on the screen, open only to who says what for.</summary>
static class PhoneNumber
{
    const string Table = "person", Column = "phone";

    /// <returns>Null when nothing was typed.</returns>
    public static string? Clean(string? typed) => Telephone.Clean(typed);

    public static void Write(Person person, string? clean, FieldCipher cipher) =>
        person.Phone = clean is null ? null : cipher.Seal(clean, Table, Column, person.Id);

    public static string? Read(Person person, FieldCipher cipher) =>
        person.Phone is null ? null : cipher.Open(person.Phone, Table, Column, person.Id);

    public static string? Masked(Person person, FieldCipher cipher) => Telephone.Masked(Read(person, cipher));
}
