using System.Text;

namespace Anran.Campaigns.Units;

/// <summary>A name taken apart: whose it is, and what it does, in full words.</summary>
/// <param name="Place">The place it names itself (柳溪县城管局), or null.</param>
/// <param name="Level">The word that stands for a place (县城管局: 县), or null.</param>
/// <param name="Core">城市管理: spelled out when the shipped aliases know it.</param>
/// <param name="Body">局, 委员会, 支队 …; empty when none is known.</param>
sealed record UnitName(string? Place, UnitAliases.Level? Level, string Core, string Body)
{
    /// <summary>What two spellings of one body in one place share.</summary>
    public string Key => Core + Body;

    /// <param name="places">Names of the places it may begin with.</param>
    public static UnitName Of(string written, IReadOnlyList<string> places)
    {
        var aliases = UnitAliases.Shipped;
        var (place, rest) = WithoutPlace(Fold(written), places);
        foreach (var pattern in aliases.Known.Patterns)
        {
            foreach (var shape in pattern.Written)
            {
                if (InShape(rest, shape, places) is { } within) return new(within, null, pattern.Means, "");
            }
        }
        // 市场监管局 begins with 市 and is no 市 of anything: what is a known name as it stands keeps its first word.
        if (Parse(rest) is { } known) return new(place, null, known.Core, known.Body);
        foreach (var level in aliases.Levels)
        {
            if (!rest.StartsWith(level.Word, StringComparison.Ordinal) || rest.Length < level.Word.Length + 2) continue;
            if (Parse(rest[level.Word.Length..]) is { } under) return new(place, level, under.Core, under.Body);
        }
        var unknown = aliases.Levels.FirstOrDefault(it => place is null && rest.StartsWith(it.Word, StringComparison.Ordinal) && rest.Length >= it.Word.Length + 2);
        var (core, body) = Split(unknown is null ? rest : rest[unknown.Word.Length..]);
        return new(place, unknown, core, body);
    }

    /// <summary>The name with no place in it, wherever it stood: 消防南开支队 and 南开消防支队 agree in it.</summary>
    public static string Variant(string written, IReadOnlyList<string> places)
    {
        var folded = Fold(written);
        foreach (var place in places)
        {
            foreach (var spelling in (string[])[place, Short(place)])
            {
                if (spelling.Length >= 2) folded = folded.Replace(spelling, "", StringComparison.Ordinal);
            }
        }
        var name = Of(folded, []);
        return name.Key;
    }

    /// <summary>南开区 → 南开.</summary>
    public static string Short(string place)
    {
        var ending = UnitAliases.Shipped.Levels.FirstOrDefault(it => place.EndsWith(it.Word, StringComparison.Ordinal) && place.Length >= it.Word.Length + 2);
        return ending is null ? place : place[..^ending.Word.Length];
    }

    /// <summary>Half width, without white space and quotation marks.</summary>
    public static string Fold(string written)
    {
        if (!written.AsSpan().ContainsAnyExceptInRange('\u4e00', '\u9fff')) return written;
        var folded = new StringBuilder(written.Length);
        foreach (var it in written)
        {
            if (!char.IsWhiteSpace(it) && it is not ('“' or '”' or '"')) folded.Append(it is >= '\uff01' and <= '\uff5e' ? (char)(it - 0xfee0) : it);
        }
        return folded.ToString();
    }

    static (string? Place, string After) WithoutPlace(string name, IReadOnlyList<string> places)
    {
        string? found = null;
        while (true)
        {
            // The longest one, or 青石镇 would be read as 青石 and 镇.
            var next = places.Where(it => name.StartsWith(it, StringComparison.Ordinal) && name.Length >= it.Length + 2).MaxBy(it => it.Length);
            if (next is null) return (found, name);
            (found, name) = (next, name[next.Length..]);
        }
    }

    /// <summary>The place that stands where the shape has {place}; null when the name is of another shape.</summary>
    static string? InShape(string name, string shape, IReadOnlyList<string> places)
    {
        const string gap = "{place}";
        var at = shape.IndexOf(gap, StringComparison.Ordinal);
        var after = shape.AsSpan(at + gap.Length);
        if (name.Length <= at + after.Length || !name.AsSpan().StartsWith(shape.AsSpan(0, at)) || !name.AsSpan().EndsWith(after)) return null;
        var within = name[at..^after.Length];
        return places.FirstOrDefault(place => place == within || Short(place) == within);
    }

    static (string Core, string Body)? Parse(string rest)
    {
        var (core, body) = Split(rest);
        if (body.Length == 0) return null;
        return core.Length == 0 ? ("", body) : UnitAliases.Shipped.Concept(core) is { } concept ? (concept, body) : null;
    }

    static (string Core, string Body) Split(string rest)
    {
        foreach (var (spelling, full) in UnitAliases.Shipped.Bodies)
        {
            if (rest.EndsWith(spelling, StringComparison.Ordinal)) return (UnitAliases.Shipped.Concept(rest[..^spelling.Length]) ?? rest[..^spelling.Length], full);
        }
        return (rest, "");
    }
}
