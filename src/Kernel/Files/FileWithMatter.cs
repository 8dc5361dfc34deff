using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Files;

/// <summary>The one way by which a file becomes part of a matter: once, for good, and only by those to whom it belongs.</summary>
public sealed class FileWithMatter(Db db, IEnumerable<FilingKind> kinds)
{
    public const int Most = 20;

    /// <param name="asked">Files handed in before; null: none. Named twice counts once.</param>
    /// <param name="kind">A name given to <see cref="FilingKindExtensions.AddFiling"/>.</param>
    /// <param name="matter">From now on who sees it sees the files.</param>
    /// <param name="id">Of the matter.</param>
    /// <returns>In the order asked for. They are saved with whatever else the use case saves.</returns>
    /// <exception cref="Http.Problem">Too many, one that is not the caller's, or one that is filed already.</exception>
    public async Task<IReadOnlyList<StoredFile>> File(IReadOnlyList<Guid>? asked, string kind, IPlaced matter, Guid id, CancellationToken stop)
    {
        if (asked is not { Count: > 0 }) return [];
        if (asked.Count > Most) throw FileProblems.TooMany(Most);
        List<Guid> wanted = [.. asked.Distinct()];
        var (owner, own) = ((matter as IOwned)?.Organisation, db.Caller.Identity?.Organisation);
        var found = await db.Set<StoredFile>().Where(it => wanted.Contains(it.Id) && (it.Organisation == null || it.Organisation == owner || it.Organisation == own)).ToDictionaryAsync(it => it.Id, stop);
        if (found.Count < wanted.Count) throw FileProblems.NotYours();
        var files = wanted.ConvertAll(it => found[it]);
        if (files.Find(it => it.IsFiled) is { } filed) throw FileProblems.FiledAlready(filed.Name, kinds.FirstOrDefault(it => it.Name == filed.FiledAs)?.Text);
        foreach (var file in files) file.FileWith(matter, kind, id);
        return files;
    }
}
