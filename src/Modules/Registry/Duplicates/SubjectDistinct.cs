namespace Anran.Registry.Duplicates;

/// <summary>Somebody compared two subjects that look alike and found that they are two. They are not proposed again, until it is undone.</summary>
sealed class SubjectDistinct : Aggregate, IPlaced, IOwned
{
    public required Guid Id { get; init; }

    /// <summary>Where the first one lies.</summary>
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required Guid Subject { get; init; }
    public required Guid Other { get; init; }
    public required Guid ByWhom { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? UndoneAt { get; private set; }

    public void NoteMade() => Note(new SubjectsToldApart(Subject, Other));

    public void Undo(DateTimeOffset at)
    {
        UndoneAt = at;
        Note(new SubjectsToldApartUndone(Subject, Other));
    }
}

public sealed record SubjectsToldApart(Guid Subject, Guid Other) : IFact
{
    public static string Name => "subject.told-apart";
}

public sealed record SubjectsToldApartUndone(Guid Subject, Guid Other) : IFact
{
    public static string Name => "subject.told-apart-undone";
}
