using Anran.Kernel.Time;
using Anran.RulePacks;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Grades;

/// <summary>How a subject is graded, by which rules, what is not known, and what a person set over it.</summary>
static class ShowGrade
{
    /// <param name="Grade">What counts today, as <paramref name="Months"/>: inspected at least once in so many months.</param>
    /// <param name="On">Legal day since when the rules have said so.</param>
    /// <param name="Unknown">What is not known and might raise the grade.</param>
    /// <param name="Set">What a person set, while it holds.</param>
    public sealed record View(RiskGrade Grade, int Months, RiskGrade Judged, int JudgedMonths, DateOnly On, IReadOnlyList<Reason> Reasons, IReadOnlyList<Text> Unknown, SetByPerson? Set);

    /// <param name="Source">The paper; with its clause and how sure it is (A read in full … INF inferred here). Null for a rule of a place.</param>
    public sealed record Reason(string Version, RiskGrade Grade, int Months, Text Title, string? Source, string? Certainty);

    public sealed record SetByPerson(RiskGrade Grade, int Months, string Reason, DateOnly To, string? By, DateTimeOffset At);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/{id:guid}/grade", Handle).Requires("registry.read");

    static async Task<Ok<View>> Handle(Guid id, Db db, IRules rules, IPeople people, TimeProvider time, CancellationToken stop)
    {
        if (!await db.Set<Subject>().AnyAsync(it => it.Id == id, stop)) throw SubjectProblems.NotFound();
        var row = await db.Set<SubjectGrade>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw GradeProblems.NotGraded();
        var pack = rules.Find(JudgeGrades.Pack);
        var labels = pack.Fields.All.ToDictionary(it => it.Code, it => new Text(it.Label.Zh, it.Label.En));
        var versions = pack.Rules.SelectMany(rule => rule.Versions.Select(it => (Id: $"{pack.Code}/{rule.Id}@{it.From:yyyy-MM-dd}", Version: it))).ToDictionary(it => it.Id, it => it.Version);
        var (grade, months) = row.On(time.Today());
        var by = row.SetBy is { } person ? (await people.FindAll([person], stop)).GetValueOrDefault(person)?.Name : null;
        return TypedResults.Ok(new View(
            grade, months, row.Judged, row.JudgedMonths, row.JudgedOn,
            [.. row.ReasonList.Select(it => new Reason(it.Version, it.Grade, it.Months, new(it.Zh, it.En), versions.GetValueOrDefault(it.Version)?.Source, versions.GetValueOrDefault(it.Version)?.Certainty.ToString()))],
            [.. row.Unknown.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(code => labels.TryGetValue(code, out var label) ? label : new Text(code, code))],
            row.IsSet(time.Today()) ? new(row.SetGrade!.Value, row.SetMonths!.Value, row.SetReason!, row.SetTo!.Value, by, row.SetAt!.Value) : null));
    }
}
