using Anran.RulePacks.Overrides;
using Anran.Rules;

namespace Anran.RulePacks.Packs;

/// <summary>A pack, or a file of local rules, as the product ships it.</summary>
/// <param name="Name">For complaints: the file's name.</param>
sealed record PackText(string Name, bool IsLocal, Func<Stream> Open);

/// <summary>All packs this version of the product knows, and the local rules that came with them; read once, never changed.</summary>
sealed class PackShelf : IRuleShelf
{
    readonly Dictionary<string, RulePack> packs = new(StringComparer.Ordinal);
    readonly List<LocalOverride> locals = [];

    public PackShelf(IEnumerable<PackText> texts)
    {
        foreach (var text in texts)
        {
            using var stream = text.Open();
            if (text.IsLocal) locals.AddRange(LocalOverride.TryRead(stream, out var read, out var wrong) ? read : throw Unreadable(text.Name, wrong));
            else if (RulePack.TryRead(stream, out var pack, out var faults)) packs[pack.Code] = pack;
            else throw Unreadable(text.Name, faults);
        }
        if (!RuleBook.TryMake(packs.Values, locals, out _, out var unfit)) throw Unreadable("rules/local", unfit);
    }

    /// <summary>Local rules that came with the product, their places named by statistical code.</summary>
    public IEnumerable<LocalOverride> Locals => locals;

    public IEnumerable<RulePack> All => packs.Values.OrderBy(pack => pack.Code, StringComparer.Ordinal);

    IEnumerable<RulePack> IRuleShelf.Packs => All;

    /// <exception cref="Problem">There is no such pack.</exception>
    public RulePack Must(string code) => packs.GetValueOrDefault(code) ?? throw PackProblems.NotFound();

    static InvalidDataException Unreadable(string name, IReadOnlyList<Fault> faults) =>
        new($"{name}: {string.Join("; ", faults.Take(5).Select(fault => $"{fault.Path} {fault.Code} at {fault.Offset}: {fault.En}"))}");

    public Text? TitleOf(RuleOverride local) => local.Body.Title
        ?? (packs.GetValueOrDefault(local.Pack)?.Rules.FirstOrDefault(rule => rule.Id == local.Rule) is { } rule ? new(rule.Title.Zh, rule.Title.En) : null);
}

static class PackProblems
{
    public static Problem NotFound() => new(404, "rule-pack.not-found", new(
        "没有这个规则包。请从规则包列表中选择。", "There is no such rule pack; choose one from the list."));

    public static Problem JudgementNotFound() => new(404, "judgement.not-found", new(
        "没有这条判定记录，或不在你的范围内。", "There is no such judgement, or it lies outside your area."));

    public static Problem RuleNotFound() => new(404, "rule-pack.rule-not-found", new(
        "这个规则包里没有这条规则，在这个区划也没有。", "The pack has no such rule, and neither has the place."));

    public static Problem DayAhead(DateOnly today) => Problem.Field("day", "judgement.day-ahead", new(
        $"记录判定的日期不能晚于今日（{today:yyyy-MM-dd}）。", $"A verdict cannot be recorded for a day after today ({today:yyyy-MM-dd})."));

    /// <param name="faults">One for each answer; the path names the field.</param>
    public static Problem Answers(IReadOnlyList<Fault> faults) => new(400, "judgement.answers",
        new("有答案不符合规则包的要求，没有判定。请看各项提示。", "Some answers are not what the pack asks for; nothing was judged. See what each one says."),
        faults.GroupBy(fault => fault.Path.TrimStart('/')).Take(100).ToDictionary(it => it.Key, it => it.Select(fault => new Text(fault.Zh + "。", fault.En + ".")).ToArray()));

    public static Problem TooManyAnswers(int most) => Problem.Field("answers", "judgement.too-many-answers", new(
        $"答案太长：最多 {most / 1024} KB。", $"The answers are too long: at most {most / 1024} kB."));
}
