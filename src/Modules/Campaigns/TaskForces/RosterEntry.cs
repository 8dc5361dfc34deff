using Anran.Kernel.Identifiers;
using Anran.Kernel.Keys;

namespace Anran.Campaigns.TaskForces;

/// <summary>
/// Somebody in a task force, or the contact of an organisation. It belongs to the organisation and lies where that is. The name and the
/// telephone are sealed; removed, nothing of the person is left but the ids in the journal.
/// </summary>
sealed class RosterEntry : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestName = 60, LongestPost = 100, LongestUnit = 200;
    const string Table = "roster_entry";

    public required Guid Id { get; init; }
    public required Guid TaskForce { get; init; }
    public required SeatKind Seat { get; set; }

    /// <summary>The seat of the paper it fills; null for one of the organisation's own making.</summary>
    public int? SeatNumber { get; set; }

    /// <summary>Null for whoever belongs to no organisation here; only those who see the whole place see him.</summary>
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>The organisation's name when it was written, or what was typed.</summary>
    public required string Unit { get; set; }

    /// <summary>Sealed by the field cipher.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What he is there: 安全科科长.</summary>
    public string Post { get; private set; } = "";

    /// <summary>Sealed by the field cipher; null when none was given.</summary>
    public string? Phone { get; private set; }

    /// <summary>His account, if he said that it is himself.</summary>
    public Guid? Person { get; private set; }
    public int Version { get; set; }

    /// <param name="phone">Clean; null leaves what is there.</param>
    public void Write(string name, string post, string? phone, FieldCipher cipher)
    {
        (Name, Post) = (cipher.Seal(name, Table, "name", Id), post);
        if (phone is not null) Phone = cipher.Seal(phone, Table, "phone", Id);
        if (Seat == SeatKind.Contact && Phone is null) throw TaskForceProblems.ContactNeedsPhone();
    }

    public void IsAccount(Guid? person) => Person = person;

    public string NameOf(FieldCipher cipher) => cipher.Open(Name, Table, "name", Id);

    public string? PhoneOf(FieldCipher cipher) => Phone is null ? null : cipher.Open(Phone, Table, "phone", Id);

    public string? MaskedPhone(FieldCipher cipher) => Telephone.Masked(PhoneOf(cipher));

    public void NoteAdded() => Note(new RosterEntryAdded(TaskForce, Id));

    public void NoteChanged() => Note(new RosterEntryChanged(TaskForce, Id));
}

/// <summary>Somebody looked at a telephone number of a roster, and said what for. It outlives the entry.</summary>
sealed class RosterReveal : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Entry { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required string Purpose { get; init; }
    public required Guid ByWhom { get; init; }
    public required DateTimeOffset At { get; init; }
}
