using Anran.Kernel.Time;
using Anran.Campaigns.HandIns.Clock;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Board;

/// <summary>
/// What a caller sees of a plan's hand-ins. Who sees the plan's whole place sees all; everybody else those of the organisations
/// they see, with what is asked of them.
/// </summary>
/// <param name="Whole">The plan's own place lies within the caller's scope.</param>
sealed record SeeHandIns(Plan Plan, bool Whole)
{
    public const string Why = "what is to be handed in is for everybody who has to";

    public static async Task<SeeHandIns> Find(Db db, Guid id, CancellationToken stop)
    {
        if (await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) is { } whole) return new(whole, true);
        var part = await db.Unscoped<Plan>(Why).AsNoTracking().SingleOrDefaultAsync(it => it.Id == id && it.PublishedAt != null, stop);
        if (part is null) throw CampaignProblems.PlanNotFound();
        var named = await db.Set<HandIn>().AnyAsync(it => it.Series == part.Series, stop) || await db.Set<PlanUnit>().AnyAsync(it => it.Plan == id, stop);
        return named ? new(part, false) : throw CampaignProblems.PlanNotFound();
    }

    public static async Task<Dictionary<Guid, ReportRequirement>> Requirements(Db db, IEnumerable<Guid> ids, CancellationToken stop)
    {
        var wanted = ids.Distinct().ToList();
        return await db.Unscoped<ReportRequirement>(Why).AsNoTracking().Where(it => wanted.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
    }

    /// <summary>The heads of the newest editions that ask for them.</summary>
    public static async Task<Dictionary<Guid, Plan>> Plans(Db db, IEnumerable<Guid> ids, CancellationToken stop)
    {
        var wanted = ids.Distinct().ToList();
        return await db.Unscoped<Plan>(Why).AsNoTracking().Where(it => wanted.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
    }
}

/// <summary>How a list of hand-ins is narrowed; every part stands in the address of the page.</summary>
sealed record HandInQuery
{
    [FromQuery(Name = "requirement")] public Guid? Requirement { get; init; }
    [FromQuery(Name = "period")] public string? Period { get; init; }
    [FromQuery(Name = "organisation")] public Guid? Organisation { get; init; }
    [FromQuery(Name = "place")] public Guid? Place { get; init; }
    [FromQuery(Name = "state")] public string? State { get; init; }

    /// <summary>The first last day.</summary>
    [FromQuery(Name = "from")] public DateOnly? From { get; init; }
    [FromQuery(Name = "until")] public DateOnly? Until { get; init; }

    /// <summary>As it stood at the end of this legal day; null: as it stands.</summary>
    [FromQuery(Name = "on")] public DateOnly? On { get; init; }

    const int LongestPeriod = 7;

    public async Task<(IQueryable<Standing> Rows, DateOnly On)> In(IQueryable<HandIn> rows, Db db, IPlaces places, HandInRules rules, TimeProvider time, CancellationToken stop)
    {
        var today = time.Today();
        var on = Clamp(On ?? today);
        if (Requirement is { } requirement) rows = rows.Where(it => it.Requirement == requirement);
        if (Period is { Length: > 0 } period) rows = period.Length <= LongestPeriod ? rows.Where(it => it.Period == period) : throw HandInProblems.Wrong("period", "期别应为 yyyy-MM 或 once。", "A period is yyyy-MM or once.");
        if (Organisation is { } organisation) rows = rows.Where(it => it.Organisation == organisation);
        if (Place is { } place) rows = rows.Within((await places.Find(place, stop) ?? throw CampaignProblems.PlaceNotFound()).ScopeKey);
        if (From is { } from) rows = rows.Where(it => it.Due >= from);
        if (Until is { } until) rows = rows.Where(it => it.Due <= until);
        var standing = Standing.On(db, rows, on, today);
        return (Filter is { } filter ? standing.Only(filter, on, on.AddDays(rules.DueSoonDays)) : standing, on);
    }

    /// <summary>A day so far away that counting from it would leave the calendar is brought back to its edge.</summary>
    static DateOnly Clamp(DateOnly on) => on.Year < 2000 ? new(2000, 1, 1) : on.Year > 2100 ? new(2100, 12, 31) : on;

    HandInFilter? Filter => string.IsNullOrEmpty(State) ? null
        : Enum.TryParse<HandInFilter>(State, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
        : throw HandInProblems.Wrong("state", "状态应为 missing、overdue、dueSoon、onTime、late、waiting、returned 或 exempt。",
            "A state is one of missing, overdue, dueSoon, onTime, late, waiting, returned and exempt.");
}
