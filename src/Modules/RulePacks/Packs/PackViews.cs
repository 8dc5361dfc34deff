using System.Text.Json;
using Anran.Rules;

namespace Anran.RulePacks.Packs;

sealed record FieldView(string Code, FieldType Type, Text Label, Dimension Dimension, IReadOnlyList<OptionView> Options, long? Min, long? Max)
{
    public static FieldView Of(Field field) => new(
        field.Code, field.Type, field.Label.AsText(), field.Dimension, [.. field.Options.Select(it => new OptionView(it.Code, it.Label.Zh, it.Label.En))], field.Min, field.Max);
}

sealed record OptionView(string Code, string Zh, string En);

/// <param name="Is">Expression of the rule grammar.</param>
sealed record DerivedView(string Code, string Is, Text Label);

/// <summary>One wording of a rule.</summary>
/// <param name="Version">What findings store.</param>
/// <param name="From">First legal day.</param>
/// <param name="To">Last legal day, inclusive.</param>
/// <param name="Outcome">By the pack's list of outcomes: true and false, numbers in base units, codes, texts.</param>
/// <param name="Officer">Never holds by itself.</param>
sealed record RuleVersionView(
    string Version, DateOnly From, DateOnly? To, string? When, IReadOnlyDictionary<string, object> Outcome, string? Source, string? Clause, string? Certainty, Text? Text, bool Officer)
{
    public static RuleVersionView Of(RulePack pack, Rule rule, RuleVersion it) => new(
        $"{pack.Code}/{rule.Id}@{it.From:yyyy-MM-dd}", it.From, it.To, it.When.Text, Plain(it.Outcome), it.Source, it.Clause, it.Certainty.ToString(), it.Text.AsText(), it.NeedsOfficer);

    public static RuleVersionView Of(LocalRule it) => Of(it.Says);

    static RuleVersionView Of(LocalOverride it) => new(
        $"{it.Pack}/{it.Rule}@{it.From:yyyy-MM-dd}#{it.Place}", it.From, it.To, it.When, Members(it.Outcome),
        it.Source, it.Clause, it.Certainty?.ToString(), it.Text.Zh.Length == 0 ? null : it.Text.AsText(), it.NeedsOfficer);

    static Dictionary<string, object> Members(JsonElement? outcome) =>
        outcome is { ValueKind: JsonValueKind.Object } given ? given.EnumerateObject().ToDictionary(it => it.Name, it => (object)it.Value) : [];

    /// <summary>As JSON writes them.</summary>
    public static IReadOnlyDictionary<string, object> Plain(IReadOnlyDictionary<string, Value> outcome) => outcome.ToDictionary(pair => pair.Key, pair => Plain(pair.Value));

    static object Plain(Value value) => value.Type switch
    {
        FieldType.Boolean => value.IsTrue,
        FieldType.Number => value.Number,
        FieldType.Choice or FieldType.Text => value.Text,
        FieldType.Date or null => value.ToString(),
    };
}

static class WordsExtensions
{
    public static Text AsText(this Words words) => new(words.Zh, words.En);

    public static Words AsWords(this Text text) => new(text.Zh, text.En);
}
