using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Anran.Kernel.Journal.Verify;

/// <summary>Every row of every journalled table against what the journal last knew of it, and its scope key against the tree.</summary>
sealed class CheckRows(Reading reading, RowDigest digest, CheckRowHashes hashes, Findings findings)
{
    readonly Tree tree = new();

    public long Rows { get; private set; }

    /// <param name="columns">table.column of everything that is there.</param>
    public async Task Run(IModel model, ScopeTree? places, HashSet<string> columns, CancellationToken stop)
    {
        var tables = model.GetEntityTypes().Where(type => !typeof(INotJournalled).IsAssignableFrom(type.ClrType)).Where(type => IsWhole(type, columns)).ToList();
        var node = tables.SingleOrDefault(type => type.GetTableName() == places?.Table);
        foreach (var table in tables.OrderBy(type => type.GetTableName(), StringComparer.Ordinal)) await Table(table, table == node, stop);
        foreach (var (table, key) in await hashes.Left(stop))
        {
            if (table == places?.Table) tree.Doubt(key);
            findings.Add(FindingKind.RowDeleted, new($"{table} 的行 {key} 被删除", $"the row {key} of {table} was deleted"), null, table, key);
        }
        if (node is null) return;
        await tree.Read(reading, places!.Table, stop);
        foreach (var table in tables.Where(type => typeof(IPlaced).IsAssignableFrom(type.ClrType)).Append(model.FindEntityType(typeof(JournalEntry))!)) await ScopeKeys(table, stop);
    }

    bool IsWhole(IEntityType type, HashSet<string> columns)
    {
        var table = type.GetTableName()!;
        var gone = type.GetProperties().Select(property => property.GetColumnName()).Where(column => !columns.Contains($"{table}.{column}")).ToList();
        foreach (var column in gone) findings.Add(FindingKind.TableChanged, new($"表 {table} 缺少列 {column}", $"the table {table} lacks the column {column}"), null, table, null, column);
        return gone.Count == 0;
    }

    async Task Table(IEntityType type, bool isTree, CancellationToken stop)
    {
        var table = type.GetTableName()!;
        var key = type.FindPrimaryKey()!.Properties.Select(Raw).ToArray();
        var columns = RowDigest.Columns(type).Select(Raw).ToArray();
        var names = columns.Select(column => column.Name).ToArray();
        var changed = new List<(string Key, byte[] Digest, byte[] Older)>();
        await foreach (var row in reading.Rows([.. key, .. columns], table, stop))
        {
            Rows++;
            var rowKey = RowDigest.Key(row.Take(key.Length));
            var actual = Of(DigestForm.RowSecret);
            if (!hashes.Known.Remove(CheckRowHashes.Id(table, rowKey), out var known))
            {
                strangers.Add((table, rowKey));
                if (isTree) tree.Doubt(rowKey);
                findings.Add(FindingKind.RowInserted, new($"{table} 的行 {rowKey} 不是本系统写入的", $"the row {rowKey} of {table} was not written by this system"), null, table, rowKey);
            }
            else if (known != CheckRowHashes.Hash(actual) && !findings.AreMany && Of(DigestForm.EachColumn) is var older && known != CheckRowHashes.Hash(older))
            {
                changed.Add((rowKey, actual, older));
            }

            byte[] Of(DigestForm form) => digest.Of(table, rowKey, names, i => row[key.Length + i], form);
        }
        foreach (var (rowKey, actual, older) in changed)
        {
            foreach (var name in Differing(names, await hashes.Digest(table, rowKey, stop), actual, older))
            {
                strangers.Add((table, rowKey));
                if (isTree) tree.Doubt(rowKey);
                findings.Add(FindingKind.ColumnChanged, new($"{table} 的行 {rowKey} 的列 {name} 被改动", $"the column {name} of the row {rowKey} of {table} was changed"), null, table, rowKey, name);
            }
        }
    }

    /// <summary>Rows already found; their scope key says nothing more.</summary>
    readonly HashSet<(string Table, string Key)> strangers = [];

    /// <summary>A column that came with a later version is unknown to older digests, and a dropped one stands only in them.</summary>
    static IEnumerable<string> Differing(string[] names, byte[]? known, byte[] actual, byte[] older)
    {
        var before = (known ?? []).Chunk(RowDigest.ColumnBytes).ToList();
        var (now, then) = (actual.Chunk(RowDigest.ColumnBytes).ToList(), older.Chunk(RowDigest.ColumnBytes).ToList());
        var aligned = before.Count == now.Count && before.Zip(now).All(pair => SameName(pair.First, pair.Second));
        return names.Where((_, i) =>
        {
            var was = aligned ? before[i] : before.FirstOrDefault(it => SameName(it, now[i]));
            return was is not null && !was.AsSpan().SequenceEqual(now[i]) && !was.AsSpan().SequenceEqual(then[i]);
        });
    }

    static bool SameName(byte[] one, byte[] other) => one.AsSpan(0, RowDigest.NameBytes).SequenceEqual(other.AsSpan(0, RowDigest.NameBytes));

    async Task ScopeKeys(IEntityType type, CancellationToken stop)
    {
        var table = type.GetTableName()!;
        var key = type.FindPrimaryKey()!.Properties.Select(Raw).ToArray();
        var place = Raw(type.FindProperty(nameof(IPlaced.Place)) ?? type.FindProperty("Id")!);
        await foreach (var row in reading.Rows([.. key, place, Raw(type.FindProperty(nameof(IPlaced.ScopeKey))!)], table, stop))
        {
            var rowKey = RowDigest.Key(row.Take(key.Length));
            if (tree.KeyOf(row[^2]) is not { } right || right == RawRows.Text(row[^1]) && row[^1][0] == 's' || strangers.Contains((table, rowKey))) continue;
            findings.Add(FindingKind.ScopeKeyChanged, new(
                $"{table} 的行 {rowKey} 的 scope_key 与区划树不符", $"the scope_key of the row {rowKey} of {table} does not follow from the tree of places"), null, table, rowKey, "scope_key");
        }
    }

    static RawColumn Raw(IProperty property) => new(property.GetColumnName(), RowDigest.StoredType(property));
}
