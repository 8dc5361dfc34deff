using System.Text;

namespace Anran.Rules.Grammar;

/// <summary>A part of an expression, unchanging. Each kind knows its type, its value, what it lacks and how it is written.</summary>
abstract class Node(Extent at, IReadOnlyList<Node> parts)
{
    public Extent At { get; } = at;

    protected IReadOnlyList<Node> Parts { get; } = parts;

    /// <summary>Every name in it, as often as it stands there.</summary>
    public IEnumerable<Name> Names => this is Name name ? [name] : Parts.SelectMany(part => part.Names);

    /// <summary>Its type, or null after telling the checker what is wrong.</summary>
    public abstract Shape? Check(Checker checker);

    public abstract Value Evaluate(Situation situation);

    /// <summary>Adds the fields an unanswered value hangs on; asked of unanswered nodes only.</summary>
    public virtual void Miss(Situation situation, List<string> missing)
    {
        foreach (var part in Parts)
            if (!part.Evaluate(situation).IsAnswered) part.Miss(situation, missing);
    }

    /// <summary>How tightly it holds together; a part that holds less tightly than its place needs gets parentheses.</summary>
    protected virtual int Strength => Strengths.Atom;

    protected abstract void Write(StringBuilder text);

    public override string ToString() => WriteInto(new(), 0).ToString();

    protected StringBuilder WriteInto(StringBuilder text, int needed)
    {
        if (Strength >= needed)
        {
            Write(text);
            return text;
        }
        text.Append('(');
        Write(text);
        return text.Append(')');
    }

    protected static void WriteAll(StringBuilder text, IEnumerable<Node> nodes, string between, int needed)
    {
        var isFirst = true;
        foreach (var node in nodes)
        {
            if (!isFirst) text.Append(between);
            node.WriteInto(text, needed);
            isFirst = false;
        }
    }

    protected static class Strengths
    {
        public const int Or = 1, And = 2, Not = 3, Test = 4, Sum = 5, Product = 6, Negation = 7, Atom = 8;
    }

    /// <summary>One unanswered value for several: an overflow among them is told on.</summary>
    protected static Value Open(Value left, Value right) => left.Overflowed || right.Overflowed ? Value.Overflow : Value.Unanswered;
}
