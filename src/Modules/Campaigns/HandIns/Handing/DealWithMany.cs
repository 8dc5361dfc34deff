using Anran.Campaigns.HandIns.Board;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Campaigns.Imports;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>
/// Many hand-ins at once, chosen one by one or by what the list is narrowed to: exempted for their periods or for good, or reminded.
/// A preview says what would be done and does nothing.
/// </summary>
static class DealWithMany
{
    const int Most = 5000, Shown = 50, LongestReason = 1000, LongestPeriod = 7;

    /// <param name="HandIns">These; null or none: all that the rest of the request means.</param>
    /// <param name="Until">Due by this day.</param>
    public sealed record Selection(IReadOnlyList<Guid>? HandIns, Guid? Requirement, string? Period, IReadOnlyList<Guid>? Organisations, bool OverdueOnly, DateOnly? Until);

    /// <param name="ForGood">The organisations owe nothing more by the requirements either.</param>
    public sealed record ExemptRequest(Selection? Of, bool ForGood, string? Reason, bool Preview);

    public sealed record RemindRequest(Selection? Of, bool Preview);

    /// <param name="Left">Chosen, but in a state in which this cannot be done, or reminded by hand today already.</param>
    /// <param name="Items">The first of those it is about.</param>
    public sealed record Answer(int HandIns, int Organisations, int Left, IReadOnlyList<HandInRow> Items);

    public static void Map(IEndpointRouteBuilder plans)
    {
        plans.MapPost("/{id:guid}/hand-ins/exempt", Exempt).Requires("hand-ins.manage");
        plans.MapPost("/{id:guid}/hand-ins/remind", Remind).Requires("hand-ins.manage");
    }

    static async Task<Ok<Answer>> Exempt(Guid id, ExemptRequest request, Db db, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var (chosen, left) = await Chosen(id, request.Of, receiver: true, db, time, stop);
        var answer = await Told(chosen, left, db, organisations, places, time, stop);
        if (request.Preview) return answer;
        var by = By.Of(db.Caller, time);
        var reason = FindHandIn.Text("reason", request.Reason, 2, LongestReason);
        await db.Take(chosen.ConvertAll(it => it.Exempt(EndedWhy.Decided, reason, by)), stop);
        if (request.ForGood) await EndForGood(chosen, reason, by, db, stop);
        await db.SaveChangesAsync(stop);
        return answer;
    }

    static async Task EndForGood(List<HandIn> chosen, string reason, By by, Db db, CancellationToken stop)
    {
        foreach (var group in chosen.GroupBy(it => it.Requirement))
        {
            var (who, done) = (group.Select(it => it.Organisation).Distinct().ToList(), group.Select(it => it.Id).ToList());
            var day = BeijingTime.DayOf(by.At);
            var owing = await db.Set<ReportingOrganisation>().Where(it => it.Requirement == group.Key && who.Contains(it.Organisation) && it.OwesUntil == null).ToListAsync(stop);
            foreach (var one in owing) (one.OwesUntil, one.EndedWhy, one.EndedBecause) = (day, EndedWhy.Decided, reason);
            var requirement = await db.Set<ReportRequirement>().SingleAsync(it => it.Id == group.Key, stop);
            requirement.ChangeWho(0, owing.Count);
            await db.End(db.Set<HandIn>().Where(it => it.Requirement == group.Key && who.Contains(it.Organisation) && it.Due >= day && !done.Contains(it.Id)), EndedWhy.Decided, reason, by, stop);
        }
    }

    /// <summary>Whoever sees to it that organisations report may remind them, of a lower place too.</summary>
    static async Task<Ok<Answer>> Remind(Guid id, RemindRequest request, Db db, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var (chosen, left) = await Chosen(id, request.Of, receiver: false, db, time, stop);
        var (today, ids) = (time.Today(), chosen.ConvertAll(it => it.Id));
        var told = (await db.Set<HandInReminder>().Where(it => ids.Contains(it.HandIn) && it.Level == HandInReminder.ByHand && it.Day == today).Select(it => it.HandIn).ToListAsync(stop)).ToHashSet();
        chosen.RemoveAll(it => told.Contains(it.Id));
        var answer = await Told(chosen, left + told.Count, db, organisations, places, time, stop);
        if (request.Preview || chosen.Count == 0) return answer;
        foreach (var one in chosen) db.Add(one.Remind(HandInReminder.ByHand, today, time.GetUtcNow(), tell: true));
        await db.SaveChangesAsync(stop);
        return answer;
    }

    static async Task<(List<HandIn> Open, int Left)> Chosen(Guid plan, Selection? of, bool receiver, Db db, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeHandIns.Find(db, plan, stop);
        if (receiver && !seen.Whole) throw HandInProblems.NotReceiver();
        if (of is null) throw HandInProblems.Wrong("of", "请选择报送事项。", "Choose hand-ins.");
        if (of.HandIns?.Count > Most || of.Organisations?.Count > Most) throw HandInProblems.TooMany(Most);
        if (of.Period?.Length > LongestPeriod) throw HandInProblems.Wrong("period", "期别应为 yyyy-MM 或 once。", "A period is yyyy-MM or once.");
        var today = time.Today();
        var rows = db.Set<HandIn>().Where(it => it.Series == seen.Plan.Series && it.OwedFrom <= today);
        if (of.HandIns is { Count: > 0 } ids) rows = rows.Where(it => ids.Contains(it.Id));
        if (of.Requirement is { } requirement) rows = rows.Where(it => it.Requirement == requirement);
        if (of.Period is { Length: > 0 } period) rows = rows.Where(it => it.Period == period);
        if (of.Organisations is { Count: > 0 } who) rows = rows.Where(it => who.Contains(it.Organisation!.Value));
        if (of.OverdueOnly) rows = rows.Where(it => (it.AgainBy ?? it.Due) < today);
        if (of.Until is { } until) rows = rows.Where(it => (it.AgainBy ?? it.Due) <= until);
        var all = await rows.OrderBy(it => it.Due).ThenBy(it => it.Id).Take(Most + 1).ToListAsync(stop);
        if (all.Count > Most) throw HandInProblems.TooMany(Most);
        var open = all.FindAll(it => it.IsOpen);
        return (open, all.Count - open.Count);
    }

    static async Task<Ok<Answer>> Told(List<HandIn> chosen, int left, Db db, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var first = chosen.Take(Shown).Select(it => new Standing { Row = it, State = it.State, LastDay = it.LastDay, HandedInOn = it.HandedInOn, Why = it.ExemptWhy }).ToList();
        return TypedResults.Ok(new Answer(chosen.Count, chosen.Select(it => it.Organisation).Distinct().Count(), left, await HandInRow.Of(first, time.Today(), db, organisations, places, stop)));
    }
}
