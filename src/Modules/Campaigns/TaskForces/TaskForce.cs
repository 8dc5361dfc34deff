using Anran.Campaigns.Responsibility;

namespace Anran.Campaigns.TaskForces;

/// <summary>工作专班 of a plan, through all its editions: the seats its paper names. Who fills them, and whom one can call, is in <see cref="RosterEntry"/>.</summary>
sealed class TaskForce : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Of the plan's editions.</summary>
    public required Guid Series { get; init; }

    /// <summary>The edition whose seats these are.</summary>
    public Guid Plan { get; private set; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null, as for the plan.</summary>
    public Guid? Organisation { get; private init; }
    public IReadOnlyList<Seat> Seats { get; private set; } = [];
    public int Version { get; set; }

    public static TaskForce Of(Plan plan)
    {
        var force = new TaskForce { Id = RowId.New(), Series = plan.Series, Place = plan.Place, ScopeKey = plan.ScopeKey };
        force.Follow(plan);
        return force;
    }

    /// <summary>Takes the seats of an edition. One that was there before keeps its number, and so whoever sits on it.</summary>
    public void Follow(Plan plan)
    {
        var (next, seats) = (Seats.Select(it => it.Number).DefaultIfEmpty(0).Max() + 1, new List<Seat>());
        foreach (var (kind, text) in Named(plan).Distinct())
            seats.Add(Seats.FirstOrDefault(it => it.Kind == kind && it.Text == text) ?? new(next++, kind, text));
        (Plan, Seats) = (plan.Id, seats);
        Note(new TaskForceFormed(Id, plan.Id, seats.Count));
    }

    static IEnumerable<(SeatKind, string)> Named(Plan plan)
    {
        if (plan.Facts.TaskForce is not { } paper) yield break;
        foreach (var head in paper.Head) yield return (SeatKind.Head, head);
        foreach (var deputy in paper.Deputies) yield return (SeatKind.Deputy, deputy);
        if (paper.Office is { } office) yield return (SeatKind.Office, office);
        foreach (var member in paper.Members) yield return (SeatKind.Member, member);
    }
}

/// <param name="Number">For ever that of this seat, from 1.</param>
/// <param name="Text">As the paper writes it, persons masked: 副县长○○○, 县住建局.</param>
sealed record Seat(int Number, SeatKind Kind, string Text);

enum SeatKind
{
    /// <summary>组长</summary>
    Head,

    /// <summary>副组长</summary>
    Deputy,

    /// <summary>办公室</summary>
    Office,

    /// <summary>成员</summary>
    Member,

    /// <summary>联络员: whom an organisation named to be called.</summary>
    Contact,
}
