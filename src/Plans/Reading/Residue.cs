using System.Text.RegularExpressions;

namespace Anran.Plans.Reading;

/// <summary>What printing and web pages leave in a text and no paper says: page numbers, running heads, contents, menus.</summary>
static partial class Residue
{
    const int RunningHeadRepeats = 3;

    /// <summary>The lines that belong to the paper, with their numbers in the source, 1-based.</summary>
    public static IEnumerable<(int Number, string Line)> WithoutResidue(IReadOnlyList<string> source)
    {
        var folded = source.Select(FoldedText.Fold).ToArray();
        var heads = RunningHeads(folded);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < folded.Length; index++)
        {
            var line = folded[index];
            if (line.Length == 0 || IsPageNumber(line) && !GoesOn(folded, index) || Menu().IsMatch(line) || ContentsLine().IsMatch(line)) continue;
            if (heads.Contains(line) && !seen.Add(line)) continue;
            yield return (index + 1, source[index]);
        }
    }

    /// <summary>What a web page says about the paper above it: 标题：, 发文字号：, 成文日期： and alike.</summary>
    public static IReadOnlyDictionary<string, string> Card(IReadOnlyList<string> source)
    {
        var card = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in source.Take(60))
            if (CardLine().Match(FoldedText.Fold(line)) is { Success: true } match)
                card.TryAdd(match.Groups["key"].Value, match.Groups["value"].Value);
        return card;
    }

    static bool IsPageNumber(string line) => line.Length <= 16 && PageNumber().IsMatch(line);

    /// <summary>A bare number between two lines may be the broken half of 2024年: then the next line goes on with it.</summary>
    static bool GoesOn(string[] folded, int index)
    {
        if (!folded[index].All(char.IsAsciiDigit)) return false;
        var next = folded.Skip(index + 1).FirstOrDefault(line => line.Length > 0 && !IsPageNumber(line));
        return next is [('年' or '月' or '日' or '.' or '%' or '万' or '余' or '个' or '家' or '户') or (>= '0' and <= '9'), ..] && !StartsItem().IsMatch(next);
    }

    // A line that stands there three times and is no sentence is the head or foot of a page; its first place is the title's.
    static HashSet<string> RunningHeads(string[] folded) =>
        folded.Where(line => line.Length is >= 4 and <= 40 && RunningHead().IsMatch(line))
            .GroupBy(line => line, StringComparer.Ordinal)
            .Where(group => group.Count() >= RunningHeadRepeats)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:[-—~·.]*\d{1,4}[-—~·.]+|[-—~·.]+\d{1,4}|\d{1,3}|\d{1,3}/\d{1,3}|第[\d一二三四五六七八九十]{1,4}页[,/]?(?:共[\d一二三四五六七八九十]{1,4}页)?|[Pp](?:age)?\d{1,4}(?:of\d+)?)$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\d{1,3}[.、](?!\d)")]
    private static partial Regex StartsItem();

    [GeneratedRegex(@"^[^(\[一二三四五六七八九十\d。;:,各][^。;:,]*[^。;:,)]$")]
    private static partial Regex RunningHead();

    [GeneratedRegex(@"^.{2,60}(?:\.{3,}|…+|·{3,})\d{1,4}$|^目录$")]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"^(?:索引号|信息索引号?|发文字号|文号|发文机关|发文单位|发布机构|发布单位|制发机关|所属机构|主题分类|主题词|公文种类|体裁分类|组配分类|信息分类|公开时限|公开方式|有效性|成文日期|发文日期|签发时间|生成日期|印发日期|发布日期|发布时间|生效日期|标题|名称|信息来源|来源|浏览次数|阅读次数|点击数|作者|责任编辑|编辑|字体|字号):.{0,200}$(?<!。)(?<!;)|^(?:\[?打印(?:本页|文本|此页)?\]?|\[?关闭(?:窗口|本页)?\]?|分享(?:到|至)?.{0,30}|扫一扫.{0,40}|返回顶部|上一篇.{0,80}|下一篇.{0,80}|相关链接|相关附件|附件下载|附件下载:.{0,120}|您?(?:现在|当前)?(?:所在)?(?:的)?位置:?.{0,120}|当前位置:?.{0,120}|首页>.{0,120}|.{0,60}版权所有.{0,80}|.{0,40}ICP备.{0,60}|[\[(]?此件(?:主动|公开|依申请|予以|不予).{0,12}[\])]?|\[?字体:?.{0,20}\]?|联系电话:?[\d○\-—、,()]*)$")]
    private static partial Regex Menu();

    [GeneratedRegex(@"^(?<key>标题|名称|发文字号|文号|发文单位|发文机关|发布机构|成文日期|发文日期|签发时间):(?<value>.{2,200})$")]
    private static partial Regex CardLine();

    /// <summary>[bookmark: _GoBack], as it stands in folded text.</summary>
    [GeneratedRegex(@"\[bookmark:[^\]]{0,60}\]", RegexOptions.IgnoreCase)]
    public static partial Regex Bookmark();
}
