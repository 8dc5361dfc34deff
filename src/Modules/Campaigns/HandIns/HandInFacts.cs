using Anran.Campaigns.HandIns.Owing;

namespace Anran.Campaigns.HandIns;

// Ids and counts only: notes, reasons and names lie in the rows.

static class HandInFacts
{
    public static IServiceCollection AddHandInFacts(this IServiceCollection services) => services
        .AddFact<RequirementsTaken>("从方案中提取了报送要求", "took the report requirements from a plan", "hand-ins.manage")
        .AddFact<RequirementAdded>("新增了报送要求", "added a report requirement", "hand-ins.manage")
        .AddFact<RequirementEdited>("调整了报送要求", "changed a report requirement", "hand-ins.manage")
        .AddFact<ReportersChanged>("调整了报送单位", "changed who reports", "hand-ins.manage")
        .AddFact<RequirementStopped>("停止了报送要求", "stopped a report requirement", "hand-ins.manage")
        .AddFact<HandInsGiven>("生成了一批报送事项", "gave out a batch of hand-ins", "hand-ins.manage")
        .AddFact<HandedIn>("报送了材料", "handed in a report", "plans.read")
        .AddFact<HandInAccepted>("接收了报送", "accepted a hand-in", "hand-ins.submit")
        .AddFact<HandInReturned>("退回了报送", "returned a hand-in", "hand-ins.submit")
        .AddFact<HandInExempted>("免除了一次报送", "exempted a hand-in", "hand-ins.submit")
        .AddFact<HandInExemptionUndone>("撤销了免报", "took an exemption back", "hand-ins.submit")
        .AddFact<HandInDueMoved>("更改了报送期限", "moved the last day of a hand-in", "hand-ins.submit")
        .AddFact<HandInReminded>("提醒了报送", "reminded of a hand-in", "hand-ins.submit");
}

public sealed record RequirementsTaken(Guid Plan, int New, int Kept, int Ended) : IFact
{
    public static string Name => "report-requirement.taken";
}

public sealed record RequirementAdded(Guid Requirement, Guid Plan) : IFact
{
    public static string Name => "report-requirement.added";
}

public sealed record RequirementEdited(Guid Requirement, Guid Plan) : IFact
{
    public static string Name => "report-requirement.edited";
}

public sealed record ReportersChanged(Guid Requirement, Guid Plan, int Added, int Ended) : IFact
{
    public static string Name => "report-requirement.reporters-changed";
}

sealed record RequirementStopped(Guid Requirement, Guid Plan, EndedWhy Why) : IFact
{
    public static string Name => "report-requirement.stopped";
}

/// <summary>The rows are in the entry's digest.</summary>
public sealed record HandInsGiven(Guid Requirement, int HandIns, DateOnly Until) : IFact
{
    public static string Name => "hand-in.given";
}

/// <param name="Number">Of the version, from 1.</param>
/// <param name="DaysLate">0 when in time.</param>
public sealed record HandedIn(Guid HandIn, Guid Requirement, int Number, int DaysLate) : IFact
{
    public static string Name => "hand-in.handed-in";
}

public sealed record HandInAccepted(Guid HandIn, Guid Requirement, int Number) : IFact
{
    public static string Name => "hand-in.accepted";
}

/// <param name="AgainBy">The new last day, if one was given.</param>
public sealed record HandInReturned(Guid HandIn, Guid Requirement, int Number, DateOnly? AgainBy) : IFact
{
    public static string Name => "hand-in.returned";
}

sealed record HandInExempted(Guid HandIn, Guid Requirement, EndedWhy Why) : IFact
{
    public static string Name => "hand-in.exempted";
}

public sealed record HandInExemptionUndone(Guid HandIn, Guid Requirement) : IFact
{
    public static string Name => "hand-in.exemption-undone";
}

public sealed record HandInDueMoved(Guid HandIn, Guid Requirement, DateOnly Due) : IFact
{
    public static string Name => "hand-in.due-moved";
}

/// <param name="Level">Days before the last day, negative after it; 100 when a person asked for it.</param>
public sealed record HandInReminded(Guid HandIn, Guid Requirement, int Level, DateOnly Due) : IFact
{
    public static string Name => "hand-in.reminded";
}
