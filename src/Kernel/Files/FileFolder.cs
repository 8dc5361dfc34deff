using Anran.Kernel.Data;
using System.Security.Cryptography;

namespace Anran.Kernel.Files;

/// <summary>Where contents lie: under their hash, so that the same content is kept once and an altered one is noticed.</summary>
public sealed class FileFolder(string dataFolder)
{
    public string Path { get; } = System.IO.Path.Combine(dataFolder, "files");

    public string PathOf(string sha256) => System.IO.Path.Combine(Path, sha256[..2], sha256[2..4], sha256);

    /// <summary>Durable when it returns: whole under its name, or not there.</summary>
    public async Task<string> Keep(Stream content, CancellationToken stop)
    {
        Directory.CreateDirectory(Path);
        var draft = System.IO.Path.Combine(Path, $"{RowId.New():n}.new");
        try
        {
            string hash;
            await using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                await content.CopyToAsync(stream, stop);
                stream.Position = 0;
                hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop));
                stream.Flush(flushToDisk: true);
            }
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(hash))!);
            // Over what may lie there already: the same, or a damaged copy that this mends.
            File.Move(draft, PathOf(hash), overwrite: true);
            return hash;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <exception cref="Http.Problem">It is gone or no longer what was handed in.</exception>
    public async Task<Stream> Open(string sha256, CancellationToken stop)
    {
        if (!File.Exists(PathOf(sha256))) throw FileProblems.Missing();
        var stream = new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop)) != sha256)
        {
            await stream.DisposeAsync();
            throw FileProblems.Altered();
        }
        stream.Position = 0;
        return stream;
    }
}
