using Anran.Kernel.Time;
using System.Text.Json;
using Anran.Campaigns.HandIns.Clock;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>
/// Brings what is to be handed in to where the plans stand: a plan in force asks for it, a newer edition goes on with it, a plan
/// withdrawn asks for nothing more. It looks at how things are and not at what happened, so it may be asked as often as one likes.
/// </summary>
sealed class TakeUpPlan(Db db, BulkWriter bulk, IOrganisations organisations, IPlaces places, HandInRules rules, TimeProvider time)
{
    By House => new(Guid.Empty, "", time.GetUtcNow());

    /// <summary>Hears what happens to plans and to organisations.</summary>
    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var take = services.GetRequiredService<TakeUpPlan>();
        var plans = facts.Where(it => it.Name.StartsWith("plan.", StringComparison.Ordinal) || it.Name == DutiesGiven.Name)
            .Select(it => PlanOf(it.Body)).OfType<Guid>().Distinct();
        foreach (var plan in plans) await take.Look(plan, mayBegin: true, stop);
        foreach (var closed in facts.Select(it => it.As<Authority.Organisations.OrganisationClosed>()).OfType<Authority.Organisations.OrganisationClosed>())
            await take.Close(closed.Organisation, closed.On, stop);
    }

    static Guid? PlanOf(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("plan", out var plan) && plan.TryGetGuid(out var id) ? id : null;
    }

    /// <param name="mayBegin">Only who hears of a plan in order takes it up for the first time, so that nobody does it twice.</param>
    public async Task Look(Guid id, bool mayBegin, CancellationToken stop)
    {
        if (await db.Set<Plan>().SingleOrDefaultAsync(it => it.Id == id, stop) is not { } plan) return;
        if (plan.IsInForce) await Take(plan, mayBegin, stop);
        else if (plan.State == PlanState.Withdrawn) await Withdraw(plan, stop);
    }

    /// <summary>Takes up a plan in force, and looks again whom its names mean.</summary>
    async Task Take(Plan plan, bool mayBegin, CancellationToken stop)
    {
        var all = await db.Set<ReportRequirement>().Where(it => it.Series == plan.Series).ToListAsync(stop);
        var isTaken = all.Exists(it => it.Plan == plan.Id);
        if (!isTaken && !mayBegin) return;
        var from = BeijingTime.DayOf(plan.PublishedAt ?? time.GetUtcNow());
        var who = await WhoReports.Of(plan, db, organisations, places, stop);
        var running = all.FindAll(it => it.StoppedOn is null);
        if (!isTaken) running = await Renew(plan, running, from, stop);
        var day = time.Today();
        foreach (var requirement in running)
        {
            if (!requirement.WhoDecided) await Name(requirement, who, day, stop);
            // A calendar published since may have moved a working day; other days move only when the timetable does.
            if (requirement.Shift != Shift.None || db.Entry(requirement).State == EntityState.Modified) await Move(requirement, day, stop);
        }
        await db.SaveChangesAsync(stop);
        await GiveAhead(running, day, stop);
    }

    async Task<List<ReportRequirement>> Renew(Plan plan, List<ReportRequirement> before, DateOnly from, CancellationToken stop)
    {
        var (now, left) = (new List<ReportRequirement>(), before.FindAll(it => it.Origin == RequirementOrigin.Paper));
        var (fresh, sayings) = (0, Sayings.Of(plan.Facts));
        foreach (var (position, saying) in sayings.Index())
        {
            if (Same(left, saying) is { } same)
            {
                left.Remove(same);
                same.GoOn(plan, saying, position);
                now.Add(same);
                continue;
            }
            now.Add(db.Add(ReportRequirement.Of(plan, saying, RequirementOrigin.Paper, position, from)).Entity);
            fresh++;
        }
        foreach (var own in before.Where(it => it.Origin == RequirementOrigin.Added))
        {
            own.GoOn(plan);
            now.Add(own);
        }
        foreach (var gone in left) await End(gone, EndedWhy.PlanReplaced, stop);
        if (now.Count + left.Count > 0) db.Note(new RequirementsTaken(plan.Id, fresh, now.Count - fresh, left.Count), plan);
        return now;
    }

    /// <summary>The one before that asks for the same: in the same words from the same, else from the same or in the same words.</summary>
    static ReportRequirement? Same(List<ReportRequirement> before, Saying saying)
    {
        var rhythm = before.FindAll(it => it.Said.Rhythm == saying.When.Rhythm);
        return rhythm.Find(it => it.What == saying.What && it.FromText == saying.From)
            ?? rhythm.Find(it => it.FromText == saying.From && it.Said.Due == saying.When.Due && it.Said.Day == saying.When.Day)
            ?? rhythm.Find(it => it.What == saying.What)
            ?? (saying.When.Rhythm == Rhythm.Monthly ? rhythm.Find(it => it.FromText == saying.From) : null);
    }

    /// <summary>Whom the names mean today: who came later owes from today, who is named no more owes nothing from today.</summary>
    async Task Name(ReportRequirement requirement, WhoReports who, DateOnly day, CancellationToken stop)
    {
        var (answer, there) = (who.Of(requirement.FromText), await db.Set<ReportingOrganisation>().Where(it => it.Requirement == requirement.Id).ToListAsync(stop));
        var known = there.ToDictionary(it => it.Organisation!.Value);
        var open = string.Join('\n', answer.Open);
        var isFirst = there.Count == 0 && db.Entry(requirement).State == EntityState.Added;
        var (added, ended) = (0, 0);
        foreach (var (organisation, how) in answer.Named)
        {
            if (known.TryGetValue(organisation.Id, out var before))
            {
                if (before.EndedWhy != EndedWhy.NotNamed) continue;
                (before.OwesUntil, before.EndedWhy, before.EndedBecause, before.How) = (null, null, null, how);
                await Restore(requirement, organisation.Id, day, stop);
            }
            else db.Add(Reporter(requirement, organisation, how, isFirst ? requirement.InForceFrom : day));
            added++;
        }
        var named = answer.Named.Select(it => it.Organisation.Id).ToHashSet();
        if (named.Count > 0)
        {
            foreach (var gone in there.Where(it => it.OwesUntil is null && it.How != NamedBy.Chosen && !named.Contains(it.Organisation!.Value) && who.Exists(it.Organisation.Value)))
            {
                (gone.OwesUntil, gone.EndedWhy) = (day, EndedWhy.NotNamed);
                await db.End(Owed(requirement.Id).Where(it => it.Organisation == gone.Organisation && it.Due >= day), EndedWhy.NotNamed, "", House, stop);
                ended++;
            }
        }
        if (added + ended > 0 || requirement.OpenNames != open) requirement.ChangeWho(added, ended);
        requirement.OpenNames = open;
    }

    async Task Restore(ReportRequirement requirement, Guid organisation, DateOnly day, CancellationToken stop)
    {
        var ended = await Owed(requirement.Id).Where(it => it.Organisation == organisation && it.Due >= day && it.ExemptWhy == EndedWhy.NotNamed).ToListAsync(stop);
        await db.Take(ended.ConvertAll(it => it.UndoExemption(House, EndedWhy.NotNamed)), stop);
    }

    /// <summary>What is not yet due follows the timetable.</summary>
    public async Task Move(ReportRequirement requirement, DateOnly day, CancellationToken stop)
    {
        if (!requirement.IsRunning || db.Entry(requirement).State == EntityState.Added) return;
        var ahead = await Owed(requirement.Id).Where(it => it.Due >= day && (it.State == HandInState.Open || it.State == HandInState.Returned)).ToListAsync(stop);
        var gone = new List<HandInStep>();
        foreach (var one in ahead)
        {
            if (requirement.Timetable.Of(one.Period) is { } now) one.Move(now.Due, day);
            else gone.Add(one.Exempt(EndedWhy.RequirementStopped, "", House));
        }
        await db.Take(gone, stop);
    }

    /// <summary>Keeps what falls due in the next weeks there.</summary>
    public async Task GiveAhead(IReadOnlyList<ReportRequirement> running, DateOnly day, CancellationToken stop)
    {
        var until = day.AddDays(rules.HorizonDays);
        var ids = running.Select(it => it.Id).ToList();
        var given = await db.Set<HandIn>().Where(it => ids.Contains(it.Requirement)).GroupBy(it => it.Requirement)
            .Select(it => new { it.Key, Until = it.Max(one => one.Due) }).ToDictionaryAsync(it => it.Key, it => it.Until, stop);
        foreach (var requirement in running)
        {
            // After a standstill the months in between are made up for as well; what was moved or added is looked for from today on.
            var from = given.TryGetValue(requirement.Id, out var last) && last < day ? last : given.ContainsKey(requirement.Id) ? day : requirement.InForceFrom;
            await GiveHandIns.Give(requirement, from, until > last ? until : last, null, db, bulk, stop);
        }
    }

    async Task Withdraw(Plan plan, CancellationToken stop)
    {
        foreach (var requirement in await db.Set<ReportRequirement>().Where(it => it.Plan == plan.Id && it.StoppedOn == null).ToListAsync(stop))
            await End(requirement, EndedWhy.PlanWithdrawn, stop);
        await db.SaveChangesAsync(stop);
    }

    async Task End(ReportRequirement requirement, EndedWhy why, CancellationToken stop)
    {
        requirement.Stop(why, "", House);
        await db.End(Owed(requirement.Id), why, "", House, stop);
    }

    /// <param name="on">The first legal day on which it no longer exists.</param>
    public async Task Close(Guid organisation, DateOnly on, CancellationToken stop)
    {
        var owing = await db.Set<ReportingOrganisation>().Where(it => it.Organisation == organisation && (it.OwesUntil == null || it.OwesUntil > on)).ToListAsync(stop);
        var ids = owing.ConvertAll(it => it.Requirement);
        foreach (var one in owing) (one.OwesUntil, one.EndedWhy) = (on, EndedWhy.OrganisationClosed);
        foreach (var requirement in await db.Set<ReportRequirement>().Where(it => ids.Contains(it.Id)).ToListAsync(stop)) requirement.ChangeWho(0, 1);
        var isClosed = on <= time.Today();
        await db.End(db.Set<HandIn>().Where(it => it.Organisation == organisation && (isClosed || it.Due >= on)), EndedWhy.OrganisationClosed, "", House, stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Those whose closing day has come owe nothing at all.</summary>
    public async Task CloseDue(DateOnly day, CancellationToken stop)
    {
        var closed = db.Set<ReportingOrganisation>().Where(it => it.EndedWhy == EndedWhy.OrganisationClosed && it.OwesUntil <= day).Select(it => it.Organisation);
        if (await db.End(db.Set<HandIn>().Where(it => closed.Contains(it.Organisation)), EndedWhy.OrganisationClosed, "", House, stop) > 0) await db.SaveChangesAsync(stop);
    }

    IQueryable<HandIn> Owed(Guid requirement) => db.Set<HandIn>().Where(it => it.Requirement == requirement);

    public static ReportingOrganisation Reporter(ReportRequirement requirement, Units.PlacedOrganisation organisation, NamedBy how, DateOnly from) =>
        Reporter(requirement, organisation.Id, organisation.Place, organisation.ScopeKey, how, from);

    public static ReportingOrganisation Reporter(ReportRequirement requirement, Guid organisation, Guid place, string scopeKey, NamedBy how, DateOnly from) => new()
    {
        Id = RowId.New(),
        Requirement = requirement.Id,
        Organisation = organisation,
        Place = place,
        ScopeKey = scopeKey,
        How = how,
        OwesFrom = from,
    };
}
