using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Kernel.Journal;

public sealed class ListenerTests : OverHttp
{
    [Fact]
    public async Task A_listener_hears_every_fact_once_and_in_order()
    {
        var heard = new List<SealedFact>();
        await using var app = await App.Start(services: it => it.AddListener("test", (facts, _, _) => Hear(facts)));
        for (var i = 0; i < 30; i++) await Note(app, i);

        await app.Settle();

        var counted = heard.Select(fact => fact.As<BulkWriterTests.Seeded>()).OfType<BulkWriterTests.Seeded>().Select(fact => fact.Rows);
        Assert.Equal(Enumerable.Range(0, 30), counted);
        Assert.Equal(heard.Select(fact => fact.Seq).Distinct().Order(), heard.Select(fact => fact.Seq));

        Task Hear(IReadOnlyList<SealedFact> facts)
        {
            heard.AddRange(facts);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Many_entries_are_sealed_in_the_order_in_which_they_were_written()
    {
        await using var app = await App.Start();
        await app.Inside(async db =>
        {
            for (var i = 0; i < 120; i++)
            {
                db.Note(new BulkWriterTests.Seeded(i));
                await db.SaveChangesAsync();
            }
            return 0;
        });

        await app.Settle();

        var entries = await app.Inside(db => db.Unscoped<JournalSeal>("test").OrderBy(it => it.Seq).Select(it => it.Entry).ToListAsync());
        Assert.Equal(entries.Order(), entries);
    }

    [Fact]
    public async Task A_listener_that_fails_five_times_is_parked_and_goes_on_where_it_was_when_asked()
    {
        var (broken, tries, heard) = (true, 0, new List<long>());
        await using var app = await App.Start(services: it => it.AddListener("test", (facts, _, _) => Hear(facts)));
        await Note(app, 1);

        await app.Settle();

        var parked = await app.Inside(db => db.Unscoped<ListenerCursor>("test").AsNoTracking().SingleAsync(it => it.Name == "test"));
        Assert.Equal((ListenerState.Parked, 5, "broken", 0L), (parked.State, parked.Tries, parked.Problem, parked.Seq));
        Assert.Equal(5, tries);

        broken = false;
        await Note(app, 2);
        await app.Settle();
        Assert.Empty(heard);

        Assert.Equal(1, await app.Services.GetRequiredService<TellListeners>().Unpark("test", CancellationToken.None));
        await app.Settle();
        Assert.Equal(heard.Distinct().Order(), heard);
        Assert.Equal(await app.Inside(db => db.Unscoped<JournalSeal>("test").MaxAsync(it => it.Seq)), heard[^1]);

        Task Hear(IReadOnlyList<SealedFact> facts)
        {
            Interlocked.Increment(ref tries);
            if (broken) throw new InvalidOperationException("broken");
            heard.AddRange(facts.Select(fact => fact.Seq));
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task What_a_failing_listener_wrote_is_not_kept()
    {
        await using var app = await App.Start(services: it => it.AddListener("test", async (facts, services, stop) =>
        {
            var db = services.GetRequiredService<Anran.Kernel.Data.Db>();
            if (facts.Any(fact => fact.Name == "test.bulk"))
            {
                db.Note(new BulkWriterTests.Seeded(-1));
                await db.SaveChangesAsync(stop);
                throw new InvalidOperationException("after the write");
            }
        }));
        await Note(app, 1);

        await app.Settle();

        Assert.Equal(1, await app.Inside(db => db.Unscoped<JournalEntry>("test").CountAsync(it => it.Name == "test.bulk")));
    }

    static Task<int> Note(App app, int rows) => app.Inside(db =>
    {
        db.Note(new BulkWriterTests.Seeded(rows));
        return db.SaveChangesAsync();
    });
}
