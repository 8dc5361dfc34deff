using Anran.Campaigns.Imports;
using Anran.Plans;

namespace Anran.Campaigns.Responsibility;

/// <summary>A confirmed plan: what its place is held to. It never changes; a newer edition replaces it.</summary>
sealed class Plan : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null: the whole is for those who see the whole place. Whom it names sees a part through the duties.</summary>
    public Guid? Organisation { get; private init; }

    /// <summary>The import it came from, where what the paper says and what was decided here are kept apart.</summary>
    public required Guid Import { get; init; }

    /// <summary>Editions of one plan share it and count up.</summary>
    public required Guid Series { get; init; }
    public required int Edition { get; init; }
    public Guid? ReplacedBy { get; private set; }

    public required string Title { get; init; }
    public required string? DocumentNumber { get; init; }
    public required string? Issuer { get; init; }
    public required DateOnly? Date { get; init; }
    public required PlanLevel Level { get; init; }
    public required int MeasureCount { get; init; }

    /// <summary>Everything but the measures, which have rows of their own.</summary>
    public required WorkPlan Facts { get; init; }

    /// <summary>The source text, joined by line feeds.</summary>
    public required string Source { get; init; }
    public required Guid ConfirmedBy { get; init; }
    public required string ConfirmedByName { get; init; }
    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>How many names were given their organisations after the confirmation.</summary>
    public int OpenNamesAnswered { get; private set; }
    public int Version { get; set; }

    public static Plan Of(PlanImport import, WorkPlan decided, Plan? earlier, int duties, int unmapped, By by)
    {
        var plan = new Plan
        {
            Id = Guid.CreateVersion7(by.At),
            Place = import.Place,
            ScopeKey = import.ScopeKey,
            Import = import.Id,
            Series = import.Series,
            Edition = 1 + (earlier?.Edition ?? 0),
            Title = decided.Title,
            DocumentNumber = decided.DocumentNumber,
            Issuer = decided.Issuer,
            Date = decided.Date,
            Level = decided.Level,
            MeasureCount = decided.Measures.Count,
            Facts = decided with { Measures = [], Diagnostics = [] },
            Source = import.Source,
            ConfirmedBy = by.Id,
            ConfirmedByName = by.Name,
            ConfirmedAt = by.At,
        };
        plan.Note(new PlanConfirmed(plan.Id, import.Id, plan.MeasureCount, duties, unmapped, earlier?.Id));
        earlier?.Replace(plan.Id);
        return plan;
    }

    /// <summary>A name that was open has organisations now. Two who answer for it at once: the second is told.</summary>
    public void Answered(IReadOnlyList<OrganisationEntry> organisations, int duties)
    {
        OpenNamesAnswered++;
        Note(new PlanOpenUnitMapped(Id, duties, [.. organisations.Select(it => it.Id)]));
    }

    void Replace(Guid by)
    {
        ReplacedBy = by;
        Note(new PlanReplaced(Id, by));
    }
}

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
}

/// <summary>Whether a measure stands in the paper as it stands here.</summary>
enum MeasureOrigin { Paper, Edited, Added }

/// <summary>
/// 责任: one measure × one role × one name in the paper × one organisation. It lies where the organisation lies and belongs to it,
/// so an organisation sees its own and no other. A name that nobody answers to yet keeps a row at the plan's place.
/// </summary>
sealed class PlanDuty : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Measure { get; init; }

    /// <summary>Order within the plan, from 0.</summary>
    public required int Position { get; init; }
    public required DutyRole Role { get; init; }

    /// <summary>As written, and how it came to the organisation; null while open.</summary>
    public required string Unit { get; init; }
    public required Units.MappedBy? How { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>The same duty, open so far, as that of an organisation.</summary>
    public PlanDuty For(OrganisationEntry organisation, int position) => new()
    {
        Id = Guid.CreateVersion7(),
        Plan = Plan,
        Measure = Measure,
        Position = position,
        Role = Role,
        Unit = Unit,
        How = Units.MappedBy.Chosen,
        Organisation = organisation.Id,
        Place = organisation.Place,
        ScopeKey = organisation.ScopeKey,
    };
}

enum DutyRole { Lead, Cooperate, Territorial }
