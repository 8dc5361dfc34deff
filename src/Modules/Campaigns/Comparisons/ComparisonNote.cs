using Anran.Campaigns.Imports;

namespace Anran.Campaigns.Comparisons;

/// <summary>
/// 比较说明: what the lower place says of an upper measure that its plan omits or loosens. It lies where the lower plan lies and holds for
/// all editions of that plan; a new edition of the upper one asks anew.
/// </summary>
sealed class ComparisonNote : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestWords = 500;

    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null, as for the plan.</summary>
    public Guid? Organisation { get; private init; }

    /// <summary>What all editions of the lower plan share.</summary>
    public required Guid Series { get; init; }

    /// <summary>The upper plan and its measure.</summary>
    public required Guid Upper { get; init; }
    public required Guid Measure { get; init; }
    public NoteState State { get; private set; }

    /// <summary>Null unless it is deliberate.</summary>
    public NoteReason? Reason { get; private set; }
    public string Words { get; private set; } = "";

    /// <summary>Who said it last.</summary>
    public Guid SaidBy { get; private set; }
    public string SaidByName { get; private set; } = "";
    public DateTimeOffset SaidAt { get; private set; }
    public int Version { get; set; }

    public static ComparisonNote On(PlanSide lower, Guid upper, Guid measure) => new()
    {
        Id = RowId.New(),
        Place = lower.Place,
        ScopeKey = lower.ScopeKey,
        Series = lower.Series,
        Upper = upper,
        Measure = measure,
    };

    public void Say(Guid lower, NoteState state, NoteReason? reason, string words, By by)
    {
        var why = state == NoteState.Deliberate ? reason ?? throw ComparisonProblems.NoReason() : (NoteReason?)null;
        if (why == NoteReason.Other && words.Length == 0) throw ComparisonProblems.NoReason();
        (State, Reason, Words, SaidBy, SaidByName, SaidAt) = (state, why, words, by.Id, by.Name, by.At);
        Note(new ComparisonNoted(Id, lower, Measure, state));
    }

    public void Withdraw(Guid lower, By by)
    {
        (State, Reason, Words, SaidBy, SaidByName, SaidAt) = (NoteState.Withdrawn, null, "", by.Id, by.Name, by.At);
        Note(new ComparisonNoteWithdrawn(Id, lower, Measure));
    }
}

enum NoteReason
{
    /// <summary>本地不适用.</summary>
    NotApplicable,

    /// <summary>另有方案或文件规定.</summary>
    OtherPaper,

    /// <summary>已经完成.</summary>
    DoneAlready,

    /// <summary>由上级统一实施.</summary>
    DoneAbove,

    /// <summary>其他: said in words.</summary>
    Other,
}
