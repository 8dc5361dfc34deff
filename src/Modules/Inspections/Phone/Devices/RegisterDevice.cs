using System.ComponentModel.DataAnnotations;
using Anran.Inspections.Phone.Operations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Phone.Devices;

/// <summary>A phone says who it is, and hears how far its clock is off. Again is harmless.</summary>
static class RegisterDevice
{
    /// <param name="At">By the phone's clock.</param>
    public sealed record Request([property: Required] Guid? Id, [property: Required, StringLength(Device.LongestName, MinimumLength = 1)] string Name, [property: Required] DateTimeOffset? At);

    /// <param name="Skew">The server's clock minus the phone's, in milliseconds.</param>
    public sealed record Answer(DateTimeOffset Now, long Skew);

    public static void Map(IEndpointRouteBuilder field) => field.MapPost("/devices", Handle).Requires("visits.work");

    static async Task<Ok<Answer>> Handle(Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var (now, me, id) = (time.GetUtcNow(), db.Caller.Id, request.Id!.Value);
        var known = await db.Set<Device>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop);
        if (known is not null && known.Person != me) throw OperationProblems.DeviceOfAnother();
        if (known is null)
        {
            var device = new Device { Id = id, Person = me, Name = Clean(request.Name), RegisteredAt = now };
            device.NoteRegistered();
            db.Add(device);
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateException twice) when (StoreProblems.IsTaken(twice))
            {
                // Another try of the same was quicker; whose it is now decides.
                db.ChangeTracker.Clear();
                if (!await db.Set<Device>().AnyAsync(it => it.Id == id && it.Person == me, stop)) throw OperationProblems.DeviceOfAnother();
            }
        }
        return TypedResults.Ok(new Answer(now, (long)(now - request.At!.Value).TotalMilliseconds));
    }

    static string Clean(string name) => string.Concat(name.Where(it => !char.IsControl(it) && !char.IsSurrogate(it))).Trim() is { Length: > 0 } clean ? clean : "—";
}
