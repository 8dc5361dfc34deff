using Anran.Hazards.Loop;

namespace Anran.Hazards.Board;

/// <summary>What a batch of changes adds to the figures, folded up the tree before anything is written.</summary>
sealed class Changes
{
    /// <summary>Characters of a key that one level of the tree takes.</summary>
    public const int Segment = 4;

    readonly Dictionary<(string Area, string Kind, string Grade, string State), (int Count, long Days)> stock = [];
    readonly Dictionary<(string Area, DateOnly Day, string Grade), int[]> days = [];
    readonly Dictionary<(string Area, Guid Unit), long[]> units = [];

    /// <param name="sign">1 puts it in, -1 takes it out.</param>
    public void Add(HazardCounted it, int sign)
    {
        for (var length = Segment; length <= it.Area.Length; length += Segment)
        {
            var area = it.Area[..length];
            var (count, sum) = stock.GetValueOrDefault((area, it.Kind, it.Grade, it.State));
            stock[(area, it.Kind, it.Grade, it.State)] = (count + sign, sum + sign * it.FoundOn.DayNumber);
            if (it.Open) On(area, it.FoundOn, it.Grade)[0] += sign;
            if (it.Open && it.ActBy is { } due) On(area, due, it.Grade)[1] += sign;
            On(area, it.FoundOn, it.Grade)[2] += sign;
            if (it.ClosedOn is { } closed) On(area, closed, it.Grade)[3] += sign;
            if (it.ReopenedOn is { } reopened) On(area, reopened, it.Grade)[4] += sign;
            if (it.Unit is { } unit) Count(area, unit, it, sign);
        }
    }

    int[] On(string area, DateOnly day, string grade) => days.TryGetValue((area, day, grade), out var row) ? row : days[(area, day, grade)] = new int[5];

    void Count(string area, Guid unit, HazardCounted it, int sign)
    {
        if (!units.TryGetValue((area, unit), out var row)) units[(area, unit)] = row = new long[5];
        row[0] += it.Open ? sign : 0;
        row[1] += it.Open && it.Grade == nameof(HazardGrade.Major) ? sign : 0;
        row[2] += it.State == nameof(HazardState.Closed) ? sign : 0;
        row[3] += sign * it.Reopens;
        row[4] += it.Open ? sign * it.FoundOn.DayNumber : 0;
    }

    /// <summary>One for each figure that really changes, always in the same order, so that two writers never wait for each other in a circle.</summary>
    public IEnumerable<FormattableString> Statements()
    {
        foreach (var (key, it) in stock.Where(it => it.Value != default).OrderBy(it => it.Key.Area, StringComparer.Ordinal))
            yield return $"""
                insert into hazard_stock (area, kind, grade, state, count, days) values ({key.Area}, {key.Kind}, {key.Grade}, {key.State}, {it.Count}, {it.Days})
                on conflict (area, kind, grade, state) do update set count = hazard_stock.count + excluded.count, days = hazard_stock.days + excluded.days
                """;
        foreach (var (key, it) in days.Where(it => it.Value.Any(one => one != 0)).OrderBy(it => it.Key.Area, StringComparer.Ordinal))
            yield return $"""
                insert into hazard_day (area, day, grade, open, due, found, closed, reopened) values ({key.Area}, {key.Day}, {key.Grade}, {it[0]}, {it[1]}, {it[2]}, {it[3]}, {it[4]})
                on conflict (area, day, grade) do update set open = hazard_day.open + excluded.open, due = hazard_day.due + excluded.due, found = hazard_day.found + excluded.found,
                    closed = hazard_day.closed + excluded.closed, reopened = hazard_day.reopened + excluded.reopened
                """;
        foreach (var (key, it) in units.Where(it => it.Value.Any(one => one != 0)).OrderBy(it => it.Key.Area, StringComparer.Ordinal))
            yield return $"""
                insert into hazard_unit (area, unit, open, major, closed, reopens, days) values ({key.Area}, {key.Unit}, {it[0]}, {it[1]}, {it[2]}, {it[3]}, {it[4]})
                on conflict (area, unit) do update set open = hazard_unit.open + excluded.open, major = hazard_unit.major + excluded.major, closed = hazard_unit.closed + excluded.closed,
                    reopens = hazard_unit.reopens + excluded.reopens, days = hazard_unit.days + excluded.days
                """;
    }
}
