using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Anran.Authority.MachineKeys;

/// <summary>A key for a program: some permissions in one scope, until a day or until it is revoked.</summary>
sealed class MachineKey : Aggregate, IPlaced, IOwned
{
    const string Scheme = "Bearer ";
    const int SecretBytes = 32, PrefixBytes = 6, LongestHeader = 200;

    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public Guid? Organisation { get; init; }
    public required string Name { get; init; }

    /// <summary>The part before the dot, by which people recognise a key; it opens nothing.</summary>
    public required string Prefix { get; init; }
    public required byte[] SecretHash { get; init; }

    /// <summary>Codes, one a line.</summary>
    public required string Permissions { get; init; }
    public required Guid AddedBy { get; init; }
    public required DateTimeOffset Added { get; init; }

    /// <summary>First legal day on which it no longer opens.</summary>
    public DateOnly? To { get; init; }
    public DateTimeOffset? Revoked { get; private set; }

    public IReadOnlySet<string> PermissionSet() => Permissions.Split('\n').ToHashSet();

    public bool HoldsOn(DateOnly day) => Revoked is null && !(To <= day);

    public void NoteAdded() => Note(new MachineKeyAdded(Id));

    public void Revoke(DateTimeOffset at)
    {
        if (Revoked is not null) return;
        Revoked = at;
        Note(new MachineKeyRevoked(Id));
    }

    public static (string Prefix, string Secret) New() =>
        (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PrefixBytes)), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <returns>What the request carries as a key, true or not; null when it carries none.</returns>
    public static string? Read(HttpContext http) =>
        http.Request.Headers.Authorization.ToString() is { Length: < LongestHeader } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim() : null;
}

sealed record MachineKeyAdded(Guid Key) : IFact
{
    public static string Name => "machine-key.added";
}

sealed record MachineKeyRevoked(Guid Key) : IFact
{
    public static string Name => "machine-key.revoked";
}
