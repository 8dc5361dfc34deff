using System.Text.RegularExpressions;

namespace Anran.Plans.Units;

/// <summary>Divides an enumeration of bodies into its names, without breaking the names that contain 和, 、 or a bracket.</summary>
static partial class UnitList
{
    /// <summary>The names with their places in <paramref name="text"/>, in the order of the text.</summary>
    public static List<(int Start, int End)> Split(string text, int start, int end)
    {
        var spans = new List<(int Start, int End)>();
        var depth = 0;
        var from = start;
        for (var position = start; position <= end; position++)
        {
            var character = position < end ? text[position] : '、';
            if (character is '(' or '[' or '《' or '“') depth++;
            else if (character is ')' or ']' or '》' or '”') depth = Math.Max(0, depth - 1);
            else if ((depth == 0 || position == end) && character is '、' or ',' or ';' or '/' or '。' or '|' or ':')
            {
                if (position < end && character == '、' && ContinuesName(text, from, position, end)) continue;
                SplitAtEtc(text, from, position, spans);
                from = position + 1;
            }
        }
        return spans;
    }

    /// <summary>
    /// 各市、县(市、区)人民政府 and 各省、自治区、直辖市 are one name: 各 reaches over the sign 、 when the part before it is a bare level.
    /// </summary>
    static bool ContinuesName(string text, int from, int position, int end)
    {
        var before = text[from..position];
        if (PartyCommittee().IsMatch(before) && text[(position + 1)..end].StartsWith("政府", StringComparison.Ordinal)) return true;
        if (!BareLevels().IsMatch(before)) return false;
        var next = position + 1;
        var stop = next;
        for (var depth = 0; stop < end; stop++)
        {
            if (text[stop] == '(') depth++;
            else if (text[stop] == ')') depth--;
            else if (depth == 0 && text[stop] is '、' or ',' or ';' or '。') break;
        }
        return LevelsGoOn().IsMatch(text[next..stop]);
    }

    /// <summary>公安部等 is 公安部; 公安部等有关部门 is two names; 等部门 alone says nothing.</summary>
    static void SplitAtEtc(string text, int start, int end, List<(int, int)> spans)
    {
        (start, end) = Trim(text, start, end);
        var name = text[start..end];
        if (Etc().Match(name) is { Success: true } etc)
        {
            SplitAtAnd(text, start, start + etc.Index, spans);
            var rest = etc.Groups["rest"];
            if (rest.Length > 0 && !Meaningless().IsMatch(rest.Value))
            {
                // 「等部门和地方政府」: 部门 alone says nothing.
                var before = spans.Count;
                SplitAtAnd(text, start + rest.Index, end, spans);
                if (spans.Count > before + 1 && Meaningless().IsMatch(text[spans[before].Item1..spans[before].Item2])) spans.RemoveAt(before);
            }
            return;
        }
        SplitAtAnd(text, start, end, spans);
    }

    static void SplitAtAnd(string text, int start, int end, List<(int, int)> spans)
    {
        (start, end) = Trim(text, start, end);
        if (end <= start) return;
        for (var position = start + 2; position < end - 1; position++)
        {
            var width = text[position] switch
            {
                '以' when text[position + 1] == '及' => 2,
                '会' when text[position + 1] == '同' && position + 2 < end && text[position + 2] != '县' => 2,
                '联' when text[position + 1] == '合' && position + 2 < end && text[position + 2] is not ('会' or '社') && UnitForms.IsWholeUnit(text[start..position]) && UnitForms.IsUnit(text[(position + 2)..end]) => 2,
                '和' or '及' or '与' or '或' => 1,
                _ => 0,
            };
            if (width == 0 || InBracket(text, start, position)) continue;
            var (left, right) = (text[start..position], text[(position + width)..end]);
            if (right.Length < 2 || right.StartsWith('其') || Meaningless().IsMatch(right) || GenericPair().IsMatch(left + "和" + right)) continue;
            if (!UnitForms.IsWholeUnit(left) || !UnitForms.IsUnit(right)) continue;
            spans.Add((start, position));
            SplitAtAnd(text, position + width, end, spans);
            return;
        }
        spans.Add((start, end));
    }

    static bool InBracket(string text, int start, int position)
    {
        var depth = 0;
        for (var index = start; index < position; index++)
            depth += text[index] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
        return depth > 0;
    }

    static (int, int) Trim(string text, int start, int end)
    {
        if (Lead().Match(text[start..end]) is { Success: true } lead) start += lead.Length;
        while (end > start && text[end - 1] is '等' or '。' or ',' or '、' or ':' or ';' or '.') end--;
        return (start, end);
    }

    [GeneratedRegex(@"^(?:各|全[省市县区])?(?:有关|相关)?(?:(?:设区的?|地级)?(?:省|市|州|地|盟|县|区|旗|镇|乡|街|街道|乡镇|社区|村|自治区|直辖市|自治州|自治县|县级市|师|行署)(?:\([^()]{1,12}\))?、?){1,6}$")]
    private static partial Regex BareLevels();

    [GeneratedRegex(@"^(?:(?:自治区|直辖市|自治州|自治县|计划单列市|县级市|设区市|地区|市|州|地|盟|县|区|旗|镇|乡|街道|街|社区|村|居|师|团场|园区|功能区|开发区)(?:\([^()]{1,16}\))?(?:级)?)(?:(?:和|及|、)?(?:新疆生产建设兵团|开发区))?(?:人民政府|政府|办事处|管委会|党委|党工委|委会)?(?:$|等)")]
    private static partial Regex LevelsGoOn();

    [GeneratedRegex(@"(?:党委|党工委|党组)$")]
    private static partial Regex PartyCommittee();

    [GeneratedRegex(@"(?<!同)等(?<rest>(?:各|有关|相关|其他|其它|多个|多|\d+个|[一二三四五六七八九十]+个)?(?:级|职能|行业|责任|主管|成员|监管|行政|执法)*(?:部门|单位|机构|企业|方面).{0,8})?$")]
    private static partial Regex Etc();

    [GeneratedRegex(@"^(?:\d+个|[一二三四五六七八九十]+个|多个?)?(?:部门|单位|机构|方面|企业|人员|部门单位|部门和单位|单位和部门|部门及单位|部门、单位|同志|负责同志|单位组成|部门组成)+$")]
    private static partial Regex Meaningless();

    [GeneratedRegex(@"^(?:各|有关|相关|其他|级|省|市|区|县|直|成员|责任|职能|行业|主管|监管|中央|国家|和|及)*(?:部门|单位|机构)(?:和|及|与|、)(?:各|有关|相关|其他|级|职能)*(?:部门|单位|机构|方面)$(?<!各.*各.*)")]
    private static partial Regex GenericPair();

    [GeneratedRegex(@"^(?:由|请|以及|及|和|并|与|会同|同|协同|联合|报|其中|[:、,;。])+(?=..)(?!县)")]
    private static partial Regex Lead();
}
