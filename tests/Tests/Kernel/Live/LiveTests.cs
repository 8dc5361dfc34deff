using System.Diagnostics;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Kernel.Journal;
using Anran.Kernel.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Kernel.Live;

public sealed class LiveTests : OverHttp
{
    [Fact]
    public async Task What_happens_in_the_scope_is_told_and_nothing_else()
    {
        await using var app = await Start();
        using var bob = await Stream.Of(await app.As("bob"));
        using var frank = await Stream.Of(await app.As("frank"));

        await Happen(app, Some.Nanping);
        await Happen(app, Some.Shiqiao);

        Assert.Contains(Some.Shiqiao.Id.ToString(), await bob.Next("test.happened"), StringComparison.Ordinal);
        Assert.Contains(Some.Nanping.Id.ToString(), await frank.Next("test.happened"), StringComparison.Ordinal);
        await Happen(app, Some.Baita);
        await Happen(app, Some.Liuxi);
        Assert.Contains(Some.Liuxi.Id.ToString(), await bob.Next("test.happened"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_break_what_was_missed_is_told()
    {
        await using var app = await Start();
        var bob = await app.As("bob");
        string last;
        using (var first = await Stream.Of(bob))
        {
            await Happen(app, Some.Liuxi);
            await first.Next("test.happened");
            last = first.LastId!;
        }
        await Happen(app, Some.Shiqiao);
        await app.Settle();

        using var again = await Stream.Of(bob, last);

        Assert.Contains(Some.Shiqiao.Id.ToString(), await again.Next("test.happened"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_that_nobody_may_hear_live_are_not_told()
    {
        await using var app = await Start();
        using var bob = await Stream.Of(await app.As("bob"));

        await app.As("dave"); // signs in, which is a fact about a place of bob's
        await Happen(app, Some.Liuxi);

        Assert.DoesNotContain("person.", await bob.Next("test.happened"), StringComparison.Ordinal);
        Assert.Equal(["test.happened"], bob.Names);
    }

    [Fact]
    public async Task Who_is_disabled_stops_hearing()
    {
        await using var app = await Start();
        using var bob = await Stream.Of(await app.As("bob"));
        await Happen(app, Some.Liuxi);
        await bob.Next("test.happened");

        await app.Inside(async db =>
        {
            var person = await db.Unscoped<Person>("test").SingleAsync(it => it.Id == Some.Bob.Id);
            db.Entry(person).Property(it => it.State).CurrentValue = PersonState.Disabled;
            db.Note(new Happened(person.Place), person);
            return await db.SaveChangesAsync();
        });

        // The identity is trusted for a second; then the stream ends at the next event.
        var (going, watch) = (true, Stopwatch.StartNew());
        while (going && watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            await Happen(app, Some.Liuxi);
            going = await bob.Goes();
        }
        Assert.False(going);
    }

    [Fact]
    public async Task The_starter_of_a_job_hears_how_far_it_is()
    {
        await using var app = await Start();
        using var alice = await Stream.Of(await app.As("alice"));
        using var bob = await Stream.Of(await app.As("bob"));

        var id = await Jobs.JobTests.Start(app, Some.Alice, (_, _, _) => Task.FromResult<object?>(null));

        Assert.Contains(id.ToString(), await alice.Next("job"), StringComparison.Ordinal);
        await Happen(app, Some.Liuxi);
        await bob.Next("test.happened");
        Assert.Equal(["test.happened"], bob.Names);
    }

    [Fact]
    public async Task Nobody_hears_without_signing_in()
    {
        await using var app = await Start();

        await (await app.Anybody().GetAsync("/api/live")).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task A_reader_who_is_too_slow_is_cut()
    {
        await using var app = await Start();
        await app.Seed();
        var hub = app.Services.GetRequiredService<LiveHub>();
        var (slow, slowEnd) = await hub.Watch(CancellationToken.None);
        using var _ = slowEnd;
        var (quick, quickEnd) = await hub.Watch(CancellationToken.None);
        using var __ = quickEnd;

        // Two batches, each with room to spare: who reads all the while hears both, and by then the slow one has been cut.
        const int batch = LiveHub.Behind / 2 + 10;
        for (var told = 0; told < 2; told++)
        {
            await app.Inside(async db =>
            {
                var place = await db.Unscoped<Place>("test").SingleAsync(it => it.Id == Some.Liuxi.Id);
                for (var i = 0; i < batch; i++) db.Note(new Happened(place.Id), place);
                return await db.SaveChangesAsync();
            });
            await app.Settle();
            for (var heard = 0; heard < batch;) heard += (await quick.ReadAsync()).Name == Happened.Name ? 1 : 0;
        }

        Assert.Equal(LiveHub.Behind, Drain(slow));
        Assert.True(slow.Completion.IsCompleted);
    }

    static int Drain(System.Threading.Channels.ChannelReader<LiveEvent> events)
    {
        var read = 0;
        while (events.TryRead(out _)) read++;
        return read;
    }

    static Task<App> Start() => App.Start(services: it => it.AddFact<Happened>("试验", "a trial", live: "organisations.read"));

    static Task<int> Happen(App app, SomePlace where) => app.Inside(async db =>
    {
        var place = await db.Unscoped<Place>("test").SingleAsync(it => it.Id == where.Id);
        db.Note(new Happened(place.Id), place);
        return await db.SaveChangesAsync();
    });

    sealed record Happened(Guid Place) : IFact
    {
        public static string Name => "test.happened";
    }

    sealed class Stream(HttpResponseMessage answer, StreamReader lines) : IDisposable
    {
        static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

        public string? LastId { get; private set; }
        public List<string> Names { get; } = [];

        public static async Task<Stream> Of(HttpClient client, string? last = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/live");
            if (last is not null) request.Headers.Add("Last-Event-ID", last);
            var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
            var stream = new Stream(answer, new(await answer.Content.ReadAsStreamAsync()));
            // The first words come when the server is listening for us.
            Assert.Equal("retry: 3000", await stream.Line());
            return stream;
        }

        public async Task<string> Next(string name)
        {
            while (await Line() is { } line)
            {
                if (line.StartsWith("id: ", StringComparison.Ordinal)) LastId = line[4..];
                if (!line.StartsWith("event: ", StringComparison.Ordinal)) continue;
                Names.Add(line[7..]);
                if (line[7..] == name) return (await Line())!;
            }
            throw new InvalidOperationException("The stream has ended.");
        }

        /// <summary>Reads one line; false at the end.</summary>
        public async Task<bool> Goes() => await Line() is not null;

        Task<string?> Line() => lines.ReadLineAsync().WaitAsync(Patience);

        public void Dispose()
        {
            lines.Dispose();
            answer.Dispose();
        }
    }
}
