using System.IO.Compression;
using System.Security.Cryptography;
using Anran.Kernel.Keys;

namespace Anran.Kernel.Backup;

/// <summary>A backup that is to be restored. It is read and checked to the last byte before anything is touched.</summary>
public sealed class BackupFile : IDisposable
{
    const int LargestManifest = 256 * 1024 * 1024, Window = 128 * 1024;

    readonly ZipArchive zip;

    BackupFile(ZipArchive zip, Manifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public Manifest Manifest { get; }

    /// <exception cref="BackupRefusal">It is no backup, damaged, changed, or another deployment's.</exception>
    /// <param name="keys">Null when there are none to compare with.</param>
    public static async Task<BackupFile> Open(string path, KeyFolder? keys, CancellationToken stop)
    {
        if (!File.Exists(path)) throw new BackupRefusal(new($"没有这个文件：{path}", $"There is no such file: {path}"));
        ZipArchive zip;
        try
        {
            zip = ZipFile.OpenRead(path);
        }
        catch (InvalidDataException)
        {
            throw new BackupRefusal(new($"这不是安燃的备份，或不完整：{path}", $"This is no backup of Anran, or not a whole one: {path}"));
        }
        try
        {
            var bytes = Small(zip, Manifest.FileName);
            if (bytes is null || Manifest.Read(bytes) is not { } manifest) throw new BackupRefusal(new($"这不是安燃的备份：{path}", $"This is no backup of Anran: {path}"));
            if (manifest.Format > Manifest.Today) throw new BackupRefusal(new("备份来自更新的版本，请先升级程序。", "The backup comes from a newer version; upgrade the program first."));
            if (keys is not null) CheckSignature(bytes, Small(zip, Manifest.SignatureName), manifest, keys);
            await CheckParts(zip, manifest, stop);
            return new(zip, manifest);
        }
        catch (Exception exception)
        {
            zip.Dispose();
            throw exception is InvalidDataException or EndOfStreamException ? Damaged(path) : exception;
        }
    }

    static void CheckSignature(byte[] manifest, byte[]? signature, Manifest read, KeyFolder keys)
    {
        using var key = keys.Signer("journal");
        if (read.Key != Manifest.KeyOf(key)) throw new BackupRefusal(new(
            "这份备份属于另一套密钥，恢复后个人信息无法读取、日志无法核验。请用 --keys 指明原来的密钥目录。",
            "This backup belongs to other keys: after a restore personal data could not be read and the journal not be verified. Name the original key folder with --keys."));
        if (signature is null || !key.VerifyData(manifest, signature, HashAlgorithmName.SHA256)) throw new BackupRefusal(new(
            "备份的目录被改动过，签名不符。没有恢复任何内容。", "The backup's list of parts was changed: its signature is wrong. Nothing was restored."));
    }

    static async Task CheckParts(ZipArchive zip, Manifest manifest, CancellationToken stop)
    {
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        if (!names.Order(StringComparer.Ordinal).SequenceEqual(manifest.Parts.Select(part => part.Name).Append(Manifest.FileName).Append(Manifest.SignatureName).Order(StringComparer.Ordinal)))
            throw Damaged("目录 / list");
        foreach (var part in manifest.Parts)
        {
            await using var content = zip.GetEntry(part.Name)!.Open();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[Window];
            long size = 0;
            for (int read; (read = await content.ReadAsync(buffer, stop)) > 0;)
            {
                size += read;
                if (size > part.Size) throw Damaged(part.Name);
                hash.AppendData(buffer, 0, read);
            }
            if (size != part.Size || Convert.ToHexStringLower(hash.GetHashAndReset()) != part.Sha256) throw Damaged(part.Name);
        }
    }

    static byte[]? Small(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { Length: <= LargestManifest } entry) return null;
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public Stream Read(Part part) => zip.GetEntry(part.Name)!.Open();

    static BackupRefusal Damaged(string what) => new(new(
        $"备份已损坏或被改动：{what}。没有恢复任何内容。", $"The backup is damaged or was changed: {what}. Nothing was restored."));

    public void Dispose() => zip.Dispose();
}

/// <summary>Why a backup is not written or restored, for a person in front of a terminal.</summary>
public sealed class BackupRefusal(Text text) : Exception(text.En)
{
    public Text Text { get; } = text;
}
