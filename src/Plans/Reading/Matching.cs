using System.Text.RegularExpressions;

namespace Anran.Plans.Reading;

static class Matching
{
    /// <summary>The matches within a stretch of a text, at their places in the whole text.</summary>
    public static IEnumerable<Match> In(this Regex pattern, string text, int start, int end)
    {
        for (var match = pattern.Match(text, start, Math.Max(0, end - start)); match.Success; match = match.NextMatch()) yield return match;
    }

    public static IEnumerable<Match> In(this Regex pattern, string text) => pattern.In(text, 0, text.Length);
}
