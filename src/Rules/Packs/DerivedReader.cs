using Anran.Rules.Grammar;

namespace Anran.Rules.Packs;

/// <summary>Derived fields may use each other in any order, but not in a circle.</summary>
sealed class DerivedReader
{
    sealed record Draft(Spot Spot, string Code, string Text, Words Label, IReadOnlyList<string> Uses);

    readonly Dictionary<string, Draft> drafts = new(StringComparer.Ordinal);
    readonly List<Draft> ordered = [];
    readonly HashSet<string> done = new(StringComparer.Ordinal);
    readonly List<string> under = [];
    readonly HashSet<string> circular = new(StringComparer.Ordinal);

    public static List<DerivedField> Read(IReadOnlyList<Spot> spots, IReadOnlyList<Field> known, Fields fields)
    {
        var reader = new DerivedReader();
        foreach (var spot in spots) reader.Take(spot, known);
        foreach (var code in reader.drafts.Keys) reader.Visit(code);
        foreach (var code in reader.circular) fields.Spoil(code);
        var derived = new List<DerivedField>();
        foreach (var draft in reader.ordered)
        {
            if (Expressions.Read(draft.Text, $"{draft.Spot.Path}/is", fields, draft.Spot.Faults) is not { } expression)
            {
                fields.Spoil(draft.Code);
                continue;
            }
            fields.Derive(draft.Code, expression);
            derived.Add(new(draft.Code, expression, draft.Label));
        }
        return derived;
    }

    void Take(Spot spot, IReadOnlyList<Field> known)
    {
        if (!spot.IsObject("code", "is", "label")) return;
        var (code, text, label) = (spot.Name("code"), spot.Text("is", int.MaxValue), spot.Words("label"));
        var root = text.Length == 0 ? null : Parser.Parse(text).Root;
        var draft = new Draft(spot, code, text, label, root is null ? [] : [.. root.Names.Select(name => name.Code).Distinct()]);
        if (code.Length == 0 || text.Length == 0) return;
        if (known.Any(field => field.Code == code) || !drafts.TryAdd(code, draft)) spot.Faults.Add(PackFaults.Duplicate($"{spot.Path}/code", code));
    }

    // As deep as there are derived fields at most, and those are bounded.
    void Visit(string code)
    {
        if (!drafts.TryGetValue(code, out var draft)) return;
        if (under.IndexOf(code) is var begin and >= 0)
        {
            draft.Spot.Faults.Add(PackFaults.Cycle($"{draft.Spot.Path}/is", [.. under[begin..], code]));
            circular.UnionWith(under[begin..]);
            return;
        }
        if (!done.Add(code)) return;
        under.Add(code);
        foreach (var used in draft.Uses) Visit(used);
        under.RemoveAt(under.Count - 1);
        ordered.Add(draft);
    }
}

static class Expressions
{
    public static Expression? Read(string text, string path, Fields fields, List<Fault> faults)
    {
        Expression.TryParse(text, fields, out var expression, out var found);
        faults.AddRange(found.Select(fault => fault with { Path = path }));
        return expression;
    }

    public static Expression? ReadCondition(string text, string path, Fields fields, List<Fault> faults)
    {
        var expression = Read(text, path, fields, faults);
        if (expression is not null && expression.Type != FieldType.Boolean) faults.Add(PackFaults.NotBoolean(path, text.Length));
        return expression;
    }
}
