using Anran.Inspections.Tasks;

namespace Anran.Inspections.Officers;

/// <summary>检查组: officers and experts who go together. Lies and belongs where its organisation does.</summary>
sealed class VisitTeam : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestName = 60, MostMembers = 20;

    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required string TeamName { get; set; }
    public IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>From then on it is given nothing; what it has it keeps.</summary>
    public DateTimeOffset? DisbandedAt { get; private set; }
    public int Version { get; set; }

    public void Consist(IReadOnlyList<Member> members)
    {
        MustBeThere();
        Members = members;
        Note(new VisitTeamFormed(Id, members.Count));
    }

    public void Disband(DateTimeOffset at)
    {
        MustBeThere();
        DisbandedAt = at;
        Note(new VisitTeamDisbanded(Id));
    }

    void MustBeThere()
    {
        if (DisbandedAt is not null) throw OfficerProblems.TeamDisbanded();
    }
}

sealed record VisitTeamFormed(Guid Team, int Members) : IFact
{
    public static string Name => "visit-team.formed";
}

sealed record VisitTeamDisbanded(Guid Team) : IFact
{
    public static string Name => "visit-team.disbanded";
}
