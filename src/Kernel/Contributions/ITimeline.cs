namespace Anran.Kernel.Contributions;

/// <summary>
/// What any module may add to the timeline of a thing that several know of: <c>services.AddScoped&lt;ITimeline, VisitHistory&gt;()</c>. Called
/// with the scopes that the caller holds for <see cref="Permission"/>; not called at all without it.
/// </summary>
public interface ITimeline
{
    string Permission { get; }

    /// <summary>What happened about the things, newest first: at most <paramref name="count"/> before <see cref="TimelineAsk.After"/>.</summary>
    Task<IReadOnlyList<TimelineRow>> About(TimelineAsk asked, int count, CancellationToken stop);
}

/// <param name="Things">Ids under which the thing was ever known: its own, and those of what was merged into it.</param>
/// <param name="After">The last row of the page before; null from the newest on.</param>
public sealed record TimelineAsk(IReadOnlyList<Guid> Things, TimelineAfter? After);

/// <summary>Rows go by time, equal times by id as text, both downwards.</summary>
public sealed record TimelineAfter(DateTimeOffset At, string Id);

/// <param name="Id">Unique among all rows of one timeline; at most 80 characters.</param>
/// <param name="Who">Who did it, by the name as it stands; null for the house itself.</param>
/// <param name="Link">Address on the desk, from <c>/</c>, of what it tells of; null when there is no more to see.</param>
public sealed record TimelineRow(string Id, DateTimeOffset At, string? Who, Text What, Text? Detail, string? Link);
