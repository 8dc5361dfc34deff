using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Simulator;

/// <summary>
/// Takes out what the demo brought. An organisation that real people or plans of one's own use by now stays and is named:
/// nothing that is not the demo's is lost.
/// </summary>
public sealed class RemoveDemo(Db db)
{
    const string Why = "the demo knows the whole country";

    /// <returns>Names of the organisations that stay, because something of one's own hangs on them.</returns>
    public async Task<IReadOnlyList<string>> Run(CancellationToken stop)
    {
        var marks = (await db.Unscoped<DemoRow>(Why).ToListAsync(stop)).ToLookup(mark => mark.Kind, mark => mark.Id);
        var (people, plans, imports) = (marks[nameof(Person)].ToList(), marks[nameof(Plan)].ToList(), marks[nameof(PlanImport)].ToList());

        await HandIns(plans, stop);
        db.RemoveRange(await db.Unscoped<Duty>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<PlanUnit>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<PlanCell>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<PlanMeasure>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<Plan>(Why).Where(it => plans.Contains(it.Id)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<PlanImport>(Why).Where(it => imports.Contains(it.Id)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<RoleGrant>(Why).Where(it => people.Contains(it.Person)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<Session>(Why).Where(it => people.Contains(it.Person)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<SignIn>(Why).Where(it => people.Contains(it.Person)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<Credential>(Why).Where(it => people.Contains(it.Person)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<Person>(Why).Where(it => people.Contains(it.Id)).ToListAsync(stop));

        var (unused, used) = await Organisations([.. marks[nameof(Organisation)]], people, plans, stop);
        db.RemoveRange(unused);
        db.RemoveRange(await db.Unscoped<DemoRow>(Why).ToListAsync(stop));
        db.Note(new DemoRemoved(unused.Count, people.Count, plans.Count));
        await db.SaveChangesAsync(stop);
        return used;
    }

    async Task HandIns(List<Guid> plans, CancellationToken stop)
    {
        var asked = await db.Unscoped<ReportRequirement>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop);
        var requirements = asked.ConvertAll(it => it.Id);
        var owed = db.Unscoped<HandIn>(Why).Where(it => requirements.Contains(it.Requirement));
        db.RemoveRange(await db.Unscoped<HandInReminder>(Why).Where(it => owed.Any(one => one.Id == it.HandIn)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<HandInStep>(Why).Where(it => owed.Any(one => one.Id == it.HandIn)).ToListAsync(stop));
        db.RemoveRange(await owed.ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<ReportingOrganisation>(Why).Where(it => requirements.Contains(it.Requirement)).ToListAsync(stop));
        db.RemoveRange(asked);
    }

    async Task<(List<Organisation> Unused, List<string> Used)> Organisations(List<Guid> ids, List<Guid> people, List<Guid> plans, CancellationToken stop)
    {
        var used = (await db.Unscoped<Person>(Why).Where(it => !people.Contains(it.Id) && ids.Contains(it.Organisation)).Select(it => it.Organisation).ToListAsync(stop))
            .Concat(await db.Unscoped<PlanUnit>(Why).Where(it => !plans.Contains(it.Plan) && it.Organisation != null && ids.Contains(it.Organisation.Value)).Select(it => it.Organisation!.Value).Distinct().ToListAsync(stop))
            .ToHashSet();
        var all = await db.Unscoped<Organisation>(Why).Where(it => ids.Contains(it.Id)).ToListAsync(stop);
        return ([.. all.Where(it => !used.Contains(it.Id))], [.. all.Where(it => used.Contains(it.Id)).Select(it => it.Name)]);
    }
}
