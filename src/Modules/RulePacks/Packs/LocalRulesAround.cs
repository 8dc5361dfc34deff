using Anran.RulePacks.Overrides;
using Anran.Rules;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Packs;

/// <summary>The door of <see cref="ILocalRules"/>.</summary>
sealed class LocalRulesAround(Db db, LocalRules locals, PackShelf shelf) : ILocalRules
{
    public async Task<IReadOnlyList<LocalOverride>> Around(Guid place, string scopeKey, DateOnly day, CancellationToken stop)
    {
        var path = await locals.PathTo(place, day, stop);
        var above = await locals.Within(path, null, stop);
        var below = await db.Unscoped<RuleOverride>("what is in force below is law there, and law is public").AsNoTracking().Within(scopeKey)
            .Where(it => it.State == OverrideState.InForce).OrderBy(it => it.Id).ToListAsync(stop);
        // What the product ships is little, and its places are named by codes: all of it goes along.
        return [.. shelf.Locals.Concat(above.Where(it => it.Row is not null).Concat(below.Select(LocalRule.Of)).DistinctBy(it => it.Row!.Id).Select(it => it.Says)).Where(it => it.To is not { } last || last >= day)];
    }

    public async Task<IReadOnlyList<string>> PathTo(Guid place, DateOnly day, CancellationToken stop) => (await locals.PathTo(place, day, stop)).Keys;
}
