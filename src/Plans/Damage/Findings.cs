namespace Anran.Plans.Damage;

/// <summary>What a careful reader would question, in both languages.</summary>
sealed class Findings
{
    readonly List<Diagnostic> list = [];

    public IReadOnlyList<Diagnostic> InOrder() =>
        [.. list.Distinct().OrderBy(finding => finding.Lines.First).ThenBy(finding => finding.Code, StringComparer.Ordinal)];

    public void Spliced(Lines at, Lines from, string words) => Add("spliced-fragment", Severity.Error, at, from,
        $"此处混入了别处的文字：“{Short(words)}”，原文见第 {from.First} 行", $"A fragment of another place is spliced in here: “{Short(words)}”; it comes from line {from.First}");

    public void Duplicated(Lines at, Lines first, string words) => Add("duplicated-fragment", Severity.Warning, at, first,
        $"文字重复：“{Short(words)}”，前一处见第 {first.First} 行", $"Text stands twice: “{Short(words)}”; first on line {first.First}");

    public void NamedTwice(Lines at, Lines first, string name) => Add("duplicated-fragment", Severity.Warning, at, first,
        $"同一括注内“{name}”写了两次，只记一次", $"“{name}” is named twice in one bracket and recorded once");

    public void Misplaced(Lines at, Lines belongs, string words) => Add("misplaced-sentence", Severity.Warning, at, belongs,
        $"这句话似应在第 {belongs.First} 行一条之下：“{Short(words)}”", $"This sentence seems to belong to the item on line {belongs.First}: “{Short(words)}”");

    public void BrokenOff(Lines at, string words) => Add("broken-line", Severity.Warning, at, null,
        $"句子到此中断：“…{words}”", $"The sentence breaks off here: “…{words}”");

    public void NumberingGap(Lines at, int found, int expected) => Add("numbering-gap", Severity.Warning, at, null,
        $"序号不连续：应为 {expected}，写作 {found}", $"Numbers do not follow on: {found} stands where {expected} is expected");

    public void Unbalanced(Lines at) => Add("unbalanced-bracket", Severity.Warning, at, null,
        "括号不成对", "A bracket is not closed, or not opened");

    public void NobodyResponsible(Lines at, string heading) => Add("no-responsible-unit", Severity.Info, at, null,
        $"“{heading}”未写责任单位，而同节其他各条已写", $"“{heading}” names no responsible unit, while its neighbours do");

    public void AmbiguousLead(Lines at, string heading) => Add("ambiguous-lead", Severity.Info, at, null,
        $"“{heading}”由谁牵头不明确", $"It is not clear who leads “{heading}”");

    public void Dates(Lines at, Lines? other, Severity severity, string zh, string en) => Add("date-contradiction", severity, at, other, zh, en);

    public void UnknownForm(Lines at, string name) => Add("unknown-unit-form", Severity.Info, at, null,
        $"“{name}”不像单位名称，请核对", $"“{name}” does not look like the name of a unit; please check");

    void Add(string code, Severity severity, Lines lines, Lines? other, string zh, string en) => list.Add(new Diagnostic(code, severity, lines, other, zh, en));

    static string Short(string words) => words.Length <= 24 ? words : $"{words[..11]}…{words[^11..]}";
}
