using System.Text;
using Anran.Registry.Supply;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>
/// Which subjects may hold what somebody typed, by an index of the store: pairs of characters, and beginnings of the spelling. Never one too
/// few; what it finds is compared with the row afterwards, within the scope.
/// </summary>
static class SubjectWords
{
    /// <summary>What fits more than so many is no help: walking the list meets the first of them soon.</summary>
    const int Most = 2_000;

    /// <param name="part">As typed, narrow.</param>
    /// <returns>Null when there are too many, or nothing to look for.</returns>
    public static async Task<List<Guid>?> Maybe(Db db, string part, CancellationToken stop)
    {
        var (pairs, beginning) = Words(part);
        if (pairs.Count == 0 && beginning is null) return null;
        var found = await (db.Database.IsSqlite() ? Sqlite(db, pairs, beginning) : Postgres(db, pairs, beginning)).ToListAsync(stop);
        if (found.Count > Most) return null;
        found.AddRange(await ByCode(db, part, stop));
        return [.. found.Distinct()];
    }

    /// <summary>Codes and numbers by which papers name a subject; few, and each has an index.</summary>
    static async Task<List<Guid>> ByCode(Db db, string part, CancellationToken stop)
    {
        if (!part.All(char.IsAscii)) return [];
        var (upper, last) = (part.ToUpperInvariant(), part.ToUpperInvariant().PadRight(18, 'Z'));
#pragma warning disable CA1309 // becomes a comparison in SQL; codes hold digits and capitals only
        var codes = db.Set<Subject>().Where(it => it.CreditCode != null && string.Compare(it.CreditCode, upper) >= 0 && string.Compare(it.CreditCode, last) <= 0).Select(it => it.Id).Take(Most);
#pragma warning restore CA1309
        var found = await codes.ToListAsync(stop);
        found.AddRange(await db.Set<Subject>().Where(it => it.LicenceCode != null && it.LicenceCode.StartsWith(part)).Select(it => it.Id).Take(Most).ToListAsync(stop));
        found.AddRange(await db.Set<Subject>().Where(it => it.RowKey == part).Select(it => it.Id).Take(Most).ToListAsync(stop));
        found.AddRange(await db.Set<SubjectSupply>().Where(it => it.UserNumber == part).Select(it => it.Id).Take(Most).ToListAsync(stop));
        return found;
    }

    /// <summary>Pairs that must all be there; the beginning of a word where one character, or a spelling, was typed. Neither: the index cannot help.</summary>
    public static (IReadOnlyList<string> Pairs, string? Beginning) Words(string part)
    {
        var runes = part.ToLowerInvariant().EnumerateRunes().ToList();
        // Signs part words, and the stores do not agree on what a sign is: only pairs of letters and digits are asked for.
        var pairs = runes.Zip(runes.Skip(1)).Where(it => Rune.IsLetterOrDigit(it.First) && Rune.IsLetterOrDigit(it.Second)).Select(it => $"{it.First}{it.Second}").Distinct().ToList();
        if (runes.Count == 1) return ([], Rune.IsLetterOrDigit(runes[0]) ? runes[0].ToString() : null);
        if (pairs.Count == 0) return ([], null);
        return (pairs, part.All(char.IsAscii) ? string.Concat(part.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() : null);
    }

    static IQueryable<Guid> Sqlite(Db db, IReadOnlyList<string> pairs, string? beginning)
    {
        // Letters and digits only, so nothing needs escaping between the quotes.
        var all = string.Join(" AND ", pairs.Select(it => $"\"{it}\""));
        var match = beginning is null ? all : all.Length == 0 ? $"\"{beginning}\" *" : $"({all}) OR \"{beginning}\" *";
        return db.Database.SqlQueryRaw<Guid>("select id as \"Value\" from subject_words where subject_words match {0} limit 2001", match);
    }

    static IQueryable<Guid> Postgres(Db db, IReadOnlyList<string> pairs, string? beginning)
    {
        var all = string.Join(" & ", pairs.Select(it => $"'{it}'"));
        var match = beginning is null ? all : all.Length == 0 ? $"'{beginning}':*" : $"({all}) | '{beginning}':*";
        return db.Database.SqlQueryRaw<Guid>("select id as \"Value\" from subject where subject_words(name, address, spelling) @@ cast({0} as tsquery) limit 2001", match);
    }
}
