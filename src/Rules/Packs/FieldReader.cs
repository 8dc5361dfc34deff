namespace Anran.Rules.Packs;

static class FieldReader
{
    public static readonly IReadOnlyDictionary<string, FieldType> Types = new Dictionary<string, FieldType>(StringComparer.Ordinal)
    {
        ["boolean"] = FieldType.Boolean,
        ["integer"] = FieldType.Number,
        ["choice"] = FieldType.Choice,
        ["date"] = FieldType.Date,
    };

    static readonly Dictionary<string, FieldType> OutcomeTypes = new(Types.Where(type => type.Value != FieldType.Date), StringComparer.Ordinal) { ["text"] = FieldType.Text };

    static readonly Dictionary<string, Dimension> Dimensions = Enum.GetValues<Dimension>().ToDictionary(dimension => dimension.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static List<Field> Read(Spot root, string name, int most, int mostOptions, bool isOutcome)
    {
        var fields = new List<Field>();
        foreach (var spot in root.List(name, most))
        {
            if (ReadOne(spot, mostOptions, isOutcome) is not { } field) continue;
            if (fields.Exists(other => other.Code == field.Code)) spot.Faults.Add(PackFaults.Duplicate($"{spot.Path}/code", field.Code));
            else fields.Add(field);
        }
        return fields;
    }

    static Field? ReadOne(Spot spot, int mostOptions, bool isOutcome)
    {
        if (!spot.IsObject("code", "type", "dimension", "label", "options", "min", "max")) return null;
        var (code, label) = (spot.Name("code"), spot.Words("label"));
        var type = spot.Choice("type", isOutcome ? OutcomeTypes : Types);
        var dimension = spot.Choice("dimension", Dimensions, isRequired: false);
        var options = ReadOptions(spot, type == FieldType.Choice, mostOptions);
        var (min, max) = (spot.Number("min"), spot.Number("max"));
        foreach (var member in new[] { "dimension", "min", "max" })
            if (type is { } known && known != FieldType.Number && spot.Member(member) is { } extra) spot.Faults.Add(PackFaults.OnlyFor(extra.Path, "integer"));
        if (type is { } sort && sort != FieldType.Choice && spot.Member("options") is { } list) spot.Faults.Add(PackFaults.OnlyFor(list.Path, "choice"));
        if (min > max) spot.Faults.Add(PackFaults.BadRange($"{spot.Path}/min"));
        return type is null || code.Length == 0 ? null : new(code, type.Value, label, dimension ?? Dimension.Count, options, min, max);
    }

    static List<Option> ReadOptions(Spot spot, bool isChoice, int most)
    {
        var options = new List<Option>();
        foreach (var option in spot.List("options", most, isRequired: isChoice))
        {
            if (!option.IsObject("code", "zh", "en")) continue;
            var code = option.Text("code", 100);
            // A quote cannot be written inside a text of the grammar, so such an option could never be named.
            if (code.Contains('\'', StringComparison.Ordinal)) option.Faults.Add(PackFaults.BadValue($"{option.Path}/code", "'…'"));
            if (options.Exists(other => other.Code == code)) option.Faults.Add(PackFaults.Duplicate($"{option.Path}/code", code));
            options.Add(new(code, new(option.Text("zh"), option.Text("en"))));
        }
        return options;
    }
}
