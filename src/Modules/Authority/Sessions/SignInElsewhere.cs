using Anran.Authority.People;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Anran.Authority.Sessions;

/// <summary>
/// Signing in by another house that vouches for the person: OpenID Connect, or OAuth 2.0 with the account out of its user info; always
/// with PKCE. It opens accounts that exist here and makes none.
/// </summary>
static class SignInElsewhere
{
    const string ReturnTo = "/", SignInPage = "/sign-in", Nobody = "nobody";
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddSignInElsewhere(this IServiceCollection services, SignInOptions signIn)
    {
        if (signIn.Providers.Count == 0) return services;
        services.AddDataProtection().SetApplicationName("anran");
        services.AddOptions<KeyManagementOptions>().Configure<KeyFolder, ILoggerFactory>((options, keys, log) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(keys.Path, "data-protection")), log));
        // A name nobody answers to: without one, a single provider would be asked who everybody is, on every request.
        var authentication = services.AddAuthentication(Nobody);
        foreach (var (code, provider) in signIn.Providers) authentication.AddOAuth<VouchingOptions, VouchingHandler>(code, options => Configure(options, code, provider));
        return services;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sign-in-ways/{code}", Handle).OpenToAll("leads to the house that vouches").ExcludeFromDescription();

    static ChallengeHttpResult Handle(string code, SignInOptions signIn) => signIn.Providers.ContainsKey(code)
        ? TypedResults.Challenge(new() { RedirectUri = ReturnTo }, [code])
        : throw new Problem(404, "sign-in.way-unknown", new("没有配置这种登录方式。", "This way of signing in is not set up."));

    static void Configure(VouchingOptions options, string code, SignInOptions.Provider provider)
    {
        options.Provider = provider;
        // Where the house describes itself, its doors are known when somebody first asks for them.
        options.AuthorizationEndpoint = provider.Authority ?? provider.Authorize;
        options.TokenEndpoint = provider.Authority ?? provider.Token;
        options.UserInformationEndpoint = provider.UserInfo;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.CallbackPath = $"/api/sign-in-ways/{code}/callback";
        options.UsePkce = true;
        options.Scope.Clear();
        foreach (var scope in provider.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries)) options.Scope.Add(scope);
        // Never asked: the ticket is turned into a session of ours before anybody could sign in with it.
        options.SignInScheme = Nobody;
        // Lax, because the way back is an ordinary navigation and a county's own network may have no HTTPS;
        // a span instead of an end, because the browser's clock may be wrong.
        options.CorrelationCookie = new()
        {
            Name = "anran-way.",
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            SecurePolicy = CookieSecurePolicy.SameAsRequest,
            MaxAge = Patience,
        };
        options.RemoteAuthenticationTimeout = Patience;
        options.Events.OnTicketReceived = context => Open(context, code);
        options.Events.OnRemoteFailure = context =>
        {
            Refuse(context.HttpContext);
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    static async Task Open(TicketReceivedContext context, string code)
    {
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        var (db, account) = (services.GetRequiredService<Db>(), Account.Normal(context.Properties!.Items[VouchingHandler.AccountItem] ?? ""));
        var found = await (
            from person in db.Unscoped<Person>("nobody has a scope before signing in")
            where person.Account == account
            join door in db.Set<SignIn>() on person.Id equals door.Person
            select new { person, door }).SingleOrDefaultAsync(http.RequestAborted);
        context.HandleResponse();
        if (found is { person.State: PersonState.Active })
        {
            await services.GetRequiredService<OpenSession>().For(found.person, found.door, code, http, vouched: true);
            http.Response.Redirect(ReturnTo);
            return;
        }
        db.Note(new SignInFailed(found?.person.Id, found is null ? SignInFailed.Reason.NoSuchAccount : SignInFailed.Reason.Disabled), found?.person);
        await db.SaveChangesAsync(http.RequestAborted);
        Refuse(http);
    }

    /// <summary>Back to the page for signing in, which knows the words.</summary>
    static void Refuse(HttpContext http) => http.Response.Redirect(SignInPage + "?problem=sign-in.not-vouched");

    public static void Away(HttpContext http) => http.Response.Redirect(SignInPage + "?problem=sign-in.way-away");
}
