namespace Anran.Rules.Grammar;

/// <summary>The type of a part. <paramref name="Dimension"/> null: the number nought, which is of every dimension.</summary>
/// <param name="Codes">What a choice can be; null for other types.</param>
sealed record Shape(FieldType Type, Dimension? Dimension = Dimension.Count, IReadOnlySet<string>? Codes = null)
{
    public static Shape Boolean { get; } = new(FieldType.Boolean);
    public static Shape Date { get; } = new(FieldType.Date);
    public static Shape Count { get; } = new(FieldType.Number);

    public bool IsOrdered => Type is FieldType.Number or FieldType.Date;
}

/// <summary>Collects what is wrong with the types, in the order of the text. A part already found wrong is not complained of again.</summary>
sealed class Checker(Fields fields)
{
    readonly List<Fault> faults = [];

    public IReadOnlyList<Fault> Faults => faults;

    public Shape? ShapeOf(Name name)
    {
        if (fields.ShapeOf(name.Code) is { } shape) return shape;
        if (!fields.IsSpoilt(name.Code)) faults.Add(Grammar.Faults.UnknownName(name.At, name.Code));
        return null;
    }

    /// <returns>Whether nothing is known against it.</returns>
    public bool Wants(FieldType type, Node node)
    {
        if (node.Check(this) is not { } shape) return false;
        if (shape.Type == type) return true;
        Refuse(node, type, shape.Type);
        return false;
    }

    public bool AllWant(FieldType type, IEnumerable<Node> nodes)
    {
        var all = true;
        foreach (var node in nodes) all &= Wants(type, node);
        return all;
    }

    /// <summary>What two parts are together; complains of the second if they do not fit.</summary>
    public Shape? Together(Shape? first, Node node)
    {
        if (node.Check(this) is not { } second || first is null) return null;
        if (first.Type != second.Type) return Refuse(node, first.Type, second.Type);
        if (first.Dimension is { } wanted && second.Dimension is { } found && wanted != found) return Refuse(node, wanted, found);
        var codes = first.Codes is null ? null : first.Codes.Union(second.Codes ?? first.Codes).ToHashSet(StringComparer.Ordinal);
        return first with { Dimension = first.Dimension ?? second.Dimension, Codes = codes };
    }

    public Shape? Refuse(Node node, FieldType wanted, FieldType found)
    {
        faults.Add(Grammar.Faults.TypeMismatch(node.At, $"应为{Zh(wanted)}，却是{Zh(found)}", $"{En(wanted)} is wanted, this is {En(found)}"));
        return null;
    }

    public Shape? Refuse(Node node, Dimension? wanted, Dimension? found)
    {
        faults.Add(Grammar.Faults.DimensionMismatch(node.At, wanted, found));
        return null;
    }

    public Shape? RefuseOrder(Node node)
    {
        faults.Add(Grammar.Faults.TypeMismatch(node.At, "只有数和日期才有大小先后", "only numbers and dates have an order"));
        return null;
    }

    public Shape? RefuseOption(Literal literal)
    {
        faults.Add(Grammar.Faults.UnknownOption(literal.At, literal.Value.Text));
        return null;
    }

    public Shape? RefuseChoices(Node node)
    {
        faults.Add(Grammar.Faults.TypeMismatch(node.At, "两个字段的选项不同，不能比较", "the two fields offer different options"));
        return null;
    }

    static string Zh(FieldType type) => type switch
    {
        FieldType.Boolean => "是否",
        FieldType.Number => "整数",
        FieldType.Choice => "选项",
        FieldType.Date => "日期",
        FieldType.Text => "文字",
    };

    static string En(FieldType type) => type switch
    {
        FieldType.Boolean => "a yes or no",
        FieldType.Number => "an integer",
        FieldType.Choice => "a choice",
        FieldType.Date => "a date",
        FieldType.Text => "a text",
    };
}
