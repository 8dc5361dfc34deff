using Anran.Kernel.Time;
using Anran.Registry.Facilities;
using Anran.Registry.Staff;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>What is registered about the caller's own organisation: its sites, how each is graded, and what stands and who works there.</summary>
static class ListMine
{
    /// <summary>Sites of one enterprise.</summary>
    const int Most = 200;

    public sealed record Row(Guid Id, SubjectRow Subject, int Facilities, int Overdue, int Staff, int? Months);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/mine", Handle).Requires("registry.read");

    static async Task<Ok<List<Row>>> Handle(Db db, IPlaces places, SubjectKinds kinds, IGrades grades, TimeProvider time, CancellationToken stop)
    {
        if (db.Caller.Identity?.Organisation is not { } own) return TypedResults.Ok<List<Row>>([]);
        var (today, read) = (time.Today(), await db.Set<Subject>().AsNoTracking().Where(it => it.Organisation == own).InOrder().Take(Most).ToListAsync(stop));
        var ids = read.ConvertAll(it => it.Id);
        var facilities = await db.Set<Facility>().Where(it => ids.Contains(it.Subject) && it.RemovedOn == null)
            .GroupBy(it => it.Subject).Select(it => new { it.Key, All = it.Count(), Overdue = it.Count(one => one.DueOn < today) }).ToDictionaryAsync(it => it.Key, stop);
        var staff = await db.Set<StaffMember>().Where(it => ids.Contains(it.Subject) && it.LeftOn == null).GroupBy(it => it.Subject).Select(it => new { it.Key, All = it.Count() }).ToDictionaryAsync(it => it.Key, it => it.All, stop);
        var graded = await grades.FindAll(ids, stop);
        return TypedResults.Ok((await SubjectRow.Of(read, places, kinds, stop)).ConvertAll(it => new Row(
            it.Id, it, facilities.GetValueOrDefault(it.Id)?.All ?? 0, facilities.GetValueOrDefault(it.Id)?.Overdue ?? 0, staff.GetValueOrDefault(it.Id), graded.GetValueOrDefault(it.Id)?.Months)));
    }
}
