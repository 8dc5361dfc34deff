namespace Anran.Kernel.Http;

/// <summary>One page of a list. <paramref name="Next"/> is the cursor of the following one, null at the end.</summary>
/// <param name="Total">How many there are in all, where counting is cheap; otherwise null.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next, int? Total);

public static class Page
{
    const int Usual = 50, Largest = 200;

    /// <summary>How many rows a page may have; ask the store for one more, to know whether there is a next page.</summary>
    public static int Limit(int? asked) => Math.Clamp(asked ?? Usual, 1, Largest);

    /// <summary>Cuts a list that was read with one row too many.</summary>
    public static Page<T> Of<T>(List<T> read, int limit, Func<T, string> cursor, int? total = null)
    {
        if (read.Count <= limit) return new(read, null, total);
        read.RemoveRange(limit, read.Count - limit);
        return new(read, cursor(read[^1]), total);
    }
}
