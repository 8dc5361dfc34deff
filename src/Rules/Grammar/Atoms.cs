using System.Globalization;
using System.Text;

namespace Anran.Rules.Grammar;

/// <param name="dimension">Null: not a number, or the number nought without a unit.</param>
sealed class Literal(Extent at, Value value, Dimension? dimension) : Node(at, [])
{
    public Value Value { get; } = value;

    public Dimension? Dimension { get; } = dimension;

    public override Shape? Check(Checker checker) => Value.Type switch
    {
        FieldType.Number => new Shape(FieldType.Number, Dimension),
        FieldType.Choice => new Shape(FieldType.Choice, Codes: new HashSet<string>(StringComparer.Ordinal) { Value.Text }),
        FieldType.Date => Shape.Date,
        FieldType.Boolean or FieldType.Text or null => Shape.Boolean,
    };

    public override Value Evaluate(Situation situation) => Value;

    protected override void Write(StringBuilder text)
    {
        if (Value.Type == FieldType.Choice) text.Append('\'').Append(Value.Text).Append('\'');
        else text.Append(Value);
        if (Dimension is { } unit and not Rules.Dimension.Count) text.Append(CultureInfo.InvariantCulture, $" {Units.Base(unit)}");
    }
}

/// <summary>A field or a derived field.</summary>
sealed class Name(Extent at, string code) : Node(at, [])
{
    public string Code { get; } = code;

    public override Shape? Check(Checker checker) => checker.ShapeOf(this);

    public override Value Evaluate(Situation situation) => situation[Code];

    public override void Miss(Situation situation, List<string> missing) =>
        missing.AddRange(situation.MissingOf(Code).Where(code => !missing.Contains(code)));

    protected override void Write(StringBuilder text) => text.Append(Code);
}

sealed class Today(Extent at) : Node(at, [])
{
    public override Shape? Check(Checker checker) => Shape.Date;

    public override Value Evaluate(Situation situation) => Value.Of(situation.Today);

    protected override void Write(StringBuilder text) => text.Append("today");
}
