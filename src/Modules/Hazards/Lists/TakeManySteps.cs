using System.ComponentModel.DataAnnotations;
using Anran.Hazards.Loop;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Lists;

/// <summary>One step for many hazards: first looked at, then done; each by its own, so that one refusal holds up no other.</summary>
static class TakeManySteps
{
    public const int Most = 200;

    public sealed record Request
    {
        [Required, MinLength(1), MaxLength(Most)] public IReadOnlyList<One> Hazards { get; init; } = [];

        /// <summary>Route of the step, as <c>assign</c> or <c>close</c>.</summary>
        [Required, StringLength(40)] public string Step { get; init; } = "";

        /// <summary>Only tells what would happen.</summary>
        public bool Preview { get; init; }
        [StringLength(HazardStep.LongestText)] public string? Text { get; init; }
        public DateOnly? Due { get; init; }
        [StringLength(Hazard.LongestMeasure)] public string? Measure { get; init; }
        public Guid? Organisation { get; init; }
    }

    public sealed record One(Guid Id, int Version);

    /// <param name="Why">Why it cannot be done; null when it can, or was.</param>
    public sealed record Row(Guid Id, string Number, string SubjectName, Text What, HazardState State, Text? Why);

    public sealed record Answer(int Done, int Refused, IReadOnlyList<Row> Rows);

    /// <summary>What needs a photo or a signature of its own is not done to many at once.</summary>
    static readonly HazardAction[] Many = [HazardAction.Assign, HazardAction.Close, HazardAction.GrantExtension, HazardAction.RefuseExtension, HazardAction.Control, HazardAction.Refer, HazardAction.Begin, HazardAction.List, HazardAction.Delist, HazardAction.Void];

    public static void Map(IEndpointRouteBuilder hazards) => hazards.MapPost("/many", Handle).Requires("hazards.read");

    static async Task<Ok<Answer>> Handle(Request request, Db db, Caller caller, IServiceScopeFactory scopes, StandTo standTo, CancellationToken stop)
    {
        var move = Transitions.All.FirstOrDefault(it => it.Route == request.Step && Many.Contains(it.Action)) ?? throw HazardProblems.Filter("step");
        if (caller.Identity is not { } identity || !identity.May(move.Permission)) throw AccessProblems.NotAllowed(move.Permission);
        // The list was seen by one permission; the step is taken by its own.
        caller.Become(identity, identity.ScopesOf(move.Permission));
        var ids = request.Hazards.Select(it => it.Id).Distinct().ToList();
        var found = await db.Set<Hazard>().AsNoTracking().Where(it => ids.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
        var rows = new List<Row>();
        foreach (var one in request.Hazards.DistinctBy(it => it.Id).Where(it => found.ContainsKey(it.Id)))
        {
            var hazard = found[one.Id];
            var why = move.Against(hazard, await standTo.Of(hazard, stop))?.Text ?? (hazard.Version == one.Version ? null : ProblemWriter.ChangedMeanwhile().Text);
            var after = hazard.State;
            if (why is null && !request.Preview) (why, after) = await Take(scopes, identity, move, one, request, hazard.State, stop);
            rows.Add(new(hazard.Id, hazard.Number, hazard.SubjectName, new(hazard.What, hazard.WhatEn), after, why));
        }
        return TypedResults.Ok(new Answer(rows.Count(it => it.Why is null), rows.Count(it => it.Why is not null), rows));
    }

    /// <summary>In a scope of its own: what one leaves behind must not go in with the next.</summary>
    static async Task<(Text? Why, HazardState After)> Take(IServiceScopeFactory scopes, Identity identity, Transition move, One one, Request request, HazardState before, CancellationToken stop)
    {
        await using var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().Become(identity, identity.ScopesOf(move.Permission));
        try
        {
            var hazard = await services.ServiceProvider.GetRequiredService<TakeSteps>().Take(one.Id, move,
                new() { Version = one.Version, Text = request.Text, Due = request.Due, Measure = request.Measure, Organisation = request.Organisation }, stop);
            return (null, hazard.State);
        }
        catch (Problem problem)
        {
            return (problem.Text, before);
        }
        catch (DbUpdateConcurrencyException)
        {
            return (ProblemWriter.ChangedMeanwhile().Text, before);
        }
    }
}
