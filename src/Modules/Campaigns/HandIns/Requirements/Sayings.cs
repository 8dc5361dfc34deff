using Anran.Plans;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>One thing that a plan wants handed in, in its own words.</summary>
sealed record Saying(string What, string? From, string? To, string? CopyTo, Timetable When, Lines? Lines);

/// <summary>Reads out of a decided plan what is to be handed in.</summary>
static class Sayings
{
    const int Longest = 500;

    /// <summary>What the monthly report is called where the paper says only on which day it is due.</summary>
    const string Progress = "工作进展情况";

    public static IReadOnlyList<Saying> Of(WorkPlan plan)
    {
        var last = plan.Phases.Count == 0 || Timetable.Month(plan.Phases[^1].End) is null ? null : plan.Phases[^1].End;
        var said = plan.Submissions.Select(it => new Saying(Cut(it.What), Cut(it.From), Cut(it.To), Cut(it.CopyTo), When(it, last), it.Lines)).ToList();
        // The day of every month stands once as the plan's cadence and mostly once more in the sentence that says who and to whom.
        if (plan.Reporting is { Day: >= 1 and <= 31 } monthly && !said.Any(it => it.When.Rhythm == Rhythm.Monthly && it.When.Day == monthly.Day))
            said.Add(new(Progress, null, null, null, new(Rhythm.Monthly, null, monthly.Day, null, last, Shift.None), monthly.Lines));
        return [.. said.DistinctBy(it => (it.What, it.From, it.When))];
    }

    static Timetable When(Submission it, string? last) => it switch
    {
        { Recurring: not null, Day: >= 1 and <= 31 and var day } => Monthly(day, Timetable.Month(it.First) is null ? null : it.First, last),
        { Recurring: null, Due: { } due } => new(Rhythm.Once, due, null, null, null, Shift.None),
        _ => Timetable.Unclear,
    };

    /// <summary>A paper whose phases end before the first report leaves the end open.</summary>
    static Timetable Monthly(int day, string? first, string? last) =>
        new(Rhythm.Monthly, null, day, first, string.CompareOrdinal(last, first) < 0 ? null : last, Shift.None);

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    static string? Cut(string? text) => text is { Length: > Longest } ? text[..Longest].TrimEnd('\ud800', '\udbff') : text;
}
