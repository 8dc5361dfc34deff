using System.Globalization;
using System.Text.RegularExpressions;
using Anran.Plans.Outlines;

namespace Anran.Plans.Facts;

/// <summary>Dates as papers write them: 2023年8月9日, 二○二三年八月九日. Input is folded.</summary>
static partial class Dates
{
    public static DateOnly? Day(string year, string month, string day) => Day(Numbers.Parse(year), Numbers.Parse(month), Numbers.Parse(day));

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1949 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    public static string? Month(int year, int month) =>
        year is >= 1949 and <= 2100 && month is >= 1 and <= 12 ? $"{year:0000}-{month.ToString("00", CultureInfo.InvariantCulture)}" : null;

    [GeneratedRegex(@"(?<year>\d{4}|[一二三四五六七八九零○]{4})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日")]
    public static partial Regex FullDay();

    [GeneratedRegex(@"(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})")]
    public static partial Regex Numeric();
}
