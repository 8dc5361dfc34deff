using System.Text.Json;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;

namespace Anran.Kernel.Jobs;

/// <summary>Work that takes longer than a person waits for an answer.</summary>
sealed class Job : IPlaced, IOwned, INotJournalled
{
    public required Guid Id { get; init; }
    public required string Zh { get; init; }
    public required string En { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Starter { get; init; }

    /// <summary>The process that works on it: when it starts anew, what it had begun is broken off.</summary>
    public required string Node { get; init; }
    public JobState State { get; set; }
    public long Done { get; set; }
    public long? Total { get; set; }
    public bool CancelAsked { get; set; }
    public required DateTimeOffset Started { get; init; }
    public DateTimeOffset Seen { get; set; }

    /// <summary>As JSON.</summary>
    public string? Result { get; set; }
    public string? Problem { get; set; }

    public JobView View()
    {
        var seconds = (Seen - Started).TotalSeconds;
        double? rate = Done > 0 && seconds > 0 ? Math.Round(Done / seconds, 1) : null;
        return new(
            Id, new(Zh, En), State, Done, Total, rate,
            State == JobState.Running && rate > 0 && Total > Done ? Math.Round((Total.Value - Done) / rate.Value) : null,
            Result is null ? null : JsonSerializer.Deserialize<JsonElement>(Result),
            Problem is null ? null : JsonSerializer.Deserialize<JobProblem>(Problem, JournalEntry.Json));
    }
}

public enum JobState { Waiting, Running, Done, Failed, Cancelled }

/// <param name="Rate">Done a second.</param>
public sealed record JobView(Guid Id, Text Name, JobState State, long Done, long? Total, double? Rate, double? RemainingSeconds, JsonElement? Result, JobProblem? Problem);

public sealed record JobProblem(string Code, string Zh, string En);

public sealed record JobStarted(Guid Job);
