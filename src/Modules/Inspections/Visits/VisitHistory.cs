using System.Globalization;
using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Visits;

/// <summary>Visits in the timeline of a subject: one line each, also of those that found nothing.</summary>
sealed class VisitHistory(Db db) : ITimeline
{
    public string Permission => "visits.read";

    public async Task<IReadOnlyList<TimelineRow>> About(TimelineAsk asked, int count, CancellationToken stop)
    {
        var things = asked.Things;
        var visits = db.Set<Visit>().AsNoTracking().Where(it => things.Contains(it.Subject));
        if (asked.After is { } last)
        {
            // Ids of other modules' rows are compared as text; of ours only those below it come after.
            var same = Guid.TryParse(last.Id, out var id) ? id : Guid.Empty;
            visits = visits.Where(it => it.BegunAt < last.At || (it.BegunAt == last.At && same != Guid.Empty && it.Id < same));
        }
        var read = await visits.OrderByDescending(it => it.BegunAt).ThenByDescending(it => it.Id).Take(count).ToListAsync(stop);
        return read.ConvertAll(it => new TimelineRow(it.Id.ToString(), it.BegunAt, it.PersonName, What(it), Detail(it), $"/visits/{it.Id}"));
    }

    static Text What(Visit it)
    {
        var (kind, late) = (VisitWords.Of(it.Activity), it.Late ? new Text("（补录）", " (entered later)") : new("", ""));
        return it.Outcome is { } outcome ? new($"{kind.Zh}：{VisitWords.Of(outcome).Zh}{late.Zh}", $"{kind.En}: {VisitWords.Of(outcome).En}{late.En}") : new($"{kind.Zh}：进行中{late.Zh}", $"{kind.En}: under way{late.En}");
    }

    static Text? Detail(Visit it) => it.Standing != VisitStanding.Whole || it.Outcome != VisitOutcome.Done ? null : it.Findings == 0
        ? new("未发现问题", "nothing wrong")
        : new(string.Create(CultureInfo.InvariantCulture, $"发现问题 {it.Findings} 项，其中重大隐患 {it.Major} 项"), string.Create(CultureInfo.InvariantCulture, $"{it.Findings} findings, {it.Major} of them major hazards"));
}
