namespace Anran.Campaigns.TaskForces;

static class TaskForceProblems
{
    public static Problem NotFound() => new(404, "task-force.not-found", new(
        "方案还没有工作专班。方案发布后自动按原文建立。", "The plan has no task force yet. It is formed from the paper when the plan is published."));

    public static Problem EntryNotFound() => new(404, "roster.not-found", new(
        "没有这个专班人员，或不在你的范围内，也可能刚被删除。", "There is no such entry in the roster, or it lies outside your scope, or it was just removed."));

    public static Problem Ended() => new(409, "task-force.ended", new(
        "方案已撤回或被新版本替代，专班名单不能再增改，可以删除。", "The plan was withdrawn or replaced; its roster is not added to or changed any more. Entries may be removed."));

    public static Problem ContactNeedsPhone() => Problem.Field("phone", "roster.contact-needs-phone", new(
        "联络员须有电话。", "A contact needs a telephone number."));

    public static Problem OrganisationUnknown() => Problem.Field("organisation", "roster.organisation", new(
        "请选择方案辖区内的单位。", "Choose an organisation inside the plan's area."));

    public static Problem UnitNeeded() => Problem.Field("unit", "roster.unit", new(
        "不属于平台单位的人员，由方案所在地的统筹人员填写，并写明其单位。", "Who belongs to no organisation here is entered by the coordinator of the plan's place, with the name of his unit."));

    public static Problem SeatNotYours() => Problem.Field("seatNumber", "roster.seat", new(
        "方案中的这个席位不存在，或不属于该单位。组长、副组长和办公室由方案所在地的统筹人员填写。",
        "The paper has no such seat, or it is not this organisation's. Heads, deputies and the office are filled by the coordinator of the plan's place."));

    public static Problem SeatUnknown() => Problem.Field("seat", "roster.seat-unknown", new(
        "职务应为组长、副组长、办公室、成员或联络员。", "The seat is head, deputy, office, member or contact."));

    public static Problem NotYou() => Problem.Field("me", "roster.not-you", new(
        "只能在本单位的名单中标明“是我本人”。", "You can only be yourself in the roster of your own organisation."));

    public static Problem TooMany(int most) => new(409, "roster.too-many", new(
        $"一个单位在一个专班里最多填 {most} 人。", $"An organisation has at most {most} people in one task force."));

    public static Problem Twice() => Problem.Field("name", "roster.twice", new(
        "该单位的这个职务已有同名人员。", "This organisation has somebody of this name on this seat already."));
}
