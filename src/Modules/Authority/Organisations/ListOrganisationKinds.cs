using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Authority.Organisations;

static class ListOrganisationKinds
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/organisation-kinds", Handle).RequiresSignIn();

    static Ok<IReadOnlyList<OrganisationKind>> Handle(OrganisationKinds kinds) => TypedResults.Ok(kinds.All);
}
