using Anran.Plans.Outlines;

namespace Anran.Plans.Damage;

/// <summary>Notices what copying and pasting did to a plan; what tore a bracket in two is no longer in the paper that comes back.</summary>
static class DamageReader
{
    public static (Paper Paper, DamagedSpans Spans) Read(Paper paper, Findings findings, bool isCut = false)
    {
        var spans = new DamagedSpans();
        if (paper.Plan is { } plan)
        {
            var prose = Prose.Of(paper.Text, plan);
            var repeats = Repeats.In(paper.Text.Text, plan.Start, plan.End, CopyReader.Shortest).OrderByDescending(repeat => repeat.Length).ToList();
            // Cut once: no input may make this go on and on.
            if (!isCut && BracketSplices.In(paper, prose, repeats, findings) is { Count: > 0 } cuts) return Read(Paper.Of(paper.Text.Without(cuts)), findings, isCut: true);
            var words = Vocabulary.Of(paper.Text, [.. plan.Items]);
            NumberReader.Read(paper, prose, findings);
            new CopyReader(paper, prose, words).Read(repeats, spans, findings);
            ChargeCopyReader.Read(paper, prose, spans, findings);
            new MisplacedReader(paper, prose, words).Read(spans, findings);
            BracketReader.Read(paper, spans, findings);
        }
        return (paper, spans);
    }
}
