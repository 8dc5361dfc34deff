using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>What has been reached of a target, as its rows say: the sum of its shares where it is split, else its own last entry.</summary>
/// <param name="Value">To be reached, in thousandths of the unit; for who sees only shares, their sum.</param>
/// <param name="Shared">The sum of the shares' values; null when it is not split.</param>
/// <param name="ReachedOn">The latest day any part of it was reported for.</param>
/// <param name="Reporting">How many of the shares have reported.</param>
sealed record TargetFigures(PlanTarget Target, long Value, long? Reached, DateOnly? ReachedOn, int Shares, long? Shared, int Reporting)
{
    /// <summary>Whole percent, rounded down so that 100 means reached; null when nobody reported or there is nothing to divide by.</summary>
    public int? Percent => PercentOf(Target, Value, Reached);

    /// <summary>A rate is its own percentage. One that is to go down counts from its baseline.</summary>
    public static int? PercentOf(PlanTarget target, long value, long? reached)
    {
        const int most = 9_999;
        if (reached is not { } is_) return null;
        if (target.Unit == "%") return (int)Math.Min(is_ / 1000, most);
        if (target.Falls) return (int)Math.Clamp((target.Baseline!.Value - is_) * 100m / (target.Baseline.Value - target.Value), 0, most);
        return value == 0 ? null : (int)Math.Min(is_ * 100m / value, most);
    }

    /// <summary>Of plans the caller sees in whole, in the order of the paper.</summary>
    public static async Task<List<TargetFigures>> Of(Db db, IReadOnlyCollection<Guid> plans, CancellationToken stop)
    {
        var targets = await db.Set<PlanTarget>().AsNoTracking().Where(it => plans.Contains(it.Plan)).OrderBy(it => it.Plan).ThenBy(it => it.Position).ToListAsync(stop);
        var sums = await Sums(db.Set<TargetShare>().Where(it => plans.Contains(it.Plan)), stop);
        return targets.ConvertAll(it => sums.TryGetValue(it.Id, out var sum)
            ? new TargetFigures(it, it.Value, sum.Reached, sum.ReachedOn, sum.Shares, sum.Value, sum.Reporting)
            : new TargetFigures(it, it.Value, it.Reached, it.ReachedOn, 0, null, 0));
    }

    /// <summary>Of the shares the caller sees of a plan whose whole he does not.</summary>
    public static async Task<List<TargetFigures>> Mine(Db db, Guid plan, CancellationToken stop)
    {
        var sums = await Sums(db.Set<TargetShare>().Where(it => it.Plan == plan), stop);
        var ids = sums.Keys.ToList();
        var targets = await db.Unscoped<PlanTarget>("what a target counts is for everybody who has a share in it").AsNoTracking()
            .Where(it => ids.Contains(it.Id)).OrderBy(it => it.Position).ToListAsync(stop);
        return targets.ConvertAll(it => sums[it.Id] is var sum ? new TargetFigures(it, sum.Value, sum.Reached, sum.ReachedOn, sum.Shares, null, sum.Reporting) : throw new InvalidOperationException());
    }

    static async Task<Dictionary<Guid, Sum>> Sums(IQueryable<TargetShare> shares, CancellationToken stop) =>
        await shares.GroupBy(it => it.Target)
            .Select(of => new { of.Key, Sum = new Sum(of.Count(), of.Sum(it => it.Value), of.Sum(it => it.Reached), of.Max(it => it.ReachedOn), of.Count(it => it.Reached != null)) })
            .ToDictionaryAsync(it => it.Key, it => it.Sum with { Reached = it.Sum.Reporting == 0 ? null : it.Sum.Reached }, stop);

    sealed record Sum(int Shares, long Value, long? Reached, DateOnly? ReachedOn, int Reporting);
}
