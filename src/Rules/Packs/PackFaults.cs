namespace Anran.Rules.Packs;

/// <summary>Every fault a pack or a file of overrides can have, beside those of its expressions.</summary>
static class PackFaults
{
    public static Fault FileTooLarge(int most) => At("too-large", "", $"文件过大：不超过 {most} 字节", $"The file is too large: at most {most} bytes");

    public static Fault NotJson(long line, long column) => At("not-json", "",
        $"不是规范的 JSON（第 {line + 1} 行第 {column + 1} 字节附近）：须为 UTF-8，成员不得重复，嵌套不超过 16 层",
        $"Not JSON, near line {line + 1} byte {column + 1}: UTF-8, no member twice, at most 16 levels");

    public static Fault Missing(string path) => At("missing", path, "缺少此项", "This is missing");

    public static Fault WrongType(string path, string wanted) => At("wrong-type", path, $"类型不符：应为 {wanted}", $"Of a wrong type: {wanted} is wanted");

    public static Fault UnknownMember(string path) => At("unknown-member", path, "没有这一项：请检查拼写", "There is no such member: check its spelling");

    public static Fault TooMany(string path, int most) => At("too-many", path, $"过多：不超过 {most} 项", $"Too many: at most {most}");

    public static Fault TooLong(string path, int most) => At("too-long", path, $"过长：不超过 {most} 个字符", $"Too long: at most {most} characters");

    public static Fault BadText(string path) => At("bad-text", path, "含有不成对的代理项字符", "Holds half a surrogate pair");

    public static Fault BadName(string path) => At("bad-name", path,
        "代码须以英文字母开头，只含英文字母、数字、下划线，以点分段，且不是语法保留字", "A code begins with a letter, has letters, digits, underscores and dots between parts, and is no keyword");

    public static Fault BadId(string path) => At("bad-id", path, "编号只含英文字母、数字、连字符和点，不超过 60 个字符", "An id has letters, digits, hyphens and dots, at most 60 characters");

    public static Fault BadDate(string path) => At("bad-date", path, "没有这一天：日期写作 yyyy-MM-dd", "There is no such day: write yyyy-MM-dd");

    public static Fault EndsBeforeItBegins(string path) => At("bad-date", path, "止期早于起期", "It ends before it begins");

    public static Fault BadValue(string path, string wanted) => At("bad-value", path, $"不允许的值：应为 {wanted}", $"Not allowed: {wanted} is wanted");

    public static Fault BadRange(string path) => At("bad-value", path, "最小值大于最大值", "The least is more than the greatest");

    public static Fault OnlyFor(string path, string type) => At("bad-value", path, $"只用于类型 {type}", $"Only for the type {type}");

    public static Fault Duplicate(string path, string code) => At("duplicate", path, $"“{code}”重复", $"'{code}' is there twice");

    /// <param name="to">Last day of the other one; null while it is open.</param>
    public static Fault Overlap(string path, string rule, DateOnly from, DateOnly? to) => At("overlap", path,
        $"与规则“{rule}”已有的一版重叠，那一版自 {from:yyyy-MM-dd} 起{(to is { } last ? $"至 {last:yyyy-MM-dd} 止" : "长期有效")}：请先结束那一版，或改起止日期",
        $"It overlaps another version of '{rule}', which holds from {from:yyyy-MM-dd} {(to is { } end ? $"to {end:yyyy-MM-dd}" : "on")}: end that one first, or choose other days");

    public static Fault Cycle(string path, IEnumerable<string> members)
    {
        var round = string.Join(" → ", members);
        return At("cycle", path, $"派生字段循环引用：{round}", $"Derived fields use each other in a circle: {round}");
    }

    public static Fault NotBoolean(string path, int length) => new("type-mismatch", path, 0, length, "条件应得出是或否", "A condition comes out as true or false");

    public static Fault UnknownPack(string path, string code) => At("unknown-pack", path, $"没有规则包“{code}”", $"There is no pack '{code}'");

    public static Fault UnknownRule(string path, string id) => At("unknown-rule", path, $"没有可替换或暂停的规则“{id}”", $"There is no rule '{id}' to replace or suspend");

    public static Fault NeedsReason(string path) => At("missing", path,
        "改变或暂停依据全文（A）的规则须写明理由", "A rule read in full text (A) is changed or suspended only with a reason");

    static Fault At(string code, string path, string zh, string en) => new(code, path, 0, 0, zh, en);
}
