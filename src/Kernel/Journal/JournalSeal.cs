using Anran.Kernel.Data;

namespace Anran.Kernel.Journal;

/// <summary>An entry's place in the order of the deployment, and the chain's hash up to it. Written by the sealer alone.</summary>
public sealed class JournalSeal : INotJournalled
{
    public required long Seq { get; init; }
    public required long Entry { get; init; }

    /// <summary>That of the entry, to go on from.</summary>
    public required long Transaction { get; init; }
    public required byte[] Hash { get; init; }
}

/// <summary>What a <see cref="Checkpoint"/> leaves in the store.</summary>
public sealed class JournalCheckpoint : INotJournalled
{
    public required long Seq { get; init; }
    public required long First { get; init; }
    public required DateTimeOffset At { get; init; }
    public required byte[] Hash { get; init; }
    public required byte[] Root { get; init; }
    public required byte[] Signature { get; init; }

    internal Checkpoint Signed() => new(CheckpointKind.Checkpoint, First, Seq, At.ToUnixTimeMilliseconds(), Hash, Root) { Signature = Signature };
}
