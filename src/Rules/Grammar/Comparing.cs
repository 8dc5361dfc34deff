using System.Text;

namespace Anran.Rules.Grammar;

sealed class Comparison(Node left, string sign, Node right) : Node(left.At.To(right.At), [left, right])
{
    public static readonly IReadOnlySet<string> Signs = new HashSet<string>(StringComparer.Ordinal) { "=", "!=", "<", "<=", ">", ">=" };

    protected override int Strength => Strengths.Test;

    public override Shape? Check(Checker checker)
    {
        var (first, second) = (left.Check(checker), right.Check(checker));
        if (first is null || second is null) return null;
        if (first.Type != second.Type) return checker.Refuse(right, first.Type, second.Type);
        if (sign is not ("=" or "!=") && !first.IsOrdered) return checker.RefuseOrder(left);
        if (first.Dimension is { } wanted && second.Dimension is { } found && wanted != found) return checker.Refuse(right, wanted, found);
        if (first.Codes is { } codes && second.Codes is { } others && !codes.IsSubsetOf(others) && !others.IsSubsetOf(codes))
            return right is Literal literal ? checker.RefuseOption(literal) : left is Literal other ? checker.RefuseOption(other) : checker.RefuseChoices(right);
        return Shape.Boolean;
    }

    public override Value Evaluate(Situation situation)
    {
        var (first, second) = (left.Evaluate(situation), right.Evaluate(situation));
        if (!first.IsAnswered || !second.IsAnswered) return Open(first, second);
        return Value.Of(sign switch
        {
            "=" => first == second,
            "!=" => first != second,
            "<" => first.CompareTo(second) < 0,
            "<=" => first.CompareTo(second) <= 0,
            ">" => first.CompareTo(second) > 0,
            _ => first.CompareTo(second) >= 0,
        });
    }

    protected override void Write(StringBuilder text) => WriteAll(text, Parts, $" {sign} ", Strengths.Sum);
}

/// <summary>One of a list of literals, or none of them.</summary>
sealed class Membership(Node operand, bool isNegated, IReadOnlyList<Literal> literals, Extent last) : Node(operand.At.To(last), [operand])
{
    protected override int Strength => Strengths.Test;

    public override Shape? Check(Checker checker)
    {
        if (operand.Check(checker) is not { } shape) return null;
        var fits = true;
        foreach (var literal in literals)
            fits &= Offers(checker, shape, literal);
        return fits ? Shape.Boolean : null;
    }

    static bool Offers(Checker checker, Shape shape, Literal literal)
    {
        var found = literal.Check(checker)!;
        if (found.Type != shape.Type) checker.Refuse(literal, shape.Type, found.Type);
        else if (found.Dimension is { } given && shape.Dimension is { } wanted && given != wanted) checker.Refuse(literal, wanted, given);
        else if (shape.Codes is { } codes && !codes.Contains(literal.Value.Text)) checker.RefuseOption(literal);
        else return true;
        return false;
    }

    public override Value Evaluate(Situation situation)
    {
        var value = operand.Evaluate(situation);
        if (!value.IsAnswered) return value;
        foreach (var literal in literals)
            if (literal.Value == value) return Value.Of(!isNegated);
        return Value.Of(isNegated);
    }

    protected override void Write(StringBuilder text)
    {
        WriteAll(text, Parts, "", Strengths.Sum);
        text.Append(isNegated ? " not in (" : " in (");
        WriteAll(text, literals, ", ", 0);
        text.Append(')');
    }
}
