namespace Anran.Inspections.Tasks;

/// <summary>检查组成员: one person on one task. Lies and belongs where the task does.</summary>
sealed class TaskMember : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Task { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required Guid Person { get; init; }

    /// <summary>The name as it stood.</summary>
    public required string PersonName { get; init; }
    public required MemberPart Part { get; init; }

    public static TaskMember Of(VisitTask task, Member member) => new()
    {
        Id = RowId.New(),
        Task = task.Id,
        Place = task.Place,
        ScopeKey = task.ScopeKey,
        Organisation = task.Organisation,
        Person = member.Person,
        PersonName = member.Name,
        Part = member.Part,
    };
}

/// <param name="Name">As it stood.</param>
sealed record Member(Guid Person, string Name, MemberPart Part);
