using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Anran.Kernel.Data;

namespace Anran.Kernel.Backup;

/// <summary>What a backup holds: the last part of it but one, before its signature.</summary>
/// <param name="Key">SHA-256 of the public key of the deployment: whose keys open what is in it.</param>
/// <param name="Seq">Up to which entry the journal was sealed.</param>
/// <param name="Migrations"><c>Module/NNN-name.sql</c>, as applied.</param>
/// <param name="Missing">Contents that files ask for and that were not there.</param>
public sealed partial record Manifest(int Format, StoreKind Store, DateTimeOffset At, string Key, long Seq, IReadOnlyList<string> Migrations, IReadOnlyList<Part> Parts, IReadOnlyList<string> Missing)
{
    public const int Today = 1;
    public const string FileName = "manifest.json", SignatureName = "manifest.sig", Database = "anran.db", FilesFolder = "files/", TablesFolder = "tables/";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <returns>Null when it is none, or speaks of parts that no backup has: nothing outside the target can be written.</returns>
    public static Manifest? Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(bytes, Json) is { Parts: not null, Migrations: not null, Missing: not null, Key: not null } read
                && read.Parts.All(part => part is { Name: not null, Sha256: not null } && Allowed().IsMatch(part.Name) && (part.Columns?.All(column => Column().IsMatch(column)) ?? true)) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string KeyOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    [GeneratedRegex(@"\A(anran\.db|files/[0-9a-f]{64}|tables/[a-z][a-z0-9_]*)\z")]
    private static partial Regex Allowed();

    [GeneratedRegex(@"\A[a-z][a-z0-9_]*\z")]
    private static partial Regex Column();
}

/// <param name="Columns">Of a table, in the order of the part.</param>
public sealed record Part(string Name, long Size, string Sha256, IReadOnlyList<string>? Columns = null);
