namespace Anran.Kernel.Time;

/// <summary>A day reached by counting; provisional when a notice not yet published may still move it.</summary>
public readonly record struct CountedDay(DateOnly Day, bool Provisional);

public readonly record struct CountedDays(int Days, bool Provisional);

/// <param name="Holiday">Name of the holiday or of the rest around it, when the calendar gives one.</param>
public readonly record struct CalendarDay(bool Working, bool Provisional, string? Holiday);

/// <summary>
/// The working-day calendar 工作日. Published years follow the State Council's notices to the day; all others have
/// weekends and the holidays of the regulation and are provisional, to be computed again when a notice arrives.
/// </summary>
public sealed class WorkingDays
{
    /// <summary>New Year's rest may begin in late December by the <em>next</em> year's notice (2018-12-29 was made a working Saturday).</summary>
    const int DecemberOpenFrom = 28;
    const int Farthest = 10_000;

    readonly HashSet<int> published = [];
    readonly Dictionary<DateOnly, string> off = [];
    readonly HashSet<DateOnly> work = [];
    readonly PublicHolidays holidays = PublicHolidays.Shipped();
    readonly System.Collections.Concurrent.ConcurrentDictionary<int, Dictionary<DateOnly, string>> computed = new();

    WorkingDays(IEnumerable<PublishedYear> years)
    {
        foreach (var year in years)
        {
            if (year.Certain) published.Add(year.Year);
            foreach (var span in year.Off)
                for (var day = span.From; day <= span.To; day = day.AddDays(1)) off[day] = span.Name;
            work.UnionWith(year.Work);
        }
    }

    public static WorkingDays Shipped { get; } = new(PublishedYear.Shipped());

    public CalendarDay this[DateOnly day]
    {
        get
        {
            var provisional = IsProvisional(day);
            if (work.Contains(day)) return new(true, provisional, null);
            if (off.TryGetValue(day, out var rest)) return new(false, provisional, rest);
            var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            // A published year lists all its holidays, so only the others need the regulation.
            var holiday = published.Contains(day.Year) ? null : Computed(day.Year).GetValueOrDefault(day);
            return new(!weekend && holiday is null, provisional, holiday);
        }
    }

    /// <summary>The <paramref name="days"/>-th working day after <paramref name="from"/>, which does not count itself (民法典 article 201); before it when negative.</summary>
    public CountedDay Add(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, Farthest);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, -Farthest);
        var (day, provisional, step) = (from, false, Math.Sign(days));
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.AddDays(step);
            var at = this[day];
            provisional |= at.Provisional;
            if (at.Working) left--;
        }
        return new(day, provisional);
    }

    /// <summary>The day itself, or the first working day after it: a period that ends on a day off ends then (民法典 article 203).</summary>
    public CountedDay OnOrAfter(DateOnly day)
    {
        var at = this[day];
        if (at.Working) return new(day, at.Provisional);
        var next = Add(day, 1);
        return next with { Provisional = next.Provisional || at.Provisional };
    }

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>; negative when it lies before.</summary>
    public CountedDays Between(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            // Mirrors Add with negative days: the day counted from is left out, the day reached counts.
            var back = Count(to, from.AddDays(-1));
            return back with { Days = -back.Days };
        }
        return to == from ? default : Count(from.AddDays(1), to);
    }

    CountedDays Count(DateOnly first, DateOnly last)
    {
        var (count, provisional) = (0, false);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var at = this[day];
            provisional |= at.Provisional;
            if (at.Working) count++;
            if (day == DateOnly.MaxValue) break;
        }
        return new(count, provisional);
    }

    bool IsProvisional(DateOnly day) =>
        !published.Contains(day.Year)
        || day is { Month: 12, Day: >= DecemberOpenFrom } && !published.Contains(day.Year + 1);

    Dictionary<DateOnly, string> Computed(int year) => computed.GetOrAdd(year, year =>
    {
        var days = new Dictionary<DateOnly, string>();
        foreach (var (day, name) in holidays.Of(year)) days.TryAdd(day, name);
        return days;
    });
}
