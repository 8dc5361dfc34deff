using System.Text.Json;
using Anran.Kernel.Data;

namespace Anran.Kernel.Journal;

/// <summary>Hears every sealed fact in order, at its own pace. What it saves through <see cref="Db"/> is saved together with its place in the order, so it hears nothing twice unless it failed.</summary>
/// <param name="Name">For ever: the place in the order is kept under it.</param>
public sealed record Listener(string Name, Hear Hear);

/// <summary>Writes rows only, and briefly: it works in a transaction. What talks to the world belongs into a job.</summary>
public delegate Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop);

public sealed record SealedFact(long Seq, DateTimeOffset At, Guid Actor, string Name, string Body, Guid Place, string ScopeKey, Guid? Organisation)
{
    /// <summary>Null when it is a fact of another kind.</summary>
    public T? As<T>() where T : class, IFact => Name == T.Name ? JsonSerializer.Deserialize<T>(Body, JournalEntry.Json) : null;
}

public static class ListenerExtensions
{
    public static IServiceCollection AddListener(this IServiceCollection services, string name, Hear hear) => services.AddSingleton(new Listener(name, hear));
}

/// <summary>Where a listener stands.</summary>
sealed class ListenerCursor : INotJournalled
{
    public required string Name { get; init; }
    public long Seq { get; set; }
    public int Tries { get; set; }
    public ListenerState State { get; set; }

    /// <summary>What went wrong at the last try, for the administrator.</summary>
    public string? Problem { get; set; }
    public DateTimeOffset At { get; set; }
}

public enum ListenerState
{
    Hearing,

    /// <summary>Failed, and will be tried again after a pause.</summary>
    Pausing,

    /// <summary>Failed five times. Nothing is lost: it goes on from there when it is asked to, and at the next start.</summary>
    Parked,
}
