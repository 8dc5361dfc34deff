using System.Text.Json;
using Anran.Kernel.Time;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Checklists;

/// <summary>One checklist with the law of a place and day, in the form of their files: what is needed to read it and to judge by it elsewhere.</summary>
static class ShowChecklist
{
    /// <param name="Version">In force on the day; null when none is.</param>
    /// <param name="Document">The file, docs/checklists.md.</param>
    /// <param name="Law">Its packs, and the pack of penalties.</param>
    public sealed record View(string Code, DateOnly On, string? Version, JsonElement Document, LawView Law, IReadOnlyList<KindName> Kinds);

    /// <param name="Packs">Files of <c>data/rules</c>, docs/rules.md.</param>
    /// <param name="Path">Names of places from the outermost down.</param>
    /// <param name="Places">The places of the path that have local rules here.</param>
    public sealed record LawView(IReadOnlyList<JsonElement> Packs, IReadOnlyList<LocalView> Locals, IReadOnlyList<string> Path, IReadOnlyList<PlaceName> Places);

    /// <summary>As in a file of local rules.</summary>
    public sealed record LocalView(
        string Pack, string Rule, string Place, DateOnly From, DateOnly? To, OverrideMode Mode, string? When, JsonElement? Outcome,
        string Source, string Clause, Text Text, string Certainty, bool Officer, string? Reason);

    /// <param name="Key">As in the path.</param>
    public sealed record PlaceName(string Key, string Name);

    public static void Map(IEndpointRouteBuilder checklists) => checklists.MapGet("/{code}", Handle).Requires("checklists.read");

    static async Task<Ok<View>> Handle(string code, Guid? place, DateOnly? on, ChecklistShelf shelf, IRules rules, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var list = shelf.Find(code) ?? throw ChecklistProblems.NotFound();
        var day = on ?? time.Today();
        string[] packs = [.. list.Packs, "penalties"];
        var law = await rules.LawAt(packs, place, day, stop);
        var at = law.Locals.Select(it => it.Place).Distinct().Select(key => (Key: key, Id: IdOf(key, law.Path))).Where(it => it.Id is not null).ToList();
        var names = await places.FindAll([.. at.Select(it => it.Id!.Value)], stop);
        return TypedResults.Ok(new View(
            list.Code, day, list.On(day)?.Name, shelf.DocumentOf(list.Code),
            new([.. packs.Select(shelf.PackDocument)], [.. law.Locals.Select(Of)], law.Path,
                [.. at.Where(it => names.ContainsKey(it.Id!.Value)).Select(it => new PlaceName(it.Key, names[it.Id!.Value].Name))]),
            shelf.KindNames));
    }

    /// <summary>A place has its code and then its id in a path; either is a key.</summary>
    static Guid? IdOf(string key, IReadOnlyList<string> path) =>
        path.SkipWhile(it => it != key).Select(it => Guid.TryParseExact(it, "D", out var id) ? id : (Guid?)null).FirstOrDefault(it => it is not null);

    static LocalView Of(LocalOverride it) => new(
        it.Pack, it.Rule, it.Place, it.From, it.To, it.Mode, it.When, it.Outcome, it.Source, it.Clause, new(it.Text.Zh, it.Text.En),
        (it.Certainty ?? Rules.Certainty.INF).ToString(), it.NeedsOfficer, it.Reason);
}
