namespace Anran.Rules.Grammar;

/// <summary>
/// Answers on one legal day, with the derived fields worked out. They are taken in an order in which each comes after what it
/// uses, so that no chain of them, however long, nests.
/// </summary>
sealed class Situation
{
    readonly Fields fields;
    readonly IReadOnlyDictionary<string, Value> answers;
    readonly Dictionary<string, Value> derived = new(StringComparer.Ordinal);
    Dictionary<string, IReadOnlyList<string>>? missing;

    public Situation(Fields fields, IReadOnlyDictionary<string, Value> answers, DateOnly today)
    {
        (this.fields, this.answers, Today) = (fields, answers, today);
        foreach (var (code, expression) in fields.Derived) derived[code] = expression.Root.Evaluate(this);
    }

    public DateOnly Today { get; }

    public Value this[string code] => derived.TryGetValue(code, out var value) || answers.TryGetValue(code, out value) ? value : Value.Unanswered;

    /// <summary>The fields behind an unanswered name: itself, or what a derived field lacks.</summary>
    public IReadOnlyList<string> MissingOf(string code)
    {
        if (!derived.ContainsKey(code)) return [code];
        if (missing is null)
        {
            missing = new(StringComparer.Ordinal);
            foreach (var (name, expression) in fields.Derived)
            {
                var list = new List<string>();
                if (!derived[name].IsAnswered) expression.Root.Miss(this, list);
                missing[name] = list;
            }
        }
        return missing[code];
    }
}
