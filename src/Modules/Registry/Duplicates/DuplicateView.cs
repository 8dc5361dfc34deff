using Anran.Registry.Subjects;

namespace Anran.Registry.Duplicates;

/// <summary>A subject that may be the same, and why.</summary>
sealed record DuplicateView(SubjectRow Subject, IReadOnlyList<DuplicateReason> Reasons)
{
    public static async Task<List<DuplicateView>> Of(List<Duplicate> found, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var rows = await SubjectRow.Of(found.ConvertAll(it => it.Subject), places, kinds, stop);
        return [.. found.Zip(rows, (it, row) => new DuplicateView(row, it.Reasons))];
    }
}
