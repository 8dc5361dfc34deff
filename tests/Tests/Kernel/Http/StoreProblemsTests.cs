using Anran.Kernel.Http;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Anran.Tests.Kernel.Http;

/// <summary>The store is full, read-only or away while people work: they are told, and nothing is half saved.</summary>
public sealed class StoreProblemsTests
{
    [Fact]
    public void A_full_disk_says_that_nothing_was_saved()
    {
        using var store = new SqliteConnection("Data Source=:memory:");
        store.Open();
        Execute(store, "pragma max_page_count = 8; create table t (x)");

        var full = Assert.Throws<SqliteException>(() => Execute(store, "with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000) insert into t select hex(randomblob(100)) from n"));

        Assert.Equal((507, "store.full"), Told(new InvalidOperationException("outer", full)));
    }

    [Fact]
    public void A_read_only_file_says_so()
    {
        var file = Path.GetTempFileName();
        using (var store = new SqliteConnection($"Data Source={file};Pooling=false"))
        {
            store.Open();
            Execute(store, "create table t (x)");
        }
        using var readOnly = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=false");
        readOnly.Open();

        var refused = Assert.Throws<SqliteException>(() => Execute(readOnly, "insert into t values (1)"));

        Assert.Equal((503, "store.read-only"), Told(refused));
        File.Delete(file);
    }

    [Fact]
    public void What_is_our_own_bug_is_not_blamed_on_the_store() => Assert.Null(StoreProblems.Of(new InvalidOperationException("ours")));

    static (int, string)? Told(Exception exception) => StoreProblems.Of(exception) is { } problem ? (problem.Status, problem.Code) : null;

    static void Execute(SqliteConnection store, string sql)
    {
        using var command = store.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
