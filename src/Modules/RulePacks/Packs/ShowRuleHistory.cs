using Anran.Kernel.Time;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Packs;

/// <summary>Every wording a rule ever had for a place: the national ones and those of the places above, newest first.</summary>
static class ShowRuleHistory
{
    /// <param name="Place">Null: the national text.</param>
    public sealed record Row(RuleVersionView Version, RulePlace? Place, OverrideMode? Mode, Text? Title, string? Reason, DateTimeOffset? InForceAt);

    public static void Map(IEndpointRouteBuilder packs) => packs.MapGet("/{code}/rules/{rule}/history", Handle).Requires("rule-packs.read");

    static async Task<Ok<IReadOnlyList<Row>>> Handle(string code, string rule, Guid? place, PackShelf shelf, LocalRules locals, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var pack = shelf.Must(code);
        var path = await locals.PathTo(place, time.Today(), stop);
        var here = (await locals.Within(path, pack.Code, stop)).Where(it => it.Rule == rule).ToList();
        var national = pack.Rules.FirstOrDefault(it => it.Id == rule);
        if (national is null && here.Count == 0) throw PackProblems.RuleNotFound();
        var names = await places.FindAll(path.Places, stop);
        var rows = (national?.Versions.Select(it => new Row(RuleVersionView.Of(pack, national, it), null, null, null, null, null)) ?? [])
            .Concat(here.Select(it => new Row(RuleVersionView.Of(it), RulePlace.Of(path.IdOf(it.Says.Place), names), it.Says.Mode, it.Title, it.Says.Reason, it.Row?.InForceAt)));
        return TypedResults.Ok<IReadOnlyList<Row>>([.. rows.OrderByDescending(it => it.Version.From).ThenBy(it => it.Version.Version, StringComparer.Ordinal)]);
    }
}
