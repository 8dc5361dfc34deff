using Anran.Plans.Damage;
using Anran.Plans.Facts;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans;

/// <summary>
/// The text of a work plan goes in, what a careful clerk would record comes out. Pure: no clock, no files, no network; the
/// same text always gives the same record.
/// </summary>
public static class PlanCompiler
{
    public static WorkPlan Compile(PlanText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var findings = new Findings();
        var (paper, spans) = DamageReader.Read(Paper.Of(FoldedText.Of(source.Lines)), findings);
        var text = paper.Text;
        var drafts = MeasureReader.Read(paper, spans);
        var measures = new MeasureWriter(paper, findings).Write(drafts);
        var head = HeadReader.Read(paper, Residue.Card(source.Lines));
        var phases = PhaseReader.Read(paper, head.Date, spans);
        var submissions = SubmissionReader.Read(paper, head.Date, spans);
        DateReader.Read(phases, submissions, head.Date, findings);

        return new WorkPlan
        {
            Title = head.Title,
            DocumentNumber = head.DocumentNumber,
            Issuer = head.Issuer,
            Date = head.Date,
            Level = PlanLevels.Of(head, text),
            Reporting = ReportingReader.Read(text, spans),
            Phases = phases,
            Goals = GoalReader.Read(paper),
            Targets = TargetReader.Read(paper, spans),
            Measures = measures,
            Submissions = submissions,
            TaskForce = TaskForceReader.Read(paper),
            Diagnostics = findings.InOrder(),
        };
    }
}
