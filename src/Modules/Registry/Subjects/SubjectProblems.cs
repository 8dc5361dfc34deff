using Anran.Kernel.Identifiers;

namespace Anran.Registry.Subjects;

static class SubjectProblems
{
    public static Problem NotFound() => new(404, "subject.not-found", new("没有这个监管对象，或不在你的范围内。", "There is no such subject, or it lies outside your scope."));

    public static Problem KindUnknown() => Problem.Field("kind", "subject.kind-unknown", new("没有这种监管对象类别。", "There is no such kind of subject."));

    public static Problem PlaceUnknown() => Problem.Field("place", "place.unknown", new("没有这个地方。", "There is no such place."));

    public static Problem PlaceTooHigh() => Problem.Field("place", "subject.place-too-high", new(
        "监管对象应登记到乡镇（街道）或村（社区）。请选下一级的地方。", "A subject is registered at a township or a village; choose the place below."));

    public static Problem OrganisationUnknown() => Problem.Field("organisation", "organisation.not-found", new("没有这个单位。", "There is no such organisation."));

    public static Problem CreditCode(IdentifierFault fault) => Problem.Field("creditCode", fault.Code, fault.Text);

    public static Problem NotOfThisKind(string field) => Problem.Field(field, "subject.not-of-this-kind", new(
        "这类监管对象没有这一项。请清空，或改选类别。", "This kind of subject has no such field; clear it or choose another kind."));

    public static Problem GasUnknown() => Problem.Field("gas", "subject.gas-unknown", new("没有这种燃气。", "There is no such gas."));

    public static Problem HalfPosition(string missing) => Problem.Field(missing, "subject.half-position", new("经度和纬度要一起填。", "Latitude and longitude go together."));

    public static Problem SwappedPosition() => Problem.Field("latitude", "subject.position-swapped", new("经度和纬度填反了。", "Latitude and longitude are the wrong way round."));

    public static Problem Latitude() => Problem.Field("latitude", "subject.latitude", new("纬度应在 3 到 54 度之间（WGS-84 或 CGCS2000）。", "A latitude lies between 3 and 54 degrees (WGS-84 or CGCS2000)."));

    public static Problem Longitude() => Problem.Field("longitude", "subject.longitude", new("经度应在 73 到 136 度之间（WGS-84 或 CGCS2000）。", "A longitude lies between 73 and 136 degrees (WGS-84 or CGCS2000)."));

    public static Problem NoNumber(string field) => Problem.Field(field, "subject.no-number", new("应填以度为单位的小数，如 39.1282。", "Write degrees as a decimal number, such as 39.1282."));

    public static Problem Empty(string field) => Problem.Field(field, "subject.empty", new("必填，不能为空。", "This must be filled in."));

    public static Problem Unprintable(string field) => Problem.Field(field, "subject.unprintable", new("含有不能显示的字符。", "It holds characters that cannot be shown."));

    public static Problem ReasonNeeded() => Problem.Field("reason", "subject.reason-needed", new("停业或关闭要写明原因。", "Say why it is suspended or closed."));

    public static Problem StatusUnknown() => Problem.Field("status", "subject.status-unknown", new("状态应为 open、suspended 或 closed。", "The status is one of open, suspended and closed."));

    public static Problem SameStatus() => new(409, "subject.same-status", new("已经是这个状态。请刷新后再看。", "It has this status already; look again."));

    public static Problem DayAhead() => Problem.Field("on", "subject.day-ahead", new("日期不能晚于今天。", "The day may not lie in the future."));

    public static Problem DayBefore(DateOnly before) => Problem.Field("on", "subject.day-before", new(
        $"日期不能早于上一次变更（{before:yyyy-MM-dd}）。", $"The day may not lie before the last change ({before:yyyy-MM-dd})."));

    public static Problem Closed() => new(409, "subject.closed", new("监管对象已关闭。要修改，请先恢复。", "The subject is closed; open it again to change it."));

    public static Problem MaybeThere(int candidates) => new(409, "subject.maybe-there", new(
        $"可能已经登记过：有 {candidates} 个相似的监管对象。请核对；确是另一家的，确认后再新增。",
        $"It may be there already: {candidates} look alike. Compare them; if it is another one, confirm and add it."));

    public static Problem MergeWithItself() => Problem.Field("other", "subject.merge-with-itself", new("不能与自己合并。", "A subject cannot be merged with itself."));

    public static Problem ApartFromItself() => Problem.Field("other", "subject.apart-from-itself", new("这是同一个监管对象。", "It is the same subject."));

    public static Problem NotApart() => new(404, "subject.not-apart", new("没有这项判定，或已经撤销。", "There is no such decision, or it was undone already."));

    public static Problem NoSuchField() => Problem.Field("take", "subject.no-such-field", new("没有这个可以取用的项目。", "There is no such field to take over."));

    public static Problem NoMerge() => new(404, "subject.no-merge", new("没有这次合并，或已经撤销。", "There is no such merge, or it was undone already."));

    public static Problem MergeTooOld(int days) => new(409, "subject.merge-too-old", new($"合并超过 {days} 天，不能再撤销。可重新登记一个。", $"It was merged more than {days} days ago and stays so; register it anew if need be."));

    public static Problem ChangedSinceMerge() => new(409, "subject.changed-since-merge", new(
        "合并后又有修改，撤销会丢失这些修改，因此不能撤销。可重新登记一个。", "It was changed since the merge, and undoing would lose that; register the other anew if need be."));

    public static Problem TooMany(int most) => new(413, "subject.too-many", new($"超过 {most} 行，请先筛选再导出。", $"More than {most} rows; narrow the list, then export it."));
}
