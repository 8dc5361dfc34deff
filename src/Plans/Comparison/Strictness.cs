using System.Globalization;
using System.Text.RegularExpressions;

namespace Anran.Plans.Comparison;

/// <summary>
/// Whether the words that differ ask for more or for less: limits that were lowered, bans widened, duties added; or limits
/// raised, duties dropped, 必须 turned into 鼓励.
/// </summary>
static partial class Strictness
{
    /// <summary>Fewer new or lost characters than this are wording, not substance.</summary>
    const int Substance = 8;

    public static (Change Change, string Zh, string En) Of(WordDifference difference, string upper, string lower)
    {
        var limits = Limits(upper, lower);
        if (limits > 0) return (Change.Tightened, "限值更严", "A limit is stricter");
        if (limits < 0) return (Change.Loosened, "限值更宽", "A limit is wider");

        var added = difference.Added.Where(words => words.Length > 1 && !Place().IsMatch(words)).ToList();
        var removed = difference.Removed.Where(words => words.Length > 1 && !Place().IsMatch(words)).ToList();
        var (laxer, firmer) = (Has(removed, Must()) && Has(added, May()), Has(added, Must()) && Has(removed, May()));
        if (laxer && !firmer) return (Change.Loosened, "要求变为鼓励或可以", "What was required is only encouraged");
        if (firmer && !laxer) return (Change.Tightened, "鼓励变为要求", "What was encouraged is required");

        var (more, less) = (added.Sum(words => words.Length), removed.Sum(words => words.Length));
        if (Math.Max(more, less) < Substance) return (Change.Inherited, "承接", "Taken over");
        if (Has(added, Exemption()) && more > less) return (Change.Loosened, "增加了例外", "An exception was added");
        if (Has(removed, Exemption()) && less > more) return (Change.Tightened, "取消了例外", "An exception was taken away");
        if (more >= less * 1.25) return (Change.Tightened, "增加了要求或范围", "Duties or scope were added");
        if (less >= more * 1.25) return (Change.Loosened, "减少了要求或范围", "Duties or scope were dropped");
        return (Change.Inherited, "承接，文字有改动", "Taken over in other words");
    }

    static bool Has(List<string> all, Regex sought) => all.Exists(words => sought.IsMatch(words));

    /// <summary>Positive when the limits of the same kind are stricter below, negative when wider, 0 when they do not differ.</summary>
    static int Limits(string upper, string lower)
    {
        var (above, below) = (Read(upper), Read(lower));
        var stricter = 0;
        foreach (var (key, limit) in above)
            if (below.TryGetValue(key, out var other) && other != limit)
                stricter += Math.Sign(key.AtLeast ? other - limit : limit - other);
        return stricter;
    }

    static Dictionary<(string Unit, bool AtLeast), decimal> Read(string text)
    {
        var limits = new Dictionary<(string, bool), decimal>();
        foreach (Match match in Limit().Matches(Reading.FoldedText.Fold(text)))
        {
            var value = decimal.Parse(match.Groups["value"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            limits.TryAdd((match.Groups["unit"].Value, match.Groups["least"].Success), value);
        }
        return limits;
    }

    [GeneratedRegex(@"(?:(?<least>不少于|不低于|达到|至少|达)|超过|不得超过|不超过|大于|高于|以内|控制在)(?<value>\d{1,9}(?:\.\d{1,4})?)(?<unit>%|kg|公斤|千克|米|个月|天|日|小时|年|次|户|万户|公里|家|处)")]
    private static partial Regex Limit();

    [GeneratedRegex(@"必须|应当|严禁|不得|禁止|一律|要依法|责令|全部")]
    private static partial Regex Must();

    [GeneratedRegex(@"鼓励|可以|支持|引导|逐步|有条件的|视情")]
    private static partial Regex May();

    [GeneratedRegex(@"除外|暂不|可不|豁免|免于|但不包括|不适用")]
    private static partial Regex Exemption();

    // Names of places and bodies differ from level to level and say nothing of strictness.
    [GeneratedRegex(@"^.{0,8}(?:省|市|区|县|镇|乡|街道|我省|我市|我区|我县|全省|全市|全区|全县|国家|各地)$|^(?:我|全|本)[省市区县镇]")]
    private static partial Regex Place();
}
