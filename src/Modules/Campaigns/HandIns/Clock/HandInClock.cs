using Anran.Kernel.Time;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Anran.Campaigns.HandIns.Clock;

/// <summary>
/// At the start and after each midnight in Beijing: looks whom the plans mean, keeps the next weeks there, ends what closed and
/// reminds. It asks how things stand, so a standstill of any length is made up for by one look, and two looks do no more than one.
/// </summary>
sealed partial class HandInClock(IServiceScopeFactory scopes, TimeProvider time, ILogger<HandInClock> log) : BackgroundService
{
    /// <summary>A machine that slept notices the new day by then, and a look that failed is tried again.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    readonly SemaphoreSlim one = new(1, 1);
    DateOnly? done;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (done != time.Today()) await CatchUp(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                CannotLook(log, exception);
            }
            var midnight = BeijingTime.EndOf(time.Today()) - time.GetUtcNow();
            await Task.Delay(midnight < Longest ? midnight : Longest, time, stoppingToken);
        }
    }

    /// <summary>Brings everything to today.</summary>
    /// <returns>How many reminders were written.</returns>
    public async Task<int> CatchUp(CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            var today = time.Today();
            var plans = await InScope((services, cancel) => services.GetRequiredService<Db>().Set<Plan>()
                .Where(it => it.State == PlanState.Published && it.ReplacedBy == null).OrderBy(it => it.Id).Select(it => it.Id).ToListAsync(cancel), stop);
            var isWhole = true;
            foreach (var plan in plans) isWhole &= await Look(plan, stop);
            await InScope(async (services, cancel) => { await services.GetRequiredService<TakeUpPlan>().CloseDue(today, cancel); return 0; }, stop);
            var reminders = await InScope((services, cancel) => services.GetRequiredService<RemindHandIns>().Run(today, cancel), stop);
            done = isWhole ? today : null;
            return reminders;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>One plan that cannot be looked at, because another node was quicker or its paper is odd, must not hold up the others.</summary>
    async Task<bool> Look(Guid plan, CancellationToken stop)
    {
        try
        {
            return await InScope(async (services, cancel) =>
            {
                await services.GetRequiredService<TakeUpPlan>().Look(plan, mayBegin: false, cancel);
                return true;
            }, stop);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            CannotLook(log, exception);
            return false;
        }
    }

    async Task<T> InScope<T>(Func<IServiceProvider, CancellationToken, Task<T>> work, CancellationToken stop)
    {
        await using var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("hand-ins");
        return await work(services.ServiceProvider, stop);
    }

    public override void Dispose()
    {
        one.Dispose();
        base.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "报送事项暂时无法更新，将自动重试 / hand-ins cannot be brought up to date for now and will be tried again")]
    static partial void CannotLook(ILogger log, Exception exception);
}
