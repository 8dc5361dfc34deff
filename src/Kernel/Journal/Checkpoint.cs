using System.Security.Cryptography;
using System.Text;

namespace Anran.Kernel.Journal;

/// <summary>A signed statement about the chain: up to <paramref name="Seq"/> it had this hash.</summary>
/// <param name="First">First entry of the batch.</param>
/// <param name="At">Milliseconds since 1970.</param>
/// <param name="Root">Merkle root over the seals of the batch, so that one entry can be proved without the others.</param>
sealed record Checkpoint(CheckpointKind Kind, long First, long Seq, long At, byte[] Hash, byte[] Root)
{
    public byte[] Signature { get; init; } = [];

    public Checkpoint Sign(ECDsa key) => this with { Signature = key.SignData(Form(), HashAlgorithmName.SHA256) };

    public bool IsSignedBy(ECDsa key) => key.VerifyData(Form(), Signature, HashAlgorithmName.SHA256);

    byte[] Form() => Encoding.UTF8.GetBytes(FormattableString.Invariant($"anran {Kind} 1\n{First}\n{Seq}\n{At}\n{Convert.ToHexStringLower(Hash)}\n{Convert.ToHexStringLower(Root)}"));
}

enum CheckpointKind
{
    Checkpoint,

    /// <summary>A backup was restored: what was signed before about entries after <see cref="Checkpoint.Seq"/> no longer holds.</summary>
    Restored,

    /// <summary>The sealer found the store without what this had said. Kept for ever.</summary>
    Lost,
}
