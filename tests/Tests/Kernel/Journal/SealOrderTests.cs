using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Kernel.Journal;

public sealed class SealOrderTests : OverHttp
{
    [Fact]
    public async Task Nobody_who_commits_late_is_passed_over()
    {
        await using var app = await App.Start();
        await app.Settle();
        var together = app.Options.Postgres is not null; // SQLite's writers queue: there the second begins when the first has ended
        await using var slow = app.Services.CreateAsyncScope();
        slow.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("test");
        var db = slow.ServiceProvider.GetRequiredService<Db>();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            db.Note(new BulkWriterTests.Seeded(1));
            await db.SaveChangesAsync();
            if (together)
            {
                await Note(app, 2);
                await app.Services.GetRequiredService<Sealer>().SealAll(CancellationToken.None);
                Assert.Empty(await Order(app));
            }
            await transaction.CommitAsync();
        }
        if (!together) await Note(app, 2);

        await app.Settle();

        Assert.Equal(["{\"rows\":1}", "{\"rows\":2}"], await Order(app));
    }

    [Fact]
    public async Task Entries_restored_into_a_younger_database_are_followed_by_new_ones()
    {
        await using var app = await App.Start();
        await Note(app, 1);
        await app.Settle();
        // As if a dump by other tools had brought them here: transactions that this server has yet to see.
        await app.Inside(db => db.Database.ExecuteSqlRawAsync("""update journal set "transaction" = "transaction" + 4000000000; update journal_seal set "transaction" = "transaction" + 4000000000"""));

        await Note(app, 2);
        await app.Settle();

        Assert.Equal(["{\"rows\":1}", "{\"rows\":2}"], await Order(app));
    }

    static Task<int> Note(App app, int rows) => app.Inside(db =>
    {
        db.Note(new BulkWriterTests.Seeded(rows));
        return db.SaveChangesAsync();
    });

    static Task<List<string>> Order(App app) => app.Inside(db => (
        from seal in db.Unscoped<JournalSeal>("test")
        join entry in db.Unscoped<JournalEntry>("test") on seal.Entry equals entry.Id
        where entry.Name == "test.bulk"
        orderby seal.Seq
        select entry.Body).ToListAsync());
}
