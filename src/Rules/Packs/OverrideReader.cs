namespace Anran.Rules.Packs;

static class OverrideReader
{
    const int Most = 5000;

    static readonly Dictionary<string, OverrideMode> Modes = Enum.GetValues<OverrideMode>().ToDictionary(mode => mode.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static List<LocalOverride> Read(Spot root)
    {
        root.IsObject("about", "overrides");
        if (root.Member("about") is not null) root.Words("about");
        var overrides = new List<LocalOverride>();
        foreach (var spot in root.List("overrides", Most))
            if (ReadOne(spot) is { } one) overrides.Add(one);
        return overrides;
    }

    static LocalOverride? ReadOne(Spot spot)
    {
        if (!spot.IsObject("pack", "rule", "place", "from", "to", "mode", "when", "outcome", "source", "clause", "certainty", "text", "reason", "officer")) return null;
        var (pack, rule, place) = (spot.Code("pack"), spot.Code("rule"), spot.Code("place"));
        var (from, to) = VersionReader.Days(spot);
        var mode = spot.Choice("mode", Modes);
        var isSuspended = mode == OverrideMode.Suspend;
        var when = isSuspended ? null : spot.Text("when", int.MaxValue);
        var outcome = isSuspended ? null : spot.Required("outcome")?.Element;
        var source = spot.Text("source", 500);
        var clause = spot.Member("clause")?.Text(500) ?? "";
        var text = spot.Words("text");
        var reason = spot.Member("reason")?.Text();
        var certainty = spot.Choice("certainty", VersionReader.Certainties, isRequired: false);
        var officer = spot.Flag("officer");
        return from is null || mode is null ? null : new(pack, rule, place, from.Value, to, mode.Value, when, outcome, source, clause, text, reason, certainty, officer);
    }
}
