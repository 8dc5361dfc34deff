using System.Text.RegularExpressions;
using Anran.Plans.Reading;

namespace Anran.Plans.Outlines;

/// <summary>The kinds of number that Chinese papers use, from the highest to the lowest.</summary>
enum MarkerKind { Part, Section, Article, Chapter, Heading, Point, SubPoint, Bracketed, Circled }

/// <summary>A number that may begin an item: 一、 （一） 1. （1） 1） ① 第一条.</summary>
readonly record struct Marker(int Start, int End, MarkerKind Kind, int Number)
{
    public static List<Marker> Candidates(FoldedText text, int start, int end)
    {
        var found = new List<Marker>();
        foreach (var match in Numbers.Pattern().In(text.Text, start, end))
            if (Numbers.Read(match, text.StartsLine(match.Index)) is { } marker) found.Add(marker);
        return found;
    }
}

static partial class Numbers
{
    public static Marker? Read(Match match, bool startsLine)
    {
        var (kind, digits) = true switch
        {
            _ when match.Groups["part"] is { Success: true } group => (group.Value switch { "节" => MarkerKind.Section, "条" => MarkerKind.Article, _ => MarkerKind.Part }, match.Groups["n0"].Value),
            _ when match.Groups["chapter"] is { Success: true } group => (MarkerKind.Chapter, group.Value),
            _ when match.Groups["heading"] is { Success: true } group => (MarkerKind.Heading, group.Value),
            _ when match.Groups["point"] is { Success: true } group => (MarkerKind.Point, group.Value),
            _ when match.Groups["sub"] is { Success: true } group => (MarkerKind.SubPoint, group.Value),
            _ when match.Groups["bracketed"] is { Success: true } group => (MarkerKind.Bracketed, group.Value),
            _ => (MarkerKind.Circled, match.Value),
        };
        if (kind <= MarkerKind.Article && !startsLine) return null;
        var number = kind == MarkerKind.Circled ? digits[0] - '①' + 1 : Parse(digits);
        return number is > 0 and < 200 ? new Marker(match.Index, match.Index + match.Length, kind, number) : null;
    }

    /// <summary>Reads 12, 十二, 二十, 一百零三 and 二○二三; 0 when it is no number.</summary>
    public static int Parse(string digits)
    {
        if (digits.Length > 0 && char.IsAsciiDigit(digits[0]))
            return int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0;
        if (digits.Length > 1 && digits.IndexOfAny(['十', '百']) < 0)
            return digits.Aggregate(0, (sum, digit) => sum * 10 + Digit(digit));
        var (total, pending) = (0, 0);
        foreach (var digit in digits)
        {
            if (digit is '十' or '百')
            {
                total += Math.Max(pending, 1) * (digit == '十' ? 10 : 100);
                pending = 0;
            }
            else pending = Digit(digit);
        }
        return total + pending;
    }

    static int Digit(char digit) => Math.Max(0, "零一二三四五六七八九".IndexOf(digit));

    [GeneratedRegex(@"第(?<n0>[一二三四五六七八九十百零\d]{1,5})(?<part>章|节|编|篇|部分|条)|(?<![一二三四五六七八九十百])(?<chapter>[一二三四五六七八九十百]{1,4})[、.]|\((?<heading>[一二三四五六七八九十百]{1,4})\)[、.]?|(?<![\d.A-Za-z%\-])(?<point>\d{1,3})[、.]|\((?<sub>\d{1,2})\)[、.]?|(?<![\d.A-Za-z(])(?<bracketed>\d{1,2})\)|[①-⑳]")]
    public static partial Regex Pattern();
}
