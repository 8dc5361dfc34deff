using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>What every deed on a hand-in begins with.</summary>
static class FindHandIn
{
    public static async Task<HandIn> HandIn(this Db db, Guid id, CancellationToken stop) =>
        await db.Set<HandIn>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw HandInProblems.NotFound();

    /// <summary>For those who receive it: they coordinate the place of the plan, and not only that of the organisation that owes it.</summary>
    public static async Task<HandIn> HandInToReceive(this Db db, Guid id, int version, CancellationToken stop)
    {
        var handIn = await db.HandIn(id, stop);
        if (!await db.Set<ReportRequirement>().AnyAsync(it => it.Id == handIn.Requirement, stop)) throw HandInProblems.NotReceiver();
        MustBe(handIn, version);
        return handIn;
    }

    public static void MustBe(HandIn handIn, int version)
    {
        if (handIn.Version != version) throw ProblemWriter.ChangedMeanwhile();
    }

    /// <summary>A reason or a note: bounded, without what cannot be seen.</summary>
    public static string Text(string field, string? text, int least, int most)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length >= least && trimmed.Length <= most && !trimmed.Any(Imports.EditPlanImport.IsHidden) && !trimmed.EnumerateRunes().Any(it => it == System.Text.Rune.ReplacementChar)
            ? trimmed
            : throw HandInProblems.Wrong(field, least > 0 ? $"请填写 {least} 到 {most} 个字。" : $"不能超过 {most} 个字，不能有控制字符。", $"Give {least} to {most} characters without control characters.");
    }
}
