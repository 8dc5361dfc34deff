using Anran.Rules;

namespace Anran.Tests.Rules;

/// <summary>Expressions of right type over a few fields, and answers to some of them.</summary>
sealed class RandomExpression(Random random)
{
    static readonly Words Label = new("字段", "field");

    public static Fields Fields { get; } = Fields.Of(
        new("a", FieldType.Boolean, Label), new("b", FieldType.Boolean, Label), new("c", FieldType.Boolean, Label),
        new("x", FieldType.Number, Label), new("y", FieldType.Number, Label),
        new("l", FieldType.Number, Label, Dimension.Length),
        new("d", FieldType.Date, Label), new("e", FieldType.Date, Label),
        new("k", FieldType.Choice, Label, Options: [new("pe", Label), new("pvc", Label)]));

    /// <summary>Whether something is answered is the one question that an answer may turn.</summary>
    public string Boolean(int depth, bool canAskWhetherAnswered = true)
    {
        string Again() => Boolean(depth - 1, canAskWhetherAnswered);
        if (depth <= 0) return OneOf("a", "b", "c", "true", "false", "a", "b", "c");
        return random.Next(canAskWhetherAnswered ? 11 : 10) switch
        {
            0 or 1 => $"({Again()}) and ({Again()})",
            2 or 3 => $"({Again()}) or ({Again()})",
            4 => $"not ({Again()})",
            5 => $"{Number(depth - 1, canAskWhetherAnswered)} {OneOf("=", "!=", "<", "<=", ">", ">=")} {Number(depth - 1, canAskWhetherAnswered)}",
            6 => $"l {OneOf("<", ">=", "=")} {OneOf("2 m", "50 cm", "0", "l - 1 mm")}",
            7 => $"{OneOf("d", "e", "d + 30 days", "today")} {OneOf("<", ">", "!=")} {OneOf("e", "2026-11-21", "min(d, e)")}",
            8 => $"k {OneOf("in", "not in")} ({OneOf("'pe'", "'pvc'", "'pe', 'pvc'")})",
            9 => $"if({Again()}, {Again()}, {Again()})",
            _ => $"{Number(depth - 1, canAskWhetherAnswered)} {OneOf("is answered", "is not answered")}",
        };
    }

    public Dictionary<string, Value> Answers()
    {
        var answers = new Dictionary<string, Value>();
        foreach (var field in Fields.All)
        {
            if (random.Next(2) == 0) continue;
            answers[field.Code] = field.Type switch
            {
                FieldType.Boolean => Value.Of(random.Next(2) == 0),
                FieldType.Number => Value.Of(random.Next(8) == 0 ? long.MaxValue : random.Next(-3, 4)),
                FieldType.Date => Value.Of(new DateOnly(2026, 11, random.Next(19, 24))),
                FieldType.Choice or FieldType.Text => Value.OfChoice(OneOf("pe", "pvc")),
            };
        }
        return answers;
    }

    string Number(int depth, bool canAskWhetherAnswered)
    {
        string Again() => Number(depth - 1, canAskWhetherAnswered);
        if (depth <= 0) return OneOf("x", "y", "x", "y", "0", "1", "3");
        return random.Next(6) switch
        {
            0 => $"({Again()} {OneOf("+", "-")} {Again()})",
            1 => $"({Again()} * {Again()})",
            2 => $"(-{Again()})",
            3 => $"{OneOf("min", "max")}({Again()}, {Again()})",
            4 => $"count({Boolean(depth - 1, canAskWhetherAnswered)}, {Boolean(depth - 1, canAskWhetherAnswered)})",
            _ => $"if({Boolean(depth - 1, canAskWhetherAnswered)}, {Again()}, {Again()})",
        };
    }

    string OneOf(params string[] some) => some[random.Next(some.Length)];
}
