using System.Text;

namespace Anran.Rules.Grammar;

/// <summary>False as soon as one is false, true when all are true, otherwise open.</summary>
sealed class And(IReadOnlyList<Node> operands) : Node(operands[0].At.To(operands[^1].At), operands)
{
    protected override int Strength => Strengths.And;

    public override Shape? Check(Checker checker) => checker.AllWant(FieldType.Boolean, Parts) ? Shape.Boolean : null;

    public override Value Evaluate(Situation situation)
    {
        var all = Value.Of(true);
        foreach (var part in Parts)
        {
            var value = part.Evaluate(situation);
            if (value.IsFalse) return value;
            if (!value.IsAnswered) all = Open(all, value);
        }
        return all;
    }

    protected override void Write(StringBuilder text) => WriteAll(text, Parts, " and ", Strengths.Not);
}

/// <summary>True as soon as one is true, false when all are false, otherwise open.</summary>
sealed class Or(IReadOnlyList<Node> operands) : Node(operands[0].At.To(operands[^1].At), operands)
{
    protected override int Strength => Strengths.Or;

    public override Shape? Check(Checker checker) => checker.AllWant(FieldType.Boolean, Parts) ? Shape.Boolean : null;

    public override Value Evaluate(Situation situation)
    {
        var any = Value.Of(false);
        foreach (var part in Parts)
        {
            var value = part.Evaluate(situation);
            if (value.IsTrue) return value;
            if (!value.IsAnswered) any = Open(any, value);
        }
        return any;
    }

    protected override void Write(StringBuilder text) => WriteAll(text, Parts, " or ", Strengths.And);
}

sealed class Not(Extent sign, Node operand) : Node(sign.To(operand.At), [operand])
{
    protected override int Strength => Strengths.Not;

    public override Shape? Check(Checker checker) => checker.Wants(FieldType.Boolean, operand) ? Shape.Boolean : null;

    public override Value Evaluate(Situation situation)
    {
        var value = operand.Evaluate(situation);
        return value.IsAnswered ? Value.Of(value.IsFalse) : value;
    }

    protected override void Write(StringBuilder text) => WriteAll(text.Append("not "), Parts, "", Strengths.Not);
}

/// <summary>Always decided: whether something is answered is never unknown.</summary>
sealed class Answered(Node operand, bool isNegated, Extent last) : Node(operand.At.To(last), [operand])
{
    protected override int Strength => Strengths.Test;

    public override Shape? Check(Checker checker) => operand.Check(checker) is null ? null : Shape.Boolean;

    public override Value Evaluate(Situation situation) => Value.Of(operand.Evaluate(situation).IsAnswered != isNegated);

    protected override void Write(StringBuilder text)
    {
        WriteAll(text, Parts, "", Strengths.Sum);
        text.Append(isNegated ? " is not answered" : " is answered");
    }
}
