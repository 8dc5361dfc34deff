using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Http;
using Anran.Kernel.Journal.Verify;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Journal;

/// <summary>How long the chain is, what was signed and verified last, and whether every listener keeps up.</summary>
static class ShowJournalState
{
    const string Why = "figures about the whole journal, no entry";

    public static void Map(IEndpointRouteBuilder journal)
    {
        journal.MapGet("/state", Handle).Requires("journal.read");
        journal.MapPost("/listeners/{name}/retries", Retry).Requires("journal.verify");
    }

    static async Task<JournalState> Handle(Db db, IEnumerable<Listener> listeners, CancellationToken stop)
    {
        var entries = await db.Unscoped<JournalEntry>(Why).LongCountAsync(stop);
        var head = await db.Unscoped<JournalSeal>(Why).MaxAsync(seal => (long?)seal.Seq, stop) ?? 0;
        var checkpoint = await db.Unscoped<JournalCheckpoint>(Why).AsNoTracking().OrderByDescending(it => it.Seq).FirstOrDefaultAsync(stop);
        var verified = await db.Unscoped<JournalEntry>(Why).AsNoTracking().Where(it => it.Name == JournalVerified.Name).OrderByDescending(it => it.Id).FirstOrDefaultAsync(stop);
        var cursors = await db.Unscoped<ListenerCursor>(Why).AsNoTracking().ToDictionaryAsync(it => it.Name, stop);
        return new(
            entries, head,
            checkpoint is null ? null : new(checkpoint.Seq, checkpoint.At, Convert.ToHexStringLower(checkpoint.Hash)),
            verified is null ? null : LastVerification.Of(verified),
            [.. listeners.Select(it => Of(it.Name, cursors.GetValueOrDefault(it.Name), head))]);
    }

    static ListenerView Of(string name, ListenerCursor? cursor, long head) =>
        new(name, cursor?.State ?? ListenerState.Hearing, head - (cursor?.Seq ?? 0), cursor?.Tries ?? 0, cursor?.Problem);

    static async Task<NoContent> Retry(string name, TellListeners listeners, CancellationToken stop) => await listeners.Unpark(name, stop) == 1
        ? TypedResults.NoContent()
        : throw new Problem(404, "listener.not-parked", new("没有这个停用的监听器。", "There is no parked listener of this name."));
}

public sealed record JournalState(long Entries, long Sealed, CheckpointView? LastCheckpoint, LastVerification? LastVerification, IReadOnlyList<ListenerView> Listeners);

public sealed record CheckpointView(long Seq, DateTimeOffset At, string Hash);

public sealed record LastVerification(DateTimeOffset At, bool Ok, long Findings)
{
    internal static LastVerification Of(JournalEntry entry)
    {
        var fact = System.Text.Json.JsonSerializer.Deserialize<JournalVerified>(entry.Body, JournalEntry.Json)!;
        return new(entry.At, fact.Findings == 0, fact.Findings);
    }
}

/// <param name="Behind">So many sealed facts it has not heard yet.</param>
public sealed record ListenerView(string Name, ListenerState State, long Behind, int Tries, string? Problem);
