using System.Globalization;
using Anran.RulePacks.Overrides;
using Anran.Rules;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Packs;

/// <summary>What places on the way from the nation down to a place make of the rules: public law there, whoever asks. Drafts are not.</summary>
sealed class LocalRules(Db db, IPlaces places)
{
    const string Why = "what a place above puts in force binds everybody below, and law is public";

    /// <summary>From the nation down; empty for no place, where only the national text counts.</summary>
    public async Task<IReadOnlyList<Guid>> PathTo(Guid? place, DateOnly day, CancellationToken stop)
    {
        if (place is not { } at) return [];
        var path = await places.PathOn(at, day, stop);
        return path.Count > 0 ? path : throw OverrideProblems.PlaceNotFound();
    }

    /// <param name="pack">Null: of all packs.</param>
    public async Task<IReadOnlyList<RuleOverride>> Within(IReadOnlyCollection<Guid> path, string? pack, CancellationToken stop) => path.Count == 0 ? [] :
        await db.Unscoped<RuleOverride>(Why).AsNoTracking()
            .Where(it => path.Contains(it.Place) && it.State == OverrideState.InForce && (pack == null || it.Pack == pack))
            .OrderBy(it => it.Id).ToListAsync(stop);

    /// <summary>A pack with what the places of a path make of it.</summary>
    /// <exception cref="Problem">One of them no longer fits: to judge without it would be another law.</exception>
    public static RuleBook Book(RulePack pack, IReadOnlyList<RuleOverride> here) =>
        RuleBook.TryMake([pack], here.Select(AsOverride), out var book, out var faults) ? book : throw Broken(faults[0], here);

    public static LocalOverride AsOverride(RuleOverride it) => new(
        it.Pack, it.Rule, it.Place.ToString(), it.From, it.To, Mode(it.Mode), it.Body.When, it.Body.Outcome, it.Body.Source ?? "", it.Body.Clause ?? "",
        (it.Body.Text ?? default).AsWords(), it.Body.Reason, Enum.TryParse<Certainty>(it.Body.Certainty, out var sure) ? sure : null, it.Body.Officer);

    /// <param name="fault">Its path begins with the number of the local rule.</param>
    public static Problem Broken(Fault fault, IReadOnlyList<RuleOverride> here)
    {
        var bad = fault.Path.Split('/') is [_, var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < here.Count ? here[at] : null;
        return OverrideProblems.Broken(bad?.Rule ?? "", bad?.Place.ToString() ?? "", fault);
    }

    static OverrideMode Mode(LocalMode mode) => mode switch
    {
        LocalMode.Replace => OverrideMode.Replace,
        LocalMode.Add => OverrideMode.Add,
        LocalMode.Suspend => OverrideMode.Suspend,
    };
}
