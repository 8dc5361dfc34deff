using System.Text.RegularExpressions;
using Anran.Kernel.Keys;

namespace Anran.Authority.People;

/// <summary>A telephone number: sealed in the store, masked on the screen, open only to who says what for.</summary>
static partial class PhoneNumber
{
    const string Table = "person", Column = "phone";

    /// <returns>Null when nothing was typed.</returns>
    public static string? Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var clean = typed.Normalize(System.Text.NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return Form().IsMatch(clean) ? clean : throw Problem.Field("phone", "person.phone", new(
            "电话号码应为 3 到 20 位数字，可带 + 和分机号 x。", "A telephone number has 3 to 20 digits; a leading + and an extension after x are allowed."));
    }

    public static void Write(Person person, string? clean, FieldCipher cipher) =>
        person.Phone = clean is null ? null : cipher.Seal(clean, Table, Column, person.Id);

    public static string? Read(Person person, FieldCipher cipher) =>
        person.Phone is null ? null : cipher.Open(person.Phone, Table, Column, person.Id);

    /// <summary>Enough to recognise a number one knows, too little to call one does not.</summary>
    public static string? Masked(Person person, FieldCipher cipher) => Read(person, cipher) switch
    {
        null => null,
        { Length: >= 11 } number => $"{number[..3]}****{number[^4..]}",
        { Length: > 4 } number => $"****{number[^2..]}",
        _ => "****",
    };

    [GeneratedRegex(@"^\+?[0-9]{3,20}(x[0-9]{1,6})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
