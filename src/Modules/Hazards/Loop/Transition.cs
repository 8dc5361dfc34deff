namespace Anran.Hazards.Loop;

/// <summary>What a step must bring along.</summary>
enum Need
{
    /// <summary>The reason, or what was done, in words.</summary>
    Text,

    /// <summary>A last legal day; where it is optional the rules give one.</summary>
    Due,

    /// <summary>管控措施: what keeps people safe meanwhile.</summary>
    Measure,
    Photos,
    Signature,

    /// <summary>Where one stood: a position, or words.</summary>
    Where,
    Way,
    Person,
    Organisation,
}

enum When
{
    Always,
    Optional,
    IfMajor,

    /// <summary>Unless the hazard is to be put right the same day, or a measure is on record already.</summary>
    UnlessAtOnce,
}

/// <summary>Who may, besides holding the permission.</summary>
enum Relation
{
    Anyone,

    /// <summary>The side that puts it right: the subject's own organisation, or the person named. A subject without an account is served by whoever may.</summary>
    Rectifier,

    /// <summary>Not the side that puts it right, and not who said it was put right.</summary>
    OtherSide,

    /// <summary><see cref="OtherSide"/>; of a major hazard also an organisation of a higher level than the department that answers for it.</summary>
    Verifier,

    /// <summary><see cref="OtherSide"/>, and neither who verified nor who closed it.</summary>
    Fresh,

    /// <summary>An organisation of a county or above, no lower than the department that answers for it.</summary>
    Superior,

    /// <summary>The department it was referred to.</summary>
    Receiver,
}

/// <summary>What else must be so.</summary>
enum Condition
{
    Major, Listed, NotListed, ExtensionPending, NoExtensionPending, ReferralPending, NoReferralPending, InUse, OutOfUse,
}

/// <summary>One row of the state machine.</summary>
/// <param name="To">Null: it stays where it is.</param>
/// <param name="Route">Last part of the address.</param>
/// <param name="Text">What the button says.</param>
sealed record Transition(
    HazardAction Action, string Route, Text Text, IReadOnlyList<HazardState> From, HazardState? To, string Permission, Relation Who,
    IReadOnlyList<(Need What, When When)> Needs, IReadOnlyList<Condition> Conditions)
{
    public static Transition Of(HazardAction action) => Transitions.All.Single(it => it.Action == action);

    /// <returns>Null when the step may be taken now by this one; otherwise why not.</returns>
    public Problem? Against(Hazard hazard, Standing by) =>
        !From.Contains(hazard.State) ? HazardProblems.WrongState(Text, hazard.State, From)
        : Conditions.Select(it => Against(it, hazard)).FirstOrDefault(it => it is not null) ?? by.Against(Who, hazard);

    public bool Takes(Need what) => Needs.Any(it => it.What == what);

    public bool Demands(Need what, Hazard hazard, DateOnly? due, DateOnly today) => Needs.Any(it => it.What == what && it.When switch
    {
        When.Always => true,
        When.Optional => false,
        When.IfMajor => hazard.Grade == HazardGrade.Major,
        When.UnlessAtOnce => hazard.Measure is null && due > today,
    });

    static Problem? Against(Condition condition, Hazard it) => condition switch
    {
        Condition.Major => it.Grade == HazardGrade.Major ? null : HazardProblems.OnlyMajor(),
        Condition.Listed => it.ListedLevel is not null ? null : HazardProblems.NotListed(),
        Condition.NotListed => it.ListedLevel is null ? null : HazardProblems.StillListed(),
        Condition.ExtensionPending => it.ExtensionUntil is not null ? null : HazardProblems.NoExtension(),
        Condition.NoExtensionPending => it.ExtensionUntil is null ? null : HazardProblems.ExtensionPending(),
        Condition.ReferralPending => it.ReferredTo is not null ? null : HazardProblems.NoReferral(),
        Condition.NoReferralPending => it.ReferredTo is null ? null : HazardProblems.ReferralPending(),
        Condition.InUse => it.Control != HazardControl.OutOfUse ? null : HazardProblems.OutOfUseAlready(),
        Condition.OutOfUse => it.Control == HazardControl.OutOfUse ? null : HazardProblems.NotOutOfUse(),
    };
}
