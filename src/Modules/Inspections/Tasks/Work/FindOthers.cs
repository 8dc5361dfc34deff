using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>
/// Who else inspects the same subject within the days in which visits may be joined. Other organisations' tasks are out of the caller's
/// scope; that somebody goes there, when and from where is told all the same, so that the subject is visited once (国办发〔2024〕54号: 能联合检查的不得多头检查).
/// </summary>
sealed class FindOthers(Db db, CapCheck caps, IOrganisations organisations)
{
    public const string Why = "who else goes to the same subject is told, so that it is visited once";

    public async Task<IReadOnlyList<OtherVisit>> Of(VisitTask task, CancellationToken stop)
    {
        if (task.Activity != TaskActivity.Inspection) return [];
        var window = (await caps.Of(task.Activity, TaskTrigger.Plan, task.Place, task.SubjectKind, task.Due, stop))?.Window ?? 0;
        var (from, until) = (task.FirstDay.AddDays(-window), task.Due.AddDays(window));
        var (host, guests) = (task.JointHost, task.JointGuests);
        var found = await db.Unscoped<VisitTask>(Why).AsNoTracking()
            .Where(it => it.Subject == task.Subject && it.Id != task.Id && it.Activity == TaskActivity.Inspection)
            .Where(it => it.Id == host || it.JointHost == task.Id || guests.Contains(it.Id)
                || ((it.State == TaskState.Planned || it.State == TaskState.Approved || it.State == TaskState.Noticed) && it.FirstDay <= until && it.Due >= from))
            .OrderBy(it => it.Due).ThenBy(it => it.Id).Take(20).ToListAsync(stop);
        var names = await organisations.FindAll([.. found.Select(it => it.Organisation!.Value).Distinct()], stop);
        return found.ConvertAll(it => new OtherVisit(it.Id, names.GetValueOrDefault(it.Organisation!.Value)?.Name, it.FirstDay, it.Due, it.State, Standing(task, it)));
    }

    static JointStanding Standing(VisitTask task, VisitTask other) => (task.JointHost == other.Id, other.JointHost == task.Id) switch
    {
        (true, _) => other.JointGuests.Contains(task.Id) ? JointStanding.Joined : JointStanding.Asked,
        (_, true) => task.JointGuests.Contains(other.Id) ? JointStanding.Joined : JointStanding.AsksUs,
        _ => JointStanding.Offered,
    };
}

/// <param name="Organisation">Whose visit it is.</param>
sealed record OtherVisit(Guid Task, string? Organisation, DateOnly FirstDay, DateOnly Due, TaskState State, JointStanding Joint);

enum JointStanding
{
    /// <summary>Close enough to be made as one visit.</summary>
    Offered,

    /// <summary>We asked them to be taken along.</summary>
    Asked,

    /// <summary>They ask us to take them along.</summary>
    AsksUs,
    Joined,
}
