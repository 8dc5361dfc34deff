using Anran.Kernel.Keys;

namespace Anran.Inspections.Officers;

/// <summary>
/// 行政执法证件: that a person may inspect, from one legal day to another, by whom it was issued. Its number is sealed; lists show the
/// last four characters. It lies and belongs where the person's organisation does.
/// </summary>
sealed class OfficerCertificate : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestNumber = 40, LongestIssuer = 100, LongestReason = 200;

    /// <summary>From so many days before the last one on it is shown as running out.</summary>
    public const int WarnDays = 60;
    const string Table = "officer_certificate", Column = "number";

    public required Guid Id { get; init; }
    public required Guid Person { get; init; }

    /// <summary>The name as it stood.</summary>
    public required string PersonName { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }

    /// <summary>Sealed by the field cipher.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Its last four characters, for lists; none of a number that has no more.</summary>
    public string NumberTail { get; private set; } = "";
    public required string Issuer { get; init; }
    public required DateOnly FirstDay { get; init; }
    public required DateOnly LastDay { get; init; }

    /// <summary>First legal day on which it no longer holds, where it was taken back early.</summary>
    public DateOnly? RevokedOn { get; private set; }
    public string? RevokedBecause { get; private set; }
    public int Version { get; set; }

    public bool HoldsOn(DateOnly day) => FirstDay <= day && day <= LastDay && !(RevokedOn <= day);

    public void Bear(string number, FieldCipher cipher)
    {
        (Number, NumberTail) = (cipher.Seal(number, Table, Column, Id), number.Length > 4 ? number[^4..] : "");
        Note(new CertificateAdded(Id, Person, FirstDay, LastDay));
    }

    public string ReadNumber(FieldCipher cipher) => cipher.Open(Number, Table, Column, Id);

    public string MaskedNumber => $"****{NumberTail}";

    public void Revoke(DateOnly on, string because)
    {
        if (RevokedOn is not null) throw OfficerProblems.RevokedAlready();
        if (on < FirstDay || on > LastDay) throw OfficerProblems.RevokedOutside();
        (RevokedOn, RevokedBecause) = (on, because);
        Note(new CertificateRevoked(Id, Person, on));
    }
}

/// <summary>Somebody looked at the number of a certificate, and said what for.</summary>
sealed class CertificateReveal : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Certificate { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required string Purpose { get; init; }
    public required Guid ByWhom { get; init; }
    public required DateTimeOffset At { get; init; }
}

sealed record CertificateAdded(Guid Certificate, Guid Person, DateOnly FirstDay, DateOnly LastDay) : IFact
{
    public static string Name => "certificate.added";
}

sealed record CertificateRevoked(Guid Certificate, Guid Person, DateOnly On) : IFact
{
    public static string Name => "certificate.revoked";
}

sealed record CertificateRevealed(Guid Certificate, Guid Reveal) : IFact
{
    public static string Name => "certificate.revealed";
}
