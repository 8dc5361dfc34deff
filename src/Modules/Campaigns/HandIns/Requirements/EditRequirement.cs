using Anran.Campaigns.HandIns.Handing;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>The coordinator adds a requirement, decides when one is due, or stops it. What the paper says stays beside it.</summary>
static class EditRequirement
{
    const int LongestWhat = 500, LongestTo = 500, LongestSource = 200, LongestReason = 1000, MostOfAPlan = 200;

    /// <param name="Due">For what is due once.</param>
    /// <param name="Day">1–31 for what is due every month.</param>
    /// <param name="First">Month as <c>yyyy-MM</c>; null: from when it is in force.</param>
    /// <param name="Last">Month as <c>yyyy-MM</c>; null: open.</param>
    public sealed record When(Rhythm Rhythm, DateOnly? Due, int? Day, string? First, string? Last, Shift Shift, string? ShiftSource);

    public sealed record AddRequest(string? What, string? To, When? When, IReadOnlyList<Guid>? Organisations);

    public sealed record EditRequest(When? When, int Version);

    public sealed record StopRequest(string? Reason, int Version);

    public sealed record Added(Guid Id);

    public static void Map(IEndpointRouteBuilder plans, IEndpointRouteBuilder requirements)
    {
        plans.MapPost("/{id:guid}/report-requirements", Add).Requires("hand-ins.manage");
        requirements.MapPut("/{id:guid}", Edit).Requires("hand-ins.manage");
        requirements.MapPost("/{id:guid}/stop", Stop).Requires("hand-ins.manage");
    }

    static async Task<Created<Added>> Add(Guid id, AddRequest request, Db db, IOrganisations organisations, TakeUpPlan take, TimeProvider time, CancellationToken stop)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        if (!plan.IsInForce) throw HandInProblems.PlanEnded();
        if (await db.Set<ReportRequirement>().CountAsync(it => it.Series == plan.Series, stop) >= MostOfAPlan) throw HandInProblems.TooMany(MostOfAPlan);
        var what = FindHandIn.Text("what", request.What, 2, LongestWhat);
        var to = string.IsNullOrWhiteSpace(request.To) ? null : FindHandIn.Text("to", request.To, 2, LongestTo);
        var when = Read(request.When, time.Today());
        var who = await Units.MapUnit.Chosen(request.Organisations, plan, organisations, stop);
        if (who.Count == 0) throw HandInProblems.Wrong("organisations", "请选择至少一个单位。", "Choose at least one organisation.");
        var by = By.Of(db.Caller, time);
        var requirement = ReportRequirement.Of(plan, new(what, null, to, null, when, null), RequirementOrigin.Added, 0, time.Today());
        requirement.WhoDecided = true;
        requirement.Decide(when, request.When!.ShiftSource, by);
        requirement.NoteAdded();
        db.Add(requirement);
        db.AddRange(who.Select(it => TakeUpPlan.Reporter(requirement, it.Id, it.Place, it.ScopeKey, NamedBy.Chosen, time.Today())));
        await db.SaveChangesAsync(stop);
        await take.GiveAhead([requirement], time.Today(), stop);
        return TypedResults.Created($"/api/plans/{id}/report-requirements", new Added(requirement.Id));
    }

    static async Task<NoContent> Edit(Guid id, EditRequest request, Db db, TakeUpPlan take, TimeProvider time, CancellationToken stop)
    {
        var requirement = await Find(db, id, request.Version, stop);
        requirement.Decide(Read(request.When, requirement.Due == request.When?.Due ? null : time.Today()), request.When!.ShiftSource, By.Of(db.Caller, time));
        await take.Move(requirement, time.Today(), stop);
        await db.SaveChangesAsync(stop);
        await take.GiveAhead([requirement], time.Today(), stop);
        return TypedResults.NoContent();
    }

    static async Task<NoContent> Stop(Guid id, StopRequest request, Db db, TimeProvider time, CancellationToken stop)
    {
        var requirement = await Find(db, id, request.Version, stop);
        var (reason, by) = (FindHandIn.Text("reason", request.Reason, 2, LongestReason), By.Of(db.Caller, time));
        requirement.Stop(EndedWhy.Decided, reason, by);
        await db.End(db.Set<HandIn>().Where(it => it.Requirement == id), EndedWhy.RequirementStopped, reason, by, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    public static async Task<ReportRequirement> Find(Db db, Guid id, int version, CancellationToken stop)
    {
        var requirement = await db.Set<ReportRequirement>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw HandInProblems.RequirementNotFound();
        if (requirement.Version != version) throw ProblemWriter.ChangedMeanwhile();
        requirement.MustRun();
        return requirement;
    }

    /// <param name="earliest">What is due once may not lie before it.</param>
    static Timetable Read(When? when, DateOnly? earliest)
    {
        if (when is null || when.Rhythm == Rhythm.Unclear || !Enum.IsDefined(when.Rhythm)) throw HandInProblems.Wrong("rhythm", "请选择一次性或每月。", "Say whether it is due once or every month.");
        if (!Enum.IsDefined(when.Shift)) throw HandInProblems.Wrong("shift", "请选择遇休息日的处理办法。", "Say what becomes of a last day that is a day off.");
        if (when.Shift != Shift.None) FindHandIn.Text("shiftSource", when.ShiftSource, 2, LongestSource);
        if (when.Rhythm == Rhythm.Once)
        {
            if (when.Due is not { Year: >= 2000 and <= 2100 } due) throw HandInProblems.Wrong("due", "请填写期限（2000 年至 2100 年）。", "Give the last day, between 2000 and 2100.");
            if (due < earliest) throw HandInProblems.Wrong("due", "期限不能早于今天。", "The last day cannot lie before today.");
            return new(Rhythm.Once, due, null, null, null, when.Shift);
        }
        if (when.Day is not (>= 1 and <= 31)) throw HandInProblems.Wrong("day", "每月几日应在 1 到 31 之间；小月按最后一天。", "The day of the month lies between 1 and 31; in a shorter month it is the last day.");
        var (first, last) = (Month("first", when.First), Month("last", when.Last));
        if (string.CompareOrdinal(last, first) < 0 && last is not null && first is not null) throw HandInProblems.Wrong("last", "止月不能早于起月。", "The last month cannot lie before the first.");
        return new(Rhythm.Monthly, null, when.Day, first, last, when.Shift);
    }

    static string? Month(string field, string? written) => string.IsNullOrEmpty(written) ? null
        : Timetable.Month(written) is not null ? written : throw HandInProblems.Wrong(field, "月份应为 yyyy-MM。", "A month is written yyyy-MM.");
}
