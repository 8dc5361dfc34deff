using System.Text;
using Anran.Plans.Damage;
using Anran.Plans.Facts;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;
using Anran.Plans.Units;

namespace Anran.Plans;

/// <summary>Writes the measures down, in the order of the text, and carries the rules that one bracket states for those after it.</summary>
sealed class MeasureWriter(Paper paper, Findings findings)
{
    readonly FoldedText text = paper.Text;
    readonly List<Charge> carried = [];
    readonly Queue<(int End, Charge[] Charges)> stated = CarriedRules.In(paper.Text);
    bool orderRules = StatedBefore(paper);
    string? carriedFrom;

    public IReadOnlyList<Measure> Write(IReadOnlyList<DraftMeasure> drafts)
    {
        var counting = Counting.Of(paper.Plan?.Items ?? []);
        var measures = new List<Measure>();
        foreach (var draft in drafts.OrderBy(draft => draft.Start))
            measures.Add(Write(draft, counting.IdOf(draft, paper), drafts));
        return measures;
    }

    /// <summary>The order rule may stand in the preamble, before every bracket.</summary>
    static bool StatedBefore(Paper paper) => DutyGrammar.OrderRule().IsMatch(paper.Text.Text[..Math.Min(paper.BodyStart, paper.Text.Length)]);

    Measure Write(DraftMeasure draft, string id, IReadOnlyList<DraftMeasure> drafts)
    {
        while (stated.Count > 0 && stated.Peek().End <= draft.Start) Carry(stated.Dequeue().Charges, "前文");
        orderRules |= draft.Responsibilities.Exists(one => one.StatesOrder);
        var brackets = draft.Responsibilities.Concat(draft.Inherited).Where(one => one.Charges.Count > 0).ToList();
        var given = draft.HasCharge ? carried.ToArray() : [];
        var units = Assignment.Of(text, brackets, orderRules, [.. draft.Responsibilities.SelectMany(one => one.Carried), .. given]);
        var note = Note(draft, given);
        Carry(draft.Responsibilities.SelectMany(one => one.Carried), id);
        Report(draft, units, drafts, brackets);

        return new Measure
        {
            Id = id,
            SectionPath = draft.Item is null ? [] : [.. Path(draft).Select(item => Headings.Written(text, item))],
            Heading = Headings.Short(text, draft.TextStart, draft.End, TitleStandsAlone(draft)),
            Text = TextOf(draft),
            Lead = units.Lead,
            Cooperate = units.Cooperate,
            Territorial = units.Territorial,
            ResponsibleAll = units.All,
            Note = note,
            Lines = text.LinesOf(draft.Start, draft.End),
            ResponsibilityLines = brackets.Count == 0 ? null : text.LinesOf(brackets.Min(one => one.Start), brackets.Max(one => one.End)),
        };
    }

    void Carry(IEnumerable<Charge> charges, string from)
    {
        foreach (var charge in charges)
        {
            if (carried.Exists(known => text.Slice(known.Start, known.End) == text.Slice(charge.Start, charge.End))) continue;
            carried.Add(charge);
            carriedFrom = from;
        }
    }

    static bool TitleStandsAlone(DraftMeasure draft) => draft.Item is { } item && item.Marker.Start == draft.Start && item.TitleStandsAlone;

    static IEnumerable<Item> Path(DraftMeasure draft)
    {
        var above = draft.Item!.Ancestors.Reverse();
        return draft.Start == draft.Item.Marker.Start ? above : above.Append(draft.Item);
    }

    string Note(DraftMeasure draft, Charge[] given) => (draft.HasCharge, given.Length) switch
    {
        (false, _) => draft.Responsibilities.Count == 0 ? "无责任括注" : "",
        (true, > 0) => $"{string.Join('、', given.Select(charge => $"“{text.Written(charge.Start, charge.End)}”"))}依 {carriedFrom} 括注补入",
        _ => draft.Responsibilities.Exists(one => one.StatesOrder) ? "自此起列第一位的部门为牵头单位" : "",
    };

    string TextOf(DraftMeasure draft)
    {
        var written = new StringBuilder();
        var from = draft.TextStart;
        foreach (var bracket in draft.Responsibilities.Where(one => one.Start >= from && one.End <= draft.End))
        {
            written.Append(text.Written(from, bracket.Start));
            from = bracket.End;
        }
        return Persons.Mask(written.Append(text.Written(from, draft.End)).ToString());
    }

    void Report(DraftMeasure draft, Assignment units, IReadOnlyList<DraftMeasure> drafts, List<Responsibility> brackets)
    {
        foreach (var (bracket, again, first) in units.NamedTwice)
            findings.NamedTwice(text.LinesOf(again.Start, again.End), text.LinesOf(first.Start, first.End), text.Written(again.Start, again.End));
        foreach (var charge in units.UnknownForms)
            findings.UnknownForm(text.LinesOf(charge.Start, charge.End), text.Written(charge.Start, charge.End));
        if (units is { Lead.Count: 0, Cooperate.Count: > 1 } && brackets.TrueForAll(one => one.Charges.All(charge => charge.Duty == Duty.Named)))
            findings.AmbiguousLead(text.LinesOf(brackets[0].Start, brackets[^1].End), Headings.Short(text, draft.TextStart, draft.End, TitleStandsAlone(draft)));
        if (text.Slice(draft.TextStart, draft.End) is [.., ',' or '、' or '“' or '《' or '('])
            findings.BrokenOff(text.LinesOf(draft.End - 1, draft.End), text.Written(Math.Max(draft.TextStart, draft.End - 12), draft.End));
        if (!draft.HasCharge && draft.Item is { } item && drafts.Any(other => other != draft && other.HasCharge && other.Item?.Parent == item.Parent))
            findings.NobodyResponsible(text.LinesOf(draft.Start, draft.TextStart), Headings.Short(text, draft.TextStart, draft.End, TitleStandsAlone(draft)));
    }
}
