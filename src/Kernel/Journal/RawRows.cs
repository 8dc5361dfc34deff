using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace Anran.Kernel.Journal;

/// <summary>A column as it should lie in the store.</summary>
sealed record RawColumn(string Name, Type Stored);

/// <summary>
/// Reads what really lies in the store, in canonical form, without the kindness of a mapper: on SQLite a number may stand
/// where a text belongs and a mapper would read it all the same. What is not exactly as our own writing begins with <c>?</c>.
/// </summary>
static class RawRows
{
    public static async IAsyncEnumerable<byte[][]> Read(
        DbConnection connection, DbTransaction? transaction, IReadOnlyList<RawColumn> columns, string from, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        var onPostgres = connection is NpgsqlConnection;
        command.CommandText = $"select {string.Join(", ", columns.Select((column, i) => $"{Selected(column, onPostgres)} as c{i}"))} from {from}";
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            var row = new byte[columns.Count][];
            for (var i = 0; i < row.Length; i++)
                row[i] = reader is SqliteDataReader sqlite ? Sqlite(sqlite.Handle!, i, columns[i].Stored) : await Postgres(reader, i, columns[i].Stored, stop);
            yield return row;
        }
    }

    public static long Long(byte[] canonical) => canonical is [(byte)'i', .. var digits] ? long.Parse(digits, CultureInfo.InvariantCulture) : long.MinValue;

    public static string Text(byte[] canonical) => Encoding.UTF8.GetString(canonical is [(byte)'s', .. var text] ? text : canonical);

    public static byte[]? Bytes(byte[] canonical) => canonical is [(byte)'x', .. var hex] ? Convert.FromHexString(Encoding.ASCII.GetString(hex)) : null;

    // The text gets a name of its own: under the column's name "order by" would sort the text, and 10 before 9.
    static string Selected(RawColumn column, bool onPostgres)
    {
        var name = string.Join('.', column.Name.Split('.').Select(part => $"\"{part}\""));
        if (!onPostgres) return name;
        return column.Stored == typeof(byte[]) ? $"encode({name}, 'hex')" : $"{name}::text";
    }

    static byte[] Sqlite(sqlite3_stmt row, int i, Type stored)
    {
        var storage = raw.sqlite3_column_type(row, i);
        var bytes = storage is raw.SQLITE_TEXT or raw.SQLITE_BLOB ? raw.sqlite3_column_blob(row, i).ToArray() : [];
        var value = storage switch
        {
            raw.SQLITE_NULL => (object?)null,
            raw.SQLITE_INTEGER when stored == typeof(bool) => raw.sqlite3_column_int64(row, i) switch { 0 => false, 1 => true, _ => Strange },
            raw.SQLITE_INTEGER when IsWhole(stored) => raw.sqlite3_column_int64(row, i),
            raw.SQLITE_FLOAT when stored == typeof(double) => raw.sqlite3_column_double(row, i),
            raw.SQLITE_BLOB when stored == typeof(byte[]) => bytes,
            raw.SQLITE_TEXT when stored == typeof(string) => Encoding.UTF8.GetString(bytes) is var text && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes) ? text : Strange,
            raw.SQLITE_TEXT when stored == typeof(Guid) => Exactly(bytes, text => Guid.TryParseExact(text, "D", out var id) && !text.Any(char.IsAsciiLetterLower) ? id : null),
            raw.SQLITE_TEXT when stored == typeof(DateOnly) => Exactly(bytes, Day),
            _ => Strange,
        };
        return value != Strange ? RowDigest.Canonical(value) : storage switch
        {
            raw.SQLITE_INTEGER => [.. "?i"u8, .. RowDigest.Canonical(raw.sqlite3_column_int64(row, i))],
            raw.SQLITE_FLOAT => [.. "?f"u8, .. RowDigest.Canonical(raw.sqlite3_column_double(row, i))],
            raw.SQLITE_TEXT => [.. "?t"u8, .. bytes],
            _ => [.. "?b"u8, .. RowDigest.Canonical(bytes)],
        };
    }

    static async Task<byte[]> Postgres(DbDataReader reader, int i, Type stored, CancellationToken stop)
    {
        if (await reader.IsDBNullAsync(i, stop)) return RowDigest.Canonical(null);
        var text = reader.GetString(i);
        var value = Type.GetTypeCode(stored) switch
        {
            TypeCode.String => (object?)text,
            TypeCode.Boolean => text == "true",
            TypeCode.Double => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : Strange,
            _ when IsWhole(stored) => long.Parse(text, CultureInfo.InvariantCulture),
            _ when stored == typeof(byte[]) => Convert.FromHexString(text),
            _ when stored == typeof(Guid) => Guid.Parse(text),
            _ when stored == typeof(DateOnly) => text switch { "infinity" => DateOnly.MaxValue, "-infinity" => DateOnly.MinValue, _ => Day(text) ?? Strange },
            _ => Strange,
        };
        return value != Strange ? RowDigest.Canonical(value) : [.. "?"u8, .. Encoding.UTF8.GetBytes(text)];
    }

    static object Exactly(byte[] bytes, Func<string, object?> read) => read(Encoding.UTF8.GetString(bytes)) ?? Strange;

    static object? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static bool IsWhole(Type stored) => stored == typeof(long) || stored == typeof(int) || stored == typeof(short) || stored == typeof(byte) || stored == typeof(sbyte);

    static readonly object Strange = new();
}
