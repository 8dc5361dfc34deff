using Anran.Kernel.Time;
using Anran.RulePacks.Overrides;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Packs;

/// <summary>A pack as it is in force at a place on a day: each rule with where it comes from, and what stood above a local text.</summary>
static class ShowPack
{
    /// <param name="Place">Null: the national text, no place's.</param>
    /// <param name="Coming">Put in force, and beginning after <paramref name="On"/>.</param>
    public sealed record View(
        string Code, Text Title, Text About, DateOnly On, PlaceView? Place, IReadOnlyList<FieldView> Fields, IReadOnlyList<DerivedView> Derived,
        IReadOnlyList<FieldView> Outcome, IReadOnlyList<RuleView> Rules, IReadOnlyList<ComingView> Coming);

    /// <param name="Applies">False where a place suspended it.</param>
    /// <param name="Local">Null: the national text.</param>
    /// <param name="Above">What would apply here but for the local rule; null of an added one.</param>
    public sealed record RuleView(string Id, Text Title, bool Applies, RuleVersionView Version, LocalView? Local, RuleVersionView? Above);

    public sealed record LocalView(Guid Id, LocalMode Mode, PlaceView Place, string? Reason);

    public sealed record ComingView(Guid Id, string Rule, LocalMode Mode, DateOnly From, PlaceView Place);

    public static void Map(IEndpointRouteBuilder packs) => packs.MapGet("/{code}", Handle).Requires("rule-packs.read");

    static async Task<Ok<View>> Handle(string code, Guid? place, DateOnly? on, PackShelf shelf, LocalRules locals, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var pack = shelf.Must(code);
        var day = on ?? time.Today();
        var path = await locals.PathTo(place, day, stop);
        var here = await locals.Within(path, pack.Code, stop);
        var names = await places.FindAll([.. here.Select(it => it.Place).Concat(path).Distinct()], stop);
        return TypedResults.Ok(new View(
            pack.Code, pack.Title.AsText(), pack.About.AsText(), day, place is { } at ? PlaceView.Of(at, names) : null,
            [.. pack.Fields.All.Select(FieldView.Of)], [.. pack.Derived.Select(it => new DerivedView(it.Code, it.Is.Text, it.Label.AsText()))], [.. pack.Outcome.Select(FieldView.Of)],
            [.. Rules(pack, here.Where(it => it.IsOn(day)), path, day, names)],
            [.. here.Where(it => it.From > day).OrderBy(it => it.From).Select(it => new ComingView(it.Id, it.Rule, it.Mode, it.From, PlaceView.Of(it.Place, names)))]));
    }

    static IEnumerable<RuleView> Rules(RulePack pack, IEnumerable<RuleOverride> here, IReadOnlyList<Guid> path, DateOnly day, IReadOnlyDictionary<Guid, PlaceEntry> names)
    {
        // The deepest place first.
        var depth = path.Select((id, at) => (id, at)).ToDictionary(it => it.id, it => it.at);
        var byRule = here.OrderByDescending(it => depth[it.Place]).ToLookup(it => it.Rule);
        foreach (var rule in pack.Rules)
        {
            var national = rule.Versions.FirstOrDefault(it => it.IsInForce(day)) is { } version ? RuleVersionView.Of(VersionId.Of(pack, rule, version), version) : null;
            if (ViewOf(rule.Id, rule.Title.AsText(), national, [.. byRule[rule.Id]], names) is { } view) yield return view;
        }
        foreach (var added in byRule.Where(it => pack.Rules.All(rule => rule.Id != it.Key)).OrderBy(it => it.Key, StringComparer.Ordinal))
        {
            if (ViewOf(added.Key, added.First().Body.Title ?? new(added.Key, added.Key), null, [.. added], names) is { } view) yield return view;
        }
    }

    static RuleView? ViewOf(string id, Text title, RuleVersionView? national, IReadOnlyList<RuleOverride> here, IReadOnlyDictionary<Guid, PlaceEntry> names)
    {
        if (here.Count == 0) return national is null ? null : new(id, title, true, national, null, null);
        var local = here[0];
        var next = here.Skip(1).FirstOrDefault(it => it.Mode != LocalMode.Suspend);
        var above = next is null ? national : RuleVersionView.Of(next);
        var view = new LocalView(local.Id, local.Mode, PlaceView.Of(local.Place, names), local.Body.Reason);
        return local.Mode == LocalMode.Suspend
            ? above is null ? null : new(id, title, false, above, view, null)
            : new(id, local.Body.Title ?? title, true, RuleVersionView.Of(local), view, above);
    }
}
