using System.Text;
using Anran.Plans;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Imports;

/// <summary>What every correction of an import shares: find it, check the words, save, tell the new version.</summary>
static class EditPlanImport
{
    const int MostUnits = 200, LongestUnit = 100, LongestHeading = 200, LongestText = 20_000;

    /// <param name="Version">Goes into the next change.</param>
    public sealed record Answer(int Version);

    public static async Task<PlanImport> Find(Db db, Guid id, CancellationToken stop) =>
        await db.Set<PlanImport>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.ImportNotFound();

    public static async Task<Answer> Save(Db db, PlanImport import, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return new(import.Version);
    }

    public static Measure Measure(WorkPlan plan, string id) =>
        plan.Measures.FirstOrDefault(it => it.Id == id) ?? throw CampaignProblems.MeasureNotFound();

    public static string Heading(string? heading) => Line("heading", heading, LongestHeading);

    public static string Text(string? text) => text is { Length: <= LongestText } && !text.Any(IsHidden) && IsWhole(text)
        ? text.Trim()
        : throw CampaignProblems.Wrong("text", $"正文不能超过 {LongestText} 字，不能有控制字符。", $"The text may have {LongestText} characters and no control characters.");

    public static IReadOnlyList<string> Units(string field, IReadOnlyList<string?>? units)
    {
        if (units is null || units.Count > MostUnits)
            throw CampaignProblems.Wrong(field, $"责任单位最多 {MostUnits} 个。", $"At most {MostUnits} units.");
        return [.. units.Select(unit => Line(field, unit, LongestUnit)).Distinct()];
    }

    /// <summary>One line that says something: no control or direction characters.</summary>
    public static string Line(string field, string? value, int longest)
    {
        var trimmed = value?.Trim();
        return trimmed is { Length: > 0 } && trimmed.Length <= longest && !trimmed.Any(it => char.IsControl(it) || IsHidden(it)) && IsWhole(trimmed)
            ? trimmed
            : throw CampaignProblems.Wrong(field, $"请填写 1 到 {longest} 个字，不能有控制字符或换行。", $"Give 1 to {longest} characters without control characters or line breaks.");
    }

    /// <summary>No half of a character, which no store can keep.</summary>
    public static bool IsWhole(string text) => !text.EnumerateRunes().Any(it => it == Rune.ReplacementChar);

    /// <summary>Control and direction characters: a name must read the same to everybody.</summary>
    public static bool IsHidden(char it) =>
        (char.IsControl(it) && it is not ('\n' or '\r' or '\t')) || it is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f';
}
