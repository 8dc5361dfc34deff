using Anran.Campaigns.Imports;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// 本级决定: one thing that was decided here about a plan, where the paper says nothing or no longer holds. It is never changed
/// and never deleted: what is undone or replaced ends, with who and when.
/// </summary>
sealed class PlanDecision : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null, as for the plan.</summary>
    public Guid? Organisation { get; private init; }
    public required DecisionKind Kind { get; init; }

    /// <summary>Null where it is about a name or an organisation.</summary>
    public Guid? Measure { get; init; }

    /// <summary>What is waived.</summary>
    public GapKind? Gap { get; init; }

    /// <summary>Of owners.</summary>
    public Responsibility.DutyRole? Role { get; init; }

    /// <summary>The name it is about, as written in the plan.</summary>
    public string? Unit { get; init; }

    /// <summary>The convenor; the owners; whom a name means; who is released; of a handing over first who gives, then who takes.</summary>
    public IReadOnlyList<Guid> Organisations { get; init; } = [];

    /// <summary>Last legal day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The phase at whose end the day lies, when it was chosen so.</summary>
    public string? Phase { get; init; }
    public string? Reason { get; init; }

    /// <summary>What was decided in one go is undone in one go.</summary>
    public required Guid Batch { get; init; }

    /// <summary>The plan's version from this on, by which a second person learns what came in between.</summary>
    public required int PlanVersion { get; init; }

    /// <summary>Decided after the plan was published.</summary>
    public required bool Amends { get; init; }

    /// <summary>The decision about the edition before that it goes on from.</summary>
    public Guid? CarriedFrom { get; init; }
    public required Guid DecidedBy { get; init; }
    public required string DecidedByName { get; init; }
    public required DateTimeOffset DecidedAt { get; init; }
    public Guid? EndedBy { get; private set; }
    public string? EndedByName { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public int? EndedVersion { get; private set; }

    /// <summary>Null when it was undone.</summary>
    public Guid? ReplacedBy { get; private set; }
    public int Version { get; set; }

    public bool Stands => EndedAt is null;

    /// <summary>There is one standing decision in a slot; two people who decide in one slot at once contradict each other.</summary>
    public string Slot => Kind switch
    {
        DecisionKind.Due or DecisionKind.Convenor => $"{Kind} {Measure}",
        DecisionKind.Owners => $"{Kind} {Measure} {Role} {string.Join(',', Organisations.Order())}",
        DecisionKind.Release => $"{Kind} {Measure} {string.Join(',', Organisations.Order())}",
        DecisionKind.Waiver => $"{Kind} {Gap} {Measure} {Unit} {string.Join(',', Organisations)}",
        DecisionKind.Name => $"{Kind} {Unit}",
        DecisionKind.HandOver => $"{Kind} {Organisations[0]}",
    };

    /// <summary>Where two people may contradict each other: wider than the slot, for several owners of one measure stand side by side.</summary>
    public string Ground => Kind switch
    {
        DecisionKind.Owners => $"{Kind} {Measure} {Role}",
        DecisionKind.Release => $"{Kind} {Measure}",
        DecisionKind.Due or DecisionKind.Convenor or DecisionKind.Waiver or DecisionKind.Name or DecisionKind.HandOver => Slot,
    };

    /// <summary>Both say the same, whoever said it.</summary>
    public bool SaysAs(PlanDecision other) => Ground == other.Ground && Day == other.Day && Organisations.Order().SequenceEqual(other.Organisations.Order());

    public void End(By by, int planVersion, Guid? replacedBy) =>
        (EndedBy, EndedByName, EndedAt, EndedVersion, ReplacedBy) = (by.Id, by.Name, by.At, planVersion, replacedBy);

    /// <summary>The same again, as of now: when what replaced it is undone, or a new edition goes on from it.</summary>
    /// <param name="organisations">Those of them it goes on for; all when absent.</param>
    public PlanDecision Again(Action action, Responsibility.Plan plan, Guid? measure, Guid? carriedFrom, IReadOnlyList<Guid>? organisations = null) => new()
    {
        Id = RowId.New(action.By.At),
        Plan = plan.Id,
        Place = plan.Place,
        ScopeKey = plan.ScopeKey,
        Kind = Kind,
        Measure = measure,
        Gap = Gap,
        Role = Role,
        Unit = Unit,
        Organisations = organisations ?? Organisations,
        Day = Day,
        Phase = Phase,
        Reason = Reason,
        Batch = action.Batch,
        PlanVersion = action.PlanVersion,
        Amends = action.Amends,
        CarriedFrom = carriedFrom,
        DecidedBy = action.By.Id,
        DecidedByName = action.By.Name,
        DecidedAt = action.By.At,
    };

    /// <summary>What all decisions of one go share.</summary>
    public sealed record Action(Guid Batch, By By, int PlanVersion, bool Amends, string? Reason);

    /// <summary>What the parts of <see cref="Of"/> say beyond the action.</summary>
    public sealed record Content(
        DecisionKind Kind, Guid? Measure = null, GapKind? Gap = null, Responsibility.DutyRole? Role = null, string? Unit = null,
        IReadOnlyList<Guid>? Organisations = null, DateOnly? Day = null, string? Phase = null);

    public static PlanDecision Of(Responsibility.Plan plan, Action action, Content content) => new()
    {
        Id = RowId.New(action.By.At),
        Plan = plan.Id,
        Place = plan.Place,
        ScopeKey = plan.ScopeKey,
        Kind = content.Kind,
        Measure = content.Measure,
        Gap = content.Gap,
        Role = content.Role,
        Unit = content.Unit,
        Organisations = content.Organisations ?? [],
        Day = content.Day,
        Phase = content.Phase,
        Reason = action.Reason,
        Batch = action.Batch,
        PlanVersion = action.PlanVersion,
        Amends = action.Amends,
        DecidedBy = action.By.Id,
        DecidedByName = action.By.Name,
        DecidedAt = action.By.At,
    };
}
