namespace Anran.Authority.Organisations;

/// <summary>A body that owes, does or supervises something: a government, a department, a street office, an enterprise.</summary>
sealed class Organisation : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestAliases = 2000;

    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required string Name { get; set; }

    /// <summary>As papers shorten it: 区城管委.</summary>
    public string ShortName { get; set; } = "";

    /// <summary>Other names it goes by in papers, one a line.</summary>
    public string Aliases { get; set; } = "";

    /// <summary>Code of a kind in <c>data/organisation-kinds.json</c>: kinds are data, never enum values.</summary>
    public required string Kind { get; set; }

    /// <summary>Unified social credit code; null for what has none.</summary>
    public string? CreditCode { get; set; }

    /// <summary>The organisation it belongs to; null for none.</summary>
    public Guid? Parent { get; set; }

    /// <summary>First legal day on which it no longer exists.</summary>
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; set; }

    Guid? IOwned.Organisation => Id;

    public void NoteAdded() => Note(new OrganisationAdded(Id, Kind));

    public void NoteChanged() => Note(new OrganisationChanged(Id));

    public void MustBeOpen()
    {
        if (ClosedOn is not null) throw OrganisationProblems.Closed();
    }

    public void Close(DateOnly on, int activePeople)
    {
        MustBeOpen();
        if (activePeople > 0) throw OrganisationProblems.HasPeople(activePeople);
        ClosedOn = on;
        Note(new OrganisationClosed(Id, on));
    }
}
