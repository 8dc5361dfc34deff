using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>Looks once a minute at the ranges that moves have left, and twice at each: no request takes longer than that.</summary>
sealed partial class StragglersHome(IServiceScopeFactory scopes, TimeProvider time, ILogger<StragglersHome> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        // From the very first move: the last process may have ended before it looked.
        var (once, twice) = (0L, 0L);
        do
        {
            try
            {
                (once, twice) = (await Look(twice, stoppingToken), once);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The store is away or busy; the same ranges come again with the next look.
                Failed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    async Task<long> Look(long since, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("stragglers");
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var moves = await db.Set<PlaceChange>().AsNoTracking().Where(change => change.Was != null && change.Id > since).OrderBy(change => change.Id).ToListAsync(stop);
        foreach (var move in moves)
        {
            if (await Rekey.BringHome(db, move.Was!, stop) is > 0 and var rows) Found(rows, move.Was!);
        }
        return moves.Count == 0 ? since : moves[^1].Id;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Rows} rows had kept the key {Key} of a place that moved; they have its new one now.")]
    partial void Found(int rows, string key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Rows of moved places could not be looked at; trying again in a minute.")]
    partial void Failed(Exception exception);
}
