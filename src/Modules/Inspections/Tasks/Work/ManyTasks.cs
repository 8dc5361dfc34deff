using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>One step on several tasks: what cannot be is told for each and stops no other. A preview says what would be done and does nothing.</summary>
static class ManyTasks
{
    public const int Most = 200;

    public sealed record Target(Guid Id, int Version);

    public sealed record Answer(int Done, IReadOnlyList<Refusal> Refused, bool Preview);

    /// <param name="Code">Of the refusal; its words stand in <paramref name="Text"/>.</param>
    public sealed record Refusal(Guid Id, string? Subject, string Code, Text Text);

    public static Task<Answer> Each(Db db, IReadOnlyList<Target>? asked, bool preview, Action<VisitTask> act, CancellationToken stop) =>
        Each(db, asked, preview, task => { act(task); return Task.CompletedTask; }, stop);

    public static async Task<Answer> Each(Db db, IReadOnlyList<Target>? asked, bool preview, Func<VisitTask, Task> act, CancellationToken stop)
    {
        if (asked is not { Count: >= 1 and <= Most }) throw TaskProblems.TooMany(Most);
        var wanted = asked.DistinctBy(it => it.Id).ToList();
        var ids = wanted.ConvertAll(it => it.Id);
        var found = await db.Set<VisitTask>().Where(it => ids.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
        var refused = new List<Refusal>();
        foreach (var target in wanted)
        {
            var task = found.GetValueOrDefault(target.Id);
            try
            {
                if (task is null) throw TaskProblems.NotFound();
                if (task.Version != target.Version) throw ProblemWriter.ChangedMeanwhile();
                await act(task);
            }
            catch (Problem problem)
            {
                // A single one is refused as everywhere else, with the field that is wrong.
                if (wanted.Count == 1 && !preview) throw;
                if (task is not null) db.Entry(task).State = EntityState.Detached;
                refused.Add(new(target.Id, task?.SubjectName, problem.Code, problem.Text));
            }
        }
        if (!preview) await db.SaveChangesAsync(stop);
        return new(wanted.Count - refused.Count, refused, preview);
    }
}
