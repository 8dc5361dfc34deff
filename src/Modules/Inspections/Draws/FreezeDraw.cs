using System.ComponentModel.DataAnnotations;
using Anran.Inspections.Officers;
using Anran.Inspections.Tasks;
using Anran.Inspections.Tasks.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Draws;

/// <summary>
/// The population is frozen: who may be drawn, of whom how many, and which officers. Subjects inspected as often as allowed are not in it,
/// nor officers whose certificate does not hold until the last day. From here on nothing of it changes.
/// </summary>
static class FreezeDraw
{
    const int Chunk = 1_000;
    const string OwnSource = "由系统以密码学随机数产生，产生于名录冻结并公布之后";

    /// <param name="Group">Code of a group of kinds; null: all that no other share names.</param>
    /// <param name="Count">How many are drawn of it.</param>
    public sealed record Share(string? Group, int Count);

    /// <param name="Kinds">Codes of kinds; none: all.</param>
    /// <param name="SeedSource">A public source that tells its figures only later; left out: the house itself.</param>
    public sealed record Request(
        [property: Required, StringLength(RandomDraw.LongestTitle)] string Title, [property: Required] Guid? Place, Guid? Organisation,
        [property: Required] DateOnly? FirstDay, [property: Required] DateOnly? LastDay, IReadOnlyList<string>? Kinds, IReadOnlyList<Share>? Strata,
        int OfficersEach, [property: StringLength(RandomDraw.LongestSource)] string? SeedSource);

    public sealed record Answer(Guid Id, string PopulationSha256);

    public static void Map(IEndpointRouteBuilder draws) => draws.MapPost("", Handle).Requires("draws.run");

    static async Task<Created<Answer>> Handle(
        Request request, Db db, ReadPlanForm read, IRegister register, IPeople people, Certified certified, CapCheck caps, TimeProvider time, CancellationToken stop)
    {
        // The visits that follow are planned by the same form, so they keep the same rules.
        var plan = await read.Read(new()
        {
            Title = request.Title,
            Place = request.Place,
            Organisation = request.Organisation,
            Activity = TaskActivity.Inspection,
            Trigger = TaskTrigger.Draw,
            Procedure = TaskProcedure.Announced,
            FirstDay = request.FirstDay,
            LastDay = request.LastDay,
            Kinds = request.Kinds,
        }, stop);
        var shares = Shares(request, register);
        var officers = await Officers(plan, request.OfficersEach, people, certified, stop);
        var population = new Population(request.OfficersEach, shares, await Units(plan, shares, register, caps, stop), officers);
        foreach (var (stratum, count) in shares)
        {
            if (population.Units.Count(it => it.Stratum == stratum) < count) throw DrawProblems.TooFewUnits();
        }
        var text = Lots.Write(population);
        var draw = new RandomDraw
        {
            Id = RowId.New(),
            Place = plan.Place,
            ScopeKey = plan.ScopeKey,
            Organisation = plan.Organisation,
            Title = plan.Title,
            FirstDay = plan.FirstDay,
            LastDay = plan.LastDay,
            OwnSeed = string.IsNullOrWhiteSpace(request.SeedSource),
            SeedSource = string.IsNullOrWhiteSpace(request.SeedSource) ? OwnSource : SeePeople.Words("seedSource", request.SeedSource, RandomDraw.LongestSource),
            Population = text,
            PopulationSha256 = Lots.Hash(text),
            Units = population.Units.Count,
            Officers = officers.Count,
            FrozenBy = db.Caller.Id,
            FrozenByName = db.Caller.Name,
            FrozenAt = time.GetUtcNow(),
        };
        draw.Frozen();
        db.Add(draw);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/draws/{draw.Id}", new Answer(draw.Id, draw.PopulationSha256));
    }

    /// <summary>The stratum of what no share names bears the code <c>all</c>.</summary>
    static Dictionary<string, int> Shares(Request request, IRegister register)
    {
        var shares = request.Strata is { Count: > 0 and <= Lots.MostStrata } asked ? asked : throw DrawProblems.Count();
        if (shares.DistinctBy(it => it.Group).Count() < shares.Count || shares.Any(it => it.Count is < 1 or > Lots.MostDrawn)) throw DrawProblems.Count();
        if (shares.Any(it => it.Group is { } group && !register.Kinds.Any(kind => kind.Group == group))) throw TaskProblems.KindUnknown();
        if (shares.Sum(it => it.Count) > Lots.MostDrawn) throw DrawProblems.TooManyUnits(Lots.MostUnits);
        return shares.ToDictionary(it => it.Group ?? "all", it => it.Count);
    }

    static async Task<List<Officer>> Officers(VisitPlan plan, int each, IPeople people, Certified certified, CancellationToken stop)
    {
        if (each is < TeamRules.FewestOfficers or > Lots.MostOfficersEach) throw DrawProblems.TooFewOfficers(TeamRules.FewestOfficers);
        var all = (await people.OfOrganisation(plan.Organisation!.Value, stop)).Where(it => it.Active).ToList();
        var ids = all.Select(it => it.Id).ToList();
        var (valid, patrol) = (await certified.On(plan.LastDay, ids, stop), await people.OnlyPatrol(ids, plan.LastDay, stop));
        var officers = all.Where(it => valid.Contains(it.Id) && !patrol.Contains(it.Id)).Select(it => new Officer(it.Id, it.Name)).Take(Lots.MostOfficers).ToList();
        return officers.Count >= each ? officers : throw DrawProblems.TooFewOfficers(each);
    }

    static async Task<List<Unit>> Units(VisitPlan plan, Dictionary<string, int> shares, IRegister register, CapCheck caps, CancellationToken stop)
    {
        var (units, groups) = (new List<Unit>(), register.Kinds.ToDictionary(it => it.Code, it => it.Group));
        for (SubjectEntry? after = null; ;)
        {
            var some = await register.Walk(plan.Choice, after, Chunk, stop);
            if (some.Count == 0) return units;
            after = some[^1];
            var reached = await caps.Reached(plan.Organisation!.Value, plan.Activity, plan.Trigger, some, plan.LastDay, stop);
            foreach (var subject in some.Where(it => !reached.ContainsKey(it.Id)))
            {
                var group = groups.GetValueOrDefault(subject.Kind, "");
                if (shares.ContainsKey(group)) units.Add(new(subject.Id, group, subject.Name));
                else if (shares.ContainsKey("all")) units.Add(new(subject.Id, "all", subject.Name));
            }
            if (units.Count > Lots.MostUnits) throw DrawProblems.TooManyUnits(Lots.MostUnits);
        }
    }
}
