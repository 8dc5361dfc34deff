using System.Text.Json;
using Anran.RulePacks.Packs;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Judgements;

/// <summary>The stored answers judged again: by the law of their own day, which must say the same, and by that of another.</summary>
static class ReplayJudgement
{
    /// <param name="Faithful">By the law of its own day it comes out as it was given.</param>
    /// <param name="Changed">How many rules would say something else on the other day.</param>
    /// <param name="Answers">By the codes of <paramref name="Fields"/>.</param>
    public sealed record View(
        Guid Id, string Pack, Text Title, RulePlace Place, DateOnly Day, DateTimeOffset At, DateOnly On, bool Faithful, int Changed,
        JsonElement Answers, IReadOnlyList<FieldView> Fields, IReadOnlyList<FieldView> Outcome, IReadOnlyList<Row> Rows);

    /// <param name="Given">As recorded; null if the rule did not apply then.</param>
    /// <param name="Again">By the law of the recorded day.</param>
    /// <param name="Other">By the law of the other day.</param>
    /// <param name="Says">The wording it was given by, with its clause and source; null when this version of the product no longer holds it.</param>
    /// <param name="Now">The wording in force on the other day.</param>
    public sealed record Row(string Rule, Text Title, GivenVerdict? Given, GivenVerdict? Again, GivenVerdict? Other, RuleVersionView? Says, RuleVersionView? Now);

    public static void Map(IEndpointRouteBuilder judgements) => judgements.MapGet("/{id:guid}/replay", Handle).Requires("rule-packs.read");

    static async Task<Ok<View>> Handle(Guid id, DateOnly? on, Db db, PackShelf shelf, LocalRules locals, IPlaces places, CancellationToken stop)
    {
        var it = await db.Set<RecordedJudgement>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PackProblems.JudgementNotFound();
        var pack = shelf.Must(it.Pack);
        var here = await locals.Within(it.Path, pack.Code, stop);
        // A pack may have lost a question since; what it no longer asks counts as unanswered.
        var answers = pack.Fields.Read(JsonSerializer.Deserialize<JsonElement>(it.Answers), out _);
        var day = on ?? it.Day;
        var again = JudgeAnswers.Judge(pack, here, it.Path, it.Day, answers).ToDictionary(verdict => verdict.Rule);
        var other = JudgeAnswers.Judge(pack, here, it.Path, day, answers).ToDictionary(verdict => verdict.Rule);
        var given = it.Verdicts.ToDictionary(verdict => verdict.Rule);
        var rows = given.Keys.Concat(again.Keys).Concat(other.Keys).Distinct()
            .Select(rule => RowOf(rule)).ToList();
        return TypedResults.Ok(new View(
            it.Id, it.Pack, pack.Title.AsText(), RulePlace.Of(it.Place, await places.FindAll([it.Place], stop)), it.Day, it.At, day,
            rows.TrueForAll(row => GivenVerdict.Same(row.Given, row.Again) && row.Given?.Version == row.Again?.Version), rows.Count(row => !GivenVerdict.Same(row.Given, row.Other)),
            JsonSerializer.Deserialize<JsonElement>(it.Answers), [.. pack.Fields.All.Select(FieldView.Of)], [.. pack.Outcome.Select(FieldView.Of)], rows));

        Row RowOf(string rule)
        {
            var (was, now) = (given.GetValueOrDefault(rule), other.GetValueOrDefault(rule));
            return new(rule, TitleOf(pack, here, rule), was, again.GetValueOrDefault(rule), now, Wording(pack, here, rule, was?.Version), Wording(pack, here, rule, now?.Version));
        }
    }

    static Text TitleOf(RulePack pack, IReadOnlyList<LocalRule> here, string rule) =>
        here.LastOrDefault(it => it.Rule == rule && it.Title is not null)?.Title ?? pack.Rules.FirstOrDefault(it => it.Id == rule)?.Title.AsText() ?? new(rule, rule);

    static RuleVersionView? Wording(RulePack pack, IReadOnlyList<LocalRule> here, string rule, string? version) => version is null ? null
        : pack.Rules.Where(it => it.Id == rule).SelectMany(it => it.Versions.Select(one => RuleVersionView.Of(pack, it, one)))
            .Concat(here.Where(it => it.Rule == rule).Select(RuleVersionView.Of)).FirstOrDefault(it => it.Version == version);
}
