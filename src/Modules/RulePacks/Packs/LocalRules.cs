using System.Globalization;
using Anran.RulePacks.Overrides;
using Anran.Rules;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Packs;

/// <summary>What places on the way from the nation down to a place make of the rules: public law there, whoever asks. Drafts are not.</summary>
sealed class LocalRules(Db db, IPlaces places, PackShelf shelf)
{
    const string Why = "what a place above puts in force binds everybody below, and law is public";

    /// <summary>Nowhere for no place, where only the national text counts.</summary>
    public async Task<PlacePath> PathTo(Guid? place, DateOnly day, CancellationToken stop)
    {
        if (place is not { } at) return PlacePath.Nowhere;
        var steps = await places.PathOn(at, day, stop);
        return steps.Count > 0 ? PlacePath.Of(steps) : throw OverrideProblems.PlaceNotFound();
    }

    /// <param name="pack">Null: of all packs.</param>
    public async Task<IReadOnlyList<LocalRule>> Within(PlacePath path, string? pack, CancellationToken stop)
    {
        if (path.Keys.Count == 0) return [];
        var ids = path.Places;
        var made = await db.Unscoped<RuleOverride>(Why).AsNoTracking()
            .Where(it => ids.Contains(it.Place) && it.State == OverrideState.InForce && (pack == null || it.Pack == pack))
            .OrderBy(it => it.Id).ToListAsync(stop);
        return [.. shelf.Locals.Where(it => (pack is null || it.Pack == pack) && path.Keys.Contains(it.Place)).Select(it => new LocalRule(it, null)), .. made.Select(LocalRule.Of)];
    }

    /// <summary>
    /// A pack with what the places of a path make of it on a day. What begins or ended on other days stays out, so that nothing ruled
    /// later can touch it; additions stay, because a place below may still speak of one that is over.
    /// </summary>
    /// <exception cref="Problem">One of them no longer fits: to judge without it would be another law.</exception>
    public static RuleBook Book(RulePack pack, IReadOnlyList<LocalRule> here, DateOnly day) => Law([pack], here, PlacePath.Nowhere, day).Book;

    /// <summary>The same for several packs.</summary>
    /// <exception cref="Problem">One of them no longer fits.</exception>
    public static Law Law(IReadOnlyList<RulePack> packs, IReadOnlyList<LocalRule> here, PlacePath path, DateOnly day)
    {
        var then = here.Where(it => it.Says.Mode == OverrideMode.Add || it.IsOn(day)).ToList();
        var says = then.Select(it => it.Says).ToList();
        return RuleBook.TryMake(packs, says, out var book, out var faults) ? new(book, says, path.Keys) : throw Broken(faults[0], then);
    }

    /// <param name="fault">Its path begins with the number of the local rule.</param>
    public static Problem Broken(Fault fault, IReadOnlyList<LocalRule> here)
    {
        var bad = fault.Path.Split('/') is [_, var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < here.Count ? here[at].Says : null;
        return OverrideProblems.Broken(bad?.Rule ?? "", bad?.Place ?? "", fault);
    }
}
