using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Anran.Authority.People;

/// <summary>What one signs in with.</summary>
static partial class Account
{
    public const int Longest = 40;

    /// <summary>However it is typed, full-width and in capitals, it is the same account.</summary>
    public static string Normal(string typed)
    {
        try
        {
            return typed.Normalize(NormalizationForm.FormKC).Trim().ToLower(CultureInfo.InvariantCulture);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: no account has that.
            return "";
        }
    }

    public static bool IsGood(string normal) => Form().IsMatch(normal);

    public static string MustBeGood(string typed) => Normal(typed) is var normal && IsGood(normal) ? normal : throw PersonProblems.AccountForm();

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._@-]{1,39}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
