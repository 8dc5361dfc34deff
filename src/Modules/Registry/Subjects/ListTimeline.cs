using System.Globalization;
using Anran.Kernel.Contributions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Registry.Subjects;

/// <summary>What happened at a subject, newest first: what every module has to tell of it, and of those merged into it.</summary>
static class ListTimeline
{
    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/{id:guid}/timeline", Handle).Requires("registry.read");

    static async Task<Ok<Page<TimelineRow>>> Handle(Guid id, string? after, int? limit, FindSubjects subjects, Caller caller, IEnumerable<ITimeline> timelines, CancellationToken stop)
    {
        var subject = (await subjects.Follow([id], stop)).GetValueOrDefault(id) ?? throw SubjectProblems.NotFound();
        var asked = new TimelineAsk(await subjects.WithMerged(subject.Id, stop), Cursor(after));
        var (size, rows) = (Page.Limit(limit), new List<TimelineRow>());
        if (caller.Identity is { } identity)
        {
            foreach (var timeline in timelines.Where(it => identity.May(it.Permission)))
            {
                // Each sees what its own permission shows, no more.
                caller.Become(identity, identity.ScopesOf(timeline.Permission));
                rows.AddRange(await timeline.About(asked, size + 1, stop));
            }
        }
        return TypedResults.Ok(Page.Of([.. rows.OrderByDescending(it => it.At).ThenByDescending(it => it.Id, StringComparer.Ordinal)], size, it => $"{it.At.ToUnixTimeMilliseconds()}.{it.Id}"));
    }

    static TimelineAfter? Cursor(string? after) => after?.Split('.', 2) is [var at, { Length: > 0 and <= 80 } id]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
        ? new(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), id) : null;
}
