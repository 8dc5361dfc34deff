namespace Anran.Plans;

/// <summary>The lines of a plan as they stand in the file; for .docx one line a paragraph.</summary>
public sealed record PlanText(IReadOnlyList<string> Lines)
{
    public static PlanText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PlanText(text.ReplaceLineEndings("\n").Split('\n'));
    }
}
