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
    readonly HashSet<string> spoilt = new(StringComparer.Ordinal);

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

    /// <summary>To be called in an order in which each comes after those it uses.</summary>
    internal void Derive(string code, Expression expression)
    {
        derived.Add(new(code, expression));
        shapes[code] = expression.Shape;
    }

    /// <summary>Names a derived field that is wrong in itself: whoever uses it is not complained of for that.</summary>
    internal void Spoil(string code) => spoilt.Add(code);

    internal bool IsSpoilt(string code) => spoilt.Contains(code);

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
                var code = JsonText.NameOf(answer) ?? "\uFFFD";
                if (!fields.TryGetValue(code, out var field)) wrong.Add(AnswerFaults.Unknown(code));
                else if (answer.Value.ValueKind == JsonValueKind.Null) continue;
                else if (Read(field, answer.Value, out var fault) is { } value) read[code] = value;
                else wrong.Add(fault!);
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

    internal IReadOnlyDictionary<string, Value> WithoutFaulty(IReadOnlyDictionary<string, Value> answers) =>
        answers.Where(answer => fields.TryGetValue(answer.Key, out var field) && answer.Value.IsAnswered && CheckOne(field, answer.Value) is null)
            .ToDictionary(answer => answer.Key, answer => answer.Value, StringComparer.Ordinal);

    internal static Value? Read(Field field, JsonElement answer, out Fault? fault)
    {
        var value = Parse(field.Type, answer);
        fault = value is null ? AnswerFaults.WrongType(field) : CheckOne(field, value.Value);
        return fault is null ? value : null;
    }

    static Value? Parse(FieldType type, JsonElement answer)
    {
        if (type == FieldType.Boolean && answer.ValueKind is (JsonValueKind.True or JsonValueKind.False)) return Value.Of(answer.ValueKind == JsonValueKind.True);
        if (type == FieldType.Number && answer.ValueKind == JsonValueKind.Number) return answer.TryGetInt64(out var number) ? Value.Of(number) : null;
        if (JsonText.Of(answer) is not { } text) return null;
        return type switch
        {
            FieldType.Boolean => null,
            // As text because JavaScript cannot write all 64 bits as a number.
            FieldType.Number => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : null,
            FieldType.Choice => Value.OfChoice(text),
            FieldType.Text => Value.OfText(text),
            FieldType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Value.Of(date) : null,
        };
    }

    static Fault? CheckOne(Field field, Value value)
    {
        if (value.Type != field.Type) return AnswerFaults.WrongType(field);
        if (field.Type == FieldType.Number && (value.Number < field.Min || value.Number > field.Max)) return AnswerFaults.OutOfRange(field);
        if (field.Type == FieldType.Choice && field.Options.All(option => option.Code != value.Text)) return AnswerFaults.UnknownOption(field, value);
        return null;
    }
}
