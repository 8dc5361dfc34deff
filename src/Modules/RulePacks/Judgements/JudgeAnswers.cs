using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Anran.Kernel.Time;
using Anran.RulePacks.Packs;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Judgements;

/// <summary>What the rules of a place say of some answers. Nothing is recorded.</summary>
static class JudgeAnswers
{
    const int MostBytes = 64 * 1024;

    /// <param name="Place">Null: by the national text alone.</param>
    /// <param name="Day">The legal day it happened; null: today.</param>
    /// <param name="Answers">By the codes of the pack's fields: true and false, integers in base units, yyyy-MM-dd, codes. What is not there is not answered.</param>
    public sealed record Request(Guid? Place, DateOnly? Day, [property: Required] JsonElement Answers);

    public sealed record Answer(string Pack, DateOnly Day, IReadOnlyList<GivenVerdict> Verdicts);

    public static void Map(IEndpointRouteBuilder packs) => packs.MapPost("/{code}/judge", Handle).Requires("rule-packs.judge");

    static async Task<Ok<Answer>> Handle(string code, Request request, PackShelf shelf, LocalRules locals, TimeProvider time, CancellationToken stop)
    {
        var pack = shelf.Must(code);
        var day = request.Day ?? time.Today();
        var answers = Read(pack, request.Answers);
        var path = await locals.PathTo(request.Place, day, stop);
        return TypedResults.Ok(new Answer(pack.Code, day, Judge(pack, await locals.Within(path, pack.Code, stop), path, day, answers)));
    }

    public static IReadOnlyList<GivenVerdict> Judge(RulePack pack, IReadOnlyList<LocalRule> here, PlacePath path, DateOnly day, IReadOnlyDictionary<string, Value> answers) =>
        [.. JudgeByRules.Judge(pack, here, path, day, answers).Verdicts.Select(GivenVerdict.Of)];

    /// <exception cref="Problem">Some are not what the pack asks for.</exception>
    public static IReadOnlyDictionary<string, Value> Read(RulePack pack, JsonElement answers)
    {
        if (answers.ValueKind != JsonValueKind.Undefined && answers.GetRawText().Length > MostBytes) throw PackProblems.TooManyAnswers(MostBytes);
        var read = pack.Fields.Read(answers, out var faults);
        return faults.Count == 0 ? read : throw PackProblems.Answers(faults);
    }
}
