namespace Anran.Plans.Comparison;

/// <summary>A comparison for a person at a terminal.</summary>
static class ComparisonTable
{
    public static void Write(PlanComparison comparison, TextWriter output)
    {
        output.WriteLine($"《{comparison.Upper}》 → 《{comparison.Lower}》");
        output.WriteLine("  " + string.Join("  ", comparison.Counts.Select(count => $"{Name(count.Key)} {count.Value}")));
        var coverage = comparison.Coverage;
        output.WriteLine($"  覆盖 {coverage.TakenUp} / {coverage.Binding}  {Coverage.Percent(coverage.Share)}");
        foreach (var section in coverage.Sections.Where(it => it.TakenUp < it.Binding)) output.WriteLine($"    {section.TakenUp} / {section.Binding}  {section.Section}");
        foreach (var one in comparison.Measures)
        {
            output.WriteLine();
            output.WriteLine($"  {Name(one.Change)}  {one.Upper?.Id ?? "—"} → {one.Lower?.Id ?? "—"}  {(one.Upper ?? one.Lower)!.Heading}  {one.Zh} / {one.En}{(one.Reworded ? "  ？文字差别大，请核对 / very different words, look again" : "")}");
            foreach (var words in one.Removed.Where(words => words.Length > 1)) output.WriteLine($"      − {words}");
            foreach (var words in one.Added.Where(words => words.Length > 1)) output.WriteLine($"      + {words}");
        }
    }

    static string Name(Change change) => change switch
    {
        Change.Inherited => "承接",
        Change.Tightened => "加严",
        Change.Loosened => "放宽",
        Change.Omitted => "遗漏",
        Change.Added => "新增",
    };
}
