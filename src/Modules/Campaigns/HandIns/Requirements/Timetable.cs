using Anran.Campaigns.HandIns.Owing;
using Anran.Kernel.Time;
using System.Globalization;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>When something is due: once on a day, or every month by a day.</summary>
/// <param name="Due">For what is due once.</param>
/// <param name="Day">1–31; in a month without it the last day.</param>
/// <param name="First">The first month as <c>yyyy-MM</c>; null: from when it is in force.</param>
/// <param name="Last">The last month as <c>yyyy-MM</c>; null: open.</param>
sealed record Timetable(Rhythm Rhythm, DateOnly? Due, int? Day, string? First, string? Last, Shift Shift)
{
    public static readonly Timetable Unclear = new(Rhythm.Unclear, null, null, null, null, Shift.None);

    /// <summary>What falls due from one day to another, both included, in order. The days are those written, before any shift.</summary>
    public IEnumerable<Occurrence> Between(DateOnly from, DateOnly until) => Rhythm switch
    {
        Rhythm.Once => Due is { } due && due >= from && due <= until ? [new(HandIn.Once, due, Shifted(due))] : [],
        Rhythm.Monthly => Months(from, until),
        Rhythm.Unclear => [],
    };

    /// <summary>The one of a period, whenever that is.</summary>
    public Occurrence? Of(string period) => Rhythm switch
    {
        Rhythm.Once => period == HandIn.Once && Due is { } due ? new(period, due, Shifted(due)) : null,
        Rhythm.Monthly => period != HandIn.Once && !IsOutside(period) ? In(MonthOf(period)) : null,
        Rhythm.Unclear => null,
    };

    IEnumerable<Occurrence> Months(DateOnly from, DateOnly until)
    {
        var month = new DateOnly(from.Year, from.Month, 1);
        if (First is not null && MonthOf(First) > month) month = MonthOf(First);
        for (; month <= until && !IsOutside(Period(month)); month = month.AddMonths(1))
        {
            var next = In(month);
            if (next.Written > until) yield break;
            if (next.Written >= from) yield return next;
            if (month is { Year: 9999, Month: 12 }) yield break;
        }
    }

    bool IsOutside(string period) => string.CompareOrdinal(period, First) < 0 || (Last is not null && string.CompareOrdinal(period, Last) > 0);

    Occurrence In(DateOnly month)
    {
        var day = BeijingTime.DayOfMonth(month.Year, month.Month, Day!.Value);
        return new(Period(month), day, Shifted(day));
    }

    DateOnly Shifted(DateOnly day) => Shift switch
    {
        Shift.None => day,
        Shift.Next => WorkingDays.Shipped.OnOrAfter(day).Day,
        Shift.Previous => WorkingDays.Shipped[day].Working ? day : WorkingDays.Shipped.Add(day, -1).Day,
    };

    public static string Period(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The first day of it; null when it is no month of this age.</summary>
    public static DateOnly? Month(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is >= 2000 and <= 2100 ? month : null;

    static DateOnly MonthOf(string period) => DateOnly.ParseExact(period, "yyyy-MM", CultureInfo.InvariantCulture);
}

/// <param name="Written">The day as the paper counts it.</param>
/// <param name="Due">The last legal day after any shift.</param>
sealed record Occurrence(string Period, DateOnly Written, DateOnly Due);

enum Rhythm
{
    /// <summary>及时, 每周, 每季度 …: the coordinator says which days are meant.</summary>
    Unclear,
    Once,
    Monthly,
}

/// <summary>What becomes of a last day that is a day off.</summary>
enum Shift
{
    /// <summary>It stays, as written.</summary>
    None,
    Next,
    Previous,
}
