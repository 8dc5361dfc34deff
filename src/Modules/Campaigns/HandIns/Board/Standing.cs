using Anran.Kernel.Time;
using Anran.Campaigns.HandIns.Owing;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Board;

/// <summary>A hand-in as it stood at the end of a legal day.</summary>
sealed class Standing
{
    public required HandIn Row { get; init; }
    public required HandInState State { get; init; }

    /// <summary>The last day that held then.</summary>
    public required DateOnly LastDay { get; init; }
    public required DateOnly? HandedInOn { get; init; }
    public required EndedWhy? Why { get; init; }
    public bool IsIn => State is HandInState.HandedIn or HandInState.Accepted;

    /// <summary>Days after the last day: until it came, or until the day asked for while it has not come.</summary>
    public int DaysLate(DateOnly on) => State switch
    {
        HandInState.HandedIn or HandInState.Accepted => Math.Max(0, HandedInOn!.Value.DayNumber - LastDay.DayNumber),
        HandInState.Open or HandInState.Returned => Math.Max(0, on.DayNumber - LastDay.DayNumber),
        HandInState.Exempt => 0,
    };

    public HandInMark Mark(DateOnly on) => State switch
    {
        HandInState.HandedIn or HandInState.Accepted => DaysLate(on) > 0 ? HandInMark.Late : HandInMark.OnTime,
        HandInState.Open or HandInState.Returned => DaysLate(on) > 0 ? HandInMark.Overdue : HandInMark.NotYet,
        HandInState.Exempt => HandInMark.Exempt,
    };

    /// <summary>What was owed by then, as it stood at the end of that day; what came later had not come.</summary>
    public static IQueryable<Standing> On(Db db, IQueryable<HandIn> rows, DateOnly on, DateOnly today)
    {
        var known = rows.AsNoTracking().Where(it => it.OwedFrom <= on);
        if (on >= today) return known.Select(it => new Standing { Row = it, State = it.State, LastDay = it.AgainBy ?? it.Due, HandedInOn = it.HandedInOn, Why = it.ExemptWhy });
        var end = BeijingTime.EndOf(on);
        return
            from it in known
            join step in db.Set<HandInStep>().Where(step => step.At < end && (step.Until == null || step.Until >= end)) on it.Id equals step.HandIn into steps
            from step in steps.DefaultIfEmpty()
            select new Standing
            {
                Row = it,
                State = step == null ? HandInState.Open : step.State,
                LastDay = step == null ? it.Due : step.Due,
                HandedInOn = step == null ? null : step.HandedInOn,
                Why = step == null ? null : step.Why,
            };
    }
}

/// <summary>What the board shows: one word for each cell.</summary>
enum HandInMark { OnTime, Late, NotYet, Overdue, Exempt }

/// <summary>What a list may be narrowed to.</summary>
enum HandInFilter
{
    /// <summary>Owed and not there, whether due or not.</summary>
    Missing,
    Overdue,

    /// <summary>Owed, and due within the next days.</summary>
    DueSoon,
    OnTime,
    Late,

    /// <summary>It came and waits to be looked at.</summary>
    Waiting,
    Returned,
    Exempt,
}

static class HandInFilters
{
    public static IQueryable<Standing> Only(this IQueryable<Standing> rows, HandInFilter filter, DateOnly on, DateOnly soon) => filter switch
    {
        HandInFilter.Missing => rows.Where(it => it.State == HandInState.Open || it.State == HandInState.Returned),
        HandInFilter.Overdue => rows.Where(it => (it.State == HandInState.Open || it.State == HandInState.Returned) && it.LastDay < on),
        HandInFilter.DueSoon => rows.Where(it => (it.State == HandInState.Open || it.State == HandInState.Returned) && it.LastDay >= on && it.LastDay <= soon),
        HandInFilter.OnTime => rows.Where(it => (it.State == HandInState.HandedIn || it.State == HandInState.Accepted) && it.HandedInOn <= it.LastDay),
        HandInFilter.Late => rows.Where(it => (it.State == HandInState.HandedIn || it.State == HandInState.Accepted) && it.HandedInOn > it.LastDay),
        HandInFilter.Waiting => rows.Where(it => it.State == HandInState.HandedIn),
        HandInFilter.Returned => rows.Where(it => it.State == HandInState.Returned),
        HandInFilter.Exempt => rows.Where(it => it.State == HandInState.Exempt),
    };
}
