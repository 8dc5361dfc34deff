namespace Anran.Rules.Grammar;

/// <summary>The units a number may carry, and how many base units one of them is.</summary>
static class Units
{
    static readonly Dictionary<string, (Dimension Dimension, long Scale)> All = new(StringComparer.Ordinal)
    {
        ["mm"] = (Dimension.Length, 1),
        ["cm"] = (Dimension.Length, 10),
        ["m"] = (Dimension.Length, 1000),
        ["km"] = (Dimension.Length, 1_000_000),
        ["g"] = (Dimension.Mass, 1),
        ["kg"] = (Dimension.Mass, 1000),
        ["t"] = (Dimension.Mass, 1_000_000),
        ["mL"] = (Dimension.Volume, 1),
        ["L"] = (Dimension.Volume, 1000),
        ["m3"] = (Dimension.Volume, 1_000_000),
        ["Pa"] = (Dimension.Pressure, 1),
        ["kPa"] = (Dimension.Pressure, 1000),
        ["MPa"] = (Dimension.Pressure, 1_000_000),
        ["fen"] = (Dimension.Money, 1),
        ["yuan"] = (Dimension.Money, 100),
        ["s"] = (Dimension.Duration, 1),
        ["min"] = (Dimension.Duration, 60),
        ["h"] = (Dimension.Duration, 3600),
        ["days"] = (Dimension.Days, 1),
        ["day"] = (Dimension.Days, 1),
        ["bp"] = (Dimension.Ratio, 1),
        ["%"] = (Dimension.Ratio, 100),
    };

    public static string Known { get; } = string.Join(", ", All.Keys);

    public static (Dimension Dimension, long Scale)? Find(string unit) => All.TryGetValue(unit, out var found) ? found : null;

    /// <summary>Empty for a plain number.</summary>
    public static string Base(Dimension dimension) => dimension switch
    {
        Dimension.Count => "",
        Dimension.Length => "mm",
        Dimension.Mass => "g",
        Dimension.Volume => "mL",
        Dimension.Pressure => "Pa",
        Dimension.Money => "fen",
        Dimension.Duration => "s",
        Dimension.Days => "days",
        Dimension.Ratio => "bp",
    };
}
