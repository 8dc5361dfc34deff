using Anran.Campaigns.HandIns.Owing;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>When it is due, as the paper says or as it holds.</summary>
sealed record WhenView(Rhythm Rhythm, DateOnly? Due, int? Day, string? First, string? Last)
{
    public static WhenView Of(Timetable it) => new(it.Rhythm, it.Due, it.Day, it.First, it.Last);
}

/// <param name="Said">As the paper says.</param>
/// <param name="Now">As it holds here; another than the paper's when <paramref name="Decided"/>.</param>
/// <param name="Unsettled">What a person has to say before anything, or all of it, is owed.</param>
/// <param name="Reporters">How many organisations owe it today.</param>
sealed record RequirementView(
    Guid Id, Guid Plan, RequirementOrigin Origin, string What, string? From, string? To, string? CopyTo, int? FirstLine, int? LastLine,
    WhenView Said, WhenView Now, bool Decided, string? DecidedByName, DateTimeOffset? DecidedAt, Shift Shift, string? ShiftSource,
    bool WhoDecided, IReadOnlyList<string> OpenNames, IReadOnlyList<Unsettled> Unsettled, int Reporters, DateOnly InForceFrom,
    DateOnly? StoppedOn, EndedWhy? StoppedWhy, string? StoppedBecause, string? StoppedByName, int Version)
{
    /// <param name="whole">Names of others are for those who see the whole.</param>
    public static RequirementView Of(ReportRequirement it, int reporters, bool whole) => new(
        it.Id, it.Plan, it.Origin, it.What, it.FromText, it.ToText, it.CopyText, it.FirstLine, it.LastLine, WhenView.Of(it.Said), WhenView.Of(it.Timetable),
        it.IsDecided, it.DecidedByName, it.DecidedAt, it.Shift, it.ShiftSource, it.WhoDecided, whole && it.OpenNames.Length > 0 ? it.OpenNames.Split('\n') : [],
        whole && it.StoppedOn is null ? [.. Of(it, reporters)] : [], reporters, it.InForceFrom, it.StoppedOn, it.StoppedWhy, it.StoppedBecause, it.StoppedByName, it.Version);

    static IEnumerable<Unsettled> Of(ReportRequirement it, int reporters)
    {
        if (it.Rhythm == Rhythm.Unclear) yield return Requirements.Unsettled.When;
        if (it is { Rhythm: Rhythm.Once, Due: { } due } && due < it.InForceFrom) yield return Requirements.Unsettled.Past;
        if (reporters == 0) yield return Requirements.Unsettled.Who;
        else if (it.OpenNames.Length > 0 && !it.WhoDecided) yield return Requirements.Unsettled.Names;
    }
}

enum Unsettled
{
    /// <summary>No day can be counted from what the paper says.</summary>
    When,

    /// <summary>The only day had passed when the plan was published.</summary>
    Past,

    /// <summary>Nobody is known to owe it.</summary>
    Who,

    /// <summary>Some of the names mean nobody.</summary>
    Names,
}
