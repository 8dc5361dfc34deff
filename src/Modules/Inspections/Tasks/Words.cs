namespace Anran.Inspections.Tasks;

/// <summary>What somebody goes there for.</summary>
enum TaskActivity
{
    /// <summary>行政检查: only by certified officers, approved and announced (国办发〔2024〕54号).</summary>
    Inspection,

    /// <summary>巡查: looks and tells; the one thing grid workers do.</summary>
    Patrol,

    /// <summary>自查自改: the subject's own.</summary>
    SelfCheck,

    /// <summary>入户安检: by the operator at its users (城镇燃气管理条例).</summary>
    UserCheck,
}

/// <summary>Why it is visited. Visits that something set off do not count for the yearly cap.</summary>
enum TaskTrigger { Plan, Draw, Special, Complaint, Referral, Monitoring, Recheck }

/// <summary>How a visit is approved and announced.</summary>
enum TaskProcedure
{
    /// <summary>No administrative inspection: neither approval nor notice.</summary>
    None,

    /// <summary>事先通知: approved, then the subject is told.</summary>
    Announced,

    /// <summary>四不两直: approved, and nobody is told; needs a reason.</summary>
    Unannounced,

    /// <summary>紧急: it cannot wait; needs a reason, and the approval is made up for afterwards.</summary>
    Urgent,
}

enum TaskState { Planned, Approved, Noticed, UnderWay, Done, NotPossible, Cancelled }

/// <summary>What people, and the visit itself, do to a task.</summary>
enum TaskAction { Approve, Return, Notice, Begin, Finish, GiveUp, Cancel, Reopen }

/// <summary>What a visit lacked when it was made, kept with the task: a record is never refused for it.</summary>
enum TaskLack
{
    NotApproved,
    NotNoticed,

    /// <summary>Fewer than two officers (行政处罚法 第四十二条; 特种设备安全监督检查办法).</summary>
    TooFewOfficers,

    /// <summary>An officer without a certificate valid on the day.</summary>
    NotCertified,
}

enum MemberPart
{
    /// <summary>执法人员, or whoever makes the visit where it is no inspection.</summary>
    Officer,

    /// <summary>专家: advises, and does not count as an officer.</summary>
    Expert,
}

static class WordsExtensions
{
    /// <summary>As the packs and the checklists say it.</summary>
    public static string Code(this TaskActivity activity) => activity switch
    {
        TaskActivity.Inspection => "inspection",
        TaskActivity.Patrol => "patrol",
        TaskActivity.SelfCheck => "self-check",
        TaskActivity.UserCheck => "user-check",
    };

    public static string Code(this TaskTrigger trigger) => trigger switch
    {
        TaskTrigger.Plan => "plan",
        TaskTrigger.Draw => "draw",
        TaskTrigger.Special => "special",
        TaskTrigger.Complaint => "complaint",
        TaskTrigger.Referral => "referral",
        TaskTrigger.Monitoring => "monitoring",
        TaskTrigger.Recheck => "recheck",
    };

    public static Text Text(this TaskActivity activity) => activity switch
    {
        TaskActivity.Inspection => new("行政检查", "administrative inspection"),
        TaskActivity.Patrol => new("巡查", "patrol"),
        TaskActivity.SelfCheck => new("自查", "self-check"),
        TaskActivity.UserCheck => new("入户安检", "user check"),
    };

    public static Text Text(this TaskState state) => state switch
    {
        TaskState.Planned => new("已计划", "planned"),
        TaskState.Approved => new("已批准", "approved"),
        TaskState.Noticed => new("已通知", "announced"),
        TaskState.UnderWay => new("检查中", "under way"),
        TaskState.Done => new("已完成", "done"),
        TaskState.NotPossible => new("未能实施", "not possible"),
        TaskState.Cancelled => new("已取消", "cancelled"),
    };

    public static Text Text(this TaskAction action) => action switch
    {
        TaskAction.Approve => new("批准", "be approved"),
        TaskAction.Return => new("退回", "be returned"),
        TaskAction.Notice => new("登记通知", "be announced"),
        TaskAction.Begin => new("开始", "begin"),
        TaskAction.Finish => new("完成", "be finished"),
        TaskAction.GiveUp => new("登记未能实施", "be given up"),
        TaskAction.Cancel => new("取消", "be cancelled"),
        TaskAction.Reopen => new("重新安排", "be planned again"),
    };
}
