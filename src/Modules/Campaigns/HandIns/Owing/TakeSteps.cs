using Anran.Campaigns.Imports;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Owing;

/// <summary>Puts steps behind those taken before, so that for every instant one of them tells how the hand-in stood.</summary>
static class TakeSteps
{
    public static async Task Take(this Db db, IReadOnlyList<HandInStep> steps, CancellationToken stop)
    {
        var later = steps.Where(it => it.Number > 1).ToDictionary(it => it.HandIn);
        var ids = later.Keys.ToList();
        var before = ids.Count == 0 ? [] : await db.Set<HandInStep>().Where(it => ids.Contains(it.HandIn) && it.Until == null).ToListAsync(stop);
        foreach (var last in before) last.Until = later[last.HandIn].At;
        db.AddRange(steps);
    }

    /// <summary>Those still owed need not come any more.</summary>
    public static async Task<int> End(this Db db, IQueryable<HandIn> owed, EndedWhy why, string because, By by, CancellationToken stop)
    {
        var open = await owed.Where(it => it.State == HandInState.Open || it.State == HandInState.Returned).ToListAsync(stop);
        await db.Take(open.ConvertAll(it => it.Exempt(why, because, by)), stop);
        return open.Count;
    }
}
