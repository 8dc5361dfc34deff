using Anran.Kernel.Time;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Facilities;

/// <summary>The facilities of a subject, those past their day first; what was removed stands at the end.</summary>
static class ListFacilities
{
    /// <summary>More are not registered at one subject.</summary>
    public const int Most = 500;

    /// <param name="DueOn">Last legal day on which it may be used; <paramref name="DueByLife"/> when it follows from the life of its kind.</param>
    public sealed record Row(
        Guid Id, KindName Kind, string Model, string Number, int Count, string Spot, DateOnly? MadeOn, DateOnly? ExpiresOn, DateOnly? DueOn, bool DueByLife, bool Overdue, bool ByItself, DateOnly? RemovedOn, int Version);

    public sealed record KindName(string Code, string Zh, string En, int? LifeYears);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/subjects/{id:guid}/facilities", Handle).Requires("registry.read");
        api.MapGet("/facility-kinds", Kinds).Requires("registry.read");
    }

    static Ok<List<KindName>> Kinds(FacilityKinds kinds) => TypedResults.Ok(kinds.All.Select(Name).ToList());

    static async Task<Ok<List<Row>>> Handle(Guid id, Db db, FindSubjects subjects, FacilityKinds kinds, TimeProvider time, CancellationToken stop)
    {
        var all = await subjects.Known(id, stop);
        var today = time.Today();
        var rows = await db.Set<Facility>().AsNoTracking().Where(it => all.Contains(it.Subject)).OrderBy(it => it.Id).Take(2 * Most).ToListAsync(stop);
        return TypedResults.Ok(rows
            .OrderBy(it => it.RemovedOn is not null).ThenBy(it => it.DueOn ?? DateOnly.MaxValue).ThenBy(it => it.Id)
            .Select(it => new Row(it.Id, Name(kinds.Of(it.Kind)), it.Model, it.Number, it.Count, it.Spot, it.MadeOn, it.ExpiresOn, it.DueOn, it.ExpiresOn is null && it.DueOn is not null, it.RemovedOn is null && it.DueOn < today, it.ByItself, it.RemovedOn, it.Version))
            .ToList());
    }

    static KindName Name(FacilityKind kind) => new(kind.Code, kind.Zh, kind.En, kind.LifeYears);
}
