using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;

namespace Anran.Inspections.Visits;

/// <summary>
/// What a visit is, from the set of its operations and from nothing else: order, repetition and delay change nothing (docs/sync.md).
/// </summary>
/// <param name="Now">By everything that is known.</param>
/// <param name="Signed">By what the <paramref name="Finish"/> names: what was judged and signed. Empty before it.</param>
/// <param name="Lacking">What the finish names and is not there yet.</param>
/// <param name="Later">What the finish does not name: after the signature.</param>
sealed record VisitState(Said<Begin>? Begin, Said<Finish>? Finish, Fields Now, Fields Signed, IReadOnlyList<Guid> Lacking, IReadOnlyList<Operation> Later)
{
    /// <summary>Nothing is missing of what was signed.</summary>
    public bool IsWhole => Begin is not null && Finish is not null && Lacking.Count == 0;

    public static VisitState Of(IReadOnlyCollection<Operation> operations)
    {
        // Each once, also where a caller has it twice; then nothing below hangs on the order.
        var all = operations.DistinctBy(it => it.Id).OrderBy(it => it.Id).ToList();
        var (begin, finish) = (First<Begin>(all), First<Finish>(all));
        if (finish is null) return new(begin, null, Fields.Of(all), Fields.None, [], []);
        var named = finish.Body.Operations.ToHashSet();
        if (begin is not null) named.Add(begin.By.Id);
        named.Add(finish.By.Id);
        var there = all.Select(it => it.Id).ToHashSet();
        return new(
            begin, finish, Fields.Of(all), Fields.Of(all.Where(it => named.Contains(it.Id))),
            [.. finish.Body.Operations.Where(id => !there.Contains(id)).Distinct().Order()], [.. all.Where(it => !named.Contains(it.Id))]);
    }

    static Said<T>? First<T>(List<Operation> all) where T : OperationBody => all.Find(it => it.Body is T) is { } first ? new(first, (T)first.Body) : null;
}

/// <summary>The fields of a visit.</summary>
/// <param name="Answers">By item.</param>
/// <param name="Photos">Those not taken back, in the order of their ids.</param>
/// <param name="Signatures">By signer.</param>
/// <param name="Refusal">The inspected did not sign.</param>
sealed record Fields(
    IReadOnlyDictionary<string, Register<Answer>> Answers, Register<Remark>? Remark, IReadOnlyDictionary<string, Register<Lower>> Lowers,
    IReadOnlyDictionary<string, Register<Sign>> Signatures, Said<Refuse>? Refusal, IReadOnlyList<Said<PhotoTaken>> Photos)
{
    public static Fields None { get; } = Of([]);

    /// <summary>Fields of which two people wrote different things without knowing of each other.</summary>
    public int Conflicts => Answers.Values.Count(it => it.IsConflict) + Lowers.Values.Count(it => it.IsConflict) + Signatures.Values.Count(it => it.IsConflict) + (Remark is { IsConflict: true } ? 1 : 0);

    public static Fields Of(IEnumerable<Operation> operations)
    {
        var all = operations.OrderBy(it => it.Id).ToList();
        var dropped = all.Select(it => it.Body).OfType<PhotoDropped>().Select(it => it.Photo).ToHashSet();
        var remarks = all.Where(it => it.Body is Remark).ToList();
        return new(
            By<Answer>(all, it => it.Item, it => it.Over, it => Gravity(it.Result)),
            remarks.Count == 0 ? null : Register<Remark>.Of(remarks, it => it.Over, _ => 0),
            By<Lower>(all, it => it.Item, it => it.Over, _ => 0),
            By<Sign>(all, Signer, it => it.Over, _ => 0),
            all.Find(it => it.Body is Refuse) is { } refusal ? new(refusal, (Refuse)refusal.Body) : null,
            [.. all.Where(it => it.Body is PhotoTaken taken && !dropped.Contains(taken.Photo)).Select(it => new Said<PhotoTaken>(it, (PhotoTaken)it.Body)).DistinctBy(it => it.Body.Photo).OrderBy(it => it.Body.Photo)]);
    }

    /// <summary>An officer by the person; whoever stands for the inspected is one.</summary>
    public static string Signer(Sign it) => it.Role switch
    {
        SignerRole.Officer => $"officer/{it.Person:D}",
        SignerRole.Inspected => "inspected",
    };

    static int Gravity(ItemResult? result) => result switch
    {
        ItemResult.Fail => 0,
        ItemResult.Pass => 1,
        ItemResult.Na => 2,
        null => 3,
    };

    static SortedDictionary<string, Register<T>> By<T>(List<Operation> all, Func<T, string> field, Func<T, IReadOnlyList<Guid>> over, Func<T, int> rank) where T : OperationBody => new(
        all.Where(it => it.Body is T).GroupBy(it => field((T)it.Body), StringComparer.Ordinal).ToDictionary(it => it.Key, it => Register<T>.Of(it, over, rank), StringComparer.Ordinal), StringComparer.Ordinal);
}
