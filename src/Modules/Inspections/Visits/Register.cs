using System.Text.Json;
using Anran.Inspections.Phone.Operations;

namespace Anran.Inspections.Visits;

/// <summary>
/// One field of a visit, with the values that stand: those that no other operation on the field names. When several stand that say different
/// things, people wrote it without knowing of each other. Whatever order they came in, the same stand, in the same order.
/// </summary>
/// <param name="Standing">The one that counts first.</param>
/// <param name="Known">Every operation on the field.</param>
sealed record Register<T>(IReadOnlyList<Said<T>> Standing, IReadOnlyList<Guid> Known) where T : OperationBody
{
    public T Value => Standing[0].Body;

    public bool IsConflict => Standing.Skip(1).Any(it => !Same(it.Body, Value));

    /// <param name="rank">The graver first; equal ones by id.</param>
    public static Register<T> Of(IEnumerable<Operation> written, Func<T, IReadOnlyList<Guid>> over, Func<T, int> rank)
    {
        var all = written.Select(it => new Said<T>(it, (T)it.Body)).ToList();
        var named = all.SelectMany(it => over(it.Body).Where(id => id != it.By.Id)).ToHashSet();
        var standing = all.Where(it => !named.Contains(it.By.Id)).ToList();
        // Two that name each other cannot come from honest phones; then all stand, and people look at it.
        if (standing.Count == 0) standing = all;
        return new([.. standing.OrderBy(it => rank(it.Body)).ThenBy(it => it.By.Id)], [.. all.Select(it => it.By.Id).Order()]);
    }

    /// <summary>What they say, without what they name.</summary>
    static bool Same(T one, T other) => Plain(one) == Plain(other);

    static string Plain(T body) => body switch
    {
        Answer it => JsonSerializer.Serialize(it with { Over = [], Bulk = false }),
        Remark it => it.Text,
        Lower it => $"{it.Grade} {it.Reason}",
        Sign it => JsonSerializer.Serialize(it with { Over = [] }),
        _ => body.ToString(),
    };
}

sealed record Said<T>(Operation By, T Body);
