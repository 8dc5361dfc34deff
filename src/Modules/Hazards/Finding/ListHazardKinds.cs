using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Hazards.Finding;

/// <summary>What kinds of hazards there are, for filters and forms.</summary>
static class ListHazardKinds
{
    public sealed record KindName(string Code, string Zh, string En)
    {
        public static KindName Of(HazardKind kind) => new(kind.Code, kind.Zh, kind.En);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/hazard-kinds", Handle).Requires("hazards.read");

    static Ok<IReadOnlyList<KindName>> Handle(HazardKinds kinds) => TypedResults.Ok<IReadOnlyList<KindName>>([.. kinds.All.Select(KindName.Of)]);
}
