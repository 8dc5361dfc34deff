using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Packs;

/// <summary>Which packs there are, how large, how sure, and how much of them is local at a place today.</summary>
static class ListPacks
{
    public sealed record Row(string Code, Text Title, Text About, int Fields, int Rules, int Versions, IReadOnlyList<Share> Certainty, int Local);

    public sealed record Share(string Code, int Count);

    public static void Map(IEndpointRouteBuilder packs) => packs.MapGet("/", Handle).Requires("rule-packs.read");

    static async Task<Ok<IReadOnlyList<Row>>> Handle(Guid? place, PackShelf shelf, LocalRules locals, TimeProvider time, CancellationToken stop)
    {
        var today = time.Today();
        var path = await locals.PathTo(place, today, stop);
        var here = await locals.Within(path, null, stop);
        return TypedResults.Ok<IReadOnlyList<Row>>([.. shelf.All.Select(pack => new Row(
            pack.Code, pack.Title.AsText(), pack.About.AsText(), pack.Fields.All.Count, pack.Rules.Count, pack.Rules.Sum(rule => rule.Versions.Count),
            [.. pack.Rules.Select(rule => rule.Versions[^1].Certainty).GroupBy(it => it).OrderBy(it => it.Key).Select(it => new Share(it.Key.ToString(), it.Count()))],
            here.Where(it => it.Says.Pack == pack.Code && it.IsOn(today)).Select(it => it.Rule).Distinct().Count()))]);
    }
}
