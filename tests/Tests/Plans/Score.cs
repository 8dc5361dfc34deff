using System.Globalization;
using System.Text;
using Anran.Plans;

namespace Anran.Tests.Plans;

/// <summary>
/// Compares as the contract says: after width folding and without white space; measures by the first eight characters of
/// the heading, then by number and order; pairs of measure and unit pooled; the best of the labellings counts.
/// </summary>
sealed class Score
{
    public int UnitsRight, UnitsFound, UnitsGold, LeadRight, LeadFound, LeadGold, MeasuresRight, MeasuresFound, MeasuresGold, TargetsRight, TargetsGold;
    public bool FactsRight = true;
    public List<string> Misses { get; } = [];

    public double UnitsF1 => F1(UnitsRight, UnitsFound, UnitsGold);
    public double LeadF1 => F1(LeadRight, LeadFound, LeadGold);
    public double MeasuresRecall => Share(MeasuresRight, MeasuresGold);
    public double MeasuresPrecision => Share(MeasuresRight, MeasuresFound);
    public double TargetsRecall => Share(TargetsRight, TargetsGold);

    public static Score Of(WorkPlan plan, Gold gold)
    {
        var score = new Score();
        score.Facts(plan, gold);
        score.Measures(plan, gold);
        score.Targets(plan, gold);
        return score;
    }

    public void Add(Score other)
    {
        UnitsRight += other.UnitsRight;
        UnitsFound += other.UnitsFound;
        UnitsGold += other.UnitsGold;
        LeadRight += other.LeadRight;
        LeadFound += other.LeadFound;
        LeadGold += other.LeadGold;
        MeasuresRight += other.MeasuresRight;
        MeasuresFound += other.MeasuresFound;
        MeasuresGold += other.MeasuresGold;
        TargetsRight += other.TargetsRight;
        TargetsGold += other.TargetsGold;
        FactsRight &= other.FactsRight;
        Misses.AddRange(other.Misses);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"units {UnitsF1:0.0000} lead {LeadF1:0.0000} measures R {MeasuresRecall:0.0000} P {MeasuresPrecision:0.0000} targets {TargetsRecall:0.00} facts {FactsRight}");

    void Facts(WorkPlan plan, Gold gold)
    {
        Same("title", gold.Title, plan.Title);
        Same("number", gold.DocumentNumber, plan.DocumentNumber);
        Same("issuer", gold.Issuer, plan.Issuer);
        Same("date", gold.Date, plan.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Same("level", gold.Level, plan.Level.ToString());
        Same("reporting", gold.Reporting?.Day.ToString(CultureInfo.InvariantCulture), plan.Reporting?.Day.ToString(CultureInfo.InvariantCulture));
        Same("phases", string.Join(" ", gold.Phases.Select(phase => $"{phase.Name} {phase.Start}~{phase.End}")),
            string.Join(" ", plan.Phases.Select(phase => $"{phase.Name} {phase.Start}~{phase.End}")));
    }

    void Same(string what, string? gold, string? found)
    {
        if (string.Equals(Fold(gold ?? ""), Fold(found ?? ""), StringComparison.OrdinalIgnoreCase)) return;
        FactsRight = false;
        Misses.Add($"{what}: gold {gold} / found {found}");
    }

    void Measures(WorkPlan plan, Gold gold)
    {
        var left = plan.Measures.ToList();
        MeasuresGold += gold.Measures.Count;
        var matched = new List<(GoldMeasure Gold, Measure? Found)>();
        foreach (var measure in gold.Measures)
        {
            var same = left.Where(found => measure.AltHeadings.Append(measure.Heading).Any(heading => Key(heading) == Key(found.Heading))).ToList();
            var best = same.Find(found => Id(found.Id) == Id(measure.Id)) ?? same.FirstOrDefault();
            if (best is not null) left.Remove(best);
            matched.Add((measure, best));
        }
        for (var index = 0; index < matched.Count; index++)
            if (matched[index] is { Found: null } pair && left.Find(found => Id(found.Id) == Id(pair.Gold.Id)) is { } byId)
            {
                left.Remove(byId);
                matched[index] = (pair.Gold, byId);
            }

        foreach (var (measure, found) in matched)
        {
            if (found is null) Misses.Add($"measure missing: {measure.Id} {measure.Heading}");
            else MeasuresRight++;
            Units(measure, found);
        }
        MeasuresFound += plan.Measures.Count;
        foreach (var extra in left)
        {
            if (gold.OptionalItems.Exists(item => Key(item.Heading) == Key(extra.Heading))) { MeasuresFound--; continue; }
            Misses.Add($"measure invented: {extra.Id} {extra.Heading} ({string.Join('、', extra.ResponsibleAll)})");
            UnitsFound += extra.ResponsibleAll.Count;
            LeadFound += extra.Lead.Count;
        }
    }

    void Units(GoldMeasure gold, Measure? found)
    {
        var all = (found?.ResponsibleAll ?? []).Select(Fold).ToHashSet();
        var lead = (found?.Lead ?? []).Select(Fold).ToHashSet();
        var best = gold.Alt.Select(alt => (Lead: alt.Lead ?? [], Cooperate: alt.Cooperate ?? [], Territorial: alt.Territorial ?? []))
            .Prepend((gold.Lead, gold.Cooperate, gold.Territorial))
            .Select(alt => (All: alt.Lead.Concat(alt.Cooperate).Concat(alt.Territorial).Select(Fold).ToHashSet(), Lead: alt.Lead.Select(Fold).ToHashSet()))
            .MaxBy(alt => alt.All.Count(all.Contains) * 2 - alt.All.Count + alt.Lead.Count(lead.Contains) * 2 - alt.Lead.Count);
        UnitsGold += best.All.Count;
        UnitsFound += all.Count;
        UnitsRight += best.All.Count(all.Contains);
        LeadGold += best.Lead.Count;
        LeadFound += lead.Count;
        LeadRight += best.Lead.Count(lead.Contains);
        if (found is null) return;
        if (!best.All.SetEquals(all)) Misses.Add($"units {gold.Id}: missing [{string.Join('、', best.All.Except(all))}] invented [{string.Join('、', all.Except(best.All))}]");
        else if (!best.Lead.SetEquals(lead)) Misses.Add($"lead {gold.Id}: gold [{string.Join('、', best.Lead)}] found [{string.Join('、', lead)}]");
    }

    void Targets(WorkPlan plan, Gold gold)
    {
        TargetsGold += gold.Targets.Count;
        var left = plan.Targets.ToList();
        foreach (var target in gold.Targets)
        {
            var found = left.FirstOrDefault(one => one.Value == target.Value && Fold(one.Unit) == Fold(target.Unit));
            if (found is null) Misses.Add($"target missing: {target.TextKey} {target.Value}{target.Unit}");
            else
            {
                TargetsRight++;
                left.Remove(found);
                if (Fold(found.TextKey) != Fold(target.TextKey)) Misses.Add($"  (target key: gold {target.TextKey} found {found.TextKey})");
            }
        }
        foreach (var extra in left) Misses.Add($"  (target extra: {extra.TextKey} {extra.Value}{extra.Unit} line {extra.Lines.First})");
    }

    static string Key(string heading) => Fold(heading) is var folded && folded.Length > 8 ? folded[..8] : folded;

    static string Id(string id) => Fold(id).Trim('、', '.');

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
            if (!char.IsWhiteSpace(character)) folded.Append(character is >= '\uff01' and <= '\uff5e' ? (char)(character - 0xfee0) : character);
        return folded.ToString();
    }

    static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    static double F1(int right, int found, int gold) => found + gold == 0 ? 1 : 2.0 * right / (found + gold);
}
