using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.House;

/// <summary>The tables as the store has them, held against the rows as the code has them.</summary>
public sealed class SchemaTests : OverHttp
{
    /// <summary>Rows of nobody's place and nobody's organisation, and why everybody may not read them all the same.</summary>
    static readonly Dictionary<string, string> NeitherPlacedNorOwned = new()
    {
        ["journal_row"] = "read only with its entry, which is placed",
        ["demo_row"] = "ids of the demo's rows, for taking them out again",
        ["journal_seal"] = "numbers and hashes; shown only with its entry",
        ["journal_checkpoint"] = "numbers and hashes of the whole chain",
        ["place_segment"] = "the next free number of a parent",
        ["place_change"] = "which parts of the tree changed, for the searchers' memory",
        ["listener"] = "how far the house's own listeners are",
        ["credential"] = "read only by the sign-in, by the person's id",
        ["session"] = "found only by its token, or by its own person",
        ["sign_in"] = "read only by the sign-in, by the person's id",
        ["sign_in_failure"] = "found only by the hash of the account that is tried",
        ["field_device"] = "found only by its id and its own person",
        ["field_operation"] = "read only with its visit, which is placed; what waits for its visit nobody is shown",
        ["field_photo"] = "read only with its visit, or by whoever took it",
        ["hazard_area"] = "which places have figures",
        ["hazard_stock"] = "figures of a whole area; shown only to who covers it",
        ["hazard_day"] = "figures of a whole area; shown only to who covers it",
        ["hazard_unit"] = "figures of a whole area; shown only to who covers it",
        ["hazard_counted"] = "as what a hazard was counted; never shown",
        ["hazard_view"] = "found only by its own person",
        ["tried_write"] = "found only by its sender's own id and key",
    };

    [Fact]
    public async Task Every_mapped_column_is_in_the_store_and_every_column_of_the_store_is_mapped()
    {
        await using var app = await App.Start();

        var (mapped, built) = await app.Inside(async db => (Mapped(db), await Built(db)));

        Assert.Equal(mapped.Order(StringComparer.Ordinal), built.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_row_belongs_to_a_place_or_an_organisation_or_is_on_the_short_list()
    {
        await using var app = await App.Start();

        var neither = await app.Inside(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(type => !typeof(IPlaced).IsAssignableFrom(type.ClrType) && !typeof(IOwned).IsAssignableFrom(type.ClrType))
            .Select(type => type.GetTableName()!).ToList()));

        Assert.Equal(NeitherPlacedNorOwned.Keys.Order(StringComparer.Ordinal), neither.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_table_with_a_scope_key_is_placed_and_has_an_index_that_begins_with_it()
    {
        await using var app = await App.Start();

        var (without, unplaced) = await app.Inside(async db =>
        {
            var indexes = await Indexes(db);
            var types = db.Model.GetEntityTypes().Where(type => type.FindProperty("ScopeKey") is not null && !NeitherPlacedNorOwned.ContainsKey(type.GetTableName()!)).ToList();
            return (types.Select(type => type.GetTableName()!).Where(table => !indexes.Any(index => index.Table == table && index.Sql.Contains("(scope_key", StringComparison.Ordinal))).ToList(),
                types.Where(type => !typeof(IPlaced).IsAssignableFrom(type.ClrType)).Select(type => type.GetTableName()!).ToList());
        });

        Assert.Empty(without);
        Assert.Empty(unplaced);
    }

    static List<string> Mapped(Db db) => db.Model.GetEntityTypes()
        .SelectMany(type => type.GetProperties().Select(property => $"{type.GetTableName()}.{property.GetColumnName()}")).ToList();

    // The index of words is the store's own business (docs/decisions/0010): on SQLite it shows as tables.
    static async Task<List<string>> Built(Db db) => db.Database.IsSqlite()
        ? await db.Database.SqlQueryRaw<string>("select m.name || '.' || c.name as \"Value\" from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'subject_words%' and m.name <> 'schema_migration'").ToListAsync()
        : await db.Database.SqlQueryRaw<string>("select table_name || '.' || column_name as \"Value\" from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration'").ToListAsync();

    static async Task<List<Index>> Indexes(Db db) => db.Database.IsSqlite()
        ? await db.Database.SqlQueryRaw<Index>("select tbl_name as \"Table\", sql as \"Sql\" from sqlite_master where type = 'index' and sql is not null").ToListAsync()
        : await db.Database.SqlQueryRaw<Index>("select tablename as \"Table\", indexdef as \"Sql\" from pg_indexes where schemaname = 'public'").ToListAsync();

    sealed record Index(string Table, string Sql);
}
