using Anran.Inspections.Draws;
using Anran.Inspections.Officers;
using Anran.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Plans;

/// <summary>
/// Gives one task for each subject of a plan, some hundred at a time; each of these is whole or not there. Run again it goes on where it
/// was: who has a task of this plan gets no other. Whoever was inspected as often as allowed is left out and named.
/// </summary>
sealed class GiveTasks(Db db, BulkWriter bulk, IRegister register, CapCheck caps)
{
    const int Chunk = 500, Shown = 50;

    /// <param name="Capped">Left out, as often inspected as allowed; <paramref name="CappedRows"/> names the first.</param>
    /// <param name="WithoutAccount">Left out of self-checks: nobody there could make it.</param>
    public sealed record Result(int Given, int There, int Capped, int WithoutAccount, IReadOnlyList<CappedSubject> CappedRows);

    public sealed record CappedSubject(Guid Subject, string Name, int PerYear, string Source, IReadOnlyList<Text> Counted);

    public async Task<Result> Run(Guid id, Progress? progress, CancellationToken stop)
    {
        var plan = await db.Set<VisitPlan>().AsNoTracking().SingleAsync(it => it.Id == id, stop);
        var (teams, drawn) = (await TeamsOf(plan, stop), await DrawnFor(plan, stop));
        var total = await register.Count(plan.Choice, stop);
        progress?.Of(total);
        var (given, there, capped, without, seen) = (0, 0, new List<CappedSubject>(), 0, 0);
        for (SubjectEntry? after = null; ;)
        {
            var some = await register.Walk(plan.Choice, after, Chunk, stop);
            if (some.Count == 0) return new(given, there, capped.Count, without, [.. capped.Take(Shown)]);
            after = some[^1];
            var ids = some.Select(it => it.Id).ToList();
            var have = (await db.Set<VisitTask>().Where(it => it.Plan == id && ids.Contains(it.Subject)).Select(it => it.Subject).ToListAsync(stop)).ToHashSet();
            var reached = await caps.Reached(plan.Organisation!.Value, plan.Activity, plan.Trigger, [.. some.Where(it => !have.Contains(it.Id))], plan.LastDay, stop);
            var (tasks, members) = (new List<VisitTask>(), new List<TaskMember>());
            foreach (var subject in some)
            {
                var turn = seen++;
                if (have.Contains(subject.Id)) there++;
                else if (reached.TryGetValue(subject.Id, out var cap)) capped.Add(new(subject.Id, subject.Name, cap.PerYear, cap.Source, [.. cap.Counted.Select(it => it.Text)]));
                else if (plan.Activity == TaskActivity.SelfCheck && subject.Organisation is null) without++;
                else if (drawn.TryGetValue(subject.Id, out var officers)) Give(plan, subject, null, officers, tasks, members);
                else if (teams.Count == 0) Give(plan, subject, null, [], tasks, members);
                else
                {
                    var team = teams[(int)((long)turn * teams.Count / Math.Max(total, turn + 1))];
                    Give(plan, subject, team.Id, team.Members, tasks, members);
                }
            }
            if (tasks.Count > 0) await bulk.Insert(new VisitTasksGiven(id, tasks.Count, tasks.GroupBy(it => it.Place).ToDictionary(at => at.Key, at => at.Count())), plan, [tasks, members], stop);
            given += tasks.Count;
            progress?.Add(some.Count);
            db.ChangeTracker.Clear();
        }
    }

    static void Give(VisitPlan plan, SubjectEntry subject, Guid? team, IReadOnlyList<Member> people, List<VisitTask> tasks, List<TaskMember> members)
    {
        var task = new VisitTask
        {
            Id = RowId.New(),
            Plan = plan.Id,
            Place = subject.Place,
            ScopeKey = subject.ScopeKey,
            Organisation = plan.Activity == TaskActivity.SelfCheck ? subject.Organisation : plan.Organisation,
            Subject = subject.Id,
            SubjectName = subject.Name,
            SubjectKind = subject.Kind,
            SubjectAddress = subject.Address,
            Activity = plan.Activity,
            Trigger = plan.Trigger,
            Procedure = plan.Procedure,
            ProcedureReason = plan.ProcedureReason,
            Checklist = plan.Checklist,
            GivenBy = plan.PlannedBy,
            FirstDay = plan.FirstDay,
            Due = plan.LastDay,
        };
        if (people.Count > 0)
        {
            task.Assign(team, people.Count(it => it.Part == MemberPart.Officer), people.Count(it => it.Part == MemberPart.Expert));
            members.AddRange(people.Select(it => TaskMember.Of(task, it)));
        }
        // What is approved while more of it is given is approved for all of it.
        if (plan.ApprovedBy is { } by) task.Approve(by, plan.ApprovedAt!.Value);
        tasks.Add(task);
    }

    async Task<List<VisitTeam>> TeamsOf(VisitPlan plan, CancellationToken stop)
    {
        var found = await db.Set<VisitTeam>().AsNoTracking().Where(it => plan.Teams.Contains(it.Id) && it.DisbandedAt == null).ToDictionaryAsync(it => it.Id, stop);
        return [.. plan.Teams.Where(found.ContainsKey).Select(it => found[it])];
    }

    /// <summary>The officers that a random draw drew for each subject, where the plan comes from one.</summary>
    async Task<Dictionary<Guid, List<Member>>> DrawnFor(VisitPlan plan, CancellationToken stop)
    {
        if (plan.Draw is not { } id || await db.Set<RandomDraw>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) is not { } draw) return [];
        Lots.TryRead(draw.Population, out var population);
        var names = population.Officers.ToDictionary(it => it.Id, it => it.Name);
        return draw.Drawn.ToDictionary(it => it.Unit, it => it.Officers!.Select(one => new Member(one, names[one], MemberPart.Officer)).ToList());
    }
}
