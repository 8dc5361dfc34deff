using Anran.Campaigns.HandIns.Board;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>What a plan wants handed in, and who owes it.</summary>
static class ListRequirements
{
    public sealed record Reporter(Guid Organisation, string Name, PlaceView Place, NamedBy How, DateOnly From, DateOnly? Until, Owing.EndedWhy? EndedWhy, string? Because);

    /// <param name="MayManage">The caller coordinates the plan’s own place.</param>
    public sealed record Answer(IReadOnlyList<RequirementView> Items, bool Whole, bool MayManage);

    public static void Map(IEndpointRouteBuilder plans, IEndpointRouteBuilder requirements)
    {
        plans.MapGet("/{id:guid}/report-requirements", List).Requires("plans.read");
        requirements.MapGet("/{id:guid}/organisations", Reporters).Requires("plans.read");
    }

    static async Task<Ok<Answer>> List(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var (plan, whole) = await SeeHandIns.Find(db, id, stop);
        var today = time.Today();
        var all = await db.Unscoped<ReportRequirement>(SeeHandIns.Why).AsNoTracking().Where(it => it.Series == plan.Series).OrderBy(it => it.StoppedOn != null).ThenBy(it => it.Origin).ThenBy(it => it.Position).ThenBy(it => it.Id).ToListAsync(stop);
        var ids = all.ConvertAll(it => it.Id);
        var counts = await db.Set<ReportingOrganisation>().Where(it => ids.Contains(it.Requirement) && (it.OwesUntil == null || it.OwesUntil > today))
            .GroupBy(it => it.Requirement).Select(it => new { it.Key, Count = it.Count() }).ToDictionaryAsync(it => it.Key, it => it.Count, stop);
        if (!whole) all.RemoveAll(it => !counts.ContainsKey(it.Id));
        var identity = db.Caller.Identity;
        return TypedResults.Ok(new Answer(
            all.ConvertAll(it => RequirementView.Of(it, counts.GetValueOrDefault(it.Id), whole)), whole,
            plan.IsInForce && identity is not null && identity.ScopesOf("hand-ins.manage").Any(it => it.Organisation is null && it.Covers(plan.ScopeKey))));
    }

    static async Task<Ok<Page<Reporter>>> Reporters(Guid id, Guid? after, int? limit, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var size = Page.Limit(limit);
        var rows = db.Set<ReportingOrganisation>().AsNoTracking().Where(it => it.Requirement == id);
        if (after is null && !await rows.AnyAsync(stop) && !await db.Set<ReportRequirement>().AnyAsync(it => it.Id == id, stop)) throw HandInProblems.RequirementNotFound();
        var read = await rows.Where(it => after == null || it.Id > after).OrderBy(it => it.Id).Take(size + 1).ToListAsync(stop);
        var page = Page.Of(read, size, it => it.Id.ToString());
        var names = await organisations.FindAll([.. page.Items.Select(it => it.Organisation).OfType<Guid>()], stop);
        var where = await places.FindAll([.. page.Items.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(new Page<Reporter>([.. page.Items.Select(it => new Reporter(
            it.Organisation ?? default, HandInRow.Name(names, it.Organisation), PlaceView.Of(it.Place, where), it.How, it.OwesFrom, it.OwesUntil, it.EndedWhy, it.EndedBecause))], page.Next, null));
    }
}
