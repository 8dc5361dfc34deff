using System.Globalization;
using System.Text;
using System.Xml;

namespace Anran.Plans.Reading;

/// <summary>The automatic numbers of a .docx: the pattern of each level of each list, and how far it has counted.</summary>
sealed class WordNumbers
{
    readonly Dictionary<string, string> listToPattern = new(StringComparer.Ordinal);
    readonly Dictionary<(string Pattern, int Level), (string Format, string Text, int Start)> levels = [];
    readonly Dictionary<(string Pattern, int Level), int> counts = [];

    public static WordNumbers Read(XmlReader reader)
    {
        var numbers = new WordNumbers();
        string? pattern = null, list = null;
        var level = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            var value = reader.GetAttribute("val", reader.NamespaceURI);
            switch (reader.LocalName)
            {
                case "abstractNum":
                    (pattern, list) = (reader.GetAttribute("abstractNumId", reader.NamespaceURI), null);
                    break;
                case "num":
                    (list, pattern) = (reader.GetAttribute("numId", reader.NamespaceURI), null);
                    break;
                case "abstractNumId" when list is not null && value is not null:
                    numbers.listToPattern[list] = value;
                    break;
                case "lvl" when pattern is not null:
                    level = Parse(reader.GetAttribute("ilvl", reader.NamespaceURI), 0);
                    numbers.levels[(pattern, level)] = ("decimal", $"%{level + 1}.", 1);
                    break;
                case "start" when pattern is not null:
                    numbers.Set(pattern, level, (it) => it with { Start = Parse(value, 1) });
                    break;
                case "numFmt" when pattern is not null && value is not null:
                    numbers.Set(pattern, level, (it) => it with { Format = value });
                    break;
                case "lvlText" when pattern is not null:
                    numbers.Set(pattern, level, (it) => it with { Text = value ?? "" });
                    break;
            }
        }
        return numbers;
    }

    /// <summary>The number that the next paragraph of this list and level shows.</summary>
    public string Next(string list, int level)
    {
        if (!listToPattern.TryGetValue(list, out var pattern) || !levels.TryGetValue((pattern, level), out var own) || own.Format is "bullet" or "none") return "";
        counts[(pattern, level)] = counts.GetValueOrDefault((pattern, level), own.Start - 1) + 1;
        for (var below = level + 1; below < 9; below++) counts.Remove((pattern, below));
        var shown = new StringBuilder(own.Text);
        for (var above = 0; above <= level; above++)
            if (levels.TryGetValue((pattern, above), out var format))
                shown.Replace($"%{above + 1}", Show(counts.GetValueOrDefault((pattern, above), format.Start), format.Format));
        return shown.ToString();
    }

    void Set(string pattern, int level, Func<(string Format, string Text, int Start), (string, string, int)> change)
    {
        if (levels.TryGetValue((pattern, level), out var known)) levels[(pattern, level)] = change(known);
    }

    static int Parse(string? value, int otherwise) => int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, 10_000) : otherwise;

    static string Show(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "ideographDigital" or "taiwaneseCountingThousand" => Chinese(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    static string Chinese(int number) => number switch
    {
        < 10 => "○一二三四五六七八九"[Math.Max(0, number)].ToString(),
        < 20 => "十" + (number == 10 ? "" : Chinese(number - 10)),
        < 100 => Chinese(number / 10) + "十" + (number % 10 == 0 ? "" : Chinese(number % 10)),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
