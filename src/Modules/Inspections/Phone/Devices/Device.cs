namespace Anran.Inspections.Phone.Devices;

/// <summary>设备: a phone, or a browser at a desk, on which one person makes operations. It gives itself its id.</summary>
sealed class Device : Aggregate
{
    public const int LongestName = 80;

    public required Guid Id { get; init; }
    public required Guid Person { get; init; }
    public required string Name { get; init; }
    public required DateTimeOffset RegisteredAt { get; init; }

    public void NoteRegistered() => Note(new DeviceRegistered(Id, Person));
}

sealed record DeviceRegistered(Guid Device, Guid Person) : IFact
{
    public static string Name => "device.registered";
}
