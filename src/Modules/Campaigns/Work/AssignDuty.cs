using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Work;

/// <summary>Names who in the organisation looks after its duties: one, or many at once. What cannot be is told for each and stops no other.</summary>
static class AssignDuty
{
    public const int Most = 200;

    public sealed record Request(Guid Person, IReadOnlyList<Target>? Duties);
    public sealed record Target(Guid Id, int Version);
    public sealed record Answer(int Assigned, IReadOnlyList<Refusal> Refused);

    /// <param name="Code">Of the refusal; its words stand in <paramref name="Text"/>.</param>
    public sealed record Refusal(Guid Id, string Code, Text Text);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapPost("/assign", Handle).Requires("duties.work");

    static async Task<Ok<Answer>> Handle(Request request, Db db, IPeople people, TimeProvider time, CancellationToken stop)
    {
        if (request.Duties is not { Count: >= 1 and <= Most } wanted) throw WorkProblems.TooManyDuties(Most);
        var person = (await people.FindAll([request.Person], stop)).GetValueOrDefault(request.Person);
        var (by, refused) = (By.Of(db.Caller, time), new List<Refusal>());
        foreach (var target in wanted.DistinctBy(it => it.Id))
        {
            try
            {
                var duty = await FindDuty.InForce(db, target.Id, target.Version, stop);
                db.Add(duty.Assign(request.Person, Checked(person, duty).Name, by));
            }
            catch (Problem problem)
            {
                refused.Add(new(target.Id, problem.Code, problem.Text));
                // A single one is refused as everywhere else, with the field that is wrong.
                if (wanted.Count == 1) throw;
            }
        }
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(wanted.DistinctBy(it => it.Id).Count() - refused.Count, refused));
    }

    /// <summary>Somebody elsewhere is refused in the same words as nobody.</summary>
    public static PersonEntry Checked(PersonEntry? person, Duty duty) =>
        person is { Active: true } && person.Organisation == duty.Organisation ? person : throw WorkProblems.PersonNotThere();
}
