namespace Anran.Inspections.Phone.Operations;

/// <summary>Why an operation is not taken. The phone shows it in its tray; the person can mend it and write a new one.</summary>
static class OperationProblems
{
    /// <param name="path">The member that is wrong: <c>body/item</c>.</param>
    public static Problem Malformed(string path) => new(422, "operation.malformed", new(
        $"内容的格式不对（{path}），没有接收。请升级手机端后重新填写这一项。", $"It cannot be read ({path}) and was not taken. Update the app and enter it again."));

    public static Problem BatchMalformed() => new(400, "operations.malformed", new(
        "上传的内容读不出来：应为 { device, at, operations }，每个操作有 id。", "The batch cannot be read: { device, at, operations } is expected, each operation with an id."));

    public static Problem TooMany(int most) => new(413, "operations.too-many", new($"一次最多上传 {most} 个操作，请分批。", $"At most {most} operations at a time; send them in parts."));

    public static Problem OtherContent() => new(409, "operation.other-content", new(
        "同一编号的操作先前已收到，内容不同。先收到的保留。", "An operation of this id came before with other content; the first one stays."));

    public static Problem NumberTaken(long n) => new(409, "operation.number-taken", new(
        $"这台设备的第 {n} 号操作先前已收到，是另一个操作。", $"Number {n} of this device came before and is another operation."));

    public static Problem SubjectUnknown() => new(422, "visit.subject-unknown", new(
        "没有这个监管对象，或不在你的范围内。请重新下载离线数据后再选。", "There is no such subject, or it lies outside your scope. Load the offline data anew and choose again."));

    public static Problem ChecklistUnknown(string name) => new(422, "visit.checklist-unknown", new(
        $"没有检查表“{name}”。请重新下载离线数据。", $"There is no checklist “{name}”. Load the offline data anew."));

    public static Problem NotOfThisActivity() => new(422, "visit.checklist-activity", new(
        "这张检查表不用于这类检查。请另选检查表。", "This checklist is not for that kind of check; choose another."));

    public static Problem ActivityNotAllowed(string permission) => new(403, "visit.activity-not-allowed", new(
        $"你在这里不能做这类检查（需要“{permission}”权限）：网格员只做巡查，企业用户只做自查和用户安检，行政检查由检查员做。",
        $"You may not do this kind of check here (it takes “{permission}”): grid workers patrol, enterprises check themselves and their users, inspectors inspect."));

    public static Problem TwoOfficers() => new(422, "visit.two-officers", new(
        "行政检查须有不少于两名检查人员（行政处罚法第四十二条、第五十五条）。请加上另一名检查人员。",
        "An inspection by law takes two officers at least (Administrative Penalty Law, art. 42 and 55). Add the other one."));

    public static Problem OfficerUnknown() => new(422, "visit.officer-unknown", new(
        "检查人员中有人没有账号或已停用。请重新选择。", "One of the officers has no account, or it was disabled. Choose again."));

    public static Problem NotAmongOfficers() => new(422, "visit.not-among-officers", new(
        "填写人应是检查人员之一；代为补录的，请填写检查日期。", "Whoever writes is one of the officers; who enters it for others later gives the day of the visit."));

    public static Problem DayAhead() => new(422, "visit.day-ahead", new("检查日期不能晚于今日。", "The day of a visit does not lie ahead."));

    public static Problem BegunAlready() => new(409, "visit.begun-already", new("这次检查先前已经开始，不再重复。", "This visit has begun already."));

    public static Problem FinishedAlready() => new(409, "visit.finished-already", new(
        "这次检查已经结束并签名。要改的请另做一次检查。", "This visit has been finished and signed. Make another visit to change something."));

    public static Problem OtherDevice() => new(409, "visit.other-device", new(
        "检查由开始它的那台设备结束。请在那台设备上结束。", "A visit is finished on the device that began it."));

    public static Problem PhotoDeclared() => new(409, "photo.declared-already", new("这张照片的编号先前已经用过。", "The id of this photo was used before."));

    public static Problem DeviceUnknown() => new(404, "device.unknown", new(
        "这台设备没有登记在你名下。请先登记设备。", "This device is not registered to you; register it first."));

    public static Problem DeviceOfAnother() => new(409, "device.of-another", new(
        "这台设备登记在另一个账号名下。请用新的设备编号登记。", "This device is registered to another account; register it under a new id."));
}

/// <summary>What became of one operation.</summary>
/// <param name="Id">As it was sent.</param>
sealed record Receipt(Guid Id, ReceiptState State, Refusal? Problem)
{
    public static Receipt Of(Guid id, ReceiptState state) => new(id, state, null);

    public static Receipt Refused(Guid id, Problem problem) => new(id, ReceiptState.Refused, Refusal.Of(problem));
}

enum ReceiptState
{
    Taken,

    /// <summary>It was there already, the same.</summary>
    Again,
    Refused,
}

sealed record Refusal(string Code, string Zh, string En)
{
    public static Refusal Of(Problem it) => new(it.Code, it.Text.Zh, it.Text.En);
}
