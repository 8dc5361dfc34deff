using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Anran.Authority.Sessions;

sealed class VouchingOptions : OAuthOptions
{
    public SignInOptions.Provider Provider { get; set; } = null!;

    /// <summary>What the house says of itself; kept, and asked for again when it has grown old or speaks with a key not known.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration>? Description { get; set; }
}

/// <summary>
/// The way out to the other house and back. An OpenID Connect house is believed only in its signed word: issuer, audience, signature,
/// time and the number used once are checked (OpenID Connect Core 1.0, section 3.1.3.7).
/// </summary>
sealed class VouchingHandler(IOptionsMonitor<VouchingOptions> options, ILoggerFactory log, UrlEncoder encoder, TimeProvider time) : OAuthHandler<VouchingOptions>(options, log, encoder)
{
    public const string AccountItem = "account";
    const string Nonce = "nonce", Word = "id_token";
    static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    bool Describes => Options.Provider.Authority is not null;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            await Describe();
        }
        catch (InvalidOperationException)
        {
            SignInElsewhere.Away(Context);
            return;
        }
        await base.HandleChallengeAsync(properties);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await Describe();
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        if (!Describes) return base.BuildChallengeUrl(properties, redirectUri);
        var nonce = properties.Items[Nonce] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return $"{base.BuildChallengeUrl(properties, redirectUri)}&{Nonce}={nonce}";
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var word = Describes ? await Believed(tokens, properties.Items.TryGetValue(Nonce, out var nonce) ? nonce : null) : null;
        properties.Items[AccountItem] = word is not null && word.TryGetPayloadValue<string>(Options.Provider.Account, out var account)
            ? account : await FromUserInfo(tokens.AccessToken, word?.Subject);
        return new(new(identity), properties, Scheme.Name);
    }

    async Task<OpenIdConnectConfiguration?> Describe()
    {
        if (!Describes) return null;
        var authority = Options.Provider.Authority!.TrimEnd('/');
        Options.Description ??= new($"{authority}/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(Options.Backchannel) { RequireHttps = authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase) });
        var said = await Options.Description.GetConfigurationAsync(Context.RequestAborted);
        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (said.AuthorizationEndpoint, said.TokenEndpoint);
        return said;
    }

    async Task<JsonWebToken> Believed(OAuthTokenResponse tokens, string? nonce)
    {
        var raw = tokens.Response!.RootElement.TryGetProperty(Word, out var member) ? member.GetString() : null;
        var read = await Read(raw);
        if (read.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            Options.Description!.RequestRefresh();
            read = await Read(raw);
        }
        if (read is not { IsValid: true, SecurityToken: JsonWebToken word }) throw new AuthenticationFailureException("The word of the other house does not hold.", read.Exception);
        var said = word.TryGetPayloadValue<string>(Nonce, out var told) ? told : "";
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(nonce ?? "-"))
            ? word : throw new AuthenticationFailureException("The word of the other house answers another question.");
    }

    async Task<TokenValidationResult> Read(string? raw)
    {
        var said = (await Describe())!;
        return await new JsonWebTokenHandler().ValidateTokenAsync(raw, new()
        {
            ValidIssuer = said.Issuer,
            ValidAudience = Options.ClientId,
            IssuerSigningKeys = said.SigningKeys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512],
            LifetimeValidator = (from, until, _, _) => until is { } end && end.ToUniversalTime() + Skew > time.GetUtcNow().UtcDateTime && (from is null || from.Value.ToUniversalTime() - Skew < time.GetUtcNow().UtcDateTime),
        });
    }

    /// <param name="subject">Of the signed word: the user info must speak of the same person.</param>
    async Task<string?> FromUserInfo(string? token, string? subject)
    {
        var address = Options.UserInformationEndpoint is { Length: > 0 } named ? named : (await Describe())?.UserInfoEndpoint;
        if (string.IsNullOrEmpty(address)) return null;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await Backchannel.SendAsync(request, Context.RequestAborted);
        answer.EnsureSuccessStatusCode();
        using var info = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync(Context.RequestAborted));
        if (subject is not null && subject != Member(info, "sub")) throw new AuthenticationFailureException("The user info speaks of somebody else.");
        return Member(info, Options.Provider.Account);
    }

    static string? Member(JsonDocument info, string name) => info.RootElement.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
