using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>分解指标 of a target, place by place.</summary>
static class ListShares
{
    public sealed record Row(Guid Id, OwnerView Owner, string Value, string? Reached, DateOnly? ReachedOn, int? Percent, int Version);

    public static void Map(IEndpointRouteBuilder targets) => targets.MapGet("/{target:guid}/shares", Handle).Requires("plans.read");

    static async Task<Ok<Page<Row>>> Handle(Guid id, Guid target, Guid? after, int? limit, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var seen = await SeeTargets.Find(db, id, stop);
        var one = await seen.One(db, target, stop);
        var (shares, size) = (db.Set<TargetShare>().AsNoTracking().Where(it => it.Target == target), Page.Limit(limit));
        var total = await shares.CountAsync(stop);
        if (after is { } last)
        {
            var from = await shares.SingleOrDefaultAsync(it => it.Id == last, stop) ?? throw TargetProblems.ShareNotFound();
#pragma warning disable CA1309, CA1310 // becomes a comparison in SQL, in the order of the list
            shares = shares.Where(it => string.Compare(it.ScopeKey, from.ScopeKey) > 0 || (it.ScopeKey == from.ScopeKey && it.Id > from.Id));
#pragma warning restore CA1309, CA1310
        }
        var read = await shares.OrderBy(it => it.ScopeKey).ThenBy(it => it.Id).Take(size + 1).ToListAsync(stop);
        var names = await organisations.FindAll([.. read.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        var where = await places.FindAll([.. read.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(
            read.ConvertAll(it => new Row(
                it.Id, OwnerView.Of(it, names, where), Thousandths.Text(it.Value), Thousandths.Text(it.Reached), it.ReachedOn, TargetFigures.PercentOf(one, it.Value, it.Reached), it.Version)),
            size, row => row.Id.ToString(), total));
    }
}
