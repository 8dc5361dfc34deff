namespace Anran.Kernel.Journal;

/// <summary>Wakes whoever waits for new entries of the journal: the sealer, then the listeners.</summary>
public sealed class Committed : IDisposable
{
    readonly SemaphoreSlim signal = new(0, 1);

    public void Signal()
    {
        try
        {
            signal.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody signalled already and nobody has looked yet: one look will find both.
        }
    }

    /// <summary>Returns at the next signal or after <paramref name="patience"/>, whichever comes first.</summary>
    public Task Wait(TimeSpan patience, CancellationToken stop) => signal.WaitAsync(patience, stop);

    public void Dispose() => signal.Dispose();
}
