using System.Text.Json;
using Anran.RulePacks.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Judgements;

/// <summary>The stored answers judged again: by the law of their own day, which must say the same, and by that of another.</summary>
static class ReplayJudgement
{
    /// <param name="Faithful">By the law of its own day it comes out as it was given.</param>
    /// <param name="Changed">How many rules would say something else on the other day.</param>
    public sealed record View(Guid Id, string Pack, RulePlace Place, DateOnly Day, DateOnly On, bool Faithful, int Changed, IReadOnlyList<Row> Rows);

    /// <param name="Given">As recorded; null if the rule did not apply then.</param>
    /// <param name="Again">By the law of the recorded day.</param>
    /// <param name="Other">By the law of the other day.</param>
    public sealed record Row(string Rule, GivenVerdict? Given, GivenVerdict? Again, GivenVerdict? Other);

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
            .Select(rule => new Row(rule, given.GetValueOrDefault(rule), again.GetValueOrDefault(rule), other.GetValueOrDefault(rule))).ToList();
        return TypedResults.Ok(new View(
            it.Id, it.Pack, RulePlace.Of(it.Place, await places.FindAll([it.Place], stop)), it.Day, day,
            rows.TrueForAll(row => GivenVerdict.Same(row.Given, row.Again) && row.Given?.Version == row.Again?.Version), rows.Count(row => !GivenVerdict.Same(row.Given, row.Other)), rows));
    }
}
