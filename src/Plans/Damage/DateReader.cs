namespace Anran.Plans.Damage;

/// <summary>Dates that cannot all be meant.</summary>
static class DateReader
{
    public static void Read(IReadOnlyList<Phase> phases, IReadOnlyList<Submission> submissions, DateOnly? signed, Findings findings)
    {
        foreach (var phase in phases)
            if (phase is { Start: { } start, End: { } end } && string.CompareOrdinal(end, start) < 0)
                findings.Dates(phase.Lines, null, Severity.Warning, $"“{phase.Name}”的结束（{end}）早于开始（{start}）", $"“{phase.Name}” ends ({end}) before it starts ({start})");
        foreach (var (before, after) in phases.Zip(phases.Skip(1)))
            if (before.End is { } end && after.Start is { } start && string.CompareOrdinal(start, end) < 0 && (before.Start is not { } first || string.CompareOrdinal(first, end) <= 0))
                findings.Dates(after.Lines, before.Lines, Severity.Info, $"“{after.Name}”开始（{start}）时“{before.Name}”尚未结束（{end}）", $"“{after.Name}” starts ({start}) before “{before.Name}” ends ({end})");
        foreach (var submission in submissions)
            if (submission.Due is { } due && signed is { } day && due < day)
                findings.Dates(submission.Lines, null, Severity.Info, $"报送期限（{due:yyyy-MM-dd}）早于成文日期", $"What is due on {due:yyyy-MM-dd} is due before the paper was signed");
    }
}
