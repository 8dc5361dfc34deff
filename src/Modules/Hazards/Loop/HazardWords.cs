namespace Anran.Hazards.Loop;

/// <summary>Where a hazard stands. Whether it is late follows from the day and is never written down.</summary>
enum HazardState
{
    /// <summary>待下达: registered; nobody is bound yet.</summary>
    Found,

    /// <summary>待接办: somebody is bound, with a last day.</summary>
    Assigned,

    /// <summary>整改中</summary>
    Rectifying,

    /// <summary>待复查: said to be put right.</summary>
    Submitted,

    /// <summary>复查未通过: looked at, and not put right.</summary>
    Returned,

    /// <summary>待销号: looked at by somebody else, and put right.</summary>
    Verified,

    /// <summary>已销号</summary>
    Closed,

    /// <summary>已复发: closed once, and there again.</summary>
    Reopened,

    /// <summary>已作废: registered by mistake, or the same as another.</summary>
    Voided,
}

/// <summary>What can be done about a hazard. The last two are done by the house and by merging, never asked for by themselves.</summary>
enum HazardAction
{
    Assign, NamePerson, Begin, Submit, Return, Verify, Close, LookBack, Reopen,
    AskExtension, GrantExtension, RefuseExtension,
    Control, PutOutOfUse, PutBackInUse,
    List, Delist, Refer, AcceptReferral, DeclineReferral, Void,
    Register, AddSource,
}

/// <summary>安全生产法（2021）第四十一条</summary>
enum HazardGrade
{
    General,
    Major,
}

/// <summary>What keeps people safe until it is put right.</summary>
enum HazardControl
{
    None,

    /// <summary>管控中: an interim measure is on record.</summary>
    Controlled,

    /// <summary>停用: the place or the equipment is not used (安全生产法第七十条).</summary>
    OutOfUse,
}

/// <summary>How a rectification was looked at: on the spot, or by papers and photos.</summary>
enum CheckWay
{
    OnSite,
    Papers,
}

static class HazardWords
{
    /// <summary>Something is still to be done.</summary>
    public static bool IsOpen(this HazardState state) => state switch
    {
        HazardState.Found or HazardState.Assigned or HazardState.Rectifying or HazardState.Submitted or HazardState.Returned or HazardState.Verified or HazardState.Reopened => true,
        HazardState.Closed or HazardState.Voided => false,
    };

    public static Text Words(this HazardState state) => state switch
    {
        HazardState.Found => new("待下达", "to be assigned"),
        HazardState.Assigned => new("待接办", "assigned"),
        HazardState.Rectifying => new("整改中", "rectifying"),
        HazardState.Submitted => new("待复查", "to be verified"),
        HazardState.Returned => new("复查未通过", "returned"),
        HazardState.Verified => new("待销号", "to be closed"),
        HazardState.Closed => new("已销号", "closed"),
        HazardState.Reopened => new("已复发", "reopened"),
        HazardState.Voided => new("已作废", "voided"),
    };

    public static Text Words(this HazardAction action) => action switch
    {
        HazardAction.Register => new("发现了隐患", "found a hazard"),
        HazardAction.AddSource => new("并入另一条隐患", "merged into another hazard"),
        _ => Transition.Of(action).Text,
    };

    public static Text Words(this HazardGrade grade) => grade switch
    {
        HazardGrade.General => new("一般", "general"),
        HazardGrade.Major => new("重大", "major"),
    };
}
