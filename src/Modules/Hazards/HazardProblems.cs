using Anran.Hazards.Loop;

namespace Anran.Hazards;

/// <summary>What the closed loop refuses, by which rule, and how to go on.</summary>
static class HazardProblems
{
    public static Problem NotFound() => new(404, "hazard.not-found", new("没有这条隐患，或不在你的范围内。", "There is no such hazard, or it lies outside your scope."));

    public static Problem WrongState(Text step, HazardState state, IReadOnlyList<HazardState> from) => new(409, "hazard.wrong-state", new(
        $"隐患现为“{state.Words().Zh}”，只有{string.Join("、", from.Select(it => $"“{it.Words().Zh}”"))}时才能{step.Zh}。请刷新后再看。",
        $"The hazard is “{state.Words().En}”; “{step.En}” takes {string.Join(", ", from.Select(it => $"“{it.Words().En}”"))}. Reload and look again."));

    public static Problem OnlyMajor() => new(409, "hazard.only-major", new(
        "只有重大隐患才挂牌督办（安全生产法第四十一条）。", "Only major hazards are listed for supervision (Work Safety Law, article 41)."));

    public static Problem NotListed() => new(409, "hazard.not-listed", new("隐患没有挂牌督办。请刷新后再看。", "The hazard is not listed. Reload and look again."));

    public static Problem StillListed() => new(409, "hazard.still-listed", new(
        "隐患正在挂牌督办。请先由挂牌单位摘牌。", "The hazard is listed for supervision; who listed it takes it off the list first."));

    public static Problem NoExtension() => new(409, "hazard.no-extension", new("没有待批的延期申请。请刷新后再看。", "No extension waits to be decided. Reload and look again."));

    public static Problem ExtensionPending() => new(409, "hazard.extension-pending", new("已有一份延期申请待批。请等待批复。", "An extension waits to be decided already; wait for the decision."));

    public static Problem NoReferral() => new(409, "hazard.no-referral", new("没有待接收的移送。请刷新后再看。", "No referral waits to be accepted. Reload and look again."));

    public static Problem ReferralPending() => new(409, "hazard.referral-pending", new(
        "隐患正在移送，等待对方接收或退回后再办。", "The hazard is being referred; go on when the other department has accepted or declined it."));

    public static Problem OutOfUseAlready() => new(409, "hazard.out-of-use", new(
        "已责令停用。复查通过后先恢复使用，再销号。", "It is out of use. Put it back in use after it was verified, then close it."));

    public static Problem NotOutOfUse() => new(409, "hazard.not-out-of-use", new("没有停用。请刷新后再看。", "It is not out of use. Reload and look again."));

    public static Problem OnlyRectifier() => new(403, "hazard.only-rectifier", new(
        "只有整改责任单位或责任人能办这一步。", "Only the organisation that puts it right, or the person named for it, takes this step."));

    public static Problem NotYourself() => new(403, "hazard.not-yourself", new(
        "整改的一方不能办这一步：整改人与复查人应分开。请由监管部门的其他人办理。", "Who puts it right does not take this step: rectifying and verifying are kept apart. Somebody else of the supervising side does it."));

    public static Problem OneLevelAbove() => new(403, "hazard.one-level-above", new(
        "重大隐患由上一级部门复查。请提请上级部门办理。", "A major hazard is verified one level above the department that answers for it. Ask the higher department."));

    public static Problem NotTheSameAgain() => new(403, "hazard.not-the-same-again", new(
        "整改、复查、销号过的人不能自己回头看。请换一人。", "Who put it right, verified or closed it does not look back at it. Somebody else does."));

    public static Problem OnlySuperior() => new(403, "hazard.only-superior", new(
        "挂牌督办和摘牌由县级以上、且不低于责任部门的单位办理。", "Listing is done by an organisation of a county or above, no lower than the department that answers for the hazard."));

    public static Problem OnlyReceiver() => new(403, "hazard.only-receiver", new("只有接收移送的部门能办这一步。", "Only the department it was referred to takes this step."));

    public static Problem Lacking(Need need) => need switch
    {
        Need.Text => Problem.Field("text", "hazard.text-needed", new("请写明情况或理由。", "Say what was done, or why.")),
        Need.Due => Problem.Field("due", "hazard.due-needed", new("请填写期限。", "Give the last day.")),
        Need.Measure => Problem.Field("measure", "hazard.measure-needed", new(
            "不能当天整改完的，须登记管控措施（安委〔2023〕3号 四（一）3）。", "What is not put right the same day needs an interim control measure (安委〔2023〕3号 4(1)3).")),
        Need.Photos => Problem.Field("photos", "hazard.photos-needed", new("请附照片。", "Add a photo.")),
        Need.Signature => Problem.Field("signature", "hazard.signature-needed", new("重大隐患复查须签名。", "Verifying a major hazard takes a signature.")),
        Need.Where => Problem.Field("where", "hazard.where-needed", new("请填写复查地点，或附定位。", "Say where it was looked at, or give the position.")),
        Need.Way => Problem.Field("way", "hazard.way-needed", new("请选择现场复查或资料复查。", "Choose on the spot or by papers.")),
        Need.Person => Problem.Field("person", "hazard.person-needed", new("请选择责任人。", "Choose who answers for it.")),
        Need.Organisation => Problem.Field("organisation", "hazard.organisation-needed", new("请选择接收部门。", "Choose the department it goes to.")),
    };

    public static Problem PapersNotEnough() => Problem.Field("way", "hazard.papers-not-enough", new("重大隐患须现场复查。", "A major hazard is verified on the spot."));

    public static Problem DueInThePast() => Problem.Field("due", "hazard.due-past", new("期限不能早于今天。", "The last day may not lie in the past."));

    public static Problem DueTooLate(Deadline latest) => Problem.Field("due", "hazard.due-too-late", new(
        $"期限最晚为 {latest.Day:yyyy-MM-dd}（规则 {latest.Rule}）。需更长的，先下达，再由整改单位申请延期。",
        $"The last day is {latest.Day:yyyy-MM-dd} at most (rule {latest.Rule}). If more is needed, assign it, and let the other side ask for an extension."));

    public static Problem ExtensionNotLater(DateOnly due) => Problem.Field("due", "hazard.extension-not-later", new(
        $"延期后的期限应晚于 {due:yyyy-MM-dd}。", $"An extension ends after {due:yyyy-MM-dd}."));

    public static Problem ExtensionTooLate(Deadline ask) => new(409, "hazard.extension-too-late", new(
        $"延期申请最晚应在 {ask.Day:yyyy-MM-dd} 提出（规则 {ask.Rule}），现已过期。请抓紧整改，并登记管控措施。",
        $"An extension had to be asked for by {ask.Day:yyyy-MM-dd} (rule {ask.Rule}), and that day has passed. Put it right, and record a control measure meanwhile."));

    public static Problem DueTooFar() => Problem.Field("due", "hazard.due-too-far", new("期限不能超过两年。", "The last day lies two years ahead at most."));

    public static Problem ReferToItself() => Problem.Field("organisation", "hazard.refer-to-itself", new("不能移送给责任部门自己或整改单位。", "It cannot be referred to the department it is with, or to who puts it right."));

    public static Problem OrganisationUnknown(string field) => Problem.Field(field, "organisation.not-found", new("没有这个单位，或它已撤销。", "There is no such organisation, or it was closed."));

    public static Problem NoDepartment() => Problem.Field("organisation", "hazard.no-department", new("隐患只能移送给政府部门。", "A hazard is referred to a department of the government only."));

    public static Problem PersonUnknown() => Problem.Field("person", "hazard.person-unknown", new(
        "责任人应是整改单位在用账号的人员。", "Who answers for it has an active account of the organisation that puts it right."));

    public static Problem SubjectUnknown() => Problem.Field("subject", "subject.not-found", new("没有这个监管对象，或不在你的范围内。", "There is no such subject, or it lies outside your scope."));

    public static Problem SubjectClosed() => Problem.Field("subject", "subject.closed", new("监管对象已关闭。", "The subject is closed."));

    public static Problem KindUnknown() => Problem.Field("kind", "hazard.kind-unknown", new("没有这种隐患类别。", "There is no such kind of hazard."));

    public static Problem FoundInTheFuture() => Problem.Field("foundOn", "hazard.found-in-the-future", new("发现日期不能晚于今天，也不能早于一年前。", "The day it was found lies neither in the future nor more than a year back."));

    public static Problem Unprintable(string field) => Problem.Field(field, "hazard.unprintable", new("请填写文字，不能有控制字符。", "Give words without control characters."));

    public static Problem NotAPosition() => Problem.Field("latitude", "hazard.not-a-position", new("定位应为经纬度（WGS-84 或 CGCS2000），两项都填。", "A position is latitude and longitude (WGS-84 or CGCS2000), both of them."));

    public static Problem NoImage(string field) => Problem.Field(field, "hazard.no-image", new("应为图片文件。", "This has to be a picture."));

    public static Problem MaybeThere(int candidates) => new(409, "hazard.maybe-there", new(
        $"这个对象有 {candidates} 条相似的未销号隐患。请核对：是同一处的，并入它；确是另一处的，确认后再登记。",
        $"The subject has {candidates} similar hazards that are open. Compare them: if it is the same, add it there; if it is another, confirm and register it."));

    public static Problem MergeWithItself() => Problem.Field("other", "hazard.merge-with-itself", new("不能与自己合并。", "A hazard cannot be merged with itself."));

    public static Problem MergeOtherSubject() => Problem.Field("other", "hazard.merge-other-subject", new("只有同一监管对象的隐患才能合并。", "Only hazards of one subject can be merged."));

    public static Problem MergeOnlyOpen() => new(409, "hazard.merge-only-open", new("只有未销号的隐患才能合并。", "Only hazards that are open can be merged."));

    public static Problem OrderNotFound() => new(404, "supervision-order.not-found", new("没有这份督办单，或不在你的范围内。", "There is no such supervision order, or it lies outside your scope."));

    public static Problem OrderDecided() => new(409, "supervision-order.decided", new("督办单已下发或撤销。请刷新后再看。", "The order was issued or dropped already. Reload and look again."));

    public static Problem PlaceUnknown() => Problem.Field("place", "place.unknown", new("没有这个地方。", "There is no such place."));

    public static Problem Filter(string field) => Problem.Field(field, "hazard.filter", new("没有这个筛选值。", "There is no such value to filter by."));

    public static Problem TooMany(int most) => new(413, "hazard.too-many", new($"超过 {most} 行，请先筛选再导出。", $"More than {most} rows; narrow the list, then export it."));

    public static Problem TooManyViews(int most) => new(409, "hazard-view.too-many", new($"最多保存 {most} 个视图，请先删除不用的。", $"At most {most} views; remove one that is not used."));

    public static Problem ViewThere() => Problem.Field("name", "hazard-view.there", new("已有同名的视图，请换一个名称。", "There is a view of that name; choose another."));

    public static Problem ViewNotFound() => new(404, "hazard-view.not-found", new("没有这个视图。", "There is no such view."));
}
