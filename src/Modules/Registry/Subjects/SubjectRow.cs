namespace Anran.Registry.Subjects;

/// <summary>A subject as lists show it.</summary>
sealed record SubjectRow(
    Guid Id, string Name, SubjectKindName Kind, string Address, SubjectPlace Place, string? CreditCode, string? LicenceCode, SubjectStatus Status, DateOnly? StatusOn, RiskGrade? Grade)
{
    public static async Task<List<SubjectRow>> Of(IReadOnlyList<Subject> rows, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var names = await places.FindAll([.. rows.Select(it => it.Place).Distinct()], stop);
        return [.. rows.Select(it => new SubjectRow(
            it.Id, it.Name, SubjectKindName.Of(kinds.Of(it.Kind)), it.Address, SubjectPlace.Of(it.Place, names), it.CreditCode, it.LicenceCode, it.Status, it.StatusOn, it.Grade))];
    }
}

sealed record SubjectKindName(string Code, string Zh, string En)
{
    public static SubjectKindName Of(SubjectKind kind) => new(kind.Code, kind.Zh, kind.En);
}

/// <summary>A place as lists show it.</summary>
sealed record SubjectPlace(Guid Id, string Name, string Path)
{
    public static SubjectPlace Of(Guid id, IReadOnlyDictionary<Guid, PlaceEntry> names) =>
        names.TryGetValue(id, out var place) ? new(place.Id, place.Name, place.Path) : new(id, "", "");
}
