namespace Anran.Authority;

/// <summary>The rules of signing in, from the configuration section <c>Anran:SignIn</c>.</summary>
public sealed record SignInOptions
{
    /// <summary>PBKDF2-SHA512 rounds; OWASP asks for 210,000.</summary>
    public int PasswordRounds { get; init; } = 210_000;

    /// <summary>So many wrong tries in a row lock the account for <see cref="LockFor"/>.</summary>
    public int FailuresBeforeLock { get; init; } = 5;
    public TimeSpan LockFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>So many wrong tries a minute from one address, whatever the accounts.</summary>
    public int FailuresPerMinute { get; init; } = 30;

    /// <summary>A session ends when nothing was asked for so long, and in any case after <see cref="Longest"/>.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromHours(2);
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Other houses that vouch for people, by a code of one's own.</summary>
    public IReadOnlyDictionary<string, Provider> Providers { get; init; } = new Dictionary<string, Provider>();

    /// <summary>An OpenID Connect server, found by its <see cref="Authority"/>; or an OAuth 2.0 server with a user-info endpoint, its three doors named.</summary>
    public sealed record Provider
    {
        public required string Zh { get; init; }
        public required string En { get; init; }

        /// <summary>The issuer: what it says of itself lies under <c>/.well-known/openid-configuration</c>, and its signed word says who came.</summary>
        public string? Authority { get; init; }
        public string Authorize { get; init; } = "";
        public string Token { get; init; } = "";
        public string UserInfo { get; init; } = "";
        public required string ClientId { get; init; }
        public required string ClientSecret { get; init; }
        public string Scope { get; init; } = "openid profile";

        /// <summary>The claim, or the member of the user info, that holds our account.</summary>
        public string Account { get; init; } = "preferred_username";
    }
}
