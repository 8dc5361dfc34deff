using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Facilities;

/// <summary>What facilities say for the grade of their subject.</summary>
sealed class OverdueFacilities(Db db, TimeProvider time) : IGradeFacts
{
    const string Overdue = "facility.overdue";

    public IReadOnlyCollection<string> Fields => [Overdue];

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>>> FindAll(IReadOnlyCollection<Guid> subjects, CancellationToken stop)
    {
        var today = time.Today();
        // The house itself asks, whose scope is everything.
        var counts = await db.Set<Facility>().Where(it => subjects.Contains(it.Subject) && it.RemovedOn == null && it.DueOn < today)
            .GroupBy(it => it.Subject).Select(it => new { it.Key, Count = it.Count() }).ToListAsync(stop);
        return counts.ToDictionary(it => it.Key, it => (IReadOnlyDictionary<string, long>)new Dictionary<string, long> { [Overdue] = it.Count });
    }
}
