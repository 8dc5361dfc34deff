namespace Anran.Campaigns.Responsibility;

/// <summary>措施: one row of the matrix.</summary>
sealed class PlanMeasure : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null, as for the plan.</summary>
    public Guid? Organisation { get; private init; }

    /// <summary>Place in the plan, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>As the paper counts: 二.(一).1.</summary>
    public required string Number { get; init; }

    /// <summary>Titles of the sections it stands in, joined by line feeds.</summary>
    public required string Section { get; init; }
    public required string Heading { get; init; }
    public required string Text { get; init; }
    public required string Remark { get; init; }
    public required int FirstLine { get; init; }
    public required int LastLine { get; init; }
    public required MeasureOrigin Origin { get; init; }

    /// <summary>Decided here, never by the paper: the last legal day, and who convenes where several lead.</summary>
    public DateOnly? Due { get; set; }
    public Guid? Convenor { get; set; }

    /// <summary>The measure of a plan above that this one takes over.</summary>
    public Guid? Upper { get; init; }

    /// <summary>Who took it over into a plan in force.</summary>
    public Guid? TakenOverBy { get; init; }
}

/// <summary>Whether a measure stands in the paper as it stands here.</summary>
enum MeasureOrigin { Paper, Edited, Added }
