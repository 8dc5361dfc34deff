using Npgsql;

namespace Anran.Kernel.Backup;

/// <summary>The tables of a PostgreSQL database as binary COPY, out and in: no other tool is needed.</summary>
static class PostgresTables
{
    /// <summary>Every table of ours with its columns; those that others point to come first.</summary>
    public static async Task<List<(string Name, string[] Columns)>> InOrder(NpgsqlConnection connection, CancellationToken stop)
    {
        var columns = await Rows(connection, """
            select t.table_name, c.column_name from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
            where t.table_schema = current_schema() and t.table_type = 'BASE TABLE' and t.table_name <> 'schema_migration' order by t.table_name, c.ordinal_position
            """, stop);
        var pointers = await Rows(connection, """
            select r.relname, p.relname from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_class p on p.oid = c.confrelid
            where c.contype = 'f' and c.connamespace = current_schema()::regnamespace
            """, stop);
        var tables = columns.GroupBy(row => row.One).ToDictionary(table => table.Key, table => table.Select(row => row.Other).ToArray());
        var ordered = new List<(string, string[])>();
        var seen = new HashSet<string>();
        foreach (var table in tables.Keys.Order(StringComparer.Ordinal)) Visit(table);
        return ordered;

        void Visit(string table)
        {
            if (!seen.Add(table)) return;
            foreach (var (_, to) in pointers.Where(it => it.One == table)) Visit(to);
            ordered.Add((table, tables[table]));
        }
    }

    public static async Task CopyOut(NpgsqlConnection connection, string table, string[] columns, Stream to, CancellationToken stop)
    {
        await using var from = await connection.BeginRawBinaryCopyAsync($"copy {Target(table, columns)} to stdout (format binary)", stop);
        await from.CopyToAsync(to, stop);
    }

    public static async Task CopyIn(NpgsqlConnection connection, string table, IReadOnlyList<string> columns, Stream from, CancellationToken stop)
    {
        await using var to = await connection.BeginRawBinaryCopyAsync($"copy {Target(table, columns)} from stdin (format binary)", stop);
        await from.CopyToAsync(to, stop);
    }

    /// <summary>Numbers that the store gives go on after the greatest one that is there.</summary>
    public static async Task GoOn(NpgsqlConnection connection, CancellationToken stop)
    {
        foreach (var (table, column) in await Rows(connection, "select table_name, column_name from information_schema.columns where table_schema = current_schema() and is_identity = 'YES'", stop))
        {
            await using var command = new NpgsqlCommand($"""select setval(pg_get_serial_sequence('"{table}"', '{column}'), (select coalesce(max("{column}"), 0) + 1 from "{table}"), false)""", connection);
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    public static async Task<bool> IsEmpty(NpgsqlConnection connection, CancellationToken stop) =>
        (await Rows(connection, "select table_name, '' from information_schema.tables where table_schema = current_schema() limit 1", stop)).Count == 0;

    static async Task<List<(string One, string Other)>> Rows(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<(string, string)>();
        while (await reader.ReadAsync(stop)) rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }

    static string Target(string table, IEnumerable<string> columns) => $"\"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})";
}
