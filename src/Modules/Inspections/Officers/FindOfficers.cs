using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Officers;

/// <summary>People who may be put on a team: those of the caller's organisation, or of the one named, and whether each is certified on a day.</summary>
static class FindOfficers
{
    /// <param name="Certified">A certificate of theirs is valid on the day.</param>
    /// <param name="PatrolOnly">By their roles they look and tell, and never inspect.</param>
    public sealed record Row(Guid Person, string Name, bool Certified, bool PatrolOnly);

    public static void Map(IEndpointRouteBuilder officers) => officers.MapGet("", Handle).Requires("officers.read");

    /// <param name="day">Left out: today.</param>
    static async Task<Ok<IReadOnlyList<Row>>> Handle(Guid? organisation, DateOnly? day, SeePeople see, IPeople people, Certified certified, TimeProvider time, CancellationToken stop)
    {
        var home = await see.Organisation(organisation, stop);
        var (on, all) = (day ?? time.Today(), (await people.OfOrganisation(home.Id, stop)).Where(it => it.Active).ToList());
        var ids = all.Select(it => it.Id).ToList();
        var (valid, patrol) = (await certified.On(on, ids, stop), await people.OnlyPatrol(ids, on, stop));
        return TypedResults.Ok<IReadOnlyList<Row>>([.. all.Select(it => new Row(it.Id, it.Name, valid.Contains(it.Id), patrol.Contains(it.Id)))]);
    }
}
