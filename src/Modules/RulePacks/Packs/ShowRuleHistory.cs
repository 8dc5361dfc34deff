using Anran.Kernel.Time;
using Anran.RulePacks.Overrides;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Packs;

/// <summary>Every wording a rule ever had for a place: the national ones and those of the places above, newest first.</summary>
static class ShowRuleHistory
{
    /// <param name="Place">Null: the national text.</param>
    public sealed record Row(RuleVersionView Version, PlaceView? Place, LocalMode? Mode, Text? Title, string? Reason, DateTimeOffset? InForceAt);

    public static void Map(IEndpointRouteBuilder packs) => packs.MapGet("/{code}/rules/{rule}/history", Handle).Requires("rule-packs.read");

    static async Task<Ok<IReadOnlyList<Row>>> Handle(string code, string rule, Guid? place, PackShelf shelf, LocalRules locals, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var pack = shelf.Must(code);
        var here = (await locals.Within(await locals.PathTo(place, time.Today(), stop), pack.Code, stop)).Where(it => it.Rule == rule).ToList();
        var national = pack.Rules.FirstOrDefault(it => it.Id == rule);
        if (national is null && here.Count == 0) throw PackProblems.RuleNotFound();
        var names = await places.FindAll([.. here.Select(it => it.Place).Distinct()], stop);
        var rows = (national?.Versions.Select(it => new Row(RuleVersionView.Of(VersionId.Of(pack, national, it), it), null, null, null, null, null)) ?? [])
            .Concat(here.Select(it => new Row(RuleVersionView.Of(it), PlaceView.Of(it.Place, names), it.Mode, it.Body.Title, it.Body.Reason, it.InForceAt)));
        return TypedResults.Ok<IReadOnlyList<Row>>([.. rows.OrderByDescending(it => it.Version.From).ThenBy(it => it.Version.Version, StringComparer.Ordinal)]);
    }
}
