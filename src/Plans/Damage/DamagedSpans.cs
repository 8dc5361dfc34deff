namespace Anran.Plans.Damage;

/// <summary>Stretches of text that stand a second time by damage and are not recorded again (R10).</summary>
sealed class DamagedSpans
{
    readonly List<(int Start, int End)> spans = [];

    public void Add(int start, int end) => spans.Add((start, end));

    public bool Touches(int start, int end) => spans.Exists(span => span.Start < end && start < span.End);

    public bool Covers(int start, int end) => spans.Exists(span => span.Start <= start && end <= span.End);
}
