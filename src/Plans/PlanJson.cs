using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Anran.Plans;

/// <summary>The record as JSON: Chinese stays readable, lines are pairs, words of a choice are in lower case.</summary>
public static class PlanJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new LinesAsPair() },
    };

    public static string Write(WorkPlan plan) => JsonSerializer.Serialize(plan, Options);

    sealed class LinesAsPair : JsonConverter<Lines>
    {
        public override Lines Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var pair = JsonSerializer.Deserialize<int[]>(ref reader, options);
            return pair is [var first, var last] ? new Lines(first, last) : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, Lines value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.First);
            writer.WriteNumberValue(value.Last);
            writer.WriteEndArray();
        }
    }
}
