using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Anran.Kernel.Journal;

/// <summary>
/// Eight bytes for each column: two that name it, six of an HMAC over table, key, column and value in a versioned canonical form.
/// Keyed, because a plain hash of a telephone number is as good as the number. The key lies outside data and backups.
/// </summary>
public sealed class RowDigest(byte[] key) : IDisposable
{
    /// <summary>Setting up an HMAC costs twice what it then does for a column, and a bulk of rows has a million columns.</summary>
    readonly ThreadLocal<IncrementalHash> keyed = new(() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));

    public const int NameBytes = 2, MacBytes = 6, ColumnBytes = NameBytes + MacBytes;
    const string Version = "1";

    public byte[] Of(string table, string rowKey, ITypeBase type, Func<IProperty, object?> value)
    {
        var columns = Columns(type).ToList();
        return Of(table, rowKey, columns.ConvertAll(column => column.GetColumnName()), i => Canonical(Stored(columns[i], value(columns[i]))));
    }

    /// <summary>The digest of a row whose values are canonical already; the columns are those of <see cref="Columns"/>, in that order.</summary>
    internal byte[] Of(string table, string rowKey, IReadOnlyList<string> columns, Func<int, byte[]> canonical)
    {
        var digest = new byte[columns.Count * ColumnBytes];
        var head = Encoding.UTF8.GetBytes($"{Version}\n{table}\n{rowKey}\n");
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        for (var i = 0; i < columns.Count; i++)
        {
            var value = canonical(i);
            var name = columns[i];
            var message = ArrayPool<byte>.Shared.Rent(head.Length + Encoding.UTF8.GetMaxByteCount(name.Length) + 1 + value.Length);
            head.CopyTo(message, 0);
            var length = head.Length + Encoding.UTF8.GetBytes(name, message.AsSpan(head.Length));
            message[length++] = (byte)'\n';
            value.CopyTo(message, length);
            keyed.Value!.AppendData(message, 0, length + value.Length);
            keyed.Value.GetHashAndReset(mac);
            ArrayPool<byte>.Shared.Return(message);
            Name(name).CopyTo(digest.AsSpan(i * ColumnBytes));
            mac[..MacBytes].CopyTo(digest.AsSpan(i * ColumnBytes + NameBytes));
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

    /// <summary>A stored value in a form that is the same on every store. The first letter tells the kind.</summary>
    internal static byte[] Canonical(object? stored) => stored is byte[] bytes
        ? Encoding.UTF8.GetBytes("x" + Convert.ToHexStringLower(bytes))
        : Encoding.UTF8.GetBytes(CanonicalText(stored));

    static string CanonicalText(object? stored) => stored switch
    {
        null => "null",
        bool yes => yes ? "b1" : "b0",
        string text => "s" + text,
        Guid id => "g" + id.ToString("n"),
        DateOnly day => "d" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // SQLite does not keep the sign of zero.
        double number => "f" + (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture),
        sbyte or byte or short or int or long => "i" + Convert.ToInt64(stored, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A column of {stored.GetType().Name} has no canonical form."),
    };

    /// <summary>A row's key from the canonical forms of its parts, which are joined by <c>/</c>.</summary>
    internal static string Key(IEnumerable<byte[]> canonical) =>
        string.Join('/', canonical.Select(part => Encoding.UTF8.GetString(part.AsSpan(part is [(byte)'?', ..] ? 0 : 1))));

    public void Dispose() => keyed.Dispose();
}
