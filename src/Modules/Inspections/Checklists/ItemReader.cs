using Anran.Rules;

namespace Anran.Inspections.Checklists;

/// <summary>Reads the items of one version in their order, because each may look back at what was asked before it.</summary>
sealed class ItemReader(IReadOnlyDictionary<string, RulePack> packs, IReadOnlySet<RuleName> added, Fields fields, IReadOnlyDictionary<string, Value> given)
{
    const int MostFields = 30, MostRules = 30;

    static readonly IReadOnlyDictionary<string, PhotoRule> Photos = new Dictionary<string, PhotoRule>(StringComparer.Ordinal)
    {
        ["none"] = PhotoRule.None,
        ["on-fail"] = PhotoRule.OnFail,
        ["always"] = PhotoRule.Always,
    };

    readonly HashSet<string> codes = new(StringComparer.Ordinal);
    readonly HashSet<string> asked = new(given.Keys, StringComparer.Ordinal);
    readonly HashSet<RuleName> named = [];

    /// <summary>For another version, where nothing has been asked yet.</summary>
    public ItemReader Anew() => new(packs, added, fields, given);

    public ChecklistItem? Read(Spot spot)
    {
        if (!spot.IsObject("code", "ask", "help", "shown", "question", "local", "fields", "rules", "photo", "clause", "measure")) return null;
        var code = spot.Code("code");
        if (code.Length > 0 && !codes.Add(code)) spot.Faults.Add(ChecklistFaults.Duplicate($"{spot.Path}/code", code));
        var (ask, help, measure) = (spot.Words("ask"), Optional(spot, "help"), Optional(spot, "measure"));
        var shown = ReadShown(spot);
        var (isQuestion, isLocal) = (spot.Flag("question"), spot.Flag("local"));
        var list = spot.List("fields", MostFields, isRequired: false).Select(ReadField).OfType<AskedField>().ToList();
        var rules = spot.List("rules", MostRules, isRequired: false).Select(ReadRule).OfType<RuleName>().ToList();
        var photo = spot.Choice("photo", Photos, isRequired: false) ?? PhotoRule.None;
        var ground = spot.Member("clause") is { } clause && clause.IsObject("source", "clause") ? new Ground(clause.Text("source", 500), clause.Member("clause")?.Text(500) ?? "") : null;
        if (isQuestion && (list.Count == 0 || rules.Count > 0)) spot.Faults.Add(ChecklistFaults.NoQuestion(spot.Path));
        if (!isQuestion && spot.Member("rules") is null && ground is null) spot.Faults.Add(ChecklistFaults.NoGround(spot.Path));
        if (isLocal && rules.Count == 0 && spot.Faults.Count == 0) spot.Faults.Add(ChecklistFaults.NoLocalRule(spot.Path));
        return new(code, ask, help, shown, isQuestion, isLocal, list, rules, photo, ground, measure);
    }

    static Words? Optional(Spot spot, string name) => spot.Member(name) is null ? null : spot.Words(name);

    Expression? ReadShown(Spot spot)
    {
        if (spot.Member("shown") is not { } member) return null;
        var text = member.Text(int.MaxValue);
        if (text.Length == 0) return null;
        if (!Expression.TryParse(text, fields, out var shown, out var wrong))
        {
            foreach (var fault in wrong) spot.Faults.Add(fault with { Path = member.Path });
            return null;
        }
        if (shown.Type != FieldType.Boolean) spot.Faults.Add(ChecklistFaults.NotBoolean(member.Path, text.Length));
        foreach (var name in shown.Names.Where(it => !asked.Contains(it))) spot.Faults.Add(ChecklistFaults.AskedLater(member.Path, name));
        return shown;
    }

    AskedField? ReadField(Spot spot)
    {
        if (!spot.IsObject("field", "normal")) return null;
        var code = spot.Text("field", 100);
        if (code.Length == 0) return null;
        if (fields.Find(code) is not { } field)
        {
            spot.Faults.Add(ChecklistFaults.UnknownField($"{spot.Path}/field", code));
            return null;
        }
        if (!asked.Add(code)) spot.Faults.Add(ChecklistFaults.AskedTwice($"{spot.Path}/field", code));
        if (spot.Member("normal") is not { } normal) return new(field, Value.Unanswered, false);
        if (field.Type == FieldType.Date && normal.Element.ValueKind == System.Text.Json.JsonValueKind.String && normal.Text(100) == "today") return new(field, Value.Unanswered, true);
        if (Fields.Read(field, normal.Element, out var fault) is { } value) return new(field, value, false);
        spot.Faults.Add(fault! with { Path = normal.Path });
        return null;
    }

    RuleName? ReadRule(Spot spot)
    {
        var text = spot.Text(200);
        if (text.Length == 0) return null;
        var name = text.Split('/') is [var pack, var rule] ? new RuleName(pack, rule) : new RuleName("", text);
        var national = packs.GetValueOrDefault(name.Pack)?.Rules.FirstOrDefault(it => it.Id == name.Rule);
        if (national is null && !(packs.ContainsKey(name.Pack) && added.Contains(name))) spot.Faults.Add(ChecklistFaults.UnknownRule(spot.Path, text));
        else if (!named.Add(name)) spot.Faults.Add(ChecklistFaults.NamedTwice(spot.Path, text));
        return name;
    }
}
