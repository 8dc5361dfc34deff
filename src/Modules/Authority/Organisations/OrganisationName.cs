namespace Anran.Authority.Organisations;

/// <summary>An organisation as lists show it.</summary>
sealed record OrganisationName(Guid Id, string Name)
{
    public static OrganisationName? Of(Guid? id, IReadOnlyDictionary<Guid, OrganisationEntry> names) =>
        id is { } known ? new(known, names.TryGetValue(known, out var entry) ? entry.Name : "") : null;
}
