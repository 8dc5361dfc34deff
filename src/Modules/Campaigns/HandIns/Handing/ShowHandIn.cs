using Anran.Campaigns.HandIns.Board;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>One hand-in: what is asked, how it stands, and all that happened to it.</summary>
static class ShowHandIn
{
    public sealed record StepView(int Number, StepKind Kind, DateTimeOffset At, HandInState State, DateOnly Due, EndedWhy? Why, string Text, IReadOnlyList<StepFile> Files, string ByName);

    public sealed record ReminderView(int Level, DateOnly Day, DateTimeOffset At);

    /// <param name="Written">The last day before it was moved or shifted; null when it is no other.</param>
    /// <param name="MaySubmit">The caller’s own organisation owes it, and it is open.</param>
    /// <param name="MayReceive">The caller coordinates the plan’s own place.</param>
    public sealed record View(
        HandInRow Row, string? From, string? To, string? CopyTo, int? FirstLine, int? LastLine, DateOnly OwedFrom, DateOnly? Written, DateOnly? AgainBy,
        Shift Shift, IReadOnlyList<StepView> Steps, IReadOnlyList<ReminderView> Reminders, bool MaySubmit, bool MayReceive);

    public static void Map(IEndpointRouteBuilder handIns) => handIns.MapGet("/{id:guid}", Handle).Requires("plans.read");

    static async Task<Ok<View>> Handle(Guid id, DateOnly? on, Db db, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var day = on ?? time.Today();
        var standing = await Standing.On(db, db.Set<HandIn>().Where(it => it.Id == id), day, time.Today()).SingleOrDefaultAsync(stop) ?? throw HandInProblems.NotFound();
        var row = (await HandInRow.Of([standing], day, db, organisations, places, stop))[0];
        var requirement = (await SeeHandIns.Requirements(db, [standing.Row.Requirement], stop)).GetValueOrDefault(standing.Row.Requirement);
        var end = day >= time.Today() ? DateTimeOffset.MaxValue : BeijingTime.EndOf(day);
        var steps = await db.Set<HandInStep>().AsNoTracking().Where(it => it.HandIn == id && it.At < end).OrderBy(it => it.Number).ToListAsync(stop);
        var reminders = await db.Set<HandInReminder>().AsNoTracking().Where(it => it.HandIn == id && it.At < end).OrderBy(it => it.Day).ThenBy(it => it.At).ThenBy(it => it.Level).ToListAsync(stop);
        var identity = db.Caller.Identity;
        var written = requirement?.Timetable.Of(standing.Row.Period)?.Written;
        return TypedResults.Ok(new View(
            row, requirement?.FromText, requirement?.ToText, requirement?.CopyText, requirement?.FirstLine, requirement?.LastLine, standing.Row.OwedFrom,
            written == standing.Row.Due ? null : written, standing.Row.AgainBy, requirement?.Shift ?? Shift.None,
            [.. steps.Select(it => new StepView(it.Number, it.Kind, it.At, it.State, it.Due, it.Why, it.Text, it.Files, it.ByName))],
            [.. reminders.Select(it => new ReminderView(it.Level, it.Day, it.At))],
            identity is not null && identity.May("hand-ins.submit") && standing.Row.Organisation is { } owner && owner == identity.Organisation && standing.Row.IsOpen,
            identity is not null && requirement is not null && identity.ScopesOf("hand-ins.manage").Any(it => it.Organisation is null && it.Covers(requirement.ScopeKey))));
    }

}
