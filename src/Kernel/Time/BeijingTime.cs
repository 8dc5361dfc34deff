using System.Globalization;

namespace Anran.Kernel.Time;

/// <summary>
/// The edge between instants (UTC, inside) and Beijing time (outside). Always +08:00: there has been no summer time
/// since 1992, and a machine without a time zone database must give the same day.
/// </summary>
public static class BeijingTime
{
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    public static DateTimeOffset Of(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The legal day an instant falls on.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant).DateTime);

    public static DateOnly Today(this TimeProvider time) => DayOf(time.GetUtcNow());

    /// <summary>0:00 of the day, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();

    /// <summary>24:00 of the day, in UTC: the first instant that is too late (民法典 article 203).</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day).AddDays(1);

    public static bool IsLate(DateTimeOffset instant, DateOnly due) => instant >= EndOf(due);

    /// <summary>The day a month's report refers to, however short the month: the 31st of February is its last day.</summary>
    public static DateOnly DayOfMonth(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    /// <summary>To the minute, as papers print it: <c>2026-11-21 20:24</c>.</summary>
    public static string Print(DateTimeOffset instant) => Of(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
