using System.Text;
using System.Text.RegularExpressions;
using Anran.Kernel.Http;

namespace Anran.Kernel.Identifiers;

/// <summary>A telephone number as people type it: digits, with a leading + and an extension after x if need be.</summary>
public static partial class Telephone
{
    /// <returns>Digits without what people put between them; null when nothing was typed.</returns>
    /// <exception cref="Problem">It is no number; the field is <c>phone</c>.</exception>
    public static string? Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var clean = Normal(typed).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return Form().IsMatch(clean) ? clean : throw Problem.Field("phone", "person.phone", new(
            "电话号码应为 3 到 20 位数字，可带 + 和分机号 x。", "A telephone number has 3 to 20 digits; a leading + and an extension after x are allowed."));
    }

    /// <summary>Enough to recognise a number one knows, too little to call one does not.</summary>
    public static string? Masked(string? number) => number switch
    {
        null => null,
        { Length: >= 11 } => $"{number[..3]}****{number[^4..]}",
        { Length: > 4 } => $"****{number[^2..]}",
        _ => "****",
    };

    static string Normal(string typed)
    {
        try
        {
            return typed.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair is no number.
            return typed;
        }
    }

    [GeneratedRegex(@"^\+?[0-9]{3,20}(x[0-9]{1,6})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
