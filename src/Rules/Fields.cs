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

    /// <summary>
    /// What several packs ask, as one: a field they share is one question with one answer, and so must be the same in each.
    /// </summary>
    /// <param name="clashes">Codes that two packs mean differently.</param>
    public static Fields Together(IEnumerable<RulePack> packs, out IReadOnlyList<string> clashes)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var (all, clashing) = (new Fields([]), new List<string>());
        foreach (var pack in packs)
        {
            foreach (var field in pack.Fields.All)
                if (!all.TryShare(field.Code, pack.Fields.shapes[field.Code], field, null)) clashing.Add(field.Code);
            foreach (var (code, expression) in pack.Fields.derived)
                if (!all.TryShare(code, expression.Shape, null, expression)) clashing.Add(code);
        }
        clashes = clashing;
        return all;
    }

    bool TryShare(string code, Shape shape, Field? field, Expression? expression)
    {
        if (!shapes.TryAdd(code, shape))
        {
            return field is not null ? fields.TryGetValue(code, out var known) && Same(known, field)
                : derived.Find(it => it.Key == code).Value is { } other && other.ToString() == expression?.ToString();
        }
        if (field is not null) fields[code] = field;
        if (expression is not null) derived.Add(new(code, expression));
        return true;
    }

    static bool Same(Field one, Field other) => (one.Type, one.Dimension, one.Min, one.Max) == (other.Type, other.Dimension, other.Min, other.Max)
        && one.Options.Select(it => it.Code).SequenceEqual(other.Options.Select(it => it.Code), StringComparer.Ordinal);

    public IReadOnlyCollection<Field> All => fields.Values;

    public Field? Find(string code) => fields.GetValueOrDefault(code);

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

    /// <summary>What is left when faulty answers count as unanswered.</summary>
    public IReadOnlyDictionary<string, Value> WithoutFaulty(IReadOnlyDictionary<string, Value> answers) =>
        answers.Where(answer => fields.TryGetValue(answer.Key, out var field) && answer.Value.IsAnswered && CheckOne(field, answer.Value) is null)
            .ToDictionary(answer => answer.Key, answer => answer.Value, StringComparer.Ordinal);

    /// <summary>One answer as it comes over the wire; null with a fault when it is none.</summary>
    public static Value? Read(Field field, JsonElement answer, out Fault? fault)
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
