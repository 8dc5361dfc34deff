using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Kernel.Shipped;

namespace Anran.Kernel.Time;

/// <summary>The public holidays of a year by regulation (全国年节及纪念日放假办法), for years no notice was published for.</summary>
sealed class PublicHolidays
{
    /// <summary>.NET knows the lunar calendar from 1901 to 2100; Qingming is computed for the same years.</summary>
    const int FirstYear = 1901;
    const int LastYear = 2099;

    [JsonConverter(typeof(JsonStringEnumConverter<By>))]
    enum By
    {
        [JsonStringEnumMemberName("date")] Date,
        [JsonStringEnumMemberName("lunar")] Lunar,
        [JsonStringEnumMemberName("lunarNewYear")] LunarNewYear,
        [JsonStringEnumMemberName("qingming")] Qingming,
    }

    sealed record Rule(string Name, By By, int Month, int Day, int Offset, int Days, DateOnly From, DateOnly? To);

    sealed record Regulation(Rule[] Holidays);

    readonly ChineseLunisolarCalendar lunar = new();
    readonly Rule[] rules;

    PublicHolidays(Rule[] rules) => this.rules = rules;

    public static PublicHolidays Shipped()
    {
        using var stream = ShippedData.Open("holidays.json");
        return new(JsonSerializer.Deserialize<Regulation>(stream, JsonSerializerOptions.Web)!.Holidays);
    }

    /// <summary>Day and name of each; empty outside the years the calendar can be computed for.</summary>
    public IEnumerable<(DateOnly Day, string Name)> Of(int year)
    {
        if (year is < FirstYear or > LastYear) return [];
        return rules.SelectMany(rule =>
        {
            var first = FirstDay(rule, year);
            return first < rule.From || first > rule.To ? [] : Enumerable.Range(0, rule.Days).Select(day => (first.AddDays(day), rule.Name));
        });
    }

    DateOnly FirstDay(Rule rule, int year) => rule.By switch
    {
        By.Date => new(year, rule.Month, rule.Day),
        By.Lunar => LunarDay(year, rule.Month, rule.Day),
        By.LunarNewYear => LunarDay(year, 1, 1).AddDays(rule.Offset),
        By.Qingming => Qingming(year),
    };

    DateOnly LunarDay(int year, int month, int day)
    {
        // .NET counts the leap month as one of thirteen, so later months move up by one.
        var leap = lunar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }

    /// <summary>The solar term of early April by the usual century formula, which has no known exception for this term from 1901 to 2099.</summary>
    static DateOnly Qingming(int year)
    {
        var inCentury = year % 100;
        var constant = year < 2000 ? 5.59 : 4.81;
        var leaps = year < 2000 ? (inCentury - 1) / 4 : inCentury / 4;
        return new(year, 4, (int)(inCentury * 0.2422 + constant) - leaps);
    }
}
