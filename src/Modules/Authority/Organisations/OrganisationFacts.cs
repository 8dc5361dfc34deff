namespace Anran.Authority.Organisations;

sealed record OrganisationAdded(Guid Organisation, string Kind) : IFact
{
    public static string Name => "organisation.added";
}

sealed record OrganisationChanged(Guid Organisation) : IFact
{
    public static string Name => "organisation.changed";
}

/// <param name="On">First legal day on which it no longer exists.</param>
public sealed record OrganisationClosed(Guid Organisation, DateOnly On) : IFact
{
    public static string Name => "organisation.closed";
}

/// <summary>One import; the rows are in the entry's digest.</summary>
sealed record OrganisationsImported(int Rows) : IFact
{
    public static string Name => "organisation.imported";
}
