using System.Security.Cryptography;
using System.Text;

namespace Anran.Hazards.LookBacks;

/// <summary>The draw that anybody can repeat with a shell: no number of it comes from this program.</summary>
static class Sample
{
    /// <summary>The sorted ids, each with a line feed: what <c>sha256sum</c> reads.</summary>
    public static string Listed(IEnumerable<Guid> ids) => string.Concat(ids.Select(it => it.ToString()).Order(StringComparer.Ordinal).Select(it => it + "\n"));

    public static string HashOf(string listed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(listed)));

    /// <summary>The first by SHA-256(seed ‖ id), both as UTF-8 text.</summary>
    public static IReadOnlyList<Guid> Draw(string seed, IEnumerable<Guid> ids, int size) =>
        [.. ids.Select(id => (Id: id, Hash: HashOfOne(seed, id))).OrderBy(it => it.Hash, StringComparer.Ordinal).Take(size).Select(it => it.Id)];

    static string HashOfOne(string seed, Guid id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed + id)));

    /// <summary>95 % interval of a share by Wilson's score, which also holds for small samples and shares near 1.</summary>
    /// <returns>In ten-thousandths; null for an empty sample.</returns>
    public static (int Low, int Rate, int High)? Wilson(int right, int all)
    {
        if (all == 0) return null;
        const double Z = 1.959964;
        var (n, p) = ((double)all, (double)right / all);
        var (middle, spread) = (p + Z * Z / (2 * n), Z * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)));
        var whole = 1 + Z * Z / n;
        return (Basis((middle - spread) / whole), Basis(p), Basis((middle + spread) / whole));
    }

    static int Basis(double share) => (int)Math.Round(Math.Clamp(share, 0, 1) * 10_000, MidpointRounding.AwayFromZero);
}
