using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Officers;

/// <summary>A team is formed, or consists of others from now on. Tasks it was given keep who was on it then.</summary>
static class FormTeam
{
    public sealed record Request([property: Required, StringLength(VisitTeam.LongestName)] string Name, Guid? Organisation, IReadOnlyList<MemberAsk>? Members, int Version);

    public sealed record Answer(Guid Id, int Version);

    public static void Map(IEndpointRouteBuilder teams)
    {
        teams.MapPost("", Form).Requires("officers.manage");
        teams.MapPut("/{id:guid}", Change).Requires("officers.manage");
        teams.MapDelete("/{id:guid}", Disband).Requires("officers.manage");
    }

    static async Task<Created<Answer>> Form(Request request, Db db, SeePeople see, CancellationToken stop)
    {
        var organisation = await see.Organisation(request.Organisation, stop);
        var team = new VisitTeam
        {
            Id = RowId.New(),
            Place = organisation.Place,
            ScopeKey = organisation.ScopeKey,
            Organisation = organisation.Id,
            TeamName = SeePeople.Words("name", request.Name, VisitTeam.LongestName),
        };
        team.Consist(await see.Members(request.Members, stop));
        db.Add(team);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/visit-teams/{team.Id}", new Answer(team.Id, team.Version));
    }

    static async Task<Ok<Answer>> Change(Guid id, Request request, Db db, SeePeople see, CancellationToken stop)
    {
        var team = await Find(db, id, stop);
        if (team.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        team.TeamName = SeePeople.Words("name", request.Name, VisitTeam.LongestName);
        team.Consist(await see.Members(request.Members, stop));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(team.Id, team.Version));
    }

    static async Task<NoContent> Disband(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        (await Find(db, id, stop)).Disband(time.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    static async Task<VisitTeam> Find(Db db, Guid id, CancellationToken stop) =>
        await db.Set<VisitTeam>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OfficerProblems.TeamNotFound();
}
