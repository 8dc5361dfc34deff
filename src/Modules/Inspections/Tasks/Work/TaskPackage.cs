using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Inspections.Officers;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>What the phone takes along of tasks: those of the caller and of the caller's teams that are not over.</summary>
sealed class TaskPackage(Db db, RowChanges changes) : IPackagePart
{
    const int Chunk = 500;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public string Kind => "task";

    public string Permission => "tasks.work";

    public async IAsyncEnumerable<PackageRow> Rows(PackageAsk asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var mine = await Mine(stop);
        if (asked.After == 0)
        {
            var last = Guid.Empty;
            while (await mine.Within(asked.Area).Where(it => it.Id > last).OrderBy(it => it.Id).Take(Chunk).ToListAsync(stop) is { Count: > 0 } some)
            {
                last = some[^1].Id;
                foreach (var row in await Of(some, stop)) yield return row;
            }
            yield break;
        }
        for (var ids = await changes.Since("visit_task", asked.After, asked.UpTo, null, Chunk, stop); ids.Count > 0; ids = await changes.Since("visit_task", asked.After, asked.UpTo, ids[^1], Chunk, stop))
        {
            var these = ids;
            var some = await mine.Within(asked.Area).Where(it => these.Contains(it.Id)).ToListAsync(stop);
            foreach (var row in await Of(some, stop)) yield return row;
            // Over, or somebody else's by now; only of what the caller sees at the desk.
            var there = some.ConvertAll(it => it.Id);
            foreach (var id in await db.Set<VisitTask>().Within(asked.Area).Where(it => these.Contains(it.Id) && !there.Contains(it.Id)).Select(it => it.Id).ToListAsync(stop)) yield return new(id, null);
        }
    }

    async Task<IQueryable<VisitTask>> Mine(CancellationToken stop)
    {
        var me = db.Caller.Id;
        var teams = (await db.Set<VisitTeam>().AsNoTracking().Where(it => it.DisbandedAt == null).ToListAsync(stop)).Where(it => it.Members.Any(one => one.Person == me)).Select(it => (Guid?)it.Id).ToList();
        return db.Set<VisitTask>().AsNoTracking()
            .Where(it => it.State == TaskState.Planned || it.State == TaskState.Approved || it.State == TaskState.Noticed || it.State == TaskState.UnderWay)
            .Where(it => teams.Contains(it.Team) || it.Activity == TaskActivity.SelfCheck || db.Set<TaskMember>().Any(member => member.Task == it.Id && member.Person == me));
    }

    async Task<List<PackageRow>> Of(List<VisitTask> tasks, CancellationToken stop)
    {
        var ids = tasks.ConvertAll(it => it.Id);
        var people = (await db.Set<TaskMember>().AsNoTracking().Where(it => ids.Contains(it.Task)).OrderBy(it => it.Part).ThenBy(it => it.Id).ToListAsync(stop)).ToLookup(it => it.Task);
        return tasks.ConvertAll(it => new PackageRow(it.Id, JsonSerializer.SerializeToElement(new
        {
            it.Subject,
            it.SubjectName,
            it.SubjectKind,
            it.SubjectAddress,
            Activity = it.Activity.Code(),
            it.Procedure,
            it.Checklist,
            it.FirstDay,
            it.Due,
            it.State,
            Ready = TaskSteps.Next(it.State, TaskAction.Begin, it.Procedure) is not null || it.State == TaskState.UnderWay,
            People = people[it.Id].Select(one => new { one.Person, Name = one.PersonName, one.Part }),
        }, Json)));
    }
}
