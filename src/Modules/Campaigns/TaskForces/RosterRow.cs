using Anran.Kernel.Keys;

namespace Anran.Campaigns.TaskForces;

/// <summary>Somebody of a roster, as lists show him.</summary>
/// <param name="Phone">Masked, always.</param>
/// <param name="Me">It is the caller himself.</param>
sealed record RosterRow(Guid Id, SeatKind Seat, int? SeatNumber, Guid? Organisation, string Unit, PlaceView Place, string Name, string Post, string? Phone, bool Me, int Version)
{
    public static RosterRow Of(RosterEntry it, IReadOnlyDictionary<Guid, PlaceEntry> places, FieldCipher cipher, Guid caller) => new(
        it.Id, it.Seat, it.SeatNumber, it.Organisation, it.Unit, PlaceView.Of(it.Place, places), it.NameOf(cipher), it.Post, it.MaskedPhone(cipher), it.Person == caller, it.Version);
}
