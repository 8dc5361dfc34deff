using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Responsibility;

/// <summary>What a plan says beside its measures. Its text, goals and task force are for those who see the whole.</summary>
static class GetPlan
{
    public sealed record View(
        Guid Id, string Title, string? DocumentNumber, string? Issuer, DateOnly? Date, PlanLevel Level, PlaceView Place, int Edition, Guid? ReplacedBy,
        ReportingCadence? Reporting, IReadOnlyList<Phase> Phases, IReadOnlyList<Goal> Goals, IReadOnlyList<Target> Targets,
        IReadOnlyList<Submission> Submissions, TaskForce? TaskForce, SourceView? Source, bool Whole, Guid? Import,
        PlanState State, string? ConfirmedBy, DateTimeOffset? ConfirmedAt, string? PublishedBy, DateTimeOffset? PublishedAt,
        WithdrawnView? Withdrawn, Guid? PublishingJob, int Version);

    public sealed record WithdrawnView(string By, DateTimeOffset At, string Because);
    public sealed record SourceView(IReadOnlyList<string> Lines);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}", Handle).Requires("plans.read");

    static async Task<Ok<View>> Handle(Guid id, Db db, IPlaces places, CancellationToken stop)
    {
        var (plan, whole) = await SeePlan.Find(db, id, stop);
        var names = await places.FindAll([plan.Place], stop);
        var facts = plan.Facts;
        var submissions = whole ? facts.Submissions : Mine(facts.Submissions, await Names(db, id, stop));
        return TypedResults.Ok(new View(
            plan.Id, plan.Title, plan.DocumentNumber, plan.Issuer, plan.Date, plan.Level, PlaceView.Of(plan.Place, names), plan.Edition, plan.ReplacedBy,
            facts.Reporting, facts.Phases, whole ? facts.Goals : [], whole ? facts.Targets : [], submissions, whole ? facts.TaskForce : null,
            whole ? new(plan.Source.Split('\n')) : null, whole, whole ? plan.Import : null,
            plan.State, plan.ConfirmedByName, plan.ConfirmedAt, plan.PublishedAt is null ? null : plan.PublishedByName, plan.PublishedAt,
            plan.WithdrawnAt is { } withdrawn ? new(plan.WithdrawnByName!, withdrawn, plan.WithdrawnBecause!) : null, whole ? plan.PublishingJob : null, plan.Version));
    }

    static async Task<HashSet<string>> Names(Db db, Guid plan, CancellationToken stop) =>
        [.. await db.Set<PlanUnit>().Where(it => it.Plan == plan).Select(it => it.Unit).Distinct().ToListAsync(stop)];

    /// <summary>What the caller's organisation is named to hand in.</summary>
    static IReadOnlyList<Submission> Mine(IReadOnlyList<Submission> all, HashSet<string> names) => [.. all.Where(it => it.From is { } from && names.Contains(from))];
}
