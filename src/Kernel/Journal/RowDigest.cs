using System.Security.Cryptography;
using System.Text;
using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Anran.Kernel.Journal;

/// <summary>
/// Eight bytes for each column: two that name it, six of a keyed hash over table, key, column and value in a versioned canonical form.
/// Keyed, because a plain hash of a telephone number is as good as the number. The key lies outside data and backups.
/// </summary>
public sealed class RowDigest(byte[] key) : IDisposable
{
    /// <summary>Setting up an HMAC costs twice what it then does, and a bulk of rows has a million of them.</summary>
    readonly ThreadLocal<Keyed> keyed = new(() => new(IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key), new()));

    sealed record Keyed(IncrementalHash Hash, Message Message);

    public const int NameBytes = 2, MacBytes = 6, ColumnBytes = NameBytes + MacBytes;

    /// <summary>Tests write as older versions did.</summary>
    internal DigestForm Form { get; set; } = DigestForm.RowSecret;

    public byte[] Of(string table, string rowKey, ITypeBase type, Func<IProperty, object?> value)
    {
        var columns = Columns(type).ToList();
        return Of(table, rowKey, columns.ConvertAll(column => column.GetColumnName()), i => Canonical(Stored(columns[i], value(columns[i]))), Form);
    }

    /// <summary>The digest of a row whose values are canonical already; the columns are those of <see cref="Columns"/>, in that order.</summary>
    internal byte[] Of(string table, string rowKey, IReadOnlyList<string> columns, Func<int, byte[]> canonical, DigestForm form) =>
        Of(table, rowKey, columns, (i, message) => message.Add(canonical(i)), form);

    /// <summary>The same of values as they go to the store, without an object for each of them on the way.</summary>
    /// <param name="which">Where in <paramref name="stored"/> the value of each column stands.</param>
    internal byte[] Of(string table, string rowKey, IReadOnlyList<string> columns, object?[] stored, int[] which) =>
        Of(table, rowKey, columns, (i, message) => CanonicalForm.Add(stored[which[i]], message), Form);

    byte[] Of(string table, string rowKey, IReadOnlyList<string> columns, Action<int, Message> add, DigestForm form)
    {
        var digest = new byte[columns.Count * ColumnBytes];
        var (mac, message) = keyed.Value!;
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        message.Clear();
        message.Add($"{(int)form}\n{table}\n{rowKey}\n");
        if (form == DigestForm.RowSecret)
        {
            mac.AppendData(message.Written);
            mac.GetHashAndReset(whole);
            message.Clear();
            message.Add(whole);
        }
        var head = message.Length;
        for (var i = 0; i < columns.Count; i++)
        {
            message.Length = head;
            message.Add(columns[i]);
            message.Add((byte)'\n');
            var value = message.Length;
            add(i, message);
            if (form == DigestForm.EachColumn)
            {
                mac.AppendData(message.Written);
                mac.GetHashAndReset(whole);
            }
            else if (message.Written[value..].SequenceEqual("null"u8)) whole.Clear();
            else SHA256.HashData(message.Written, whole);
            Name(columns[i]).CopyTo(digest.AsSpan(i * ColumnBytes));
            whole[..MacBytes].CopyTo(digest.AsSpan(i * ColumnBytes + NameBytes));
        }
        return digest;
    }

    /// <summary>Tells that whoever made this holds the key.</summary>
    internal byte[] Mac(ReadOnlySpan<byte> message) => HMACSHA256.HashData(key, message);

    static readonly System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> names = new(StringComparer.Ordinal);

    public static byte[] Name(string column) => names.GetOrAdd(column, static it => SHA256.HashData(Encoding.UTF8.GetBytes(it))[..NameBytes]);

    /// <summary>The columns that count, by name. A scope key is derived from the tree, moves with it and is checked against it instead.</summary>
    public static IEnumerable<IProperty> Columns(ITypeBase type) => type.GetProperties()
        .Where(property => property.Name != nameof(IPlaced.ScopeKey) && property.PropertyInfo?.IsDefined(typeof(DerivedAttribute), inherit: true) != true)
        .OrderBy(property => property.GetColumnName(), StringComparer.Ordinal);

    /// <summary>The value as it goes to the store.</summary>
    internal static object? Stored(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;

    /// <summary>The type of what goes to the store.</summary>
    internal static Type StoredType(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    /// <inheritdoc cref="CanonicalForm"/>
    internal static byte[] Canonical(object? stored)
    {
        var form = new Message();
        CanonicalForm.Add(stored, form);
        return form.Written.ToArray();
    }

    /// <summary>A row's key from the canonical forms of its parts, which are joined by <c>/</c>.</summary>
    internal static string Key(IEnumerable<byte[]> canonical) =>
        string.Join('/', canonical.Select(part => Encoding.UTF8.GetString(part.AsSpan(part is [(byte)'?', ..] ? 0 : 1))));

    public void Dispose() => keyed.Dispose();
}

/// <summary>How the six bytes of a column are made. What stands in a store keeps its form; the number is in what is hashed.</summary>
enum DigestForm
{
    /// <summary>An HMAC for every column. Read, no longer written.</summary>
    EachColumn = 1,

    /// <summary>
    /// One HMAC for the row gives a secret of its own; each column is a SHA-256 that begins with it, cut short, and a column that holds
    /// nothing is zeros: half the columns of most rows do, and a bulk spends most of its time here.
    /// </summary>
    RowSecret = 2,
}
