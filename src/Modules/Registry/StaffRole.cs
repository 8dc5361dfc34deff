namespace Anran.Registry;

/// <summary>What somebody does at a subject.</summary>
public enum StaffRole
{
    /// <summary>主要负责人</summary>
    Head,

    /// <summary>安全管理人员</summary>
    Safety,

    /// <summary>运行、维护和抢修人员</summary>
    Operator,

    /// <summary>充装人员</summary>
    Filler,

    /// <summary>送气服务人员</summary>
    Deliverer,

    /// <summary>入户安检人员</summary>
    Checker,
    Other,
}
