namespace Anran.Kernel.Access;

/// <summary>A part of the world: a subtree of places and, if given, one organisation in it.</summary>
/// <param name="ScopeKey">Path of the place in the tree, four characters of 0–9 A–Z a level.</param>
/// <param name="Organisation">Only the rows of this organisation; null means all in the subtree.</param>
public sealed record Scope(string ScopeKey, Guid? Organisation = null)
{
    /// <summary>Every key of the subtree lies between <see cref="ScopeKey"/> and this, in every collation: keys hold digits and capitals only.</summary>
    public string LastKey { get; } = LastKeyOf(ScopeKey);

    /// <summary>The greatest key below <paramref name="scopeKey"/>.</summary>
    public static string LastKeyOf(string scopeKey) => scopeKey.PadRight(MaxLength, 'Z');

    /// <summary>Sixteen levels; the deepest real path (nation to village) has six.</summary>
    public const int MaxLength = 64;

    public bool Covers(string scopeKey) => scopeKey.StartsWith(ScopeKey, StringComparison.Ordinal);

    public bool Covers(Scope other) => Covers(other.ScopeKey) && (Organisation is null || Organisation == other.Organisation);
}
