using Anran.Kernel.Keys;
using Anran.Kernel.Units;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Registry.Subjects;

/// <summary>All that is written about one subject. The id of a merged one leads to the one that is left.</summary>
static class GetSubject
{
    /// <param name="Id">Another than asked, when that one was merged.</param>
    /// <param name="Latitude">Degrees, WGS-84/CGCS2000; so is <paramref name="Longitude"/>.</param>
    /// <param name="Contact">Masked, as is <paramref name="Phone"/>.</param>
    public sealed record View(
        Guid Id, string Name, SubjectKind Kind, string Address, SubjectPlace Place, string? CreditCode, string? LicenceCode, string? RowKey,
        double? Latitude, double? Longitude, ListSubjectKinds.GasName? Gas, string? Contact, string? Phone, OrganisationName? Organisation,
        bool? Basement, int? Users, int? InUseSince,
        SubjectStatus Status, DateOnly? StatusOn, string? StatusReason, int MergedHere, int Version);

    public sealed record OrganisationName(Guid Id, string Name);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/{id:guid}", Handle).Requires("registry.read");

    static async Task<Ok<View>> Handle(
        Guid id, FindSubjects subjects, IPlaces places, IOrganisations organisations, SubjectKinds kinds, FieldCipher cipher, CancellationToken stop)
    {
        var it = (await subjects.Follow([id], stop)).GetValueOrDefault(id) ?? throw SubjectProblems.NotFound();
        var names = await places.FindAll([it.Place], stop);
        var owner = it.Organisation is { } own ? (await organisations.FindAll([own], stop)).GetValueOrDefault(own) : null;
        var (contact, phone) = it.MaskedContact(cipher);
        return TypedResults.Ok(new View(
            it.Id, it.Name, kinds.Of(it.Kind), it.Address, SubjectPlace.Of(it.Place, names), it.CreditCode, it.LicenceCode, it.RowKey,
            it.Position?.LatitudeDegrees, it.Position?.LongitudeDegrees, it.Gas is { } gas && Gas.Find(gas) is { } known ? new(known.Id, known.Zh, known.En) : null,
            contact, phone, owner is null ? null : new(owner.Id, owner.Name),
            it.Basement, it.Users, it.InUseSince,
            it.Status, it.StatusOn, it.StatusReason, (await subjects.WithMerged(it.Id, stop)).Count - 1, it.Version));
    }
}
