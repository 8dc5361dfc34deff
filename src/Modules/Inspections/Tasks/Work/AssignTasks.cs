using Anran.Inspections.Officers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>A team, or people by name, are to make visits. For an inspection at least two of them are certified until its last day.</summary>
static class AssignTasks
{
    /// <param name="Team">A team as it stands today; or <paramref name="Members"/> by name.</param>
    public sealed record Request(IReadOnlyList<ManyTasks.Target>? Tasks, Guid? Team, IReadOnlyList<MemberAsk>? Members, bool Preview);

    public static void Map(IEndpointRouteBuilder tasks) => tasks.MapPost("/assign", Handle).Requires("visits.plan");

    static async Task<Ok<ManyTasks.Answer>> Handle(Request request, Db db, SeePeople see, TeamRules rules, CancellationToken stop)
    {
        var members = request.Team is { } team
            ? (await db.Set<VisitTeam>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == team && it.DisbandedAt == null, stop) ?? throw OfficerProblems.TeamNotFound("team")).Members
            : await see.Members(request.Members, stop);
        var (officers, experts) = (members.Count(it => it.Part == MemberPart.Officer), members.Count(it => it.Part == MemberPart.Expert));
        var answer = await ManyTasks.Each(db, request.Tasks, request.Preview, async task =>
        {
            task.MustBeAhead();
            await rules.MustBeRight(task.Activity, members, task.Due, stop);
            db.RemoveRange(await db.Set<TaskMember>().Where(it => it.Task == task.Id).ToListAsync(stop));
            db.AddRange(members.Select(it => TaskMember.Of(task, it)));
            task.Assign(request.Team, officers, experts);
        }, stop);
        return TypedResults.Ok(answer);
    }
}
