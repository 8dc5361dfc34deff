using System.Text.Json;
using Anran.Inspections.Phone.Devices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Phone.Operations;

/// <summary>A batch of operations from a phone, or from the desk, which is a device like others. Each gets its receipt.</summary>
static class TakeOperations
{
    public const int Most = 200, MostBytes = 1024 * 1024;

    public sealed record Request(Guid Device, DateTimeOffset At, JsonElement Operations);

    public sealed record Answer(DateTimeOffset Now, IReadOnlyList<Receipt> Receipts);

    public static void Map(IEndpointRouteBuilder field) => field.MapPost("/operations", Handle).Requires("visits.work").Limited(MostBytes);

    static async Task<Ok<Answer>> Handle(Request request, Db db, OperationIntake intake, TimeProvider time, CancellationToken stop)
    {
        var me = db.Caller.Id;
        var device = await db.Set<Device>().SingleOrDefaultAsync(it => it.Id == request.Device && it.Person == me, stop) ?? throw OperationProblems.DeviceUnknown();
        var now = time.GetUtcNow();
        if (request.At.Year is < 2015 or >= 2100) throw OperationProblems.BatchMalformed();
        var sent = Read(request.Operations, device.Id, Most);
        return TypedResults.Ok(new Answer(now, await intake.Take(device, sent, new(now, now - request.At, me, null), stop)));
    }

    /// <exception cref="Problem">It is no list, too long, or one of them has no id to be answered under.</exception>
    public static IReadOnlyList<Sent> Read(JsonElement operations, Guid device, int most)
    {
        if (operations.ValueKind != JsonValueKind.Array) throw OperationProblems.BatchMalformed();
        if (operations.GetArrayLength() > most) throw OperationProblems.TooMany(most);
        var sent = new List<Sent>(operations.GetArrayLength());
        foreach (var one in operations.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty("id", out var name) || name.ValueKind != JsonValueKind.String || !Id(name, out var id)) throw OperationProblems.BatchMalformed();
            sent.Add(OperationReader.TryRead(one, device, out var operation, out var problem) ? new(id, operation, null) : new(id, null, problem));
        }
        return sent;
    }

    /// <summary>Half a character, escaped, is no id either, and the reader throws for it.</summary>
    static bool Id(JsonElement name, out Guid id)
    {
        try
        {
            return name.TryGetGuid(out id);
        }
        catch (InvalidOperationException)
        {
            id = Guid.Empty;
            return false;
        }
    }
}

/// <summary>An operation that was read, or what is wrong with it.</summary>
sealed record Sent(Guid Id, Operation? Operation, Problem? Problem);
