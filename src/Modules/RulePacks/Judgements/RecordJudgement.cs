using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Anran.Kernel.Time;
using Anran.RulePacks.Overrides;
using Anran.RulePacks.Packs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Judgements;

/// <summary>Judges, and keeps what was said with the answers and the versions of the rules.</summary>
static class RecordJudgement
{
    /// <param name="Day">The legal day it happened, today at the latest; null: today.</param>
    public sealed record Request([property: Required] Guid Place, DateOnly? Day, [property: Required] JsonElement Answers);

    public sealed record Answer(Guid Id, DateOnly Day, IReadOnlyList<GivenVerdict> Verdicts);

    public static void Map(IEndpointRouteBuilder packs) => packs.MapPost("/{code}/judgements", Handle).Requires("rule-packs.judge");

    static async Task<Created<Answer>> Handle(string code, Request request, Db db, IPlaces places, PackShelf shelf, LocalRules locals, TimeProvider time, CancellationToken stop)
    {
        var pack = shelf.Must(code);
        var (day, now) = (request.Day ?? time.Today(), time.GetUtcNow());
        if (day > time.Today()) throw PackProblems.DayAhead(time.Today());
        var answers = JudgeAnswers.Read(pack, request.Answers);
        var place = await places.Find(request.Place, stop);
        var scope = place is null ? null : db.Caller.Scopes.FirstOrDefault(it => it.Covers(place.ScopeKey));
        if (place is null || scope is null) throw OverrideProblems.PlaceNotFound();
        var path = await locals.PathTo(place.Id, day, stop);
        var verdicts = JudgeAnswers.Judge(pack, await locals.Within(path, pack.Code, stop), path, day, answers);
        var spot = new RecordedJudgement.Spot(place.Id, path, place.ScopeKey, scope.Organisation ?? db.Caller.Identity?.Organisation);
        var judgement = RecordedJudgement.Of(RowId.New(now), spot, pack.Code, day, Kept(answers), verdicts, db.Caller.Id, now);
        db.Add(judgement);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/judgements/{judgement.Id}", new Answer(judgement.Id, day, verdicts));
    }

    /// <summary>What was understood, not what was sent.</summary>
    internal static string Kept(IReadOnlyDictionary<string, Rules.Value> answers) =>
        JsonSerializer.Serialize(RuleVersionView.Plain(answers.Where(it => it.Value.IsAnswered).OrderBy(it => it.Key, StringComparer.Ordinal).ToDictionary()), StoredJson.Options);
}
