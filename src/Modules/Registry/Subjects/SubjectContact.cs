using Anran.Kernel.Identifiers;
using Anran.Kernel.Keys;

namespace Anran.Registry.Subjects;

/// <summary>Whom to call at a subject: sealed in the store, masked on the screen, open only to who says what for.</summary>
static class SubjectContact
{
    public const int LongestName = 60;
    const string Table = "subject";

    /// <summary>As it was typed; null leaves what is there, an empty text takes it away.</summary>
    public static void WriteContact(this Subject subject, string? name, string? phone, FieldCipher cipher)
    {
        if (name is not null) subject.Contact = SubjectForm.Clean(name, "contact") is { } clean ? cipher.Seal(clean, Table, "contact", subject.Id) : null;
        if (phone is not null) subject.Phone = Telephone.Clean(phone) is { } digits ? cipher.Seal(digits, Table, "phone", subject.Id) : null;
    }

    public static (string? Name, string? Phone) ReadContact(this Subject subject, FieldCipher cipher) => (
        subject.Contact is null ? null : cipher.Open(subject.Contact, Table, "contact", subject.Id),
        subject.Phone is null ? null : cipher.Open(subject.Phone, Table, "phone", subject.Id));

    public static (string? Name, string? Phone) MaskedContact(this Subject subject, FieldCipher cipher)
    {
        var (name, phone) = subject.ReadContact(cipher);
        return (Masked(name), Telephone.Masked(phone));
    }

    /// <summary>The first character of a name; the rest is nobody's business.</summary>
    public static string? Masked(string? name) => name is null ? null : $"{name.EnumerateRunes().First()}**";
}

/// <summary>Somebody looked at whom to call, and said what for.</summary>
sealed class SubjectReveal : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Subject { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required string Purpose { get; init; }
    public required Guid ByWhom { get; init; }
    public required DateTimeOffset At { get; init; }

    public static SubjectReveal Of(Guid subject, IPlaced where, Guid? organisation, string purpose, Caller caller, TimeProvider time) => new()
    {
        Id = RowId.New(),
        Subject = subject,
        Place = where.Place,
        ScopeKey = where.ScopeKey,
        Organisation = organisation,
        Purpose = purpose.Trim(),
        ByWhom = caller.Id,
        At = time.GetUtcNow(),
    };
}
