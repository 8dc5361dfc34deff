using System.IO.Compression;
using System.Text;

namespace Anran.Tests.Kernel.Backup;

/// <summary>Backups that are no longer what they were.</summary>
static class Spoilt
{
    public static async Task Make(string file, string what)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        switch (what)
        {
            case "cut": await File.WriteAllBytesAsync(file, bytes[..(bytes.Length / 2)]); break;
            case "flipped": Invert(bytes.AsSpan(bytes.Length / 3, 256)); await File.WriteAllBytesAsync(file, bytes); break;
            case "part changed": await Edit(file, zip => zip.Entries[0].FullName, "changed"); break;
            case "part added": await Edit(file, _ => "tables/added", "x"); break;
            case "path out of the folder": await Edit(file, _ => "../../outside", "x"); break;
            case "manifest changed": await Change(file); break;
            case "text": await File.WriteAllTextAsync(file, "就是一段文字"); break;
            case "empty": await File.WriteAllBytesAsync(file, []); break;
            default: File.Delete(file); break;
        }
    }

    /// <summary>A scratch, not a bit: in a run of equal bytes many a single bit of a packed file says the same either way.</summary>
    static void Invert(Span<byte> bytes)
    {
        foreach (ref var one in bytes) one = (byte)~one;
    }

    static async Task Edit(string file, Func<ZipArchive, string> name, string content)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        var entry = name(zip);
        zip.GetEntry(entry)?.Delete();
        await using var part = zip.CreateEntry(entry).Open();
        await part.WriteAsync(Encoding.UTF8.GetBytes(content));
    }

    static async Task Change(string file)
    {
        string manifest;
        using (var zip = ZipFile.OpenRead(file))
        using (var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open())) manifest = await reader.ReadToEndAsync();
        await Edit(file, _ => "manifest.json", manifest.Replace("\"seq\":", "\"seq\":1", StringComparison.Ordinal));
    }
}
