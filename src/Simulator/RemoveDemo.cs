using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Campaigns.Home;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Targets;
using Anran.Campaigns.TaskForces;
using Anran.Campaigns.Work;
using Anran.Campaigns.Work.Tasks;
using Anran.Hazards;
using Anran.Hazards.Clocks;
using Anran.Hazards.Finding;
using Anran.Hazards.LookBacks;
using Anran.Hazards.Loop;
using Anran.Inspections.Phone.Devices;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Photos;
using Anran.Inspections.Coverage;
using Anran.Inspections.Draws;
using Anran.Inspections.Officers;
using Anran.Inspections.Tasks;
using Anran.Inspections.Tasks.Plans;
using Anran.Inspections.Visits;
using Anran.Kernel.Files;
using Anran.Registry.Duplicates;
using Anran.Registry.Subjects;
using Anran.RulePacks.Judgements;
using Anran.RulePacks.Overrides;
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

        db.RemoveRange(await db.Unscoped<DutyNote>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<DutyTask>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
        var (targets, forces) = (await Targets(plans, stop), await TaskForces(plans, stop));
        var rules = marks[nameof(RuleOverride)].ToList();
        db.RemoveRange(await db.Unscoped<RuleOverride>(Why).Where(it => rules.Contains(it.Id)).ToListAsync(stop));
        var judgements = marks[nameof(RecordedJudgement)].ToList();
        db.RemoveRange(await db.Unscoped<RecordedJudgement>(Why).Where(it => judgements.Contains(it.Id)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<PlanAmendment>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
        db.RemoveRange(targets);
        db.RemoveRange(forces);
        await HandIns(plans, stop);
        db.RemoveRange(await db.Unscoped<Duty>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<PlanDecision>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop));
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

        await Hazards([.. marks[nameof(Hazard)]], stop);
        var files = marks[nameof(StoredFile)].ToList();
        db.RemoveRange(await db.Unscoped<StoredFile>(Why).Where(it => files.Contains(it.Id)).ToListAsync(stop));
        var subjects = marks[nameof(Subject)].ToList();
        await Visits(subjects, people, stop);
        await VisitPlans(marks, stop);
        db.RemoveRange(await db.Unscoped<SubjectMerge>(Why).Where(it => subjects.Contains(it.Subject)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<SubjectReveal>(Why).Where(it => subjects.Contains(it.Subject)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<Subject>(Why).Where(it => subjects.Contains(it.Id)).ToListAsync(stop));

        var (unused, used) = await Organisations([.. marks[nameof(Organisation)]], people, plans, stop);
        db.RemoveRange(unused);
        db.RemoveRange(await db.Unscoped<DemoRow>(Why).ToListAsync(stop));
        db.Note(new DemoRemoved(unused.Count, people.Count, plans.Count));
        await db.SaveChangesAsync(stop);
        // After the duties: whoever still counts them meanwhile finds none.
        await db.Unscoped<DutyTally>(Why).Where(it => plans.Contains(it.Plan)).ExecuteDeleteAsync(stop);
        await db.Unscoped<PlanTally>(Why).Where(it => plans.Contains(it.Plan)).ExecuteDeleteAsync(stop);
        await db.Unscoped<MeasureTally>(Why).Where(it => plans.Contains(it.Plan)).ExecuteDeleteAsync(stop);
        await db.Unscoped<DutyMovement>(Why).Where(it => plans.Contains(it.Plan)).ExecuteDeleteAsync(stop);
        await db.Unscoped<CoverageSubject>(Why).Where(it => subjects.Contains(it.Id)).ExecuteDeleteAsync(stop);
        await db.Unscoped<CoverageVisit>(Why).Where(it => subjects.Contains(it.Subject)).ExecuteDeleteAsync(stop);
        return used;
    }

    /// <summary>Each is told of, so that the board takes it out of its figures.</summary>
    async Task Hazards(List<Guid> hazards, CancellationToken stop)
    {
        db.RemoveRange(await db.Unscoped<HazardAlert>(Why).Where(it => hazards.Contains(it.Hazard)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<SupervisionOrder>(Why).Where(it => hazards.Contains(it.Hazard)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<LookBackItem>(Why).Where(it => hazards.Contains(it.Hazard)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<HazardStep>(Why).Where(it => hazards.Contains(it.Hazard)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<HazardSource>(Why).Where(it => hazards.Contains(it.Hazard)).ToListAsync(stop));
        foreach (var hazard in await db.Unscoped<Hazard>(Why).Where(it => hazards.Contains(it.Id)).ToListAsync(stop))
        {
            db.Remove(hazard);
            db.Note(new HazardRemoved(hazard.Id), hazard);
        }
    }

    async Task<List<object>> Targets(List<Guid> plans, CancellationToken stop)
    {
        var entries = await db.Unscoped<TargetEntry>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop);
        var ids = entries.ConvertAll(it => it.Id);
        return [
            .. await db.Unscoped<TargetEvidence>(Why).Where(it => ids.Contains(it.Entry)).ToListAsync(stop), .. entries,
            .. await db.Unscoped<TargetShare>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop),
            .. await db.Unscoped<PlanTarget>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop),
        ];
    }

    async Task<List<object>> TaskForces(List<Guid> plans, CancellationToken stop)
    {
        var forces = await db.Unscoped<TaskForce>(Why).Where(it => plans.Contains(it.Plan)).ToListAsync(stop);
        var ids = forces.ConvertAll(it => it.Id);
        var people = await db.Unscoped<RosterEntry>(Why).Where(it => ids.Contains(it.TaskForce)).ToListAsync(stop);
        var entries = people.ConvertAll(it => it.Id);
        return [.. await db.Unscoped<RosterReveal>(Why).Where(it => entries.Contains(it.Entry)).ToListAsync(stop), .. people, .. forces];
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

    async Task VisitPlans(ILookup<string, Guid> marks, CancellationToken stop)
    {
        var (plans, teams, certificates, draws) = (marks[nameof(VisitPlan)].ToList(), marks[nameof(VisitTeam)].ToList(), marks[nameof(OfficerCertificate)].ToList(), marks[nameof(RandomDraw)].ToList());
        var tasks = await db.Unscoped<VisitTask>(Why).Where(it => it.Plan != null && plans.Contains(it.Plan.Value)).ToListAsync(stop);
        var ids = tasks.ConvertAll(it => it.Id);
        db.RemoveRange(await db.Unscoped<TaskMember>(Why).Where(it => ids.Contains(it.Task)).ToListAsync(stop));
        db.RemoveRange(tasks);
        db.RemoveRange(await db.Unscoped<VisitPlan>(Why).Where(it => plans.Contains(it.Id)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<VisitTeam>(Why).Where(it => teams.Contains(it.Id)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<OfficerCertificate>(Why).Where(it => certificates.Contains(it.Id)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<RandomDraw>(Why).Where(it => draws.Contains(it.Id)).ToListAsync(stop));
    }

    async Task Visits(List<Guid> subjects, List<Guid> people, CancellationToken stop)
    {
        var visits = await db.Unscoped<Visit>(Why).Where(it => subjects.Contains(it.Subject)).ToListAsync(stop);
        var ids = visits.ConvertAll(it => it.Id);
        var photos = await db.Unscoped<FieldPhoto>(Why).Where(it => ids.Contains(it.Visit)).ToListAsync(stop);
        var files = photos.ConvertAll(it => it.Id);
        db.RemoveRange(await db.Unscoped<StoredFile>(Why).Where(it => files.Contains(it.Id)).ToListAsync(stop));
        db.RemoveRange(photos);
        db.RemoveRange(await db.Unscoped<VisitFinding>(Why).Where(it => ids.Contains(it.Visit)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<VisitReveal>(Why).Where(it => ids.Contains(it.Visit)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<StoredOperation>(Why).Where(it => ids.Contains(it.Visit)).ToListAsync(stop));
        db.RemoveRange(await db.Unscoped<Device>(Why).Where(it => people.Contains(it.Person)).ToListAsync(stop));
        db.RemoveRange(visits);
    }

    async Task<(List<Organisation> Unused, List<string> Used)> Organisations(List<Guid> ids, List<Guid> people, List<Guid> plans, CancellationToken stop)
    {
        var used = (await db.Unscoped<Person>(Why).Where(it => !people.Contains(it.Id) && ids.Contains(it.Organisation)).Select(it => it.Organisation).ToListAsync(stop))
            .Concat(await db.Unscoped<TargetShare>(Why).Where(it => !plans.Contains(it.Plan) && it.Organisation != null && ids.Contains(it.Organisation.Value)).Select(it => it.Organisation!.Value).Distinct().ToListAsync(stop))
            .Concat(await db.Unscoped<PlanUnit>(Why).Where(it => !plans.Contains(it.Plan) && it.Organisation != null && ids.Contains(it.Organisation.Value)).Select(it => it.Organisation!.Value).Distinct().ToListAsync(stop))
            .ToHashSet();
        var all = await db.Unscoped<Organisation>(Why).Where(it => ids.Contains(it.Id)).ToListAsync(stop);
        return ([.. all.Where(it => !used.Contains(it.Id))], [.. all.Where(it => used.Contains(it.Id)).Select(it => it.Name)]);
    }
}
