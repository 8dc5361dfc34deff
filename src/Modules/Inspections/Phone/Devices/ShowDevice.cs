using Anran.Inspections.Phone.Operations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Phone.Devices;

/// <summary>Which operations of a phone are there: for one that lost its receipts.</summary>
static class ShowDevice
{
    /// <param name="UpTo">All up to this number are there; 0: the first is not.</param>
    /// <param name="Beyond">And these.</param>
    public sealed record Answer(long UpTo, IReadOnlyList<long> Beyond);

    public static void Map(IEndpointRouteBuilder field) => field.MapGet("/devices/{id:guid}", Handle).Requires("visits.work");

    static async Task<Ok<Answer>> Handle(Guid id, Db db, CancellationToken stop)
    {
        var me = db.Caller.Id;
        if (!await db.Set<Device>().AnyAsync(it => it.Id == id && it.Person == me, stop)) throw OperationProblems.DeviceUnknown();
        var rows = db.Set<StoredOperation>().Where(it => it.Device == id);
        var (count, last) = (await rows.LongCountAsync(stop), await rows.MaxAsync(it => (long?)it.N, stop) ?? 0);
        if (count == last) return TypedResults.Ok(new Answer(last, []));
        var numbers = await rows.OrderBy(it => it.N).Select(it => it.N).ToListAsync(stop);
        var upTo = 0L;
        while (upTo < numbers.Count && numbers[(int)upTo] == upTo + 1) upTo++;
        return TypedResults.Ok(new Answer(upTo, numbers.GetRange((int)upTo, numbers.Count - (int)upTo)));
    }
}
