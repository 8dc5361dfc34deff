using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Jobs;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Anran.Kernel.Live;

/// <summary>Something to tell those who are watching.</summary>
/// <param name="Seq">Of a sealed fact, to go on from after a break; null for the progress of a job, which is told anew anyway.</param>
/// <param name="Permission">Who holds it for the place hears of it; null: the starter of a job, and who covers its place.</param>
sealed record LiveEvent(long? Seq, string Name, string Data, string? Permission, string ScopeKey, Guid? Organisation, Guid? Starter)
{
    public bool IsFor(Identity identity)
    {
        if (Starter == identity.Id) return true;
        var scopes = Permission is null ? identity.Grants.Select(grant => grant.Scope) : identity.ScopesOf(Permission);
        return scopes.Any(scope => scope.Covers(ScopeKey) && (scope.Organisation is null || scope.Organisation == Organisation));
    }
}

/// <summary>Reads what has been sealed, here or on another node, once for all who watch.</summary>
sealed partial class LiveHub(IServiceScopeFactory scopes, Sealer sealer, JobWork jobs, IEnumerable<FactType> types, ILogger<LiveHub> log) : BackgroundService
{
    /// <summary>So many events a slow reader may be behind before it is cut and has to come back.</summary>
    public const int Behind = 256;
    public const int Batch = 500;
    const string Why = "everybody is told what their own scope covers";

    readonly ConcurrentDictionary<Channel<LiveEvent>, bool> watching = new();
    readonly Committed sealedSignal = new();
    readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Dictionary<string, string> permissions = types.Where(type => type.Live is not null).ToDictionary(type => type.Name, type => type.Live!);

    /// <summary>From now on: waits until the hub itself knows where it stands.</summary>
    public async Task<(ChannelReader<LiveEvent> Events, IDisposable End)> Watch(CancellationToken stop)
    {
        await ready.Task.WaitAsync(stop);
        var channel = Channel.CreateBounded<LiveEvent>(new BoundedChannelOptions(Behind) { SingleReader = true });
        watching[channel] = true;
        return (channel.Reader, new Ending(() => watching.TryRemove(channel, out _)));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        sealer.Sealed += sealedSignal.Signal;
        jobs.Changed += job => Tell(new(null, "job", JsonSerializer.Serialize(job.View, JournalEntry.Json), null, job.ScopeKey, job.Organisation, job.Starter));
        var last = -1L;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // Who begins to watch in this moment must not miss what is sealed in it: the head counts only if nobody has come.
                var head = last < 0 || watching.IsEmpty ? await Head(stoppingToken) : last;
                if (last < 0 || watching.IsEmpty) last = head;
                else last = await Tell(last, stoppingToken);
                ready.TrySetResult();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                CannotTell(log, exception);
            }
            await sealedSignal.Wait(TimeSpan.FromSeconds(1), stoppingToken);
        }
    }

    /// <summary>The newest sealed entry.</summary>
    public async Task<long> Head(CancellationToken stop)
    {
        await using var services = Scope();
        return await services.ServiceProvider.GetRequiredService<Db>().Unscoped<JournalSeal>(Why).MaxAsync(it => (long?)it.Seq, stop) ?? 0;
    }

    /// <summary>What was sealed after <paramref name="seq"/>, a batch at most, and how far that reaches.</summary>
    public async Task<(List<LiveEvent> Events, long Last)> After(long seq, CancellationToken stop)
    {
        await using var services = Scope();
        var db = services.ServiceProvider.GetRequiredService<Db>();
        var read = await (
            from seal in db.Unscoped<JournalSeal>(Why)
            join entry in db.Unscoped<JournalEntry>(Why) on seal.Entry equals entry.Id
            where seal.Seq > seq
            orderby seal.Seq
            select new { seal.Seq, entry.At, entry.Name, entry.Body, entry.Place, entry.ScopeKey, entry.Organisation }).Take(Batch).ToListAsync(stop);
        var events = read.Where(it => permissions.ContainsKey(it.Name)).Select(it => new LiveEvent(
            it.Seq, it.Name, JsonSerializer.Serialize(new { it.Seq, it.At, it.Place, Body = JsonSerializer.Deserialize<JsonElement>(it.Body) }, JournalEntry.Json),
            permissions[it.Name], it.ScopeKey, it.Organisation, null)).ToList();
        return (events, read.Count == 0 ? seq : read[^1].Seq);
    }

    async Task<long> Tell(long last, CancellationToken stop)
    {
        while (true)
        {
            var (events, until) = await After(last, stop);
            if (until == last) return last;
            foreach (var one in events) Tell(one);
            last = until;
        }
    }

    void Tell(LiveEvent one)
    {
        foreach (var channel in watching.Keys.Where(channel => !channel.Writer.TryWrite(one))) channel.Writer.TryComplete();
    }

    AsyncServiceScope Scope()
    {
        var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("live");
        return services;
    }

    sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "实时消息暂时无法发送，将自动重试 / live events cannot be told for now and will be tried again")]
    static partial void CannotTell(ILogger log, Exception exception);
}
