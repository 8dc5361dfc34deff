namespace Anran.Tests;

/// <summary>The date stands still until a test moves it. Timers and stopwatches run on real time, so background work goes on.</summary>
sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    long ticks = now.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
