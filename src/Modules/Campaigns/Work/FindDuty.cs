using System.Globalization;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Plans;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work;

/// <summary>What every step on a duty shares: find it, make sure it still binds, save, tell the new version.</summary>
static class FindDuty
{
    const string Why = "whether a plan is in force is for everybody it names";
    const int LongestText = 2000, LongestReason = 1000;

    /// <param name="Version">Goes into the next step.</param>
    public sealed record Answer(Guid Id, Guid Note, int Version);

    /// <summary>A duty that binds its organisation today.</summary>
    public static async Task<Duty> InForce(Db db, Guid id, int version, CancellationToken stop)
    {
        var duty = await db.Set<Duty>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw WorkProblems.DutyNotFound();
        var plan = await Head(db, duty.Plan, stop);
        if (plan.PublishedAt is null) throw WorkProblems.DutyNotFound();
        if (plan.State != PlanState.Published || plan.ReplacedBy is not null) throw WorkProblems.NotInForce();
        return duty.Version == version ? duty : throw ProblemWriter.ChangedMeanwhile();
    }

    /// <summary>Those who see the plan whole decide about its duties; who is bound by it cannot move the deadline.</summary>
    public static async Task MustCoordinate(Db db, Duty duty, CancellationToken stop)
    {
        if (!await db.Set<Plan>().AnyAsync(it => it.Id == duty.Plan, stop)) throw WorkProblems.NotYours();
    }

    public static async Task<Answer> Save(Db db, Duty duty, DutyNote note, CancellationToken stop)
    {
        db.Add(note);
        await db.SaveChangesAsync(stop);
        return new(duty.Id, note.Id, duty.Version);
    }

    /// <summary>First legal day of the plan: of its first phase, or its own date; null when it says neither.</summary>
    public static async Task<DateOnly?> Start(Db db, Guid plan, CancellationToken stop)
    {
        var said = await db.Unscoped<Plan>(Why).Where(it => it.Id == plan).Select(it => new { it.Facts, it.Date }).SingleAsync(stop);
        return said.Facts.Phases.Select(FirstDay).Min() ?? said.Date;
    }

    /// <summary>Null when nothing was said.</summary>
    public static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : Checked("text", text, LongestText);

    public static string Because(string? because) => Checked("because", because, LongestReason);

    static string Checked(string field, string? text, int longest) =>
        text?.Trim() is { Length: > 0 } trimmed && trimmed.Length <= longest && !trimmed.Any(EditPlanImport.IsHidden) && EditPlanImport.IsWhole(trimmed)
            ? trimmed
            : throw CampaignProblems.Wrong(field, $"请填写 1 到 {longest} 个字，不能有控制字符。", $"Give 1 to {longest} characters without control characters.");

    static DateOnly? FirstDay(Phase phase) =>
        DateOnly.TryParseExact(phase.Start + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static async Task<PlanHead> Head(Db db, Guid plan, CancellationToken stop) =>
        await db.Unscoped<Plan>(Why).Where(it => it.Id == plan).Select(it => new PlanHead(it.State, it.ReplacedBy, it.PublishedAt)).SingleAsync(stop);

    sealed record PlanHead(PlanState State, Guid? ReplacedBy, DateTimeOffset? PublishedAt);
}
