using Anran.Registry.Subjects;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Imports;

/// <summary>What some rows of a sheet mean that is there already, by row key, by code, or by place, kind, name and address.</summary>
sealed class KnownSubjects
{
    ILookup<string, Subject> byKey = Enumerable.Empty<Subject>().ToLookup(it => "");
    ILookup<string, Subject> byCode = Enumerable.Empty<Subject>().ToLookup(it => "");
    ILookup<(Guid, string, string, string), Subject> byName = Enumerable.Empty<Subject>().ToLookup(it => (Guid.Empty, "", "", ""));

    /// <param name="area">A row key is a name in one area, another area may use it for something else.</param>
    public static async Task<KnownSubjects> Of(IReadOnlyList<Subject> drafts, string area, Db db, CancellationToken stop)
    {
        // Those that were merged, too: a sheet that is sent again must not bring them back.
        var all = db.Also<Subject>(Subject.Merged).AsNoTracking().Within(area);
        var keys = drafts.Select(it => it.RowKey).OfType<string>().ToList();
        var codes = drafts.Select(it => it.CreditCode).OfType<string>().Distinct().ToList();
        var unnamed = drafts.Where(it => it.RowKey is null && it.CreditCode is null).ToList();
        var (names, places) = (unnamed.Select(it => it.FoldedName).Distinct().ToList(), unnamed.Select(it => it.Place).Distinct().ToList());
        return new()
        {
            byKey = (keys.Count == 0 ? [] : await all.Where(it => it.RowKey != null && keys.Contains(it.RowKey)).ToListAsync(stop)).ToLookup(it => it.RowKey!),
            byCode = (codes.Count == 0 ? [] : await all.Where(it => it.CreditCode != null && codes.Contains(it.CreditCode)).ToListAsync(stop)).ToLookup(it => it.CreditCode!),
            byName = (names.Count == 0 ? [] : await all.Where(it => places.Contains(it.Place) && names.Contains(it.FoldedName)).ToListAsync(stop)).ToLookup(NameOf),
        };
    }

    /// <exception cref="Problem">Several are meant.</exception>
    public Subject? Of(Subject draft)
    {
        if (draft.RowKey is { } key && byKey[key].Take(2).ToList() is { Count: > 0 } keyed) return Only(keyed, "rowKey");
        // A key that is new is a new site, unless the one with this code has no key of its own yet.
        if (draft.CreditCode is { } code) return byCode[code].Where(it => draft.RowKey is null || it.RowKey is null).Take(2).ToList() is { Count: > 0 } coded ? Only(coded, "creditCode") : null;
        return draft.RowKey is null ? byName[NameOf(draft)].FirstOrDefault() : null;
    }

    /// <summary>As <see cref="Of(Subject)"/>; null also when several are meant.</summary>
    public Subject? Maybe(Subject draft)
    {
        try
        {
            return Of(draft);
        }
        catch (Problem)
        {
            return null;
        }
    }

    static Subject Only(List<Subject> found, string field) => found.Count == 1 ? found[0] : throw Problem.Field(field, "subject.several", new(
        "有几个监管对象与此相同，无法判断更新哪一个。请用“编号”区分，或先合并。", "Several subjects have this, and it is unclear which is meant. Tell them apart by their row key, or merge them first."));

    static (Guid, string, string, string) NameOf(Subject it) => (it.Place, it.Kind, it.FoldedName, it.FoldedAddress);
}
