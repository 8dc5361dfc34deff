using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>The task force of a plan the caller sees, in whole or as far as it names him.</summary>
sealed record SeeTaskForce(TaskForce Force, Plan Plan, bool Whole)
{
    public static async Task<SeeTaskForce> Find(Db db, Guid plan, CancellationToken stop)
    {
        var seen = await SeePlan.Find(db, plan, stop);
        var force = await db.Unscoped<TaskForce>("whoever a plan names has his part in its task force").AsNoTracking()
            .SingleOrDefaultAsync(it => it.Series == seen.Plan.Series, stop) ?? throw TaskForceProblems.NotFound();
        return new(force, seen.Plan, seen.Whole);
    }

    public async Task<RosterEntry> Entry(Db db, Guid id, CancellationToken stop) =>
        await db.Set<RosterEntry>().SingleOrDefaultAsync(it => it.Id == id && it.TaskForce == Force.Id, stop) ?? throw TaskForceProblems.EntryNotFound();

    public void MustBeInForce()
    {
        if (!Plan.IsInForce) throw TaskForceProblems.Ended();
    }

    /// <summary>The seats of the paper that the caller may know of: all, or those that name an organisation of his.</summary>
    public async Task<IReadOnlyList<Seat>> Seats(Db db, CancellationToken stop)
    {
        if (Whole) return Force.Seats;
        var names = await db.Set<PlanUnit>().Where(it => it.Plan == Plan.Id).Select(it => it.Unit).Distinct().ToListAsync(stop);
        return [.. Force.Seats.Where(it => it.Kind is SeatKind.Office or SeatKind.Member && names.Contains(it.Text))];
    }

    /// <summary>Whoever sees the whole fills any seat of the paper; an organisation only one that names it as a member.</summary>
    public async Task MustFit(Db db, SeatKind kind, int? number, Guid? organisation, CancellationToken stop)
    {
        if (number is null) return;
        var seat = Force.Seats.FirstOrDefault(it => it.Number == number && it.Kind == kind) ?? throw TaskForceProblems.SeatNotYours();
        if (Whole) return;
        var named = kind == SeatKind.Member && await db.Set<PlanUnit>().AnyAsync(it => it.Plan == Plan.Id && it.Unit == seat.Text && it.Organisation == organisation, stop);
        if (!named) throw TaskForceProblems.SeatNotYours();
    }
}
