using Anran.Kernel.Time;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Packs;

/// <summary>A pack as it is in force at a place on a day: each rule with where it comes from, and what stood above a local text.</summary>
static class ShowPack
{
    /// <param name="Place">Null: the national text, no place's.</param>
    /// <param name="Coming">Put in force, and beginning after <paramref name="On"/>.</param>
    public sealed record View(
        string Code, Text Title, Text About, DateOnly On, RulePlace? Place, IReadOnlyList<FieldView> Fields, IReadOnlyList<DerivedView> Derived,
        IReadOnlyList<FieldView> Outcome, IReadOnlyList<RuleView> Rules, IReadOnlyList<ComingView> Coming);

    /// <param name="Applies">False where a place suspended it.</param>
    /// <param name="Local">Null: the national text.</param>
    /// <param name="Above">What would apply here but for the local rule; null of an added one.</param>
    public sealed record RuleView(string Id, Text Title, bool Applies, RuleVersionView Version, LocalView? Local, RuleVersionView? Above);

    /// <param name="Id">Null: it came with the product.</param>
    public sealed record LocalView(Guid? Id, OverrideMode Mode, RulePlace Place, string? Reason);

    public sealed record ComingView(string Rule, OverrideMode Mode, DateOnly From, RulePlace Place);

    public static void Map(IEndpointRouteBuilder packs) => packs.MapGet("/{code}", Handle).Requires("rule-packs.read");

    static async Task<Ok<View>> Handle(string code, Guid? place, DateOnly? on, PackShelf shelf, LocalRules locals, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var pack = shelf.Must(code);
        var day = on ?? time.Today();
        var path = await locals.PathTo(place, day, stop);
        var here = await locals.Within(path, pack.Code, stop);
        var names = await places.FindAll([.. path.Places], stop);
        return TypedResults.Ok(new View(
            pack.Code, pack.Title.AsText(), pack.About.AsText(), day, place is { } at ? RulePlace.Of(at, names) : null,
            [.. pack.Fields.All.Select(FieldView.Of)], [.. pack.Derived.Select(it => new DerivedView(it.Code, it.Is.Text, it.Label.AsText()))], [.. pack.Outcome.Select(FieldView.Of)],
            [.. Rules(pack, here.Where(it => it.IsOn(day)), path, day, names)],
            [.. here.Where(it => it.Says.From > day).OrderBy(it => it.Says.From).Select(it => new ComingView(it.Rule, it.Says.Mode, it.Says.From, RulePlace.Of(path.IdOf(it.Says.Place), names)))]));
    }

    static IEnumerable<RuleView> Rules(RulePack pack, IEnumerable<LocalRule> here, PlacePath path, DateOnly day, IReadOnlyDictionary<Guid, PlaceEntry> names)
    {
        // The deepest place first.
        var depth = path.Keys.Select((key, at) => (key, at)).ToDictionary(it => it.key, it => it.at);
        var byRule = here.OrderByDescending(it => depth[it.Says.Place]).ToLookup(it => it.Rule);
        foreach (var rule in pack.Rules)
        {
            var national = rule.Versions.FirstOrDefault(it => it.IsInForce(day)) is { } version ? RuleVersionView.Of(pack, rule, version) : null;
            if (ViewOf(rule.Id, rule.Title.AsText(), national, [.. byRule[rule.Id]]) is { } view) yield return view;
        }
        foreach (var added in byRule.Where(it => pack.Rules.All(rule => rule.Id != it.Key)).OrderBy(it => it.Key, StringComparer.Ordinal))
        {
            if (ViewOf(added.Key, added.Last().Title ?? new(added.Key, added.Key), null, [.. added]) is { } view) yield return view;
        }

        RuleView? ViewOf(string id, Text title, RuleVersionView? national, IReadOnlyList<LocalRule> locals)
        {
            if (locals.Count == 0) return national is null ? null : new(id, title, true, national, null, null);
            var local = locals[0];
            var above = locals.Skip(1).FirstOrDefault(it => it.Says.Mode != OverrideMode.Suspend) is { } next ? RuleVersionView.Of(next) : national;
            var view = new LocalView(local.Row?.Id, local.Says.Mode, RulePlace.Of(path.IdOf(local.Says.Place), names), local.Says.Reason);
            return local.Says.Mode == OverrideMode.Suspend
                ? above is null ? null : new(id, title, false, above, view, null)
                : new(id, local.Title ?? title, true, RuleVersionView.Of(local), view, above);
        }
    }
}
