using Anran.Authority.MachineKeys;
using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Kernel.Journal.Verify;
using Anran.Kernel.Keys;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority;

/// <summary>The module's table of contents: what it stores, what it serves.</summary>
public static class AuthorityModule
{
    public static IServiceCollection AddAuthority(this IServiceCollection services, SignInOptions signIn) => services
        .AddValidation()
        .AddScopeTree("place").AddAuthorityFacts()
        .AddPlaces()
        .AddOrganisations()
        .AddPeople()
        .AddScoped<Accounts>().AddSingleton<NameActors>(_ => ActorNames.Of)
        .AddSingleton(signIn).AddSingleton<FieldCipher>()
        .AddSessions().AddSignInElsewhere(signIn)
        .AddMachineKeys()
        .AddModule("Authority", typeof(AuthorityModule).Assembly, Tables);

    public static void MapAuthority(this IEndpointRouteBuilder api)
    {
        api.MapSessions();
        api.MapPlaces();
        api.MapOrganisations();
        api.MapPeople();
        api.MapMachineKeys();
    }

    /// <summary>What the module needs before the first request.</summary>
    /// <param name="divisions">Whether to plant the shipped divisions of the nation under an empty root.</param>
    public static Task PrepareAuthority(this IServiceProvider services, bool divisions, CancellationToken stop) =>
        services.GetRequiredService<SeedPlaces>().Run(divisions, stop);

    static void Tables(ModelBuilder model)
    {
        PlaceRoutes.Tables(model);
        model.Entity<Organisation>().ToTable("organisation").HasKey(it => it.Id);
        model.Entity<Person>().ToTable("person").HasKey(it => it.Id);
        model.Entity<Credential>().ToTable("credential").HasKey(it => it.Person);
        model.Entity<Reveal>().ToTable("reveal").HasKey(it => it.Id);
        model.Entity<RoleGrant>().ToTable("role_grant").HasKey(it => it.Id);
        model.Entity<Session>().ToTable("session").HasKey(it => it.Id);
        model.Entity<SignIn>().ToTable("sign_in").HasKey(it => it.Person);
        model.Entity<SignInFailure>().ToTable("sign_in_failure").HasKey(it => it.AccountHash);
        model.Entity<MachineKey>().ToTable("machine_key").HasKey(it => it.Id);
    }
}
