using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>What a target counts, by when and from where, as it was decided here. What the paper says stays beside it.</summary>
static class CorrectTarget
{
    public sealed record Request(int Version, string? TextKey, string? Unit, string? Value, DateOnly? Due = null, string? Baseline = null, string? Because = null);

    public static void Map(IEndpointRouteBuilder targets) => targets.MapPut("/{target:guid}", Handle).Requires("plans.publish");

    static async Task<Ok<AddTarget.Answer>> Handle(Guid id, Guid target, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var seen = await AddTarget.Manage(db, id, stop);
        var one = await db.Set<PlanTarget>().SingleOrDefaultAsync(it => it.Id == target && it.Plan == id, stop) ?? throw TargetProblems.NotFound();
        if (one.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        one.Correct(AddTarget.Form(new(request.TextKey, request.Unit, request.Value, request.Due, request.Baseline, request.Because), seen.Start), By.Of(db.Caller, time));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new AddTarget.Answer(one.Id, one.Version));
    }
}
