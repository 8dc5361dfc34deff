using Anran.Kernel.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Anran.Hazards.Clocks;

/// <summary>
/// At the start and after each midnight in Beijing: reminds and escalates. It asks how things stand, so a standstill of any length is made
/// up for by one look, and two looks do no more than one.
/// </summary>
sealed partial class HazardClock(IServiceScopeFactory scopes, TimeProvider time, ILogger<HazardClock> log) : BackgroundService
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
    /// <returns>How many steps were taken.</returns>
    public async Task<int> CatchUp(CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            var today = time.Today();
            await using var services = scopes.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("hazards");
            var count = await services.ServiceProvider.GetRequiredService<Escalate>().Run(today, stop);
            done = today;
            return count;
        }
        finally
        {
            one.Release();
        }
    }

    public override void Dispose()
    {
        one.Dispose();
        base.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "隐患期限暂时无法核对，将自动重试 / the last days of hazards cannot be looked at for now and will be tried again")]
    static partial void CannotLook(ILogger log, Exception exception);
}
