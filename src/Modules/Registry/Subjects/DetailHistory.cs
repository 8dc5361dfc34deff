using System.Text.Json;
using Anran.Kernel.Contributions;
using Anran.Registry.Facilities;
using Anran.Registry.Staff;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>What the timeline of a subject tells of its facilities, its people and how it is supplied; and whether its own people said so.</summary>
sealed class DetailHistory(Db db, RowHistory history) : ITimeline
{
    /// <summary>A subject has at most so many of each; older ones that are gone are told of by the journal.</summary>
    const int Most = 2_000;

    public string Permission => "registry.read";

    public async Task<IReadOnlyList<TimelineRow>> About(TimelineAsk asked, int count, CancellationToken stop)
    {
        var things = asked.Things;
        var facilities = await db.Set<Facility>().Where(it => things.Contains(it.Subject)).OrderByDescending(it => it.Id).Select(it => it.Id).Take(Most).ToListAsync(stop);
        var staff = await db.Set<StaffMember>().Where(it => things.Contains(it.Subject)).OrderByDescending(it => it.Id).Select(it => it.Id).Take(Most).ToListAsync(stop);
        var rows = new List<RowEvent>();
        if (facilities.Count > 0) rows.AddRange(await history.Of("facility", facilities, asked.After, count, stop));
        if (staff.Count > 0) rows.AddRange(await history.Of("staff_member", staff, asked.After, count, stop));
        rows.AddRange(await history.Of("subject_supply", asked.Things, asked.After, count, stop));
        // A change of the subject that its belongings followed is told by the subject itself.
        return [.. rows.Where(it => Own.Contains(it.Name)).OrderByDescending(it => it.At).ThenByDescending(it => it.Id, StringComparer.Ordinal).Take(count)
            .Select(it => new TimelineRow($"d{it.Id}", it.At, it.Actor, it.Text, ByItself(it) ? new("由本单位填报", "told by its own people") : null, null))];
    }

    static readonly HashSet<string> Own =
    [
        FacilityAdded.Name, FacilityChanged.Name, FacilityRemoved.Name, StaffAdded.Name, StaffChanged.Name, StaffLeft.Name, Supply.SubjectSupplyChanged.Name,
    ];

    static bool ByItself(RowEvent it) => JsonSerializer.Deserialize<JsonElement>(it.Body).TryGetProperty("byItself", out var own) && own.GetBoolean();
}
