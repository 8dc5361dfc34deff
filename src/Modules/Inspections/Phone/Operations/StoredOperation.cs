using Anran.Kernel.Keys;

namespace Anran.Inspections.Phone.Operations;

/// <summary>An operation as it lies in the store. What it says is sealed: signatures, names and notes are personal data.</summary>
sealed class StoredOperation
{
    const string Table = "field_operation", Column = "body";

    public required Guid Id { get; init; }
    public required Guid Device { get; init; }
    public required long N { get; init; }
    public required Guid Visit { get; init; }
    public required OperationKind Kind { get; init; }

    /// <summary>By the phone's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>By the server's clock: <see cref="At"/> and the skew of its batch, where that is more than <see cref="Skew.Allowed"/>.</summary>
    public required DateTimeOffset Corrected { get; init; }
    public required DateTimeOffset Received { get; init; }

    /// <summary>The server's clock minus the phone's when it was sent, in milliseconds.</summary>
    public required long SkewMs { get; init; }
    public required Guid Person { get; init; }

    /// <summary>Who brought it in, where it came by an export.</summary>
    public required Guid? BroughtBy { get; init; }

    /// <summary>Sealed; see <see cref="Operation.Text"/>.</summary>
    public required string Body { get; init; }

    /// <summary>See <see cref="Operation.Hash"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>Where its writer may work, until its visit begins: scope keys, each with an organisation if it has one.</summary>
    public string? Reach { get; private set; }

    /// <summary>It belongs to its visit; otherwise it waits for the visit to begin, or is a stranger's.</summary>
    public bool Joined { get; private set; }

    public static StoredOperation Of(Operation it, string text, string hash, Arrival arrival, FieldCipher cipher) => new()
    {
        Id = it.Id,
        Device = it.Device,
        N = it.N,
        Visit = it.Visit,
        Kind = it.Kind,
        At = it.At,
        Corrected = it.Corrected,
        Received = arrival.Now,
        SkewMs = (long)arrival.Skew.TotalMilliseconds,
        Person = it.Person,
        BroughtBy = arrival.BroughtBy,
        Body = cipher.Seal(text, Table, Column, it.Id),
        Hash = hash,
    };

    public Operation Open(FieldCipher cipher) => Operation.Of(this, cipher.Open(Body, Table, Column, Id));

    public void Join() => (Joined, Reach) = (true, null);

    public void WaitFor(IEnumerable<Scope> scopes) => Reach = string.Join(' ', scopes.Select(it => it.Organisation is { } own ? $"{it.ScopeKey}:{own:n}" : it.ScopeKey));

    /// <summary>Whether its writer could work at a row.</summary>
    public bool Reaches(string scopeKey, Guid? organisation) => Reach is { } reach && reach.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(one =>
        one.Split(':') is [var key, .. var own] && scopeKey.StartsWith(key, StringComparison.Ordinal) && (own.Length == 0 || Guid.Parse(own[0]) == organisation));
}

/// <summary>What one batch has in common.</summary>
/// <param name="Now">By the server's clock.</param>
/// <param name="Skew">The server's clock minus the phone's.</param>
/// <param name="Person">Whose work it is.</param>
/// <param name="BroughtBy">Who brought it in; null when it came from the phone.</param>
sealed record Arrival(DateTimeOffset Now, TimeSpan Skew, Guid Person, Guid? BroughtBy);

static class Skew
{
    /// <summary>A clock that is off by less is taken at its word.</summary>
    public static readonly TimeSpan Allowed = TimeSpan.FromMinutes(5);

    public static DateTimeOffset Correct(DateTimeOffset at, TimeSpan skew) => skew.Duration() > Allowed ? at + skew : at;
}
