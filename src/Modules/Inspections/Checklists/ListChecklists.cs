using Anran.Kernel.Time;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Checklists;

/// <summary>Which checklists there are for a kind of subject and an activity, how long, how sure, and how much of them is local at a place.</summary>
static class ListChecklists
{
    /// <param name="Activities">Codes as in the file: <c>self-check</c>.</param>
    /// <param name="Kinds">Codes of subject kinds.</param>
    /// <param name="Version">In force on the day asked for.</param>
    /// <param name="Rules">In force there on that day.</param>
    /// <param name="Local">How many of these are local.</param>
    public sealed record Row(
        string Code, Text Title, Text About, IReadOnlyList<string> Activities, IReadOnlyList<string> Kinds, string Version, DateOnly From, DateOnly? To,
        int Items, int Rules, int Local, IReadOnlyList<Share> Certainty);

    public sealed record Share(string Code, int Count);

    public sealed record Answer(IReadOnlyList<Row> Lists, IReadOnlyList<KindName> Kinds);

    public static void Map(IEndpointRouteBuilder checklists) => checklists.MapGet("/", Handle).Requires("checklists.read");

    /// <param name="place">Null: by the national text alone.</param>
    /// <param name="on">A legal day; null: today.</param>
    static async Task<Ok<Answer>> Handle(string? kind, string? activity, Guid? place, DateOnly? on, ChecklistShelf shelf, IRules rules, TimeProvider time, CancellationToken stop)
    {
        var day = on ?? time.Today();
        var wanted = activity is null ? (Activity?)null : ActivityCodes.Find(activity) ?? throw ChecklistProblems.UnknownActivity();
        var lists = shelf.All.Where(it => (kind is null || it.Kinds.Contains(kind)) && (wanted is null || it.Activities.Contains(wanted.Value))).ToList();
        var law = await rules.LawAt([.. lists.SelectMany(it => it.Packs).Distinct()], place, day, stop);
        var inForce = law.Book.Packs.SelectMany(pack => law.Book.InForce(pack.Code, law.Path, day)).ToDictionary(it => new RuleName(it.Pack, it.Rule));
        return TypedResults.Ok(new Answer([.. lists.Where(it => it.On(day) is not null).Select(it => RowOf(it, it.On(day)!, inForce))], shelf.KindNames));
    }

    static Row RowOf(Checklist list, ChecklistVersion version, Dictionary<RuleName, RuleInForce> inForce)
    {
        var asked = version.Items.Where(item => !item.IsLocal || item.Rules.Any(inForce.ContainsKey)).ToList();
        var rules = asked.SelectMany(it => it.Rules).Where(inForce.ContainsKey).Select(it => inForce[it]).ToList();
        return new(
            list.Code, new(list.Title.Zh, list.Title.En), new(list.About.Zh, list.About.En), [.. list.Activities.Select(it => it.Code())], list.Kinds,
            version.Name, version.From, version.To, asked.Count, rules.Count, rules.Count(it => it.Name.Contains('#', StringComparison.Ordinal)),
            [.. rules.GroupBy(it => it.Version.Certainty).OrderBy(it => it.Key).Select(it => new Share(it.Key.ToString(), it.Count()))]);
    }
}
