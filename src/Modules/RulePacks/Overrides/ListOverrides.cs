using Anran.RulePacks.Packs;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Overrides;

/// <summary>The local rules the caller may make: drafts, those in force and those that were, newest first.</summary>
static class ListOverrides
{
    public sealed record Row(
        Guid Id, string Pack, string Rule, Text? Title, RulePlace Place, OverrideMode Mode, OverrideState State, DateOnly From, DateOnly? To, DateTimeOffset MadeAt);

    public static void Map(IEndpointRouteBuilder overrides) => overrides.MapGet("/", Handle).Requires("rule-packs.edit");

    static async Task<Ok<Page<Row>>> Handle(string? pack, string? state, Guid? place, Guid? after, int? limit, Db db, IPlaces places, PackShelf shelf, CancellationToken stop)
    {
        var size = Page.Limit(limit);
        var only = StateOf(state);
        var all = db.Set<RuleOverride>().AsNoTracking();
        if (place is { } at) all = all.Within((await places.Find(at, stop) ?? throw OverrideProblems.PlaceNotFound()).ScopeKey);
        var rows = await all
            .Where(it => (pack == null || it.Pack == pack) && (only == null || it.State == only) && (after == null || it.Id < after))
            .OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(stop);
        var names = await places.FindAll([.. rows.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(
            rows.ConvertAll(it => new Row(it.Id, it.Pack, it.Rule, shelf.TitleOf(it), RulePlace.Of(it.Place, names), it.Mode, it.State, it.From, it.To, it.MadeAt)),
            size, row => row.Id.ToString()));
    }

    static OverrideState? StateOf(string? state) => string.IsNullOrEmpty(state) ? null
        : Enum.TryParse<OverrideState>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
        : throw OverrideProblems.Wrong("state", "状态应为 draft、inForce 或 withdrawn。", "State is draft, inForce or withdrawn.");
}
