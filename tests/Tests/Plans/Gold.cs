using System.Text.Json;
using System.Text.Json.Serialization;

namespace Anran.Tests.Plans;

/// <summary>What a careful clerk recorded of a plan, with the labellings that are also right.</summary>
sealed record Gold
{
    public string? Title { get; init; }
    [JsonPropertyName("document_number")] public string? DocumentNumber { get; init; }
    public string? Issuer { get; init; }
    public string? Date { get; init; }
    public string? Level { get; init; }
    public GoldReporting? Reporting { get; init; }
    public List<GoldPhase> Phases { get; init; } = [];
    public List<GoldTarget> Targets { get; init; } = [];
    public List<GoldMeasure> Measures { get; init; } = [];
    [JsonPropertyName("optional_items")] public List<GoldMeasure> OptionalItems { get; init; } = [];
    public List<GoldDamage> Damage { get; init; } = [];

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.AllowReadingFromString };

    public static Gold Read(string file) => JsonSerializer.Deserialize<Gold>(File.ReadAllText(file), Options)!;
}

sealed record GoldReporting(int Day);

sealed record GoldPhase(string Name, string? Start, string? End);

sealed record GoldTarget([property: JsonPropertyName("text_key")] string TextKey, decimal Value, string Unit);

sealed record GoldDamage(string Code, int[]? Lines, int[]? OtherLines);

sealed record GoldMeasure
{
    public string Id { get; init; } = "";
    public string Heading { get; init; } = "";
    [JsonPropertyName("alt_headings")] public List<string> AltHeadings { get; init; } = [];
    public List<string> Lead { get; init; } = [];
    public List<string> Cooperate { get; init; } = [];
    public List<string> Territorial { get; init; } = [];
    public List<GoldUnits> Alt { get; init; } = [];
}

sealed record GoldUnits(List<string>? Lead, List<string>? Cooperate, List<string>? Territorial);
