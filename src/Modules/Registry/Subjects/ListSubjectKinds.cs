using Anran.Kernel.Units;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Registry.Subjects;

/// <summary>What forms and filters offer: kinds in their groups, and gases.</summary>
static class ListSubjectKinds
{
    public sealed record Answer(IReadOnlyList<SubjectGroup> Groups, IReadOnlyList<SubjectKind> Kinds, IReadOnlyList<GasName> Gases);

    public sealed record GasName(string Code, string Zh, string En);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/subject-kinds", Handle).Requires("registry.read");

    static Ok<Answer> Handle(SubjectKinds kinds) =>
        TypedResults.Ok(new Answer(kinds.Groups, kinds.All, [.. Gas.Shipped.Select(gas => new GasName(gas.Id, gas.Zh, gas.En))]));
}
