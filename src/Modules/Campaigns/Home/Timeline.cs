using System.Globalization;
using System.Text.RegularExpressions;
using Anran.Plans;

namespace Anran.Campaigns.Home;

/// <summary>
/// 时间轴: the phases of a plan, the goals whose day the paper names, and where a day stands among them. A paper may say anything;
/// what makes no sense is shown as doubtful and moves nothing else.
/// </summary>
/// <param name="Phase">Index of the phase the day is in; of several the one that began last.</param>
/// <param name="DaysLeft">In that phase, its last day being 0; null where its end is open.</param>
/// <param name="Next">Index of the phase that begins next after the day.</param>
/// <param name="DaysUntilNext">1 on the eve of it.</param>
sealed record Timeline(
    DateOnly On, TimelinePosition Position, int? Phase, int? DaysLeft, int? Next, int? DaysUntilNext,
    IReadOnlyList<PhaseSpan> Phases, IReadOnlyList<GoalDay> Goals)
{
    public static Timeline Of(IReadOnlyList<Phase> phases, IReadOnlyList<Goal> goals, DateOnly on)
    {
        var spans = phases.Select(it => PhaseSpan.Of(it, on)).ToList();
        var now = Indexes(PhaseState.Now).OrderBy(at => spans[at].Start ?? DateOnly.MinValue).ThenBy(at => at).Select(at => (int?)at).LastOrDefault();
        var next = Indexes(PhaseState.Ahead).OrderBy(at => spans[at].Start).Select(at => (int?)at).FirstOrDefault();
        return new(
            on, PositionOf(now, spans), now, now is { } at && spans[at].End is { } end ? end.DayNumber - on.DayNumber : null,
            next, next is { } ahead ? spans[ahead].Start!.Value.DayNumber - on.DayNumber : null,
            spans, [.. goals.Select(GoalDay.Of)]);

        IEnumerable<int> Indexes(PhaseState state) => Enumerable.Range(0, spans.Count).Where(at => spans[at].State == state);
    }

    static TimelinePosition PositionOf(int? now, List<PhaseSpan> spans)
    {
        var (over, ahead) = (spans.Exists(it => it.State == PhaseState.Over), spans.Exists(it => it.State == PhaseState.Ahead));
        return (now, over, ahead) switch
        {
            (not null, _, _) => TimelinePosition.Within,
            (_, true, true) => TimelinePosition.Between,
            (_, false, true) => TimelinePosition.Before,
            (_, true, false) => TimelinePosition.After,
            (_, false, false) => TimelinePosition.Unknown,
        };
    }
}

enum TimelinePosition
{
    /// <summary>No phase says when it is.</summary>
    Unknown,
    Before,
    Within,
    Between,
    After,
}

/// <param name="Start">First day of the first month; null where the paper names none.</param>
/// <param name="End">Last day of the last month; null where it is open.</param>
sealed record PhaseSpan(string Name, DateOnly? Start, DateOnly? End, PhaseState State)
{
    /// <summary>What a work plan of ours can sensibly mean.</summary>
    const int FirstYear = 1949, LastYear = 2199;

    public static PhaseSpan Of(Phase phase, DateOnly on)
    {
        var (start, end) = (Month(phase.Start), Month(phase.End)?.AddMonths(1).AddDays(-1));
        var isDoubtful = (start is null && phase.Start is not null) || (end is null && phase.End is not null) || (start is null && end is null) || start > end;
        return new(phase.Name, start, end, isDoubtful ? PhaseState.Doubtful : on < start ? PhaseState.Ahead : on > end ? PhaseState.Over : PhaseState.Now);
    }

    static DateOnly? Month(string? month) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is >= FirstYear and <= LastYear ? first : null;
}

enum PhaseState
{
    Ahead,
    Now,
    Over,

    /// <summary>Its months cannot be read, are missing, or end before they begin.</summary>
    Doubtful,
}

/// <param name="By">The last day the goal's words name, as in 2026年底前; null where they name none.</param>
sealed partial record GoalDay(string Text, DateOnly? By)
{
    const int LongestText = 2000;

    public static GoalDay Of(Goal goal) => new(goal.Text, LastDay(goal.Text.Length > LongestText ? goal.Text[..LongestText] : goal.Text));

    static DateOnly? LastDay(string text) => Day().Matches(text).Select(it => Read(it.Groups)).Max();

    static DateOnly? Read(GroupCollection said)
    {
        var (year, month) = (int.Parse(said["year"].ValueSpan, CultureInfo.InvariantCulture), said["month"].Success ? int.Parse(said["month"].ValueSpan, CultureInfo.InvariantCulture) : 12);
        if (year is < 1949 or > 2199 || month is < 1 or > 12) return null;
        var last = DateTime.DaysInMonth(year, month);
        var day = said["day"].Success ? int.Parse(said["day"].ValueSpan, CultureInfo.InvariantCulture) : last;
        return day >= 1 && day <= last ? new(year, month, day) : null;
    }

    /// <summary>2026年12月底, 2026年6月30日, 2026年底. A year alone says when something began as often as when it ends.</summary>
    [GeneratedRegex(@"(?<year>[0-9]{4})\s*年(?:\s*(?<month>[0-9]{1,2})\s*月(?:\s*(?<day>[0-9]{1,2})\s*日|份?(?:底|末))|\s*(?:底|末))")]
    private static partial Regex Day();
}
