using System.Security.Cryptography;

namespace Anran.Kernel.Journal;

/// <summary>RFC 6962 tree hash: leaves and nodes are told apart by a first byte, so none can stand for the other.</summary>
public static class Merkle
{
    /// <exception cref="ArgumentException">There are no leaves.</exception>
    public static byte[] Root(IEnumerable<byte[]> leaves)
    {
        var tree = new MerkleTree();
        foreach (var leaf in leaves) tree.Add(leaf);
        return tree.Root() ?? throw new ArgumentException("A tree needs a leaf.", nameof(leaves));
    }
}

/// <summary>The same leaf by leaf, holding one hash for each power of two.</summary>
sealed class MerkleTree
{
    readonly Stack<(int Level, byte[] Hash)> left = new();

    public int Count { get; private set; }

    public void Add(byte[] leaf)
    {
        Count++;
        var (level, hash) = (0, SHA256.HashData([0, .. leaf]));
        while (left.TryPeek(out var top) && top.Level == level)
        {
            hash = SHA256.HashData([1, .. left.Pop().Hash, .. hash]);
            level++;
        }
        left.Push((level, hash));
    }

    /// <summary>Null when there are no leaves. The tree takes no more afterwards.</summary>
    public byte[]? Root()
    {
        if (!left.TryPop(out var last)) return null;
        var hash = last.Hash;
        while (left.TryPop(out var next)) hash = SHA256.HashData([1, .. next.Hash, .. hash]);
        return hash;
    }
}
