using Anran.Rules;

namespace Anran.Inspections.Checklists;

/// <summary>One set of answers, judged. Pure: checklist, answers, law and day come in, the outcome goes out.</summary>
sealed class Judging
{
    readonly Checklist checklist;
    readonly IReadOnlyDictionary<string, ItemAnswer> answers;
    readonly Law law;
    readonly DateOnly day;
    readonly Dictionary<RuleName, RuleInForce> rules;
    readonly Dictionary<string, Value> values;
    readonly List<ChecklistItem> shown = [];

    public Judging(Checklist checklist, ChecklistVersion version, IReadOnlyDictionary<string, ItemAnswer> answers, Law law, DateOnly day)
    {
        (this.checklist, this.answers, this.law, this.day) = (checklist, answers, law, day);
        rules = checklist.Packs.SelectMany(pack => law.Book.InForce(pack, law.Path, day)).ToDictionary(it => new RuleName(it.Pack, it.Rule));
        values = new(checklist.Given, StringComparer.Ordinal);
        // In the order of the list, so that whether an item is asked hangs on nothing that comes after it.
        foreach (var item in version.Items)
        {
            if (!IsAsked(item)) continue;
            shown.Add(item);
            foreach (var (code, value) in ValuesOf(item)) values[code] = value;
        }
    }

    public IReadOnlyList<ChecklistItem> Shown => shown;

    bool IsAsked(ChecklistItem item) =>
        (!item.IsLocal || item.Rules.Any(rules.ContainsKey)) && (item.Shown is null || !item.Shown.Evaluate(values, day).Value.IsFalse);

    ItemAnswer AnswerTo(ChecklistItem item) => answers.GetValueOrDefault(item.Code) ?? ItemAnswer.None;

    /// <summary>What was measured; what 合格 presumes; and of one yes or no alone, what 不合格 must mean. 不适用 says nothing.</summary>
    IEnumerable<KeyValuePair<string, Value>> ValuesOf(ChecklistItem item)
    {
        var answer = AnswerTo(item);
        if (answer.Result == ItemResult.Na) yield break;
        var measured = checklist.Fields.WithoutFaulty(answer.Values);
        foreach (var asked in item.Fields)
        {
            var value = measured.TryGetValue(asked.Field.Code, out var said) ? said : answer.Result switch
            {
                ItemResult.Pass => asked.NormalOn(day),
                ItemResult.Fail when item.Fields.Count == 1 && asked.Normal.Type == FieldType.Boolean => Value.Of(asked.Normal.IsFalse),
                ItemResult.Fail or ItemResult.Na or null => Value.Unanswered,
            };
            if (value.IsAnswered) yield return new(asked.Field.Code, value);
        }
    }

    public Outcome Outcome()
    {
        var verdicts = checklist.Packs.SelectMany(Verdicts).ToDictionary(it => it.Key, it => it.Value);
        var (findings, awaiting, open) = (new List<Finding>(), new List<AwaitingRule>(), new List<OpenRule>());
        var added = Added();
        foreach (var item in shown)
        {
            var (answer, holding) = (AnswerTo(item), new List<RuleInForce>());
            foreach (var name in item.Rules.Concat(added[item.Code]))
            {
                if (!verdicts.TryGetValue(name, out var verdict)) continue;
                if (verdict.State == VerdictState.Holds || (verdict.AwaitsOfficer && answer.Result == ItemResult.Fail && !string.IsNullOrWhiteSpace(answer.Reason))) holding.Add(rules[name]);
                else if (verdict.AwaitsOfficer) awaiting.Add(new(item.Code, name.ToString(), verdict.Version));
                else if (verdict.State == VerdictState.Open && answer.Result != ItemResult.Na) open.Add(new(item.Code, name.ToString(), verdict.Version, verdict.Missing));
            }
            if (holding.Count > 0 || (answer.Result == ItemResult.Fail && !item.IsQuestion)) findings.Add(Found(item, holding));
        }
        return new([.. shown.Select(it => it.Code)], findings, awaiting, open, [.. shown.Where(it => AnswerTo(it).Result is null).Select(it => it.Code)]);
    }

    IEnumerable<KeyValuePair<RuleName, Verdict>> Verdicts(string pack)
    {
        var fields = law.Book.Find(pack)?.Fields;
        var own = values.Where(it => fields?.Find(it.Key) is not null).ToDictionary(StringComparer.Ordinal);
        return law.Book.Judge(pack, law.Path, day, own).Verdicts.Select(it => new KeyValuePair<RuleName, Verdict>(new(pack, it.Rule), it));
    }

    /// <summary>A rule that a place added and no item names goes with the last item that asks for one of its fields.</summary>
    ILookup<string, RuleName> Added()
    {
        var named = shown.SelectMany(it => it.Rules).ToHashSet();
        return rules.Values.Where(it => it.IsAdded && !named.Contains(new(it.Pack, it.Rule)))
            .Select(it => (Rule: it, Fields: it.Version.When.Names.ToHashSet(StringComparer.Ordinal)))
            .Select(it => (it.Rule, Item: shown.FindLast(item => item.Fields.Any(asked => it.Fields.Contains(asked.Field.Code)))))
            .Where(it => it.Item is not null)
            .ToLookup(it => it.Item!.Code, it => new RuleName(it.Rule.Pack, it.Rule.Rule));
    }

    static Finding Found(ChecklistItem item, List<RuleInForce> holding)
    {
        var gravest = holding.Find(IsMajor) ?? holding.FirstOrDefault();
        var words = gravest?.Version.Text ?? new($"不符合要求：{item.Ask.Zh}", $"Not in order: {item.Ask.En}");
        var isMajor = gravest is not null && IsMajor(gravest);
        return new(
            item.Code, isMajor ? FindingGrade.Major : FindingGrade.General, isMajor ? gravest!.Rule : null, words,
            [.. holding.Select(it => it.Name)],
            holding.Count > 0 ? [.. holding.Select(it => new Ground(it.Version.Source, it.Version.Clause).ToString()).Distinct()] : item.Ground is { } ground ? [ground.ToString()] : [],
            [.. holding.SelectMany(PenaltiesOf).Distinct()],
            holding.Exists(it => Says(it, "grade") == "stop"), holding.Exists(it => it.Version.Outcome.GetValueOrDefault("transfer").IsTrue));
    }

    static bool IsMajor(RuleInForce rule) => Says(rule, "grade") == "major";

    static string Says(RuleInForce rule, string outcome) => rule.Version.Outcome.GetValueOrDefault(outcome).Text;

    static IEnumerable<string> PenaltiesOf(RuleInForce rule) => new[] { Says(rule, "penalty"), Says(rule, "penalty_also") }.Where(it => it.Length > 0);
}
