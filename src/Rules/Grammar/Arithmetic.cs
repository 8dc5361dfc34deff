using System.Text;

namespace Anran.Rules.Grammar;

/// <summary>Runs from the left, so that every evaluator passes 64 bits at the same sign.</summary>
sealed class Sum(Node first, IReadOnlyList<(bool IsMinus, Node Node)> terms) : Node(first.At.To(terms[^1].Node.At), [first, .. terms.Select(term => term.Node)])
{
    protected override int Strength => Strengths.Sum;

    public override Shape? Check(Checker checker)
    {
        var sum = first.Check(checker);
        if (sum is { IsOrdered: false }) sum = checker.Refuse(first, FieldType.Number, sum.Type);
        foreach (var (isMinus, node) in terms)
        {
            var term = node.Check(checker);
            sum = sum is null || term is null ? null : Add(checker, sum, isMinus, term, node);
        }
        return sum;
    }

    /// <summary>A day and a number of days are a day, two days differ by a number of days, the rest is of one dimension.</summary>
    static Shape? Add(Checker checker, Shape sum, bool isMinus, Shape term, Node node)
    {
        if (sum.Type == FieldType.Date && term.Type == FieldType.Date && isMinus) return new Shape(FieldType.Number, Dimension.Days);
        if (sum.Type == FieldType.Date && term.Type == FieldType.Number) return IsDays(term) ? sum : checker.Refuse(node, Dimension.Days, term.Dimension);
        if (sum.Type == FieldType.Number && term.Type == FieldType.Date && !isMinus) return IsDays(sum) ? term : checker.Refuse(node, FieldType.Number, FieldType.Date);
        if (term.Type != FieldType.Number || sum.Type != FieldType.Number) return checker.Refuse(node, FieldType.Number, term.Type);
        if (sum.Dimension is { } wanted && term.Dimension is { } found && wanted != found) return checker.Refuse(node, wanted, found);
        return sum with { Dimension = sum.Dimension ?? term.Dimension };
    }

    static bool IsDays(Shape shape) => shape.Dimension is null or Dimension.Days;

    public override Value Evaluate(Situation situation)
    {
        var sum = first.Evaluate(situation);
        foreach (var (isMinus, node) in terms)
        {
            var term = node.Evaluate(situation);
            sum = sum.IsAnswered && term.IsAnswered ? Add(sum, isMinus, term) : Open(sum, term);
        }
        return sum;
    }

    static Value Add(Value sum, bool isMinus, Value term)
    {
        var (left, right) = (Number(sum), Number(term));
        var total = unchecked(isMinus ? left - right : left + right);
        // Out of 64 bits exactly when both operands of the sum have a sign that the result has not.
        if (((isMinus ? left ^ right : ~(left ^ right)) & (left ^ total)) < 0) return Value.Overflow;
        if ((sum.Type == FieldType.Date) == (term.Type == FieldType.Date)) return Value.Of(total);
        return total >= 0 && total <= DateOnly.MaxValue.DayNumber ? Value.Of(DateOnly.FromDayNumber((int)total)) : Value.Overflow;
    }

    static long Number(Value value) => value.Type == FieldType.Date ? value.Date.DayNumber : value.Number;

    protected override void Write(StringBuilder text)
    {
        WriteAll(text, [first], "", Strengths.Sum);
        foreach (var (isMinus, node) in terms) WriteAll(text.Append(isMinus ? " - " : " + "), [node], "", Strengths.Product);
    }
}

/// <summary>At most one factor has a dimension: lengths are not multiplied into areas here.</summary>
sealed class Product(IReadOnlyList<Node> factors) : Node(factors[0].At.To(factors[^1].At), factors)
{
    protected override int Strength => Strengths.Product;

    public override Shape? Check(Checker checker)
    {
        Dimension? product = null;
        var isSound = true;
        foreach (var factor in Parts)
        {
            var shape = factor.Check(checker);
            if (shape is { Type: not FieldType.Number }) shape = checker.Refuse(factor, FieldType.Number, shape.Type);
            else if (shape is { Dimension: not (null or Dimension.Count) } && product is not (null or Dimension.Count)) shape = checker.Refuse(factor, Dimension.Count, shape.Dimension);
            else if (product is null or Dimension.Count) product = shape?.Dimension ?? product;
            isSound &= shape is not null;
        }
        return isSound ? new Shape(FieldType.Number, product) : null;
    }

    public override Value Evaluate(Situation situation)
    {
        var product = Value.Of(1);
        foreach (var factor in Parts)
        {
            var value = factor.Evaluate(situation);
            if (!product.IsAnswered || !value.IsAnswered) product = Open(product, value);
            else
            {
                var high = Math.BigMul(product.Number, value.Number, out var low);
                product = high == low >> 63 ? Value.Of(low) : Value.Overflow;
            }
        }
        return product;
    }

    protected override void Write(StringBuilder text) => WriteAll(text, Parts, " * ", Strengths.Negation);
}

sealed class Negation(Extent sign, Node operand) : Node(sign.To(operand.At), [operand])
{
    protected override int Strength => Strengths.Negation;

    public override Shape? Check(Checker checker)
    {
        if (operand.Check(checker) is not { } shape) return null;
        return shape.Type == FieldType.Number ? shape : checker.Refuse(operand, FieldType.Number, shape.Type);
    }

    public override Value Evaluate(Situation situation)
    {
        var value = operand.Evaluate(situation);
        if (!value.IsAnswered) return value;
        return value.Number == long.MinValue ? Value.Overflow : Value.Of(-value.Number);
    }

    protected override void Write(StringBuilder text) => WriteAll(text.Append('-'), Parts, "", Strengths.Negation);
}
