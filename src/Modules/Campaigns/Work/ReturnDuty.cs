using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work;

/// <summary>Who coordinates the plan does not take a duty for done: it goes back with a reason, to where it stood before.</summary>
static class ReturnDuty
{
    public sealed record Request(string? Because, int Version);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapPost("/{id:guid}/return", Handle).Requires("duties.manage");

    static async Task<Ok<FindDuty.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var duty = await FindDuty.InForce(db, id, request.Version, stop);
        await FindDuty.MustHaveGiven(db, duty, stop);
        // It may have been called done in an edition before.
        var chain = await FindDuty.Chain(db, [id], stop);
        var called = await db.Set<DutyNote>().AsNoTracking().Where(it => chain.Contains(it.Duty) && it.Kind == DutyNoteKind.Done && it.UndoneAt == null)
            .OrderByDescending(it => it.Id).FirstOrDefaultAsync(stop);
        var note = duty.Return(FindDuty.Because(request.Because), called?.Before.Percent ?? 0, By.Of(db.Caller, time));
        return TypedResults.Ok(await FindDuty.Save(db, duty, note, stop));
    }
}
