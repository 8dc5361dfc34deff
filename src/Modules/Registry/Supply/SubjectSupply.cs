using Anran.Kernel.Keys;

namespace Anran.Registry.Supply;

enum SupplyKind
{
    /// <summary>管道</summary>
    Piped,

    /// <summary>瓶装</summary>
    Bottled,
}

/// <summary>供用气信息: what an operator knows of a user — where exactly, by which contract and meter. One for each subject that uses gas, under its id.</summary>
sealed class SubjectSupply : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestPart = 40, LongestNumber = 60;
    const string Table = "subject_supply", Column = "citizen_number";

    /// <summary>The subject's.</summary>
    public required Guid Id { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; set; }
    public string Building { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public string Room { get; private set; } = "";

    /// <summary>What the operator calls the user.</summary>
    public string? UserNumber { get; private set; }
    public SupplyKind? Supply { get; private set; }
    public string? ContractNumber { get; private set; }
    public DateOnly? ContractOn { get; private set; }
    public string? MeterNumber { get; private set; }

    /// <summary>ID number of who signed, sealed by the field cipher.</summary>
    public string? CitizenNumber { get; private set; }
    public int Version { get; set; }

    public sealed record Told(string Building, string Unit, string Room, string? UserNumber, SupplyKind? Supply, string? ContractNumber, DateOnly? ContractOn, string? MeterNumber);

    public Told Now => new(Building, Unit, Room, UserNumber, Supply, ContractNumber, ContractOn, MeterNumber);

    public void Write(Told told) => (Building, Unit, Room, UserNumber, Supply, ContractNumber, ContractOn, MeterNumber) =
        (told.Building, told.Unit, told.Room, told.UserNumber, told.Supply, told.ContractNumber, told.ContractOn, told.MeterNumber);

    /// <param name="typed">Null leaves what is there, an empty text takes it away.</param>
    public void WriteNumber(string? typed, DateOnly today, FieldCipher cipher)
    {
        if (typed is null) return;
        CitizenNumber = Number(typed, today) is { } number ? cipher.Seal(number, Table, Column, Id) : null;
    }

    public string? ReadNumber(FieldCipher cipher) => CitizenNumber is null ? null : cipher.Open(CitizenNumber, Table, Column, Id);

    /// <returns>Null when nothing was typed.</returns>
    /// <exception cref="Problem">Its check digit, or another part, is wrong.</exception>
    public static string? Number(string typed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return Kernel.Identifiers.CitizenNumber.TryParse(typed, today, out var number, out var fault) ? number.Reveal() : throw Problem.Field("citizenNumber", fault.Code, fault.Text);
    }

    public void NoteChanged() => Note(new SubjectSupplyChanged(Id));
}

public sealed record SubjectSupplyChanged(Guid Subject) : IFact
{
    public static string Name => "subject.supply-changed";
}
