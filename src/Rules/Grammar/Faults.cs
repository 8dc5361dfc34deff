namespace Anran.Rules.Grammar;

/// <summary>Every fault an expression can have.</summary>
static class Faults
{
    public static Fault Empty(string text) => At("empty", new(0, text.Length), "没有内容：请写出条件", "There is nothing: write the condition");

    public static Fault TooLong(string text) => At("too-long", new(0, text.Length),
        $"过长：不超过 {Expression.MostCharacters} 个字符，请拆成派生字段", $"Too long: at most {Expression.MostCharacters} characters; divide it into derived fields");

    public static Fault TooDeep(string text) => At("too-deep", new(0, text.Length),
        $"嵌套过深：不超过 {Expression.MostLevels} 层，请拆成派生字段", $"Too deep: at most {Expression.MostLevels} levels; divide it into derived fields");

    public static Fault TooLarge(string text) => At("too-large", new(0, text.Length),
        $"过大：不超过 {Expression.MostNodes} 个成分，请拆成派生字段", $"Too large: at most {Expression.MostNodes} parts; divide it into derived fields");

    public static Fault UnexpectedCharacter(Extent at, string text) => At("unexpected-character", at,
        $"不能识别的字符 U+{CodeAt(text, at):X4}：符号与名称只用半角英文字符", $"U+{CodeAt(text, at):X4} has no meaning here: signs and names are plain ASCII");

    public static Fault UnterminatedText(Extent at) => At("unterminated-text", at, "文字没有结束：缺少右单引号 '", "The text does not end: its closing ' is missing");

    public static Fault BadNumber(Extent at) => At("bad-number", at, "数字写法有误：下划线只能在整数部分的数字之间", "Not a number: an underscore stands between two digits of the whole part only");

    public static Fault NotWhole(Extent at) => At("not-whole", at,
        "换算成基本单位后不是整数：请加单位，或改用更小的单位", "Not whole in the base unit: give a unit, or a smaller one");

    public static Fault NumberTooLarge(Extent at) => At("number-too-large", at, "数字超过 64 位整数", "The number passes 64 bits");

    public static Fault BadDate(Extent at) => At("bad-date", at, "没有这一天：日期写作 yyyy-MM-dd", "There is no such day: write yyyy-MM-dd");

    public static Fault UnknownUnit(Extent at, string text) => At("unknown-unit", at,
        $"未知单位 {Part(text, at)}：可用 {Units.Known}", $"Unknown unit {Part(text, at)}: there are {Units.Known}");

    public static Fault UnexpectedToken(Extent at, string text, string wanted) => At("unexpected-token", at,
        $"此处不能是 {Part(text, at)}：应为 {wanted}", $"{Part(text, at)} cannot stand here: {wanted} is wanted");

    public static Fault UnexpectedEnd(Extent at, string wanted) => At("unexpected-end", at, $"没有写完：后面应为 {wanted}", $"It breaks off: {wanted} is wanted");

    public static Fault ChainedComparison(Extent at) => At("chained-comparison", at,
        "比较不能连写（a < b < c）：请写作 a < b and b < c", "Comparisons cannot be chained (a < b < c): write a < b and b < c");

    public static Fault UnknownName(Extent at, string name) => At("unknown-name", at, $"没有名为 {name} 的字段", $"There is no field named {name}");

    public static Fault TypeMismatch(Extent at, string zh, string en) => At("type-mismatch", at, $"类型不符：{zh}", $"Wrong type: {en}");

    public static Fault DimensionMismatch(Extent at, Dimension? wanted, Dimension? found) => At("dimension-mismatch", at,
        $"量纲不符：应为{Zh(wanted ?? Dimension.Count)}，却是{Zh(found ?? Dimension.Count)}", $"Wrong dimension: {En(wanted ?? Dimension.Count)} is wanted, this is {En(found ?? Dimension.Count)}");

    public static Fault UnknownOption(Extent at, string code) => At("unknown-option", at, $"没有代码为“{code}”的选项", $"There is no option of the code '{code}'");

    static Fault At(string code, Extent at, string zh, string en) => new(code, "", at.Offset, at.Length, zh, en);

    // Half a surrogate pair is no character, and hostile text may hold one.
    static int CodeAt(string text, Extent at) => at.Length == 2 ? char.ConvertToUtf32(text[at.Offset], text[at.Offset + 1]) : text[at.Offset];

    static string Part(string text, Extent at) => text.Substring(at.Offset, Math.Min(at.Length, 40));

    static string En(Dimension dimension) => dimension == Dimension.Count ? "a plain number" : $"{dimension.ToString().ToLowerInvariant()} ({Units.Base(dimension)})";

    static string Zh(Dimension dimension) => dimension switch
    {
        Dimension.Count => "无单位的数",
        Dimension.Length => "长度（mm）",
        Dimension.Mass => "质量（g）",
        Dimension.Volume => "体积（mL）",
        Dimension.Pressure => "压力（Pa）",
        Dimension.Money => "金额（fen）",
        Dimension.Duration => "时长（s）",
        Dimension.Days => "天数（days）",
        Dimension.Ratio => "比率（bp）",
    };
}
