using Anran.Kernel.Time;
using Anran.Campaigns.HandIns.Owing;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Clock;

/// <summary>
/// Writes the reminders that are due and not yet written. What a standstill swallowed is made up for: every level is recorded for
/// its own day, and people are told of the most urgent only.
/// </summary>
sealed class RemindHandIns(Db db, HandInRules rules, TimeProvider time)
{
    const int Batch = 500;

    public async Task<int> Run(DateOnly today, CancellationToken stop)
    {
        var (count, after) = (0, Guid.Empty);
        while (await Next(today, after, stop) is { Count: > 0 } owed)
        {
            after = owed[^1].Id;
            count += await Remind(owed, today, stop);
            db.ChangeTracker.Clear();
        }
        return count;
    }

    /// <summary>What is owed, near enough, and has not had the last of its reminders.</summary>
    Task<List<HandIn>> Next(DateOnly today, Guid after, CancellationToken stop)
    {
        var (farthest, last) = (today.AddDays(rules.FarthestAhead), rules.Levels.Last());
        return db.Set<HandIn>().Where(it => (it.State == HandInState.Open || it.State == HandInState.Returned) && it.Id > after)
            .Where(it => (it.AgainBy ?? it.Due) <= farthest && it.OwedFrom <= today)
            .Where(it => !db.Set<HandInReminder>().Any(one => one.HandIn == it.Id && one.Due == (it.AgainBy ?? it.Due) && one.Level == last))
            .OrderBy(it => it.Id).Take(Batch).ToListAsync(stop);
    }

    async Task<int> Remind(List<HandIn> owed, DateOnly today, CancellationToken stop)
    {
        var ids = owed.ConvertAll(it => it.Id);
        var there = (await db.Set<HandInReminder>().Where(it => ids.Contains(it.HandIn)).Select(it => new { it.HandIn, it.Due, it.Level }).ToListAsync(stop))
            .Select(it => (it.HandIn, it.Due, it.Level)).ToHashSet();
        var back = await db.Set<HandInStep>().Where(it => ids.Contains(it.HandIn) && it.Until == null).ToDictionaryAsync(it => it.HandIn, it => BeijingTime.DayOf(it.At), stop);
        var count = 0;
        foreach (var one in owed)
        {
            var since = back.TryGetValue(one.Id, out var day) && day > one.OwedFrom ? day : one.OwedFrom;
            var due = rules.Levels.Select(level => (Level: level, Day: rules.DayOf(level, one.LastDay)))
                .Where(it => it.Day >= since && it.Day <= today && !there.Contains((one.Id, one.LastDay, it.Level))).ToList();
            foreach (var it in due) db.Add(one.Remind(it.Level, it.Day, time.GetUtcNow(), tell: it == due[^1]));
            count += due.Count;
        }
        if (count > 0) await db.SaveChangesAsync(stop);
        return count;
    }
}
