using System.Collections.Concurrent;
using Anran.Kernel.Time;
using Anran.Registry.Facilities;
using Anran.Registry.Subjects;
using Anran.RulePacks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Anran.Registry.Grades;

/// <summary>
/// Grades follow what happens: one subject at once, a whole area when a sheet or a local rule has come, everything at the start and after
/// each midnight in Beijing, because rules begin and end, things age and what a person set runs out. It asks how things stand, so a
/// standstill of any length is made up for by one look.
/// </summary>
sealed partial class GradeClock(IServiceScopeFactory scopes, TimeProvider time, ILogger<GradeClock> log) : BackgroundService
{
    /// <summary>A sheet comes in thousands of rows for minutes; they are judged together, when it is quiet again.</summary>
    static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3), Longest = TimeSpan.FromMinutes(10);

    readonly ConcurrentDictionary<string, DateTimeOffset> asked = new(StringComparer.Ordinal);
    readonly SemaphoreSlim one = new(1, 1), ring = new(0, 1);
    DateOnly? done;

    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var clock = services.GetRequiredService<GradeClock>();
        var ids = new HashSet<Guid>();
        foreach (var fact in facts)
        {
            if ((fact.As<SubjectAdded>()?.Subject ?? fact.As<SubjectChanged>()?.Subject ?? fact.As<SubjectStatusChanged>()?.Subject ?? fact.As<SubjectMergeUndone>()?.Subject
                ?? fact.As<FacilityAdded>()?.Subject ?? fact.As<FacilityChanged>()?.Subject ?? fact.As<FacilityRemoved>()?.Subject) is { } id) ids.Add(id);
            else if (fact.Name == SubjectsImported.Name || fact.Name == SubjectsUpdated.Name || fact.Name == RuleOverrideInForce.Name || fact.Name == RuleOverrideEnded.Name) clock.Ask(fact.ScopeKey);
        }
        if (ids.Count > 0) await services.GetRequiredService<JudgeGrades>().Run(ids, stop);
    }

    /// <summary>To be looked at when it is quiet there.</summary>
    public void Ask(string area)
    {
        asked[area] = time.GetUtcNow();
        if (ring.CurrentCount == 0) ring.Release();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (done != time.Today()) await CatchUp(stoppingToken);
                await LookWhereQuiet(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                CannotJudge(log, exception);
            }
            await Wait(stoppingToken);
        }
    }

    async Task Wait(CancellationToken stop)
    {
        var midnight = BeijingTime.EndOf(time.Today()) - time.GetUtcNow();
        using var rung = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var until = Task.Delay(asked.IsEmpty ? (midnight < Longest ? midnight : Longest) : Quiet, time, rung.Token);
        await (asked.IsEmpty ? Task.WhenAny(until, ring.WaitAsync(rung.Token)) : until);
        await rung.CancelAsync();
        stop.ThrowIfCancellationRequested();
    }

    async Task LookWhereQuiet(CancellationToken stop)
    {
        foreach (var (area, at) in asked.Where(it => time.GetUtcNow() - it.Value >= Quiet).ToList())
        {
            if (!asked.TryRemove(new(area, at))) continue;
            await Sweep(area, stop);
        }
    }

    /// <summary>Everything, as of today.</summary>
    /// <returns>How many the rules say something else of than before.</returns>
    public async Task<int> CatchUp(CancellationToken stop)
    {
        var today = time.Today();
        var changed = await Sweep("", stop);
        done = today;
        return changed;
    }

    async Task<int> Sweep(string area, CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            await using var services = scopes.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("grades");
            return await services.ServiceProvider.GetRequiredService<JudgeGrades>().Sweep(area, stop);
        }
        finally
        {
            one.Release();
        }
    }

    public override void Dispose()
    {
        one.Dispose();
        ring.Dispose();
        base.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "风险等级暂时无法更新，将自动重试 / grades cannot be brought up to date for now and will be tried again")]
    static partial void CannotJudge(ILogger log, Exception exception);
}
