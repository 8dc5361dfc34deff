using System.Collections.Concurrent;
using System.Text.Json;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Http;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Anran.Kernel.Jobs;

/// <summary>The work of a job. It runs as whoever started it, in their scope.</summary>
/// <returns>The result, as the caller will see it.</returns>
public delegate Task<object?> Work(Progress progress, IServiceProvider services, CancellationToken stop);

/// <summary>Starts jobs for the caller of this request.</summary>
public sealed class JobRunner(Db db, JobWork work, TimeProvider time)
{
    /// <summary>Somebody is at it: this process, or another that was heard of within the last minute.</summary>
    public async Task<bool> IsAtWork(Guid job, CancellationToken stop)
    {
        var (here, alive) = (work.Has(job), time.GetUtcNow() - JobWork.Dead);
        return await db.Unscoped<Job>("whether a job goes on is no secret")
            .AnyAsync(it => it.Id == job && (it.State == JobState.Waiting || it.State == JobState.Running) && (here || it.Seen > alive), stop);
    }

    /// <summary>The job is saved together with whatever else the caller has changed: both or neither.</summary>
    /// <param name="about">Whose scope shows it besides its starter; null for the starter alone.</param>
    /// <param name="id">For callers who keep it in a row of their own.</param>
    public async Task<Guid> Start(Text name, Work what, IPlaced? about, CancellationToken stop, Guid? id = null)
    {
        var now = time.GetUtcNow();
        var job = new Job
        {
            Id = id ?? RowId.New(),
            Zh = name.Zh,
            En = name.En,
            Place = about?.Place ?? Guid.Empty,
            ScopeKey = about?.ScopeKey ?? "",
            Organisation = (about as IOwned)?.Organisation,
            Starter = db.Caller.Id,
            Node = work.Node,
            Started = now,
            Seen = now,
        };
        db.Add(job);
        await db.SaveChangesAsync(stop);
        work.Run(job, db.Caller, what);
        return job.Id;
    }
}

/// <summary>How far a job is. Told to the store a few times a second at most.</summary>
public sealed class Progress
{
    long done, total = -1;

    public long Done => Interlocked.Read(ref done);
    public long? Total => Interlocked.Read(ref total) is >= 0 and var of ? of : null;

    public void Of(long of) => Interlocked.Exchange(ref total, of);

    public void Add(long more = 1) => Interlocked.Add(ref done, more);
}

/// <summary>The jobs at work in this process.</summary>
public sealed partial class JobWork(IServiceScopeFactory scopes, Store store, TimeProvider time, ILogger<JobWork> log) : IHostedService, IDisposable
{
    const int AtOnce = 2;
    const string Why = "a job keeps its own row";
    static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);

    internal static readonly TimeSpan Dead = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<Guid, (CancellationTokenSource Stop, Task Task)> running = new();
    readonly SemaphoreSlim places = new(AtOnce, AtOnce);

    internal string Node { get; } = Environment.MachineName;

    /// <summary>A job has moved.</summary>
    internal event Action<JobChanged>? Changed;

    /// <summary>What was at work when the process ended will not go on.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var services = Scope();
        var (dead, alone) = (time.GetUtcNow() - Dead, store.Kind == StoreKind.Sqlite);
        await services.ServiceProvider.GetRequiredService<Db>().Unscoped<Job>(Why)
            .Where(it => it.State == JobState.Waiting || it.State == JobState.Running)
            .Where(it => alone || it.Node == Node || it.Seen < dead)
            .ExecuteUpdateAsync(set => set.SetProperty(it => it.State, JobState.Failed).SetProperty(it => it.Problem, Told(Interrupted())), cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var ending = running.Values.ToList();
        foreach (var (stop, _) in ending) await stop.CancelAsync();
        await Task.WhenAll(ending.Select(it => it.Task)).WaitAsync(cancellationToken);
    }

    internal void Run(Job job, Caller caller, Work what)
    {
        var stop = new CancellationTokenSource();
        var become = caller.Identity is { } identity ? it => it.Become(identity, caller.Scopes.ToList()) : (Action<Caller>)(it => it.BecomeSystem(caller.Name));
        // Without this the job would begin inside SetResult, and on SQLite, where nothing ever waits, the request that started it would be answered when it ends.
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        running[job.Id] = (stop, Go());
        ready.SetResult();

        async Task Go()
        {
            await ready.Task.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            try
            {
                await RunToEnd(job, become, what, stop);
            }
            finally
            {
                running.TryRemove(job.Id, out _);
                stop.Dispose();
            }
        }
    }

    internal bool Has(Guid job) => running.ContainsKey(job);

    internal async Task Cancel(Guid job)
    {
        if (running.TryGetValue(job, out var here)) await here.Stop.CancelAsync();
    }

    async Task RunToEnd(Job job, Action<Caller> become, Work what, CancellationTokenSource stop)
    {
        var progress = new Progress();
        try
        {
            await places.WaitAsync(stop.Token);
            try
            {
                await Save(job, progress, it => it.State = JobState.Running);
                await using var services = scopes.CreateAsyncScope();
                become(services.ServiceProvider.GetRequiredService<Caller>());
                using var watch = time.CreateTimer(_ => _ = Tell(job, progress, stop), null, Often, Often);
                var result = await what(progress, services.ServiceProvider, stop.Token);
                await Save(job, progress, it => (it.State, it.Result) = (JobState.Done, result is null ? null : JsonSerializer.Serialize(result, result.GetType(), JournalEntry.Json)));
            }
            finally
            {
                places.Release();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Save(job, progress, it => it.State = JobState.Cancelled);
        }
        catch (Problem problem)
        {
            await Save(job, progress, it => (it.State, it.Problem) = (JobState.Failed, Told(problem)));
        }
        catch (Exception exception)
        {
            HasFailed(log, exception, job.En);
            await Save(job, progress, it => (it.State, it.Problem) = (JobState.Failed, Told(StoreProblems.Of(exception) ?? Unexpected())));
        }
    }

    async Task Tell(Job job, Progress progress, CancellationTokenSource stop)
    {
        try
        {
            await Save(job, progress, _ => { });
            if (job.CancelAsked) await stop.CancelAsync();
        }
        catch (Exception exception) when (exception is DbUpdateException or System.Data.Common.DbException or ObjectDisposedException)
        {
            // The next telling, or the end, says it again.
        }
    }

    async Task Save(Job job, Progress progress, Action<Job> change)
    {
        lock (job)
        {
            // A telling that comes late must not reopen what has ended.
            if (job.State is JobState.Done or JobState.Failed or JobState.Cancelled) return;
            change(job);
            (job.Done, job.Total, job.Seen) = (progress.Done, progress.Total, time.GetUtcNow());
        }
        await using var services = Scope();
        var db = services.ServiceProvider.GetRequiredService<Db>();
        await db.Unscoped<Job>(Why).Where(it => it.Id == job.Id && (it.State == JobState.Waiting || it.State == JobState.Running)).ExecuteUpdateAsync(set => set
            .SetProperty(it => it.State, job.State).SetProperty(it => it.Done, job.Done).SetProperty(it => it.Total, job.Total)
            .SetProperty(it => it.Seen, job.Seen).SetProperty(it => it.Result, job.Result).SetProperty(it => it.Problem, job.Problem));
        job.CancelAsked = await db.Unscoped<Job>(Why).Where(it => it.Id == job.Id).Select(it => it.CancelAsked).SingleOrDefaultAsync();
        Changed?.Invoke(new(job.Starter, job.ScopeKey, job.Organisation, job.View()));
    }

    AsyncServiceScope Scope()
    {
        var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("jobs");
        return services;
    }

    static string Told(Problem problem) => JsonSerializer.Serialize(new JobProblem(problem.Code, problem.Text.Zh, problem.Text.En), JournalEntry.Json);

    static Problem Interrupted() => new(409, "job.interrupted", new("服务重新启动，任务已中断，请重新发起。", "The server was started anew and the job broken off; please start it again."));

    static Problem Unexpected() => new(409, "job.failed", new("任务因程序错误失败，已记入服务日志。", "The job failed by an error of the program; it is in the server's log."));

    public void Dispose() => places.Dispose();

    [LoggerMessage(Level = LogLevel.Error, Message = "任务失败 / the job failed: {Name}")]
    static partial void HasFailed(ILogger log, Exception exception, string name);
}

sealed record JobChanged(Guid Starter, string ScopeKey, Guid? Organisation, JobView View);
