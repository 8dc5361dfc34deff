using Anran.Kernel.Data;
using System.Security.Cryptography;

namespace Anran.Kernel.Keys;

/// <summary>
/// The secrets of a deployment. They lie beside the data folder, never in it: whoever carries off the data or a backup
/// can neither read personal fields nor forge the journal. Losing them makes the personal fields unreadable: docs/operations.md says how to keep a copy.
/// </summary>
public sealed class KeyFolder
{
    public KeyFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(Path);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    /// <summary>Thirty-two random bytes under a name, made at the first asking.</summary>
    public byte[] Secret(string name) => Convert.FromBase64String(Text(name + ".key", () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

    /// <summary>The signing key of a name (ECDSA P-256), made at the first asking.</summary>
    public ECDsa Signer(string name)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        key.ImportFromPem(Text(name + ".pem", key.ExportPkcs8PrivateKeyPem));
        return key;
    }

    /// <summary>A text file of the folder, made at the first asking; whole or not at all, also when two processes ask at once.</summary>
    public string Text(string file, Func<string> make)
    {
        var path = System.IO.Path.Combine(Path, file);
        if (!File.Exists(path)) Create(path, make());
        return File.ReadAllText(path).Trim();
    }

    static void Create(string path, string text)
    {
        var draft = $"{path}.{RowId.New():n}.new";
        using (var stream = new FileStream(draft, Private(FileMode.Create, FileAccess.Write))) stream.Write(System.Text.Encoding.UTF8.GetBytes(text + "\n"));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    /// <summary>How a file that only its owner may read is opened.</summary>
    internal static FileStreamOptions Private(FileMode mode, FileAccess access)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
