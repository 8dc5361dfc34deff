using System.Security.Cryptography;
using Anran.Authority.People;
using Anran.Kernel.Shipped;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Anran.Authority.Sessions;

/// <summary>Hashing, checking, choosing and making passwords.</summary>
sealed class Passwords
{
    const int Least = 10, Most = 200, FirstRounds = 1_000;
    // Without characters that are mistaken for one another on paper.
    const string FirstAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    readonly PasswordHasher<Credential> hasher;
    readonly PasswordHasher<Credential> quick;
    readonly string decoy;
    readonly HashSet<string> common;

    public Passwords(SignInOptions options)
    {
        hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = options.PasswordRounds }));
        quick = new(Options.Create(new PasswordHasherOptions { IterationCount = Math.Min(FirstRounds, options.PasswordRounds) }));
        decoy = Hash(First());
        using var file = ShippedData.OpenText("common-passwords.txt");
        common = file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#')).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>For passwords made by <see cref="First"/>: 59 random bits need no slow hash, and an import has thousands of them.</summary>
    public string HashFirst(string password) => quick.HashPassword(null!, password);

    /// <summary>Takes the same time for an account that does not exist (null).</summary>
    public PasswordVerificationResult Check(Credential? credential, string password)
    {
        // A first password is hashed quickly; the time must not tell that somebody has one.
        if (credential is { MustChange: true }) _ = hasher.VerifyHashedPassword(null!, decoy, password);
        var result = hasher.VerifyHashedPassword(null!, credential?.PasswordHash ?? decoy, password);
        return credential is null ? PasswordVerificationResult.Failed : result;
    }

    /// <summary>A password for the first sign-in, printed once: 59 bits in three groups.</summary>
    public static string First() =>
        string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(FirstAlphabet, 4)));

    /// <returns>Null when the password may be chosen.</returns>
    public Text? Weakness(string password, string account) => password switch
    {
        { Length: < Least } => new($"口令至少 {Least} 位。", $"A password has at least {Least} characters."),
        { Length: > Most } => new($"口令最多 {Most} 位。", $"A password has at most {Most} characters."),
        _ when password.Contains(account, StringComparison.OrdinalIgnoreCase) => new("口令不能包含账号。", "A password must not contain the account."),
        _ when common.Contains(password) || password.Distinct().Count() < 4 => new("这个口令太常见，容易被猜到。", "This password is too common and easily guessed."),
        _ => null,
    };
}
