using Anran.Hazards.Finding;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Loop;

/// <summary>One hazard with all that was done about it, and what the caller may do next.</summary>
static class ShowHazard
{
    const string Why = "the steps and sources of a hazard that was shown";

    /// <param name="Organisation">Who puts it right.</param>
    public sealed record View(
        Guid Id, string Number, SubjectView Subject, PlaceView Place, ListHazardKinds.KindName Kind, HazardGrade Grade, Text What, string? Item, string? Criterion,
        HazardState State, HazardControl Control, string? Measure, OrganisationView? Organisation, OrganisationView? Department, OrganisationView? ReferredTo, string? Person,
        DateOnly FoundOn, DateOnly? Due, DateOnly? ActBy, int Extensions, DateOnly? ExtensionUntil, DateOnly? DecideBy, DateOnly? AcceptBy,
        int? ListedLevel, DateOnly? ListedOn, DateOnly? PublishBy, DateOnly? ClosedOn, DateOnly? LookedBackOn, int Reopens, Guid? MergedInto,
        IReadOnlyList<SourceView> Sources, IReadOnlyList<StepView> Steps, IReadOnlyList<ActionView> Actions, int Version);
    public sealed record SubjectView(Guid Id, string Name);
    public sealed record PlaceView(Guid Id, string Name, string Path);
    public sealed record OrganisationView(Guid Id, string Name);
    public sealed record SourceView(
        Guid Id, SourceKind Kind, OrganisationView? By, string ByName, DateOnly FoundOn, string What, string Note, IReadOnlyList<Guid> Photos, IReadOnlyList<string> Clauses, bool Late, Guid? Visit);

    /// <param name="Latitude">Degrees, WGS-84/CGCS2000; so is <paramref name="Longitude"/>.</param>
    public sealed record StepView(
        Guid Id, HazardAction Action, Text What, HazardState Before, HazardState After, DateTimeOffset At, string ByName, OrganisationView? By, string? Text, string? Measure, DateOnly? Due,
        string? Rule, string? Named, IReadOnlyList<Guid> Photos, Guid? Signature, string? Where, double? Latitude, double? Longitude, CheckWay? Way);

    /// <summary>A step that the caller's permissions know of.</summary>
    /// <param name="Why">Why it cannot be taken now; null when it can.</param>
    public sealed record ActionView(HazardAction Action, string Route, Text Text, Text? Why, IReadOnlyList<NeedView> Needs);
    public sealed record NeedView(Need What, bool Required);

    public static void Map(IEndpointRouteBuilder hazards) => hazards.MapGet("/{id:guid}", Handle).Requires("hazards.read");

    static async Task<Ok<View>> Handle(Guid id, Db db, StandTo standTo, IPlaces places, IOrganisations organisations, HazardKinds kinds, CancellationToken stop)
    {
        var it = await db.Set<Hazard>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) ?? throw HazardProblems.NotFound();
        var steps = await db.Unscoped<HazardStep>(Why).AsNoTracking().Where(row => row.Hazard == id).OrderBy(row => row.Number).ToListAsync(stop);
        var sources = await db.Unscoped<HazardSource>(Why).AsNoTracking().Where(row => row.Hazard == id).OrderBy(row => row.Id).ToListAsync(stop);
        var named = new[] { it.Organisation, it.Department, it.ReferredTo }.Concat(steps.Select(step => step.ByOrganisation)).Concat(sources.Select(source => source.FoundByOrganisation));
        var names = await organisations.FindAll([.. named.OfType<Guid>().Distinct()], stop);
        var place = (await places.FindAll([it.Place], stop)).GetValueOrDefault(it.Place);
        var by = await standTo.Of(it, stop);
        return TypedResults.Ok(new View(
            it.Id, it.Number, new(it.Subject, it.SubjectName), new(it.Place, place?.Name ?? "", place?.Path ?? ""), ListHazardKinds.KindName.Of(kinds.Of(it.Kind)), it.Grade, new(it.What, it.WhatEn), it.Item, it.Criterion,
            it.State, it.Control, it.Measure, Name(it.Organisation), Name(it.Department), Name(it.ReferredTo), it.PersonName,
            it.FoundOn, it.Due, it.ActBy, it.Extensions, it.ExtensionUntil, it.DecideBy, it.AcceptBy,
            it.ListedLevel, it.ListedOn, it.PublishBy, it.ClosedOn, it.LookedBackOn, it.Reopens, it.MergedInto,
            sources.ConvertAll(row => new SourceView(row.Id, row.Kind, Name(row.FoundByOrganisation), row.FoundByName, row.FoundOn, row.What, row.Note, row.Photos, row.Clauses, row.Late, row.Visit)),
            steps.ConvertAll(row => new StepView(
                row.Id, row.Action, row.Action.Words(), row.Before, row.After, row.At, row.ByName, Name(row.ByOrganisation), row.Text, row.Measure, row.Due, row.Rule, row.Named,
                row.Photos, row.Signature, row.Location, Degrees(row.Latitude), Degrees(row.Longitude), row.Way)),
            [.. Transitions.All.Where(move => May(db.Caller, move.Permission, it)).Select(move => ActionOf(move, it, by))], it.Version));

        OrganisationView? Name(Guid? organisation) => organisation is { } one && names.TryGetValue(one, out var found) ? new(found.Id, found.Name) : null;
    }

    static ActionView ActionOf(Transition move, Hazard hazard, Standing by) => new(
        move.Action, move.Route, move.Text, move.Against(hazard, by)?.Text,
        [.. move.Needs.Select(need => new NeedView(need.What, need.When == When.Always || (need.When == When.IfMajor && hazard.Grade == HazardGrade.Major)))]);

    /// <summary>The permission must hold where the hazard is, not anywhere.</summary>
    static bool May(Caller caller, string permission, Hazard it) => caller.Identity is { } identity && identity.ScopesOf(permission).Any(scope =>
        scope.Covers(it.ScopeKey) && (scope.Organisation is null || scope.Organisation == it.Organisation || scope.Organisation == it.Department || scope.Organisation == it.Partner));

    static double? Degrees(int? tenMillionths) => tenMillionths / 1e7;
}
