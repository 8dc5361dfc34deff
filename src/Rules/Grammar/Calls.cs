using System.Text;

namespace Anran.Rules.Grammar;

/// <summary>The least or the greatest of numbers or dates.</summary>
sealed class Extreme(Extent at, bool isGreatest, IReadOnlyList<Node> arguments) : Node(at, arguments)
{
    public override Shape? Check(Checker checker)
    {
        var shape = Parts[0].Check(checker);
        if (shape is { IsOrdered: false }) shape = checker.RefuseOrder(Parts[0]);
        foreach (var argument in Parts.Skip(1)) shape = checker.Together(shape, argument);
        return shape;
    }

    public override Value Evaluate(Situation situation)
    {
        var best = Parts[0].Evaluate(situation);
        foreach (var argument in Parts.Skip(1))
        {
            var value = argument.Evaluate(situation);
            if (!best.IsAnswered || !value.IsAnswered) best = Open(best, value);
            else if (isGreatest ? value.CompareTo(best) > 0 : value.CompareTo(best) < 0) best = value;
        }
        return best;
    }

    protected override void Write(StringBuilder text)
    {
        WriteAll(text.Append(isGreatest ? "max(" : "min("), Parts, ", ", 0);
        text.Append(')');
    }
}

/// <summary>How many are true. One unanswered leaves the number open, even where it could no longer matter.</summary>
sealed class Count(Extent at, IReadOnlyList<Node> arguments) : Node(at, arguments)
{
    public override Shape? Check(Checker checker) => checker.AllWant(FieldType.Boolean, Parts) ? Shape.Count : null;

    public override Value Evaluate(Situation situation)
    {
        var count = Value.Of(0);
        foreach (var argument in Parts)
        {
            var value = argument.Evaluate(situation);
            if (!count.IsAnswered || !value.IsAnswered) count = Open(count, value);
            else if (value.IsTrue) count = Value.Of(count.Number + 1);
        }
        return count;
    }

    protected override void Write(StringBuilder text)
    {
        WriteAll(text.Append("count("), Parts, ", ", 0);
        text.Append(')');
    }
}

/// <summary>Condition, then, otherwise. The branch not taken is not looked at; without the condition neither is.</summary>
sealed class If(Extent at, IReadOnlyList<Node> arguments) : Node(at, arguments)
{
    public override Shape? Check(Checker checker)
    {
        var isCondition = checker.Wants(FieldType.Boolean, Parts[0]);
        var shape = checker.Together(Parts[1].Check(checker), Parts[2]);
        return isCondition ? shape : null;
    }

    public override Value Evaluate(Situation situation)
    {
        var condition = Parts[0].Evaluate(situation);
        return condition.IsAnswered ? Taken(condition).Evaluate(situation) : condition;
    }

    public override void Miss(Situation situation, List<string> missing)
    {
        var condition = Parts[0].Evaluate(situation);
        (condition.IsAnswered ? Taken(condition) : Parts[0]).Miss(situation, missing);
    }

    Node Taken(Value condition) => condition.IsTrue ? Parts[1] : Parts[2];

    protected override void Write(StringBuilder text)
    {
        WriteAll(text.Append("if("), Parts, ", ", 0);
        text.Append(')');
    }
}
