namespace Anran.Plans.Damage;

/// <summary>A run of characters that stands at two places, as long as it goes.</summary>
readonly record struct Repeat(int First, int Second, int Length);

static class Repeats
{
    /// <summary>A phrase that stands at more places than this is a formula of the law, not an accident.</summary>
    const int MostPlaces = 4;

    /// <summary>All maximal repeats of at least <paramref name="shortest"/> characters within the stretch.</summary>
    public static List<Repeat> In(string text, int start, int end, int shortest)
    {
        var found = new List<Repeat>();
        var places = new Dictionary<ulong, List<int>>();
        for (var position = start; position + shortest <= end; position++)
        {
            var key = Hash(text, position, shortest);
            if (!places.TryGetValue(key, out var before)) places[key] = before = [];
            if (before.Count < MostPlaces)
                foreach (var earlier in before)
                {
                    if (earlier > start && text[earlier - 1] == text[position - 1]) continue;
                    var length = 0;
                    while (position + length < end && earlier + length < position && text[earlier + length] == text[position + length]) length++;
                    if (length >= shortest) found.Add(new Repeat(earlier, position, length));
                }
            before.Add(position);
        }
        return found;
    }

    public static ulong Hash(string text, int start, int length)
    {
        var hash = 14695981039346656037UL;
        for (var index = start; index < start + length; index++) hash = (hash ^ text[index]) * 1099511628211UL;
        return hash;
    }
}
