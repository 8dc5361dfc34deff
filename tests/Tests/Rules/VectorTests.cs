using System.Globalization;
using System.Text.Json;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.Rules;

/// <summary>The verdicts that this evaluator and the one in the web client must both reach; one case a line.</summary>
public sealed class VectorTests
{
    static readonly JsonElement[] Cases = [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Tests", "Rules", "vectors.json"))).RootElement.EnumerateArray()];

    [Fact]
    public void Every_vector_comes_out_as_written()
    {
        var wrong = Cases.Select(one => (Name: one.GetProperty("name").GetString(), Wanted: Wanted(one), Found: Found(one)))
            .Where(one => one.Wanted != one.Found)
            .Select(one => $"{one.Name}: wanted {one.Wanted}, found {one.Found}").ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Cases.Length}:\n{string.Join('\n', wrong.Take(30))}");
    }

    [Fact]
    public void There_are_enough_of_them_and_no_two_of_one_name()
    {
        Assert.True(Cases.Length >= 1000);
        Assert.Equal(Cases.Length, Cases.Select(one => one.GetProperty("name").GetString()).Distinct().Count());
    }

    static string Wanted(JsonElement one)
    {
        if (one.TryGetProperty("error", out var error)) return $"{error.GetProperty("code")} at {error.GetProperty("at")}";
        var expect = one.GetProperty("expect");
        if (expect.ValueKind != JsonValueKind.Null) return expect.ToString().ToLowerInvariant();
        var fault = one.TryGetProperty("fault", out var given) ? given.GetString() : null;
        return Open(fault, one.GetProperty("missing").EnumerateArray().Select(name => name.GetString()!));
    }

    static string Found(JsonElement one)
    {
        var fields = Fields.Of(one.GetProperty("fields").EnumerateArray().Select(Field));
        if (!Expression.TryParse(one.GetProperty("when").GetString()!, fields, out var expression, out var faults)) return $"{faults[0].Code} at {faults[0].Offset}";
        var answers = fields.Read(one.GetProperty("answers"), out var refused);
        Assert.Empty(refused);
        var (value, missing) = expression.Evaluate(answers, DateOnly.ParseExact(one.GetProperty("today").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return value.IsAnswered ? value.ToString().ToLowerInvariant() : Open(value.Overflowed ? "overflow" : null, missing);
    }

    static string Open(string? fault, IEnumerable<string> missing) => $"open {fault} [{string.Join(", ", missing)}]";

    static Field Field(JsonElement field)
    {
        var code = field.GetProperty("code").GetString()!;
        var options = field.TryGetProperty("options", out var list) ? list.EnumerateArray().Select(option => new Option(option.GetProperty("code").GetString()!, new("", ""))).ToList() : null;
        var dimension = field.TryGetProperty("dimension", out var named) ? Enum.Parse<Dimension>(named.GetString()!, ignoreCase: true) : Dimension.Count;
        var type = field.GetProperty("type").GetString() switch
        {
            "boolean" => FieldType.Boolean,
            "integer" => FieldType.Number,
            "choice" => FieldType.Choice,
            _ => FieldType.Date,
        };
        return new(code, type, new(code, code), dimension, options);
    }
}
