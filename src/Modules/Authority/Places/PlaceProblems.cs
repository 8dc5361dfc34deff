namespace Anran.Authority.Places;

static class PlaceProblems
{
    public static Problem NotFound() => new(404, "place.not-found", new(
        "没有这个地区，或不在你的辖区内。",
        "There is no such place, or it lies outside your area."));

    public static Problem Closed(string name) => new(409, "place.closed", new(
        $"“{name}”已撤销，不能再改动或在其下新增。",
        $"“{name}” no longer exists; it can neither be changed nor get anything below it."));

    public static Problem Fixed() => new(409, "place.fixed", new(
        "全国根节点和“市辖区”等统计占位层级不能改名、调整或撤销。",
        "The nation and the placeholder levels of the statistics (市辖区 and alike) cannot be renamed, moved or closed."));

    public static Problem Top() => new(403, "place.top", new(
        "这是你辖区的顶层，只能由上一级改名、调整或撤销。",
        "This is the top of your area; only the level above may rename, move or close it."));

    public static Problem Cycle() => new(409, "place.cycle", new(
        "不能把一个地区移到它自己或它的下级之下。",
        "A place cannot become part of itself or of what lies below it."));

    public static Problem ThereAlready(string parent) => new(409, "place.there-already", new(
        $"它现在就属于“{parent}”。",
        $"It is part of “{parent}” already."));

    public static Problem WrongKind(string parent, Text parentKind, Text kind) => Problem.Field("parent", "place.wrong-kind", new(
        $"“{parent}”是{parentKind.Zh}，其下不能有{kind.Zh}。",
        $"“{parent}” is a {parentKind.En}; a {kind.En} cannot lie below it."));

    public static Problem TooDeep() => Problem.Field("parent", "place.too-deep", new(
        "层级太深：最多 16 级。",
        "Too deep: there are at most 16 levels."));

    public static Problem TooMany() => Problem.Field("parent", "place.too-many", new(
        "这个地区的下级太多。",
        "This place has too many children."));

    public static Problem BeforeParent(DateOnly from) => Problem.Field("from", "place.before-parent", new(
        $"上级自 {from:yyyy-MM-dd} 起才存在，下级不能更早。",
        $"The place above exists from {from:yyyy-MM-dd} on; nothing below it can be older."));

    public static Problem WrongDay(DateOnly first, DateOnly last) => Problem.Field("from", "place.wrong-day", new(
        $"生效日期应在 {first:yyyy-MM-dd} 至 {last:yyyy-MM-dd} 之间：已结束的月份不再改动，将来的变动请到生效当日办理。",
        $"The day must lie between {first:yyyy-MM-dd} and {last:yyyy-MM-dd}: months that are over stay as they were, and changes to come are entered on their day."));

    public static Problem HasChildren(int count) => new(409, "place.has-children", new(
        $"它还有 {count} 个下级。请先把下级移走或撤销，再撤销它。",
        $"There are still {count} places below it. Move or close them first."));

    public static Problem NameTaken(string name) => Problem.Field("name", "place.name-taken", new(
        $"同一上级之下已有同类的“{name}”。",
        $"The place above already has one of this kind called “{name}”."));

    public static Problem CodeTaken(string code) => Problem.Field("code", "place.code-taken", new(
        $"代码 {code} 现由另一个地区使用。",
        $"The code {code} is in use by another place."));

    public static Problem Code(Text text) => Problem.Field("code", "place.code", text);

    public static Problem Name() => Problem.Field("name", "place.name", new(
        $"名称应为 1—{Place.LongestName} 个字，且不含控制字符。",
        $"The name must have 1 to {Place.LongestName} characters and no control characters."));
}
