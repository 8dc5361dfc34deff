namespace Anran.Authority.Sessions;

/// <summary>
/// A clock that never goes back. When the server's clock is set back, it goes on at the pace of real time,
/// so that sessions and locks end neither early nor late.
/// </summary>
sealed class SteadyTime(TimeProvider time)
{
    readonly Lock turn = new();
    DateTimeOffset last = time.GetUtcNow();
    long mark = time.GetTimestamp();

    public DateTimeOffset Now()
    {
        lock (turn)
        {
            var (wall, tick) = (time.GetUtcNow(), time.GetTimestamp());
            var steady = last + time.GetElapsedTime(mark, tick);
            (last, mark) = (wall > steady ? wall : steady, tick);
            return last;
        }
    }
}
