namespace Anran.Rules.Packs;

/// <summary>One version of a rule, in a pack or as a local override.</summary>
static class VersionReader
{
    public static readonly IReadOnlyDictionary<string, Certainty> Certainties = Enum.GetValues<Certainty>().ToDictionary(certainty => certainty.ToString(), StringComparer.Ordinal);

    public static RuleVersion? Read(Spot spot, Fields fields, IReadOnlyList<Field> outcome)
    {
        if (!spot.IsObject("from", "to", "when", "outcome", "source", "clause", "certainty", "text", "officer")) return null;
        var (from, to) = Days(spot);
        var text = spot.Text("when", int.MaxValue);
        var when = text.Length == 0 ? null : Expressions.ReadCondition(text, $"{spot.Path}/when", fields, spot.Faults);
        var values = spot.Required("outcome") is { } given ? ReadOutcome(given, outcome) : new();
        var source = spot.Text("source", 500);
        var clause = spot.Member("clause")?.Text(500) ?? "";
        var certainty = spot.Choice("certainty", Certainties);
        var words = spot.Words("text");
        var officer = spot.Flag("officer");
        return from is null || when is null || certainty is null ? null : new(from.Value, to, when, values, source, clause, certainty.Value, words, officer);
    }

    public static (DateOnly? From, DateOnly? To) Days(Spot spot)
    {
        var (from, to) = (spot.Day("from", isRequired: true), spot.Day("to", isRequired: false));
        if (to < from) spot.Faults.Add(PackFaults.EndsBeforeItBegins($"{spot.Path}/to"));
        // With an end that cannot be read, nothing sensible can be said of overlaps either.
        return to is null && spot.Member("to") is not null ? (null, null) : (from, to);
    }

    public static bool Overlap(DateOnly from, DateOnly? to, DateOnly otherFrom, DateOnly? otherTo) =>
        from <= (otherTo ?? DateOnly.MaxValue) && otherFrom <= (to ?? DateOnly.MaxValue);

    public static Dictionary<string, Value> ReadOutcome(Spot spot, IReadOnlyList<Field> outcome)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (!spot.IsObject([.. outcome.Select(field => field.Code)])) return values;
        foreach (var field in outcome)
        {
            if (spot.Member(field.Code) is not { } member) continue;
            if (Fields.Read(field, member.Element, out var fault) is { } value) values[field.Code] = value;
            else spot.Faults.Add(fault! with { Code = "bad-value", Path = member.Path });
        }
        return values;
    }
}
