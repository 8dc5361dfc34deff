using System.Globalization;
using Anran.Kernel.Data;

namespace Anran.Kernel.Files;

/// <summary>Takes files in for modules. The row is saved with whatever else the use case saves.</summary>
public sealed class FileStore(Db db, FileFolder folder)
{
    public const long MostBytes = 50 * 1024 * 1024;
    const int LongestName = 255;

    /// <param name="content">Seekable.</param>
    /// <param name="owner">The row it belongs to: who sees that sees the file.</param>
    /// <param name="id">Where the sender gave it one.</param>
    /// <exception cref="Http.Problem">It is empty, too large, or not of a kind that is taken.</exception>
    public async Task<StoredFile> Add(Stream content, string name, IPlaced owner, CancellationToken stop, Guid? id = null)
    {
        if (content.Length == 0) throw FileProblems.Empty();
        if (content.Length > MostBytes) throw FileProblems.TooLarge(MostBytes);
        var clean = Clean(name);
        var type = FileType.Of(content, clean) ?? throw FileProblems.NotAllowed();
        if (!type.Agrees(clean)) throw FileProblems.OtherThanNamed(type.Media);
        var file = new StoredFile
        {
            Id = id ?? RowId.New(),
            Place = owner.Place,
            ScopeKey = owner.ScopeKey,
            Organisation = (owner as IOwned)?.Organisation,
            Name = clean,
            Type = type.Media,
            Size = content.Length,
            Sha256 = await folder.Keep(content, stop),
        };
        file.Stored();
        db.Add(file);
        return file;
    }

    public Task<Stream> Open(StoredFile file, CancellationToken stop) => folder.Open(file.Sha256, stop);

    /// <summary>The last part of a path, without characters that are not seen, and short enough for every disk.</summary>
    internal static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var seen = string.Concat(last.EnumerateRunes()
            .Where(rune => System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse)))
            .Trim(' ', '.');
        if (seen.Length == 0) return "file";
        if (seen.Length <= LongestName) return seen;
        var ending = Path.GetExtension(seen);
        return seen[..(LongestName - Math.Min(ending.Length, 10))].TrimEnd('\ud800', '\udbff') + (ending.Length <= 10 ? ending : "");
    }
}
