using Anran.Campaigns.HandIns.Owing;

namespace Anran.Campaigns.HandIns;

static class HandInProblems
{
    public static Problem NotFound() => new(404, "hand-in.not-found", new(
        "没有这项报送，或不在你的范围内。", "There is no such hand-in, or it lies outside your area."));

    public static Problem RequirementNotFound() => new(404, "report-requirement.not-found", new(
        "没有这项报送要求，或不在你的范围内。", "There is no such report requirement, or it lies outside your area."));

    public static Problem RequirementStopped() => new(409, "report-requirement.stopped", new(
        "这项报送要求已停止，不能再改。需要时请新增一项。", "This report requirement has been stopped and cannot be changed. Add a new one if it is needed."));

    public static Problem NotOpen(HandInState state) => new(409, "hand-in.not-open", new(
        $"这项报送现在是“{Zh(state)}”，不能这样处理。可能刚有人处理过，请刷新。", $"This hand-in is {En(state)} now, so this cannot be done. Somebody may just have dealt with it; reload."));

    public static Problem NothingToReceive(HandInState state) => new(409, "hand-in.nothing-to-receive", new(
        $"这项报送现在是“{Zh(state)}”，没有待接收的材料。", $"This hand-in is {En(state)} now; there is nothing to accept or return."));

    public static Problem AgainInThePast() => Problem.Field("again", "hand-in.again-in-the-past", new(
        "重新报送的期限不能早于今天。", "The new last day cannot lie before today."));

    public static Problem NoExemption() => new(409, "hand-in.no-exemption", new(
        "这项报送没有可撤销的免报。因单位撤销或方案终止而免报的不能撤销。", "There is no exemption that could be taken back. What ended with its organisation or its plan stays ended."));

    public static Problem OthersOrganisation() => new(403, "hand-in.other-organisation", new(
        "只能为自己的单位报送。", "One hands in for one’s own organisation only."));

    public static Problem NotReceiver() => new(403, "hand-in.not-receiver", new(
        "接收、退回和免报由方案所在地区的统筹人员办理；本级负责督促本辖区单位报送。",
        "Accepting, returning and exempting is for those who coordinate the plan’s own area; below it one sees to it that one’s own organisations report."));

    public static Problem PlanEnded() => new(409, "hand-in.plan-not-in-force", new(
        "方案没有在执行（未发布、已替代或已撤回），不能再改报送要求。", "The plan is not in force (not published, replaced or withdrawn); its report requirements cannot be changed."));

    public static Problem TooMany(int most) => new(400, "hand-in.too-many", new(
        $"一次最多处理 {most} 项，请缩小范围。", $"At most {most} at a time; narrow the selection."));

    public static Problem NothingHandedIn() => Problem.Field("note", "hand-in.nothing", new(
        "请填写说明或附上材料。", "Write a note or attach a file."));

    public static Problem Wrong(string field, string zh, string en) => Problem.Field(field, "hand-in.wrong-" + field.ToLowerInvariant(), new(zh, en));

    static string Zh(HandInState state) => state switch
    {
        HandInState.Open => "未报",
        HandInState.HandedIn => "已报待接收",
        HandInState.Accepted => "已接收",
        HandInState.Returned => "已退回",
        HandInState.Exempt => "免报",
    };

    static string En(HandInState state) => state switch
    {
        HandInState.Open => "not handed in",
        HandInState.HandedIn => "handed in",
        HandInState.Accepted => "accepted",
        HandInState.Returned => "returned",
        HandInState.Exempt => "exempt",
    };
}
