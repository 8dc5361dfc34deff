using System.Diagnostics.CodeAnalysis;
using Anran.Rules.Grammar;

namespace Anran.Rules;

/// <summary>A condition or a sum over fields; checked once, evaluated as often as you like, by as many threads as you like.</summary>
public sealed class Expression
{
    public const int MostCharacters = 4000;

    /// <summary>Parentheses, calls, <c>not</c> and <c>-</c> inside each other.</summary>
    public const int MostLevels = 32;

    /// <summary>Literals, names, operators and calls.</summary>
    public const int MostNodes = 2000;

    readonly Fields fields;

    Expression(string text, Node root, Shape shape, Fields fields) => (Text, Root, Shape, this.fields) = (text, root, shape, fields);

    public string Text { get; }

    public FieldType Type => Shape.Type;

    /// <summary>The fields it hangs on, also through what is derived, in the order of the text.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            var (found, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
            Walk(Root);
            return found;

            void Walk(Node node)
            {
                foreach (var name in node.Names)
                {
                    if (!seen.Add(name.Code)) continue;
                    if (fields.Derived.FirstOrDefault(it => it.Key == name.Code).Value is { } derived) Walk(derived.Root);
                    else found.Add(name.Code);
                }
            }
        }
    }

    internal Node Root { get; }

    internal Shape Shape { get; }

    /// <summary>Reads and checks a text. A fault of form comes alone; faults of type come all, in the order of the text.</summary>
    public static bool TryParse(string text, Fields fields, [NotNullWhen(true)] out Expression? expression, out IReadOnlyList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fields);
        expression = null;
        var (root, fault) = Parser.Parse(text);
        if (root is null)
        {
            faults = [fault!];
            return false;
        }
        var checker = new Checker(fields);
        var shape = root.Check(checker);
        faults = checker.Faults;
        if (shape is not null && faults.Count == 0) expression = new(text, root, shape, fields);
        return expression is not null;
    }

    /// <param name="answers">By the codes of the fields; what is not there is unanswered. Not checked here, see <see cref="Fields.Check"/>.</param>
    /// <param name="today">The legal day of the judgement.</param>
    public Evaluation Evaluate(IReadOnlyDictionary<string, Value> answers, DateOnly today) => Evaluate(new Situation(fields, answers, today));

    internal Evaluation Evaluate(Situation situation)
    {
        var value = Root.Evaluate(situation);
        if (value.IsAnswered) return new(value, []);
        var missing = new List<string>();
        Root.Miss(situation, missing);
        return new(value, missing);
    }

    /// <summary>Written anew: base units, no needless parentheses. Reading it gives the same expression.</summary>
    public override string ToString() => Root.ToString();
}

/// <summary>What came out.</summary>
/// <param name="Missing">
/// The unanswered fields an unanswered value hangs on, in the order of the text: answering others changes nothing. What is already
/// decided asks nothing (the other side of <c>false and …</c>), an open <c>if</c> asks for its condition only. Not promised is that one
/// of them alone decides.
/// </param>
public readonly record struct Evaluation(Value Value, IReadOnlyList<string> Missing)
{
    /// <summary><c>overflow</c> or null.</summary>
    public string? Fault => Value.Overflowed ? "overflow" : null;
}
