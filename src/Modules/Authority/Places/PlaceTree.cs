using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>How keys of the tree are made, and the tree of a past day.</summary>
static class PlaceTree
{
    /// <summary>Characters of a level: 1,679,616 children a parent.</summary>
    public const int SegmentLength = 4;

    /// <summary>The nation's key; every other key begins with it.</summary>
    public const string RootKey = "0000";

    const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const int MostChildren = 36 * 36 * 36 * 36;

    /// <summary>The <paramref name="n"/>th segment, from 0.</summary>
    public static string Segment(int n) => string.Create(SegmentLength, n, (segment, rest) =>
    {
        for (var i = segment.Length - 1; i >= 0; i--)
        {
            segment[i] = Digits[rest % Digits.Length];
            rest /= Digits.Length;
        }
    });

    public static string KeyUnder(string parent, string segment) =>
        parent.Length + segment.Length <= Scope.MaxLength ? parent + segment : throw PlaceProblems.TooDeep();

    /// <summary>The keys of the nodes from the root down to the key itself.</summary>
    public static IEnumerable<string> Ancestors(string scopeKey)
    {
        for (var length = SegmentLength; length <= scopeKey.Length; length += SegmentLength) yield return scopeKey[..length];
    }

    /// <summary>The key of the lowest place that holds both.</summary>
    public static string Common(string left, string right) =>
        Ancestors(left).Zip(Ancestors(right)).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First).LastOrDefault(RootKey);

    /// <summary>Numbers of the next children; under the lock.</summary>
    public static async Task<int> TakeSegments(Db db, Guid parent, int count, CancellationToken stop)
    {
        var counter = await db.Set<PlaceSegment>().FindAsync([parent], stop);
        if (counter is null) db.Add(counter = new() { Parent = parent, Next = await FirstFree(db, parent, stop) });
        var first = counter.Next;
        if (first > MostChildren - count) throw PlaceProblems.TooMany();
        counter.Next += count;
        return first;
    }

    static async Task<int> FirstFree(Db db, Guid parent, CancellationToken stop)
    {
        var last = await db.Unscoped<Place>("a segment may be taken by a place one cannot see").Where(place => place.Parent == parent).MaxAsync(place => (string?)place.Segment, stop);
        return last is null ? 0 : last.Aggregate(0, (number, digit) => number * Digits.Length + Digits.IndexOf(digit, StringComparison.Ordinal)) + 1;
    }

    /// <summary>The tree as it was on a legal day; closed periods are added up by it, however places have moved since.</summary>
    public static async Task<TreeOnDay> MembersOn(Db db, DateOnly day, CancellationToken stop)
    {
        var members = await db.Unscoped<PlaceParent>("the tree of a past day is the same for everybody").AsNoTracking()
            .Where(member => member.From <= day && (member.To == null || member.To > day))
            .Select(member => new { member.Place, member.Parent }).ToListAsync(stop);
        return new(day, members.ToDictionary(member => member.Place, member => member.Parent));
    }
}

/// <summary>Who was part of whom on one day.</summary>
sealed class TreeOnDay(DateOnly day, IReadOnlyDictionary<Guid, Guid> parents)
{
    readonly ILookup<Guid, Guid> children = parents.ToLookup(member => member.Value, member => member.Key);

    public DateOnly Day { get; } = day;

    public Guid? ParentOf(Guid place) => parents.TryGetValue(place, out var parent) ? parent : null;

    public IEnumerable<Guid> ChildrenOf(Guid place) => children[place];

    /// <summary>From the place itself up to the nation; only the place when it did not exist that day.</summary>
    public IEnumerable<Guid> Upwards(Guid place)
    {
        yield return place;
        while (parents.TryGetValue(place, out var parent)) yield return place = parent;
    }

    /// <summary>The place and everything below it that day.</summary>
    public IEnumerable<Guid> MembersOf(Guid place)
    {
        var waiting = new Stack<Guid>([place]);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            foreach (var child in children[next]) waiting.Push(child);
        }
    }
}
