namespace Anran.Authority.Sessions;

/// <summary>Everything a person does about their own way in.</summary>
static class SessionRoutes
{
    public static IServiceCollection AddSessions(this IServiceCollection services) => services
        .AddSingleton<Recognise>(RecogniseCaller.Of)
        .AddSingleton<SteadyTime>().AddSingleton<Passwords>().AddSingleton<LockOut>().AddSingleton<SignInRate>()
        .AddScoped<OpenSession>().AddScoped<ShowMe.Reader>();

    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("Session");
        SignInByPassword.Map(session);
        ShowMe.Map(session);
        SignOut.Map(session);
        ChangePassword.Map(session);
        BeginTwoFactor.Map(session);
        ConfirmTwoFactor.Map(session);
        EndTwoFactor.Map(session);
        ChooseLanguage.Map(session);
        var sessions = api.MapGroup("/sessions").WithTags("Session");
        ListSessions.Map(sessions);
        EndSession.Map(sessions);
        ListSignInWays.Map(api.MapGroup("").WithTags("Session"));
        SignInElsewhere.Map(api);
    }
}
