namespace Anran.Inspections.Tasks;

/// <summary>One word of a few in an address.</summary>
static class Choice
{
    /// <returns>Null when nothing was asked.</returns>
    public static T? Of<T>(string field, string? word) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(word)) return null;
        if (Enum.TryParse<T>(word, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(word[0])) return known;
        var words = string.Join('、', Enum.GetNames<T>().Select(it => char.ToLowerInvariant(it[0]) + it[1..]));
        throw Problem.Field(field, "fields", new($"应为其中之一：{words}。", $"One of {words.Replace("、", ", ", StringComparison.Ordinal)}."));
    }
}
