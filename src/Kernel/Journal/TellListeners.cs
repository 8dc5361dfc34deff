using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Anran.Kernel.Journal;

/// <summary>Brings sealed facts to the listeners: each in order, at least once, whatever happens to the others.</summary>
sealed partial class TellListeners(IServiceScopeFactory scopes, IEnumerable<Listener> listeners, Sealer sealer, Store store, TimeProvider time, ILogger<TellListeners> log) : BackgroundService
{
    const int Batch = 200, MostTries = 5, LongestProblem = 2000;
    const string Why = "listeners hear everything";

    readonly Committed sealedSignal = new();
    readonly Dictionary<string, long> notBefore = [];
    readonly SemaphoreSlim one = new(1, 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!listeners.Any()) return;
        sealer.Sealed += sealedSignal.Signal;
        var isFirst = true;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (isFirst) await Unpark(null, stoppingToken);
                isFirst = false;
                await TellAll(patiently: true, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                CannotTell(log, exception);
            }
            await sealedSignal.Wait(TimeSpan.FromSeconds(1), stoppingToken);
        }
    }

    /// <summary>Until each has heard everything or has to be left alone.</summary>
    /// <param name="patiently">Keeps the pauses after failures.</param>
    public async Task TellAll(bool patiently, CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            foreach (var listener in listeners)
            {
                while (!(patiently && IsPausing(listener.Name)) && await Tell(listener, stop)) continue;
            }
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Tries a parked listener again; null means all.</summary>
    public async Task<int> Unpark(string? name, CancellationToken stop)
    {
        await using var services = Scope();
        return await services.ServiceProvider.GetRequiredService<Db>().Unscoped<ListenerCursor>(Why)
            .Where(it => it.State == ListenerState.Parked && (name == null || it.Name == name))
            .ExecuteUpdateAsync(set => set.SetProperty(it => it.State, ListenerState.Hearing).SetProperty(it => it.Tries, 0), stop);
    }

    bool IsPausing(string name) => notBefore.TryGetValue(name, out var then) && time.GetTimestamp() < then;

    /// <returns>False when there is nothing more to tell it now.</returns>
    async Task<bool> Tell(Listener listener, CancellationToken stop)
    {
        await using var services = Scope();
        var db = services.ServiceProvider.GetRequiredService<Db>();
        var cursor = await db.Unscoped<ListenerCursor>(Why).AsNoTracking().SingleOrDefaultAsync(it => it.Name == listener.Name, stop);
        if (cursor?.State == ListenerState.Parked) return false;
        if (!await Next(db, cursor?.Seq ?? 0).AnyAsync(stop)) return false;
        try
        {
            return await Hear(listener, db, services.ServiceProvider, stop);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return await Failed(listener, exception, stop);
        }
    }

    async Task<bool> Hear(Listener listener, Db db, IServiceProvider services, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (store.Kind == StoreKind.Postgres && !await db.Database.SqlQuery<bool>($"""select pg_try_advisory_xact_lock(1818850404, hashtext({listener.Name})) as "Value" """).SingleAsync(stop)) return false;
        var cursor = await db.Unscoped<ListenerCursor>(Why).SingleOrDefaultAsync(it => it.Name == listener.Name, stop) ?? db.Add(new ListenerCursor { Name = listener.Name }).Entity;
        var facts = await Next(db, cursor.Seq).ToListAsync(stop);
        if (facts.Count == 0) return false;
        await listener.Hear(facts, services, stop);
        (cursor.Seq, cursor.Tries, cursor.State, cursor.Problem, cursor.At) = (facts[^1].Seq, 0, ListenerState.Hearing, null, time.GetUtcNow());
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        notBefore.Remove(listener.Name);
        return true;
    }

    async Task<bool> Failed(Listener listener, Exception exception, CancellationToken stop)
    {
        await using var services = Scope();
        var db = services.ServiceProvider.GetRequiredService<Db>();
        var cursor = await db.Unscoped<ListenerCursor>(Why).SingleOrDefaultAsync(it => it.Name == listener.Name, stop) ?? db.Add(new ListenerCursor { Name = listener.Name }).Entity;
        cursor.Tries++;
        (cursor.At, cursor.Problem) = (time.GetUtcNow(), exception.Message[..Math.Min(exception.Message.Length, LongestProblem)]);
        cursor.State = cursor.Tries >= MostTries ? ListenerState.Parked : ListenerState.Pausing;
        await db.SaveChangesAsync(stop);
        notBefore[listener.Name] = time.GetTimestamp() + (long)(time.TimestampFrequency * Math.Pow(2, cursor.Tries));
        HasFailed(log, exception, listener.Name, cursor.Tries);
        return cursor.State != ListenerState.Parked;
    }

    static IQueryable<SealedFact> Next(Db db, long after) =>
        (from seal in db.Unscoped<JournalSeal>(Why)
         join entry in db.Unscoped<JournalEntry>(Why) on seal.Entry equals entry.Id
         where seal.Seq > after
         orderby seal.Seq
         select new SealedFact(seal.Seq, entry.At, entry.Actor, entry.Name, entry.Body, entry.Place, entry.ScopeKey, entry.Organisation)).Take(Batch);

    AsyncServiceScope Scope()
    {
        var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("listeners");
        return services;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "事实暂时无法分发，将自动重试 / facts cannot be told for now and will be tried again")]
    static partial void CannotTell(ILogger log, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Listener} 第 {Tries} 次处理失败 / {Listener} failed at try {Tries}")]
    static partial void HasFailed(ILogger log, Exception exception, string listener, int tries);
}
