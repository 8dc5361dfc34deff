using Anran.Inspections.Checklists;

namespace Anran.Inspections.Visits;

/// <summary>The words of the field for what visits are.</summary>
static class VisitWords
{
    public static Text Of(Activity it) => it switch
    {
        Activity.Inspection => new("行政检查", "Inspection"),
        Activity.Patrol => new("巡查", "Patrol"),
        Activity.SelfCheck => new("企业自查", "Self-check"),
        Activity.UserCheck => new("入户安检", "User check"),
        Activity.DeliveryCheck => new("随瓶安检", "Delivery check"),
    };

    public static Text Of(VisitOutcome it) => it switch
    {
        VisitOutcome.Done => new("已检查", "inspected"),
        VisitOutcome.NoAccess => new("到访不遇", "nobody there"),
        VisitOutcome.Refused => new("拒绝检查", "access refused"),
        VisitOutcome.Closed => new("已停业", "closed down"),
    };
}
