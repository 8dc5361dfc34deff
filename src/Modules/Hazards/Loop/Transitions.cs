using static Anran.Hazards.Loop.Condition;
using static Anran.Hazards.Loop.HazardAction;
using static Anran.Hazards.Loop.HazardState;
using static Anran.Hazards.Loop.Need;
using static Anran.Hazards.Loop.When;

namespace Anran.Hazards.Loop;

/// <summary>
/// The state machine of a hazard, whole: what may be done in which state, by whom, with what. Nothing else moves a hazard; the page,
/// the routes and the tests read this table.
/// </summary>
static class Transitions
{
    static readonly HazardState[] BeforeWork = [Found, Reopened], Working = [Assigned, Rectifying, Returned], Unsolved = [Found, Assigned, Rectifying, Returned, Reopened];

    public static readonly IReadOnlyList<Transition> All =
    [
        new(Assign, "assign", new("下达整改", "Assign"), BeforeWork, Assigned, "hazards.assign", Relation.OtherSide,
            [(Due, Optional), (Measure, UnlessAtOnce), (Person, Optional), (Need.Text, Optional)], [NoReferralPending]),
        new(NamePerson, "person", new("指定责任人", "Name who answers"), Working, null, "hazards.rectify", Relation.Rectifier, [(Person, Always)], []),
        new(Begin, "begin", new("接办", "Take on"), [Assigned, Returned], Rectifying, "hazards.rectify", Relation.Rectifier, [(Need.Text, Optional)], []),
        new(Submit, "submit", new("提交复查", "Submit for verification"), [Rectifying, Returned], Submitted, "hazards.rectify", Relation.Rectifier,
            [(Need.Text, Always), (Photos, Always)], []),
        new(Return, "return", new("复查不通过", "Return"), [Submitted], Returned, "hazards.verify", Relation.Verifier,
            [(Need.Text, Always), (Due, Optional), (Photos, Optional), (Way, Always)], []),
        new(Verify, "verify", new("复查通过", "Verify"), [Submitted], Verified, "hazards.verify", Relation.Verifier,
            [(Way, Always), (Where, Always), (Photos, IfMajor), (Signature, IfMajor), (Need.Text, Optional)], []),
        new(Close, "close", new("销号", "Close"), [Verified], Closed, "hazards.close", Relation.OtherSide, [(Need.Text, Optional)], [NotListed, InUse]),
        new(LookBack, "look-back", new("回头看：未反弹", "Looked back: still right"), [Closed], null, "hazards.look-back", Relation.Fresh,
            [(Where, Always), (Photos, Optional), (Need.Text, Optional)], []),
        new(Reopen, "reopen", new("回头看：已反弹", "Looked back: there again"), [Closed], Reopened, "hazards.look-back", Relation.Fresh,
            [(Need.Text, Always), (Where, Always), (Photos, Always)], []),

        new(AskExtension, "ask-extension", new("申请延期", "Ask for an extension"), Working, null, "hazards.rectify", Relation.Rectifier,
            [(Need.Text, Always), (Due, Always), (Measure, UnlessAtOnce)], [NoExtensionPending]),
        new(GrantExtension, "grant-extension", new("同意延期", "Grant the extension"), Working, null, "hazards.approve", Relation.OtherSide, [(Need.Text, Optional)], [ExtensionPending]),
        new(RefuseExtension, "refuse-extension", new("不同意延期", "Refuse the extension"), Working, null, "hazards.approve", Relation.OtherSide, [(Need.Text, Always)], [ExtensionPending]),

        new(Control, "control", new("登记管控措施", "Record a control measure"), Unsolved, null, "hazards.report", Relation.Anyone, [(Measure, Always), (Photos, Optional)], []),
        new(PutOutOfUse, "out-of-use", new("停用", "Put out of use"), [.. Unsolved, Submitted], null, "hazards.assign", Relation.OtherSide, [(Need.Text, Always), (Photos, Optional)], [InUse]),
        new(PutBackInUse, "back-in-use", new("恢复使用", "Put back in use"), [Verified], null, "hazards.verify", Relation.Verifier, [(Need.Text, Always)], [Condition.OutOfUse]),

        new(List, "list", new("挂牌督办", "List for supervision"), [.. Unsolved, Submitted], null, "hazards.supervise", Relation.Superior,
            [(Need.Text, Always), (Due, Optional)], [Major, NotListed]),
        new(Delist, "delist", new("摘牌", "Take off the list"), [Verified], null, "hazards.supervise", Relation.Superior, [(Need.Text, Always)], [Listed]),
        new(Refer, "refer", new("移送", "Refer"), Unsolved, null, "hazards.refer", Relation.OtherSide, [(Need.Organisation, Always), (Need.Text, Always)], [NoReferralPending]),
        new(AcceptReferral, "accept-referral", new("接收移送", "Accept the referral"), Unsolved, null, "hazards.refer", Relation.Receiver, [(Need.Text, Optional)], [ReferralPending]),
        new(DeclineReferral, "decline-referral", new("退回移送", "Decline the referral"), Unsolved, null, "hazards.refer", Relation.Receiver, [(Need.Text, Always)], [ReferralPending]),
        new(HazardAction.Void, "void", new("作废", "Void"), BeforeWork, Voided, "hazards.assign", Relation.OtherSide, [(Need.Text, Always)], [NotListed, NoReferralPending]),
    ];
}
