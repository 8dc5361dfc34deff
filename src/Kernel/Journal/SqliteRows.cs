using System.Buffers.Text;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Anran.Kernel.Journal;

/// <summary>
/// Many rows through one prepared statement of SQLite's own. The values lie in the store exactly as the driver writes them, but are
/// bound by place: looking up every parameter by its name takes the driver longer than the insert itself.
/// </summary>
static class SqliteRows
{
    const int GuidLength = 36;

    /// <param name="connection">Open, and in the transaction that the rows belong to.</param>
    public static void Insert(SqliteConnection connection, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        var store = connection.Handle!;
        var sql = $"insert into {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) values ({string.Join(", ", columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(store, sql, out var statement), store);
        using (statement)
        {
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++) Check(Bind(statement, i + 1, row[i]), store);
                if (raw.sqlite3_step(statement) is var done and not raw.SQLITE_DONE) Check(done, store);
                Check(raw.sqlite3_reset(statement), store);
            }
        }
    }

    static int Bind(sqlite3_stmt statement, int place, object? value)
    {
        switch (value)
        {
            case null: return raw.sqlite3_bind_null(statement, place);
            case string text: return raw.sqlite3_bind_text(statement, place, text);
            case bool yes: return raw.sqlite3_bind_int64(statement, place, yes ? 1 : 0);
            case int number: return raw.sqlite3_bind_int64(statement, place, number);
            case long number: return raw.sqlite3_bind_int64(statement, place, number);
            case short or byte or sbyte: return raw.sqlite3_bind_int64(statement, place, Convert.ToInt64(value, CultureInfo.InvariantCulture));
            case double number: return raw.sqlite3_bind_double(statement, place, number);
            case byte[] bytes: return raw.sqlite3_bind_blob(statement, place, bytes);
            case DateOnly day: return raw.sqlite3_bind_text(statement, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            case Guid id:
                Span<byte> text36 = stackalloc byte[GuidLength];
                Utf8Formatter.TryFormat(id, text36, out _);
                for (var i = 0; i < GuidLength; i++)
                {
                    if (text36[i] is >= (byte)'a' and <= (byte)'f') text36[i] -= 'a' - 'A';
                }
                return raw.sqlite3_bind_text(statement, place, text36);
            default: throw new NotSupportedException($"A column of {value.GetType().Name} has no form in SQLite.");
        }
    }

    static void Check(int code, sqlite3 store)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, store);
    }
}
