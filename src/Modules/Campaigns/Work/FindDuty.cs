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

    /// <summary>Who gave a duty decides about it: whoever coordinates the plan's place, and who took the measure over. Who is bound by it cannot move the deadline.</summary>
    public static async Task MustHaveGiven(Db db, Duty duty, CancellationToken stop)
    {
        if (!await HasGiven(db, duty.Plan, duty.Measure, stop)) throw WorkProblems.NotYours();
    }

    /// <summary>By the permission to manage duties, wherever else the caller may read.</summary>
    public static async Task<bool> HasGiven(Db db, Guid plan, Guid measure, CancellationToken stop)
    {
        if (db.Caller.Identity is not { } identity) return true;
        var scopes = identity.ScopesOf("duties.manage").ToList();
        if (scopes.Count == 0) return false;
        var place = await db.Unscoped<Plan>(Why).Where(it => it.Id == plan).Select(it => it.ScopeKey).SingleAsync(stop);
        return scopes.Exists(it => it.Organisation is null && it.Covers(place))
            || await db.Unscoped<PlanMeasure>(Why).AnyAsync(it => it.Id == measure && it.TakenOverBy == identity.Id, stop);
    }

    /// <summary>Duties, and what they were in the editions before.</summary>
    public static async Task<List<Guid>> Chain(Db db, IReadOnlyCollection<Guid> duties, CancellationToken stop)
    {
        var (all, now) = (new List<Guid>(), duties.ToList());
        // Editions follow one another, so this ends.
        while (now.Count > 0)
        {
            all.AddRange(now);
            var ids = now;
            now = await db.Also<Duty>(Duty.Ended).Where(it => ids.Contains(it.Id) && it.Earlier != null).Select(it => it.Earlier!.Value).ToListAsync(stop);
        }
        return all;
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
