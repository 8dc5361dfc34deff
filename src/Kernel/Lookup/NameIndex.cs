using System.Text;

namespace Anran.Kernel.Lookup;

/// <summary>One thing that can be found by its name.</summary>
/// <param name="ScopeKey">Path in the tree of places; a search sees only what lies under its scopes.</param>
/// <param name="Level">The smaller, the higher up and the earlier in the list.</param>
public readonly record struct IndexEntry<TId>(TId Id, string Name, string Initials, string Pinyin, string Code, string ScopeKey, int Level);

/// <summary>
/// Finds names by a part of them, by the beginning of their pinyin or its initials, or by the beginning of their code.
/// Immutable: a changed tree makes a new index, so a search never waits for a writer.
/// </summary>
/// <remarks>
/// All names lie in one long text, all pinyin in another, and so on; a search is a vectorised scan of each, which for
/// half a million names is faster than any tree of words would be and needs a tenth of the memory.
/// </remarks>
public sealed class NameIndex<TId>
{
    const int LongestQuery = 60;

    /// <summary>
    /// Better kinds first; within one kind the higher place, then the shorter (xian is 西安 before 襄阳), then the order of
    /// the entries. A whole spelling is no better than its beginning: who types cq means 重庆市, not the county called 城区.
    /// </summary>
    enum Match { Exact, NamePrefix, SpellingPrefix, Substring }

    readonly IndexEntry<TId>[] entries;
    readonly Column names;
    readonly Column initials;
    readonly Column pinyin;
    readonly Column codes;

    public NameIndex(IEnumerable<IndexEntry<TId>> entries)
    {
        this.entries = [.. entries];
        names = new(this.entries, entry => entry.Name);
        initials = new(this.entries, entry => entry.Initials);
        pinyin = new(this.entries, entry => entry.Pinyin);
        codes = new(this.entries, entry => entry.Code);
    }

    public int Count => entries.Length;

    /// <param name="scopes">Prefixes of scope keys; none sees nothing, the empty prefix sees all.</param>
    public IReadOnlyList<IndexEntry<TId>> Find(string query, IReadOnlyList<string> scopes, int limit)
    {
        var clean = Clean(query);
        if (clean.Length is 0 or > LongestQuery || limit <= 0) return [];

        var hits = new Hits(this, scopes, limit);
        if (clean.All(char.IsAsciiDigit)) codes.Find(clean, atStart: true, hits);
        else if (clean.All(char.IsAsciiLetterLower))
        {
            initials.Find(clean, atStart: true, hits);
            pinyin.Find(clean, atStart: true, hits);
        }
        names.Find(clean, atStart: false, hits);
        return hits.Best();
    }

    /// <summary>As in the columns: narrow, small letters, ü as v, without blanks, apostrophes and the separator itself.</summary>
    static string Clean(string query)
    {
        if (query.Length > LongestQuery * 2) return "";
        var clean = new StringBuilder(query.Length);
        foreach (var character in query)
        {
            var narrow = character is >= '！' and <= '～' ? (char)(character - '！' + '!') : char.ToLowerInvariant(character);
            if (char.IsWhiteSpace(narrow) || char.IsControl(narrow) || narrow is '\'' or '’') continue;
            clean.Append(narrow is 'ü' ? 'v' : char.ToLowerInvariant(narrow));
        }
        return clean.ToString();
    }

    /// <summary>One field of all entries in one text, each value between two separators.</summary>
    sealed class Column
    {
        const char Separator = '\n';
        readonly string text;
        readonly int[] starts;

        public Column(IndexEntry<TId>[] entries, Func<IndexEntry<TId>, string> field)
        {
            var builder = new StringBuilder(entries.Length * 8).Append(Separator);
            starts = new int[entries.Length + 1];
            for (var at = 0; at < entries.Length; at++)
            {
                starts[at] = builder.Length;
                builder.Append(Clean(field(entries[at]))).Append(Separator);
            }
            starts[^1] = builder.Length;
            text = builder.ToString();
        }

        public void Find(string query, bool atStart, Hits hits)
        {
            var wanted = atStart ? Separator + query : query;
            var skip = atStart ? 1 : 0;
            var entry = 0;
            for (var from = 0; from < text.Length;)
            {
                var found = text.AsSpan(from).IndexOf(wanted, StringComparison.Ordinal);
                if (found < 0) return;
                var position = from + found + skip;
                entry = EntryAt(position, entry);
                var starting = position == starts[entry];
                var whole = starting && text[position + query.Length] == Separator;
                var length = starts[entry + 1] - 1 - starts[entry];
                hits.Add(entry, length, atStart ? Match.SpellingPrefix : whole ? Match.Exact : starting ? Match.NamePrefix : Match.Substring);
                // One hit an entry is enough; its closing separator may open the next one.
                from = starts[entry + 1] - 1;
            }
        }

        /// <summary>Hits come in order, so the next one is near: look a little ahead before halving what is left.</summary>
        int EntryAt(int position, int entry)
        {
            for (var ahead = 0; ahead < 8; ahead++, entry++)
            {
                if (position < starts[entry + 1]) return entry;
            }
            var found = Array.BinarySearch(starts, entry, starts.Length - entry, position);
            return found >= 0 ? found : ~found - 1;
        }
    }

    /// <summary>Keeps the best few of however many hits.</summary>
    sealed class Hits(NameIndex<TId> index, IReadOnlyList<string> scopes, int limit)
    {
        readonly Dictionary<int, long> ranks = [];
        readonly PriorityQueue<int, long> worstFirst = new();

        public void Add(int entry, int length, Match match)
        {
            var rank = Rank(entry, length, match);
            if (ranks.Count >= limit && worstFirst.TryPeek(out _, out var worst) && rank >= -worst) return;
            if (ranks.TryGetValue(entry, out var before) && before <= rank || !Visible(entry)) return;
            ranks[entry] = rank;
            worstFirst.Enqueue(entry, -rank);
            if (ranks.Count > limit) DropWorst();
        }

        public IReadOnlyList<IndexEntry<TId>> Best() => [.. ranks.OrderBy(pair => pair.Value).Select(pair => index.entries[pair.Key])];

        long Rank(int entry, int length, Match match) =>
            ((long)match << 48) | ((long)Math.Clamp(index.entries[entry].Level, 0, 255) << 40) | ((long)Math.Min(length, 255) << 32) | (uint)entry;

        void DropWorst()
        {
            // A better hit of the same entry leaves the older rank in the queue; such leftovers are passed over.
            while (worstFirst.TryDequeue(out var entry, out var negative))
            {
                if (!ranks.TryGetValue(entry, out var rank) || rank != -negative) continue;
                ranks.Remove(entry);
                return;
            }
        }

        bool Visible(int entry)
        {
            var key = index.entries[entry].ScopeKey;
            for (var at = 0; at < scopes.Count; at++)
            {
                if (key.StartsWith(scopes[at], StringComparison.Ordinal)) return true;
            }
            return false;
        }
    }
}
