using System.Globalization;
using System.Text.Json.Serialization;
using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Corrects what the paper says of itself: title, number, issuer, date, level, reporting day, phases, targets. What is not sent stays.</summary>
static class ChangeFacts
{
    const int LongestLine = 300, MostPhases = 20, MostTargets = 500;

    /// <summary>Null says that the paper does not state it after all; what is not sent at all stays.</summary>
    public sealed class Request
    {
        public int Version { get; set; }
        public string? Title { get; set; }
        [JsonPropertyName("document_number")] public string? DocumentNumber { get; set => field = Sent(PlanFields.DocumentNumber, value); }
        public string? Issuer { get; set => field = Sent(PlanFields.Issuer, value); }
        public DateOnly? Date { get; set => field = Sent(PlanFields.Date, value); }
        public PlanLevel? Level { get; set; }
        public ReportingCadence? Reporting { get; set => field = Sent(PlanFields.Reporting, value); }
        public IReadOnlyList<Phase?>? Phases { get; set; }
        public IReadOnlyList<Target?>? Targets { get; set; }

        readonly HashSet<string> sent = [];

        public bool Has(string fact) => sent.Contains(fact);

        T Sent<T>(string fact, T value)
        {
            sent.Add(fact);
            return value;
        }
    }

    public static void Map(IEndpointRouteBuilder imports) => imports.MapPut("/{id:guid}/facts", Handle).Requires("plans.import");

    static async Task<Ok<EditPlanImport.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        import.Edit([.. Edits(import.Current, request, import.Lines.Length).OfType<FieldEdit>()], request.Version, By.Of(db.Caller, time));
        return TypedResults.Ok(await EditPlanImport.Save(db, import, stop));
    }

    static IEnumerable<FieldEdit?> Edits(WorkPlan was, Request now, int lines)
    {
        if (now.Title is not null) yield return FieldEdit.Of(null, PlanFields.Title, was.Title, Line(PlanFields.Title, now.Title));
        if (now.Has(PlanFields.DocumentNumber)) yield return FieldEdit.Of(null, PlanFields.DocumentNumber, was.DocumentNumber, LineOrNone(PlanFields.DocumentNumber, now.DocumentNumber));
        if (now.Has(PlanFields.Issuer)) yield return FieldEdit.Of(null, PlanFields.Issuer, was.Issuer, LineOrNone(PlanFields.Issuer, now.Issuer));
        if (now.Has(PlanFields.Date)) yield return FieldEdit.Of(null, PlanFields.Date, was.Date, now.Date);
        if (now.Level is { } level) yield return FieldEdit.Of(null, PlanFields.Level, was.Level, level);
        if (now.Has(PlanFields.Reporting)) yield return FieldEdit.Of(null, PlanFields.Reporting, was.Reporting, Monthly(now.Reporting, lines));
        if (now.Phases is { } phases) yield return FieldEdit.Of(null, PlanFields.Phases, was.Phases, Phases(phases, lines));
        if (now.Targets is { } targets) yield return FieldEdit.Of(null, PlanFields.Targets, was.Targets, Targets(targets, lines));
    }

    static string Line(string field, string value) => EditPlanImport.Line(field, value, LongestLine);

    static string? LineOrNone(string field, string? value) => value is null ? null : Line(field, value);

    static ReportingCadence? Monthly(ReportingCadence? asked, int lines) => asked is null ? null : asked is { Frequency: "monthly", Day: >= 1 and <= 31 }
        ? asked with { Lines = Inside(asked.Lines, lines) }
        : throw CampaignProblems.Wrong(PlanFields.Reporting, "报送频次应为每月（monthly），日期在 1 到 31 之间。", "Reporting is monthly, by a day from 1 to 31.");

    static IReadOnlyList<Phase> Phases(IReadOnlyList<Phase?> asked, int lines)
    {
        if (asked.Count > MostPhases || asked.Any(it => it is null || !IsMonth(it.Start) || !IsMonth(it.End) || (it.Start is not null && string.CompareOrdinal(it.Start, it.End ?? it.Start) > 0)))
            throw CampaignProblems.Wrong(PlanFields.Phases, $"阶段最多 {MostPhases} 个，起止写作 2026-03，起不晚于止。", $"At most {MostPhases} phases; start and end as 2026-03, the start not after the end.");
        return [.. asked.Select(it => it! with { Name = Line(PlanFields.Phases, it.Name), Lines = Inside(it.Lines, lines) })];
    }

    static IReadOnlyList<Target> Targets(IReadOnlyList<Target?> asked, int lines)
    {
        if (asked.Count > MostTargets || asked.Any(it => it is null || it.Value is < 0 or > 1_000_000_000_000m))
            throw CampaignProblems.Wrong(PlanFields.Targets, $"目标最多 {MostTargets} 个，数值不能为负。", $"At most {MostTargets} targets; no negative figures.");
        return [.. asked.Select(it => it! with { TextKey = Line(PlanFields.Targets, it.TextKey), Unit = Line(PlanFields.Targets, it.Unit), Lines = Inside(it.Lines, lines) })];
    }

    static bool IsMonth(string? month) => month is null || DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Lines that do not exist become nowhere: what was added here stands nowhere in the paper.</summary>
    static Lines Inside(Lines asked, int lines) => asked.First >= 1 && asked.First <= asked.Last && asked.Last <= lines ? asked : default;
}
