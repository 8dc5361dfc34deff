namespace Anran.Authority.Organisations;

static class OrganisationRoutes
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddScoped<IOrganisations, FindOrganisations>()
        .AddSingleton<OrganisationKinds>()
        .AddPermission("organisations.read", "查看单位", "See organisations")
        .AddPermission("organisations.manage", "维护单位", "Add, edit and close organisations");

    public static void MapOrganisations(this IEndpointRouteBuilder api)
    {
        var organisations = api.MapGroup("/organisations").WithTags("Organisations");
        ListOrganisations.Map(organisations);
        ShowOrganisation.Map(organisations);
        AddOrganisation.Map(organisations);
        EditOrganisation.Map(organisations);
        CloseOrganisation.Map(organisations);
        ImportOrganisations.Map(organisations);
        ListOrganisationKinds.Map(api.MapGroup("").WithTags("Organisations"));
    }
}
