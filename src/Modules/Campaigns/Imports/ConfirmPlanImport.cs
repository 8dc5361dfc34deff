using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Imports;

/// <summary>The draft becomes a plan with its matrix, all at once or not at all. It binds nobody before it is published.</summary>
static class ConfirmPlanImport
{
    public sealed record Request(int Version);

    public sealed record Answer(Guid Plan);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapPost("/{id:guid}/confirm", Handle).Requires("plans.confirm");

    static async Task<Created<Answer>> Handle(Guid id, Request request, Db db, BulkWriter bulk, UnitMapper mapper, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        try
        {
            var plan = await Confirm(import, request.Version, By.Of(db.Caller, time), db, bulk, mapper, organisations, stop);
            return TypedResults.Created($"/api/plans/{plan.Id}", new Answer(plan.Id));
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // Somebody was quicker. Who, the store knows.
            db.ChangeTracker.Clear();
            if (await EditPlanImport.Find(db, id, stop) is { State: PlanImportState.Confirmed } confirmed) throw confirmed.ConfirmedAlready();
            throw;
        }
    }

    internal static async Task<Plan> Confirm(PlanImport import, int version, By by, Db db, BulkWriter bulk, UnitMapper mapper, IOrganisations organisations, CancellationToken stop)
    {
        var units = await mapper.Map(import, stop);
        var decided = import.Current;
        if (decided.Measures.Count == 0) throw CampaignProblems.NothingLeft();

        var earlier = await db.Set<Plan>().Where(it => it.Series == import.Series).OrderByDescending(it => it.Edition).FirstOrDefaultAsync(stop);
        var plan = Plan.Of(import, decided, earlier, decided.Measures.Sum(it => Duties.Roles(it).Count()), units.Count(it => it.Organisations.Count == 0), by);
        import.Confirm(plan.Id, version, by);
        var (measures, cells) = Duties.Matrix(plan, import, decided);
        var named = Duties.Units(plan.Id, units).ToList();
        var carried = await CarryDecisions.To(plan, measures, cells, named, by, BeijingTime.DayOf(by.At), organisations, db, stop);
        db.Add(plan);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.SaveChangesAsync(stop);
        await bulk.Insert(new PlanMatrixWritten(plan.Id, measures.Count, cells.Count, named.Count), plan, [measures, cells, named, carried], stop);
        await transaction.CommitAsync(stop);
        return plan;
    }
}
