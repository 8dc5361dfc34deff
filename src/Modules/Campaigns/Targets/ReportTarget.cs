using Anran.Campaigns.Imports;
using Anran.Kernel.Files;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>How far it is in all, as of a day, with what proves it. A wrong entry is corrected by another that names it.</summary>
static class ReportTarget
{
    const int MostEntries = 2_000, LongestNote = 2_000, LongestReason = 500;

    /// <param name="Share">The share reported; left out for a target that is not split.</param>
    /// <param name="Value">The total so far, not what was added; decimal text with at most three decimals.</param>
    /// <param name="AsOf">Legal day, not after today.</param>
    /// <param name="Because">Needed when the total falls and for a correction.</param>
    /// <param name="Corrects">The entry this one stands for from now on.</param>
    /// <param name="Files">Handed in before; they are filed with the entry.</param>
    public sealed record Request(
        string? Value, DateOnly AsOf, Guid? Share = null, string? Note = null, string? Because = null, Guid? Corrects = null, IReadOnlyList<Guid>? Files = null);

    public sealed record Answer(Guid Entry);

    public static void Map(IEndpointRouteBuilder targets) => targets.MapPost("/{target:guid}/entries", Handle).Requires("targets.report");

    static async Task<Created<Answer>> Handle(Guid id, Guid target, Request request, Db db, FileWithMatter filing, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeTargets.Find(db, id, stop);
        var of = await seen.One(db, target, stop);
        seen.MustBeInForce();
        var total = await Total(db, of, seen.Whole, request.Share, stop);
        var report = Read(request, of, seen.Start, time.Today());
        var made = await db.Set<TargetEntry>().Where(it => it.Thread == total.Thread).ToListAsync(stop);
        if (made.Count >= MostEntries) throw TargetProblems.TooManyEntries(MostEntries);
        var entry = total.Report(report, made, of.Falls, By.Of(db.Caller, time));
        db.Add(entry);
        db.AddRange((await filing.File(request.Files, "target", entry, entry.Id, stop)).Select(file => TargetEvidence.Of(entry, file)));
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/plans/{id}/targets/{target}/entries", new Answer(entry.Id));
    }

    static async Task<ReportedTotal> Total(Db db, PlanTarget target, bool whole, Guid? share, CancellationToken stop)
    {
        if (share is { } id) return await db.Set<TargetShare>().SingleOrDefaultAsync(it => it.Id == id && it.Target == target.Id, stop) ?? throw TargetProblems.ShareNotFound();
        target.MustBeWhole();
        return whole ? target : throw TargetProblems.NotFound();
    }

    static Report Read(Request request, PlanTarget target, DateOnly start, DateOnly today)
    {
        var value = Thousandths.Parse("value", request.Value);
        if (target.Unit == "%" && value > Math.Max(100_000, target.Value)) throw TargetProblems.RateTooHigh();
        if (request.AsOf < start) throw TargetProblems.DayTooEarly(start);
        if (request.AsOf > today) throw TargetProblems.DayInFuture(today);
        var because = string.IsNullOrWhiteSpace(request.Because) ? null : EditPlanImport.Line("because", request.Because, LongestReason);
        return new(value, request.AsOf, Words(request.Note), because, request.Corrects);
    }

    static string? Words(string? note)
    {
        if (string.IsNullOrWhiteSpace(note)) return null;
        var text = EditPlanImport.Text(note);
        return text.Length <= LongestNote ? text : throw CampaignProblems.Wrong("note", $"说明不能超过 {LongestNote} 字。", $"The note may have {LongestNote} characters.");
    }
}
