using System.Globalization;
using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Publishing;

/// <summary>The last legal day of the chosen measures: a day, or the end of a phase of the plan.</summary>
static class DecideDue
{
    /// <param name="Phase">Name of a phase, instead of the day.</param>
    /// <param name="Sure">A day outside the plan's phases is meant.</param>
    public sealed record Request(IReadOnlyList<Guid>? Measures, DateOnly? Day, string? Phase, string? Reason, int Version, bool Preview = false, bool Sure = false);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/decisions/due", Handle).Requires("plans.publish");

    static async Task<Ok<DecisionAnswer>> Handle(Guid id, Request request, Deciding deciding, CancellationToken stop) =>
        TypedResults.Ok(await deciding.Run(new(id, request.Version, request.Preview, request.Reason), DecisionKind.Due, request.Measures?.Count ?? 0, plan =>
        {
            var measures = Deciding.Chosen(plan, request.Measures);
            var (day, phase) = DayOf(plan.Plan, request);
            MustBeSensible(day, plan.Plan, plan.Today, request.Sure);
            return [.. measures.Where(it => it.Due != day).Select(it => (
                new PlanDecision.Content(DecisionKind.Due, it.Id, Day: day, Phase: phase),
                new DecisionChange(it.Id, it.Number, it.Heading, it.Due is { } was ? Written(was) : null, new(Written(day), Written(day)))))];
        }, stop));

    static (DateOnly Day, string? Phase) DayOf(Plan plan, Request request)
    {
        if (request.Phase is { Length: > 0 } name) return (EndOf(plan, name) ?? throw PublishingProblems.NoSuchPhase(), name);
        return (request.Day ?? throw CampaignProblems.Wrong("day", "请选择期限。", "Choose the deadline."), null);
    }

    /// <summary>The last day of the month in which a phase ends.</summary>
    public static DateOnly? EndOf(Plan plan, string phase) => plan.Facts.Phases.FirstOrDefault(it => it.Name == phase)?.End is { } end && Month(end) is { } month ? month.AddMonths(1).AddDays(-1) : null;

    static void MustBeSensible(DateOnly day, Plan plan, DateOnly today, bool sure)
    {
        if (day < today) throw PublishingProblems.DayPast(today);
        if (plan.Date is { } date && day < date) throw PublishingProblems.DayBeforePlan(date);
        var first = plan.Facts.Phases.Select(it => Month(it.Start)).Where(it => it is not null).Min();
        // An open phase has no end to be later than.
        var last = plan.Facts.Phases.Any(it => it.End is null) ? null : plan.Facts.Phases.Select(it => Month(it.End)?.AddMonths(1).AddDays(-1)).Max();
        if (!sure && (day < first || day > last)) throw PublishingProblems.DayUnusual(day, first ?? day, last);
    }

    static DateOnly? Month(string? written) => DateOnly.TryParseExact($"{written}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
