using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Anran.RulePacks.Overrides;
using Anran.RulePacks.Packs;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Judgements;

/// <summary>A draft held against past answers as if it had been in force when they were judged. Nothing recorded changes.</summary>
static class TryOverride
{
    const int MostLooked = 500;

    /// <param name="On">All answers by the law of this day; null: each by that of its own.</param>
    /// <param name="After">Only judgements before this one: the next page.</param>
    public sealed record Request(
        [property: Required, StringLength(60, MinimumLength = 1)] string Rule, [property: Required] Guid Place, [property: Required] WriteOverride.Form Form, DateOnly? On, Guid? After);

    /// <param name="Looked">How many judgements were judged again, the newest first, 500 at most.</param>
    /// <param name="Changed">In how many the rule would say something else.</param>
    /// <param name="Next">Goes into <see cref="Request.After"/>; null when there are no older ones.</param>
    public sealed record Answer(int Looked, int Changed, IReadOnlyList<Row> Rows, Guid? Next);

    /// <param name="Before">Null: the rule does not apply there without the draft.</param>
    /// <param name="After">Null: the rule would not apply there.</param>
    public sealed record Row(
        Guid Judgement, DateOnly Day, RulePlace Place, DateTimeOffset At, VerdictState? Before, VerdictState? After,
        IReadOnlyDictionary<string, JsonElement>? OutcomeBefore, IReadOnlyDictionary<string, JsonElement>? OutcomeAfter);

    public static void Map(IEndpointRouteBuilder packs) => packs.MapPost("/{code}/trial", Handle).Requires("rule-packs.edit");

    static async Task<Ok<Answer>> Handle(string code, Request request, Db db, IPlaces places, PackShelf shelf, LocalRules locals, CheckOverride check, CancellationToken stop)
    {
        var pack = shelf.Must(code);
        var place = await DraftOverride.Mine(request.Place, db, places, stop);
        var change = request.Form.Read();
        // On every day there is, so that it is seen wherever the answers lie.
        var draft = RuleOverride.Draft(Guid.Empty, (place.Id, place.ScopeKey), pack.Code, request.Rule, change with { From = DateOnly.MinValue, To = null }, null, db.Caller.Id, default);
        await check.Must(draft, stop, isTrial: true);
        var rows = await db.Set<RecordedJudgement>().AsNoTracking().Within(place.ScopeKey)
            .Where(it => it.Pack == pack.Code && (request.After == null || it.Id < request.After))
            .OrderByDescending(it => it.Id).Take(MostLooked + 1).ToListAsync(stop);
        var more = rows.Count > MostLooked;
        if (more) rows.RemoveAt(MostLooked);
        var here = await locals.Within(new([.. rows.SelectMany(it => it.Path.Keys).Distinct()]), pack.Code, stop);
        var names = await places.FindAll([.. rows.Select(it => it.Place).Distinct()], stop);
        var books = new Books(pack, here, draft);
        var differing = rows.Select(it => Compare(it, books, request, names)).OfType<Row>().ToList();
        return TypedResults.Ok(new Answer(rows.Count, differing.Count, differing, more ? rows[^1].Id : null));
    }

    static Row? Compare(RecordedJudgement it, Books books, Request request, IReadOnlyDictionary<Guid, PlaceEntry> names)
    {
        var answers = books.Pack.Fields.Read(JsonSerializer.Deserialize<JsonElement>(it.Answers), out _);
        var day = request.On ?? it.Day;
        var (before, after) = books.Of(it.Path, day);
        var (was, would) = (Say(before), Say(after));
        return GivenVerdict.Same(was, would) ? null
            : new(it.Id, it.Day, RulePlace.Of(it.Place, names), it.At, was?.State, would?.State, was?.Outcome, would?.Outcome);

        GivenVerdict? Say(RuleBook book) => book.Judge(books.Pack.Code, it.Path.Keys, day, answers).Verdicts
            .Where(verdict => verdict.Rule == request.Rule).Select(GivenVerdict.Of).FirstOrDefault();
    }

    /// <summary>Many answers come from one place on one day: the rules of each are put together once.</summary>
    sealed class Books(RulePack pack, IReadOnlyList<LocalRule> here, RuleOverride draft)
    {
        readonly Dictionary<string, (RuleBook Before, RuleBook After)> made = [];

        public RulePack Pack => pack;

        public (RuleBook Before, RuleBook After) Of(PlacePath path, DateOnly day)
        {
            var key = $"{day:yyyy-MM-dd} {string.Join(' ', path.Keys)}";
            if (made.TryGetValue(key, out var known)) return known;
            var now = here.Where(it => path.Keys.Contains(it.Says.Place)).ToList();
            var then = now.Where(it => it.Row?.Place != draft.Place || it.Rule != draft.Rule).ToList();
            if (path.Places.Contains(draft.Place)) then.Add(LocalRule.Of(draft));
            return made[key] = (LocalRules.Book(pack, now, day), LocalRules.Book(pack, then, day));
        }
    }
}
