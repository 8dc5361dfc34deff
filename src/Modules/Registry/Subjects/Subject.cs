namespace Anran.Registry.Subjects;

/// <summary>
/// 监管对象: an enterprise or a place that is supervised, of any kind. What it is called, where it lies and what it is licensed for stand
/// here; whom to call there is sealed (<see cref="SubjectContact"/>). Belongs to a place, and to an organisation if it has its own account.
/// </summary>
sealed class Subject : Aggregate, IPlaced, IOwned, IVersioned
{
    /// <summary>The filter that leaves out those merged into another.</summary>
    public const string Merged = "merged";
    public const int LongestName = 200, LongestAddress = 300, LongestReason = 500, LongestCode = 60, LongestRowKey = 80;

    public required Guid Id { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }

    /// <summary>Its own account, if it has one.</summary>
    public Guid? Organisation { get; set; }

    /// <summary>Code of a kind in <c>data/subject-kinds.json</c>: kinds are data, never enum values.</summary>
    public required string Kind { get; set; }
    public string Name { get; private set; } = "";

    /// <summary>Derived from the name, to find it by pinyin: initials, a blank, syllables.</summary>
    public string Spelling { get; private set; } = "";

    /// <summary>Derived: the name without what is written differently from paper to paper.</summary>
    public string FoldedName { get; private set; } = "";
    public string Address { get; private set; } = "";

    /// <summary>Derived, as <see cref="FoldedName"/>.</summary>
    public string FoldedAddress { get; private set; } = "";

    /// <summary>Unified social credit code. Several sites of one enterprise may share it, so it is not unique.</summary>
    public string? CreditCode { get; set; }

    /// <summary>Number of the gas licence, as printed.</summary>
    public string? LicenceCode { get; set; }

    /// <summary>What another system or sheet calls it; an import knows it again by this.</summary>
    public string? RowKey { get; set; }

    /// <summary>Ten-millionths of a degree, WGS-84/CGCS2000; both or neither.</summary>
    public int? Latitude { get; private set; }

    /// <summary>As <see cref="Latitude"/>.</summary>
    public int? Longitude { get; private set; }

    /// <summary>Code of a gas in <c>data/gases.json</c>; null when unknown.</summary>
    public string? Gas { get; set; }

    /// <summary>Gas is used below ground; null when unknown.</summary>
    public bool? Basement { get; set; }

    /// <summary>How many users it supplies; null when unknown, or when it supplies none.</summary>
    public int? Users { get; set; }

    /// <summary>Year since when it has been in use.</summary>
    public int? InUseSince { get; set; }

    /// <summary>What counts today of <see cref="Grades.SubjectGrade"/>, to narrow lists by; null until it is judged.</summary>
    [Derived]
    public RiskGrade? Grade { get; set; }

    /// <summary>Sealed by the field cipher; see <see cref="SubjectContact"/>.</summary>
    public string? Contact { get; set; }

    /// <summary>Sealed by the field cipher; see <see cref="SubjectContact"/>.</summary>
    public string? Phone { get; set; }
    public SubjectStatus Status { get; private set; }

    /// <summary>First legal day of the status; null while it was always open.</summary>
    public DateOnly? StatusOn { get; private set; }
    public string? StatusReason { get; private set; }

    /// <summary>The subject that it turned out to be the same as; that one may have been merged in its turn.</summary>
    public Guid? MergedInto { get; private set; }
    public int Version { get; set; }

    public void Call(string name)
    {
        (Name, FoldedName) = (name, Folded.Name(name));
        Spelling = Folded.Spelling(name);
    }

    public void LieAt(string address) => (Address, FoldedAddress) = (address, Folded.Address(address));

    public void LieAt(Position? position) => (Latitude, Longitude) = (position?.Latitude, position?.Longitude);

    public Position? Position => Latitude is { } latitude && Longitude is { } longitude ? new(latitude, longitude) : null;

    public void NoteAdded() => Note(new SubjectAdded(Id, Kind));

    public void NoteChanged() => Note(new SubjectChanged(Id));

    public void NoteContactCorrected(bool byItself) => Note(new SubjectContactCorrected(Id, byItself));

    public void MustBeThere()
    {
        if (Status == SubjectStatus.Closed) throw SubjectProblems.Closed();
    }

    /// <summary>Suspended, closed or open again from a day on. The same status once more is refused: nothing would be told by it.</summary>
    public void Become(SubjectStatus status, DateOnly on, string? reason, DateOnly today)
    {
        if (status == Status) throw SubjectProblems.SameStatus();
        if (on > today) throw SubjectProblems.DayAhead();
        if (StatusOn is { } before && on < before) throw SubjectProblems.DayBefore(before);
        if (status != SubjectStatus.Open && string.IsNullOrWhiteSpace(reason)) throw SubjectProblems.ReasonNeeded();
        (Status, StatusOn, StatusReason) = (status, on, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        Note(new SubjectStatusChanged(Id, status, on));
    }

    public void MergeInto(Subject other)
    {
        if (other.Id == Id) throw SubjectProblems.MergeWithItself();
        MergedInto = other.Id;
        Note(new SubjectMerged(Id, other.Id));
    }

    public void ComeApart()
    {
        Note(new SubjectMergeUndone(Id, MergedInto!.Value));
        MergedInto = null;
    }
}
