using Anran.Plans;

namespace Anran.Campaigns.Targets;

/// <summary>A target as pages show it. Figures are decimal texts, so that nobody's arithmetic changes them on the way.</summary>
/// <param name="Value">To be reached; for who sees only shares, their sum.</param>
/// <param name="Reached">In all; null while nobody reported.</param>
/// <param name="ReachedOn">The latest legal day any part was reported for.</param>
/// <param name="Percent">Whole percent, rounded down; of a rate the rate itself; 0–9999.</param>
/// <param name="Due">Last legal day.</param>
/// <param name="Late">The due day is over and it has not been reached.</param>
/// <param name="Paper">What the paper says; null for one added here.</param>
/// <param name="Decided">Who changed it here, if anybody; only for those who see the whole.</param>
/// <param name="Shares">How it is split; null when it is not.</param>
sealed record TargetView(
    Guid Id, string TextKey, string Unit, bool IsRate, string Value, string? Reached, DateOnly? ReachedOn, int? Percent, DateOnly? Due, bool Late, string? Baseline,
    TargetOrigin Origin, PaperView? Paper, DecidedView? Decided, SharesView? Shares, bool Whole, int Version)
{
    public static TargetView Of(TargetFigures it, bool whole, DateOnly today)
    {
        var (target, percent) = (it.Target, it.Percent);
        return new(
            target.Id, target.TextKey, target.Unit, target.IsRate, whole ? target.Written : Thousandths.Text(it.Value), Thousandths.Text(it.Reached), it.ReachedOn, percent,
            target.Due, target.Due < today && !IsReached(it), Thousandths.Text(target.Baseline),
            target.Origin, target.PaperValue is null ? null : new(target.PaperKey!, target.PaperValue, target.PaperUnit!, new(target.FirstLine, target.LastLine)),
            whole && target.DecidedAt is { } at ? new(target.DecidedByName!, at, target.DecidedBecause) : null,
            it.Shares == 0 ? null : new(it.Shares, it.Reporting, Thousandths.Text(it.Shared), it.Shared is { } shared ? Difference(shared - it.Value) : null),
            whole, target.Version);
    }

    static bool IsReached(TargetFigures it) => it.Target.Falls ? it.Reached <= it.Value : it.Reached >= it.Value;

    static string Difference(long by) => (by > 0 ? "+" : by < 0 ? "-" : "") + Thousandths.Text(Math.Abs(by));
}

sealed record PaperView(string TextKey, string Value, string Unit, Lines Lines);

sealed record DecidedView(string By, DateTimeOffset At, string? Because);

/// <param name="Reporting">How many of them have reported.</param>
/// <param name="Sum">Of what the shares have to reach; null for who sees only some of them.</param>
/// <param name="Difference">The sum less the whole, with its sign; 0 when it adds up.</param>
sealed record SharesView(int Count, int Reporting, string? Sum, string? Difference);

/// <summary>Who has a share: an organisation, or a place.</summary>
sealed record OwnerView(Guid? Organisation, Guid Place, string Name, string PlaceName)
{
    public static OwnerView Of(TargetShare share, IReadOnlyDictionary<Guid, OrganisationEntry> organisations, IReadOnlyDictionary<Guid, PlaceEntry> places)
    {
        var place = places.TryGetValue(share.Place, out var at) ? at.Name : "";
        return new(share.Organisation, share.Place, share.Organisation is { } id ? organisations.TryGetValue(id, out var one) ? one.Name : "" : place, place);
    }
}
