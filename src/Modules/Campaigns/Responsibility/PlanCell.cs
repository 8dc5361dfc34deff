using Anran.Campaigns.Units;

namespace Anran.Campaigns.Responsibility;

/// <summary>One cell of the matrix: one measure × one role × one name. Whom the name means, <see cref="PlanUnit"/> says.</summary>
sealed class PlanCell : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Measure { get; init; }

    /// <summary>Order within the plan, from 0.</summary>
    public required int Position { get; init; }
    public required DutyRole Role { get; init; }

    /// <summary>As written.</summary>
    public required string Unit { get; init; }
    public required CellOrigin Origin { get; init; }

    /// <summary>By which it came, when it was decided here.</summary>
    public Guid? Decision { get; init; }

    /// <summary>Always null, as for the plan.</summary>
    public Guid? Organisation { get; private init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
}

enum CellOrigin
{
    Paper,

    /// <summary>Decided here, where the paper says nothing.</summary>
    Decided,
}

/// <summary>A name of the plan means this organisation. It lies where the organisation lies and belongs to it, so that it sees its own names and no other.</summary>
sealed class PlanUnit : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required string Unit { get; init; }
    public required MappedBy How { get; init; }

    /// <summary>By which it came after the confirmation.</summary>
    public Guid? Decision { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    public static PlanUnit Of(Guid plan, string unit, MappedBy how, Guid organisation, Guid place, string scopeKey, Guid? decision = null) => new()
    {
        Id = RowId.New(),
        Plan = plan,
        Unit = unit,
        How = how,
        Decision = decision,
        Organisation = organisation,
        Place = place,
        ScopeKey = scopeKey,
    };
}
