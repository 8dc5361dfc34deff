using Anran.Inspections.Tasks;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Officers;

/// <summary>Teams that are there, and whether enough of each are certified today.</summary>
static class ListTeams
{
    /// <param name="Certified">A certificate of theirs is valid today.</param>
    public sealed record MemberRow(Guid Person, string Name, MemberPart Part, bool Certified);

    /// <param name="MayInspect">At least two certified officers.</param>
    public sealed record Row(Guid Id, string Name, Guid? Organisation, string? OrganisationName, IReadOnlyList<MemberRow> Members, bool MayInspect, int Version);

    public static void Map(IEndpointRouteBuilder teams) => teams.MapGet("", Handle).Requires("officers.read");

    static async Task<Ok<Page<Row>>> Handle(Guid? organisation, Guid? after, int? limit, Db db, IOrganisations organisations, Certified certified, TimeProvider time, CancellationToken stop)
    {
        var (rows, size) = (db.Set<VisitTeam>().AsNoTracking().Where(it => it.DisbandedAt == null), Page.Limit(limit));
        if (organisation is not null) rows = rows.Where(it => it.Organisation == organisation);
        if (after is { } last) rows = rows.Where(it => it.Id > last);
        var read = await rows.OrderBy(it => it.Id).Take(size + 1).ToListAsync(stop);
        var names = await organisations.FindAll([.. read.Select(it => it.Organisation!.Value).Distinct()], stop);
        var valid = await certified.On(time.Today(), [.. read.SelectMany(it => it.Members).Select(it => it.Person).Distinct()], stop);
        return TypedResults.Ok(Page.Of(read.ConvertAll(team => new Row(
            team.Id, team.TeamName, team.Organisation, names.GetValueOrDefault(team.Organisation!.Value)?.Name,
            [.. team.Members.Select(it => new MemberRow(it.Person, it.Name, it.Part, valid.Contains(it.Person)))],
            team.Members.Count(it => it.Part == MemberPart.Officer && valid.Contains(it.Person)) >= TeamRules.FewestOfficers, team.Version)), size, it => it.Id.ToString()));
    }
}
