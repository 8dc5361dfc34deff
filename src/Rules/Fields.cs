using System.Globalization;
using System.Text.Json;
using Anran.Rules.Grammar;

namespace Anran.Rules;

/// <summary>The names expressions may use: fields, and derived fields, which are expressions with a name.</summary>
public sealed class Fields
{
    readonly Dictionary<string, Field> fields = new(StringComparer.Ordinal);
    readonly Dictionary<string, Shape> shapes = new(StringComparer.Ordinal);
    readonly List<KeyValuePair<string, Expression>> derived = [];

    Fields(IEnumerable<Field> all)
    {
        foreach (var field in all)
        {
            fields[field.Code] = field;
            shapes[field.Code] = field.Type == FieldType.Choice
                ? new(field.Type, Codes: field.Options.Select(option => option.Code).ToHashSet(StringComparer.Ordinal))
                : new(field.Type, field.Dimension);
        }
    }

    /// <summary>Of two fields of one code the later counts; packs refuse such a pair.</summary>
    public static Fields Of(params IEnumerable<Field> fields) => new(fields);

    public IReadOnlyCollection<Field> All => fields.Values;

    /// <summary>Derived fields, each after those it uses.</summary>
    internal IReadOnlyList<KeyValuePair<string, Expression>> Derived => derived;

    internal void Derive(string code, Expression expression)
    {
        derived.Add(new(code, expression));
        shapes[code] = expression.Shape;
    }

    internal Shape? ShapeOf(string code) => shapes.GetValueOrDefault(code);

    /// <summary>Takes answers as they come over the wire: <c>null</c> is unanswered, an integer may be a string of digits.</summary>
    /// <param name="faults">One for each answer that is none; it is left unanswered.</param>
    public IReadOnlyDictionary<string, Value> Read(JsonElement answers, out IReadOnlyList<Fault> faults)
    {
        var read = new Dictionary<string, Value>(StringComparer.Ordinal);
        var wrong = new List<Fault>();
        if (answers.ValueKind != JsonValueKind.Object) wrong.Add(AnswerFaults.NotAnObject());
        else
        {
            foreach (var answer in answers.EnumerateObject())
            {
                if (!fields.TryGetValue(answer.Name, out var field)) wrong.Add(AnswerFaults.Unknown(answer.Name));
                else if (answer.Value.ValueKind == JsonValueKind.Null) continue;
                else if (ReadOne(field.Type, answer.Value) is not { } value) wrong.Add(AnswerFaults.WrongType(field));
                else if (CheckOne(field, value) is { } fault) wrong.Add(fault);
                else read[answer.Name] = value;
            }
        }
        faults = wrong;
        return read;
    }

    /// <summary>One fault for each answer to an unknown field, of a wrong type, out of range or among no options.</summary>
    public IReadOnlyList<Fault> Check(IReadOnlyDictionary<string, Value> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var wrong = new List<Fault>();
        foreach (var (code, value) in answers)
        {
            if (!fields.TryGetValue(code, out var field)) wrong.Add(AnswerFaults.Unknown(code));
            else if (value.IsAnswered && CheckOne(field, value) is { } fault) wrong.Add(fault);
        }
        return wrong;
    }

    static Value? ReadOne(FieldType type, JsonElement answer) => (type, answer.ValueKind) switch
    {
        (FieldType.Boolean, JsonValueKind.True or JsonValueKind.False) => Value.Of(answer.GetBoolean()),
        (FieldType.Number, JsonValueKind.Number) when answer.TryGetInt64(out var number) => Value.Of(number),
        (FieldType.Number, JsonValueKind.String) when long.TryParse(answer.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => Value.Of(number),
        (FieldType.Choice, JsonValueKind.String) => Value.OfChoice(answer.GetString()!),
        (FieldType.Text, JsonValueKind.String) => Value.OfText(answer.GetString()!),
        (FieldType.Date, JsonValueKind.String) when DateOnly.TryParseExact(answer.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => Value.Of(date),
        _ => null,
    };

    static Fault? CheckOne(Field field, Value value)
    {
        if (value.Type != field.Type) return AnswerFaults.WrongType(field);
        if (field.Type == FieldType.Number && (value.Number < field.Min || value.Number > field.Max)) return AnswerFaults.OutOfRange(field);
        if (field.Type == FieldType.Choice && field.Options.All(option => option.Code != value.Text)) return AnswerFaults.UnknownOption(field, value);
        return null;
    }
}

static class AnswerFaults
{
    public static Fault NotAnObject() => At("not-an-object", "", "答案应为 JSON 对象", "Answers are a JSON object");

    public static Fault Unknown(string code) => At("unknown-field", code, $"没有名为 {Short(code)} 的字段", $"There is no field named {Short(code)}");

    public static Fault WrongType(Field field) => At("wrong-type", field.Code, $"“{field.Label.Zh}”的答案类型不符", $"The answer to \"{field.Label.En}\" is of a wrong type");

    public static Fault OutOfRange(Field field) => At("out-of-range", field.Code,
        $"“{field.Label.Zh}”超出范围（{field.Min}～{field.Max}）", $"\"{field.Label.En}\" is out of range ({field.Min} to {field.Max})");

    public static Fault UnknownOption(Field field, Value value) => At("unknown-option", field.Code,
        $"“{field.Label.Zh}”没有选项“{Short(value.Text)}”", $"\"{field.Label.En}\" has no option '{Short(value.Text)}'");

    static Fault At(string code, string field, string zh, string en) => new(code, field.Length == 0 ? "" : "/" + field.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), 0, 0, zh, en);

    static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
