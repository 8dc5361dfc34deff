namespace Anran.Plans.Units;

/// <summary>In what way a bracket binds a body.</summary>
enum Duty
{
    /// <summary>牵头, 主办, 牵头单位：.</summary>
    Lead,

    /// <summary>按职责分工负责, 各自职责 (R3).</summary>
    Share,

    /// <summary>负责, 组织实施, without more (R4).</summary>
    Answer,

    /// <summary>配合, 协助, 参与, 指导.</summary>
    Assist,

    /// <summary>落实属地责任.</summary>
    Territory,

    /// <summary>落实主体责任.</summary>
    Owner,

    /// <summary>No verb (R5).</summary>
    Named,
}

/// <summary>A body in a bracket, with its place in the folded text.</summary>
readonly record struct Charge(int Start, int End, Duty Duty);

/// <summary>What one bracket, label line or sentence says about who is responsible.</summary>
sealed record Responsibility(int Start, int End, IReadOnlyList<Charge> Charges)
{
    /// <summary>列第一位者为牵头单位: from here on the first department leads (R6).</summary>
    public bool StatesOrder { get; init; }

    /// <summary>Bodies that this bracket charges with every later measure too (以下均需…负责, …下同).</summary>
    public IReadOnlyList<Charge> Carried { get; init; } = [];

    /// <summary>以上均由…负责: it speaks of the whole section.</summary>
    public bool SpeaksOfAll { get; init; }
}
