using System.Text.Json;
using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Home;

/// <summary>
/// Keeps the tallies. A fact only says where to look: what is written is always counted anew from the duties themselves, so that a
/// fact heard twice, late or after a rebuild leaves the same figures.
/// </summary>
static class CountDuties
{
    public const string Name = "campaigns.tallies";

    /// <summary>From so many changed duties of a plan on, counting the whole plan is quicker.</summary>
    const int Many = 500;

    const string Counts = """
        count(*) as total, sum(case when state = 'Done' then 1 else 0 end) as done, sum(case when state = 'Working' then 1 else 0 end) as working,
        sum(case when state = 'Blocked' then 1 else 0 end) as blocked, sum(case when state <> 'Done' and person is null then 1 else 0 end) as unassigned,
        sum(case when state = 'Done' then 100 else percent end) as percent_sum
        """;

    /// <summary>What counts as owed.</summary>
    const string Owed = "organisation is not null and ended_at is null";

    /// <summary>After these a plan's duties are others than before.</summary>
    static readonly HashSet<string> OfPlans = [PlanPublished.Name, DutiesGiven.Name, "measure.taken-over"];

    /// <summary>What others do to a duty is no movement of the organisation that owes it.</summary>
    static readonly HashSet<string> NoMovement = [DutiesGiven.Name, "duty.returned", "duty.extended", "duty.note-undone"];

    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var (plans, duties) = Heard(facts);
        if (plans.Count == 0 && duties.Count == 0) return;
        var db = services.GetRequiredService<Db>();
        var ids = duties.Keys.ToList();
        var changed = await db.Set<Duty>().Where(it => ids.Contains(it.Id) && it.Organisation != null)
            .Select(it => new Changed(it.Id, it.Plan, it.Measure, it.Organisation!.Value, it.Place, it.ScopeKey)).ToListAsync(stop);
        plans.UnionWith(changed.GroupBy(it => it.Plan).Where(it => it.Count() > Many).Select(it => it.Key));
        // Duties of a plan that is being published are seen only when all are there; counting them after every batch would keep its own writer waiting.
        var seen = await db.Set<Plan>().Where(it => plans.Contains(it.Id) && it.PublishedAt != null).Select(it => it.Id).ToListAsync(stop);
        foreach (var plan in seen) await Plan(db, plan, stop);
        foreach (var (plan, organisation) in changed.Where(it => !plans.Contains(it.Plan)).Select(it => (it.Plan, it.Organisation)).Distinct()) await Organisation(db, plan, organisation, stop);
        foreach (var measure in changed.Where(it => !plans.Contains(it.Plan)).Select(it => it.Measure).Distinct()) await Measure(db, measure, stop);
        await Move(db, changed, duties, stop);
    }

    sealed record Changed(Guid Duty, Guid Plan, Guid Measure, Guid Organisation, Guid Place, string ScopeKey);

    /// <returns>Plans to be counted from the ground, and the duties that changed with the time at which somebody last worked on them.</returns>
    static (HashSet<Guid> Plans, Dictionary<Guid, DateTimeOffset?> Duties) Heard(IEnumerable<SealedFact> facts)
    {
        var (plans, duties) = (new HashSet<Guid>(), new Dictionary<Guid, DateTimeOffset?>());
        foreach (var fact in facts.Where(it => OfPlans.Contains(it.Name) || it.Name.StartsWith("duty.", StringComparison.Ordinal)))
        {
            using var body = JsonDocument.Parse(fact.Body);
            var named = Named(body.RootElement).ToList();
            if (named.Count == 0 && body.RootElement.TryGetProperty("plan", out var plan)) plans.Add(plan.GetGuid());
            foreach (var duty in named)
            {
                var moved = duties.GetValueOrDefault(duty);
                duties[duty] = NoMovement.Contains(fact.Name) || moved > fact.At ? moved : fact.At;
            }
        }
        return (plans, duties);
    }

    static IEnumerable<Guid> Named(JsonElement body) =>
        body.TryGetProperty("duty", out var one) ? [one.GetGuid()]
        : body.TryGetProperty("duties", out var many) && many.ValueKind == JsonValueKind.Array ? many.EnumerateArray().Select(it => it.GetGuid())
        : [];

    static async Task Plan(Db db, Guid plan, CancellationToken stop)
    {
        await Tell(db, "delete from duty_tally where plan = {0}", [plan], stop);
        await Tell(db, Organisations("plan = {0}"), [plan], stop);
        await Tell(db, "delete from plan_tally where plan = {0}", [plan], stop);
        await Tell(db, Sums("plan = {0}"), [plan], stop);
        await Tell(db, "delete from measure_tally where plan = {0}", [plan], stop);
        await Tell(db, Measures("plan = {0}"), [plan], stop);
    }

    static async Task Organisation(Db db, Guid plan, Guid organisation, CancellationToken stop)
    {
        await Tell(db, "delete from duty_tally where plan = {0} and organisation = {1}", [plan, organisation], stop);
        await Tell(db, Organisations("plan = {0} and organisation = {1}"), [plan, organisation], stop);
        await Tell(db, "delete from plan_tally where plan = {0} and organisation = {1}", [plan, organisation], stop);
        await Tell(db, Sums("plan = {0} and organisation = {1}"), [plan, organisation], stop);
    }

    static async Task Measure(Db db, Guid measure, CancellationToken stop)
    {
        await Tell(db, "delete from measure_tally where measure = {0}", [measure], stop);
        await Tell(db, Measures("measure = {0}"), [measure], stop);
    }

    /// <summary>An organisation that moved its seat has duties at both.</summary>
    static string Organisations(string which) => $"""
        insert into duty_tally (plan, organisation, place, due, scope_key, total, done, working, blocked, unassigned, percent_sum)
        select plan, organisation, place, coalesce(due, '9999-12-31'), min(scope_key), {Counts}
        from duty where {which} and {Owed}
        group by plan, organisation, place, coalesce(due, '9999-12-31')
        """;

    /// <summary>What has just been counted, whatever the last day.</summary>
    static string Sums(string which) => $"""
        insert into plan_tally (plan, organisation, place, scope_key, total, done, working, blocked, unassigned, percent_sum, open_since)
        select plan, organisation, place, min(scope_key), sum(total), sum(done), sum(working), sum(blocked), sum(unassigned), sum(percent_sum),
            min(case when done < total then due else '9999-12-31' end)
        from duty_tally where {which}
        group by plan, organisation, place
        """;

    static string Measures(string which) => $"""
        insert into measure_tally (measure, due, plan, place, scope_key, total, done, working, blocked, unassigned, percent_sum)
        select counted.measure, counted.until, it.plan, it.place, it.scope_key, counted.total, counted.done, counted.working, counted.blocked, counted.unassigned, counted.percent_sum
        from (select measure, coalesce(due, '9999-12-31') as until, {Counts} from duty where {which} and {Owed} group by measure, coalesce(due, '9999-12-31')) counted
        join plan_measure it on it.id = counted.measure
        """;

    static async Task Tell(Db db, string sql, object[] values, CancellationToken stop)
    {
#pragma warning disable EF1002 // every part of it stands in this file
        await db.Database.ExecuteSqlRawAsync(sql, values, stop);
#pragma warning restore EF1002
    }

    static async Task Move(Db db, List<Changed> changed, Dictionary<Guid, DateTimeOffset?> moved, CancellationToken stop)
    {
        foreach (var some in changed.Where(it => moved[it.Duty] is not null).GroupBy(it => (it.Plan, it.Organisation)))
        {
            var at = some.Max(it => moved[it.Duty]!.Value);
            var row = await db.Set<DutyMovement>().SingleOrDefaultAsync(it => it.Plan == some.Key.Plan && it.Organisation == some.Key.Organisation, stop);
            if (row is null) db.Add(new DutyMovement { Plan = some.Key.Plan, Organisation = some.Key.Organisation, Place = some.First().Place, ScopeKey = some.First().ScopeKey, MovedAt = at });
            else if (row.MovedAt < at) row.MovedAt = at;
        }
    }
}
