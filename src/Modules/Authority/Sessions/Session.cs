using System.Buffers.Text;
using System.Security.Cryptography;

namespace Anran.Authority.Sessions;

/// <summary>One browser of one person, from signing in until the end. The token itself is nowhere in the store.</summary>
sealed class Session : INotJournalled
{
    public const int TokenBytes = 32;

    public required Guid Id { get; init; }
    public required Guid Person { get; init; }
    public required byte[] TokenHash { get; init; }
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last used, to the minute.</summary>
    public required DateTimeOffset Seen { get; set; }
    public required DateTimeOffset Expires { get; init; }
    public required string Address { get; init; }
    public required string Agent { get; init; }

    /// <summary>Opened by another house's word and not by the password, which therefore need not be changed first.</summary>
    public bool Vouched { get; init; }

    public bool HoldsAt(DateTimeOffset now, TimeSpan idle) => now < Expires && now - Seen < idle;

    public static byte[] HashOf(string token) => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(token));

    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
}

/// <summary>What a person last did at the door, and the language they like. Not journalled: the facts are.</summary>
sealed class SignIn : INotJournalled
{
    public required Guid Person { get; init; }
    public DateTimeOffset? LastAt { get; set; }

    /// <summary>Thirty-second step of the last code that was taken; none is taken twice.</summary>
    public long LastStep { get; set; }
    public string Language { get; set; } = "zh";
}

/// <summary>Wrong tries for an account, whether there is such an account or not: locking must not tell which.</summary>
sealed class SignInFailure : INotJournalled
{
    public required string AccountHash { get; init; }
    public int Failures { get; set; }
    public DateTimeOffset LastAt { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
}
