using System.Text.RegularExpressions;
using Anran.Plans.Outlines;

namespace Anran.Plans.Facts;

/// <summary>工作目标 in words: the sentences of the section that sets the goals.</summary>
static partial class GoalReader
{
    public static IReadOnlyList<Goal> Read(Paper paper)
    {
        var text = paper.Text;
        var goals = new List<Goal>();
        foreach (var item in paper.Plan?.Items ?? [])
        {
            var heading = Headings.Of(text, item);
            if (heading.Length > 16 || !Aim().IsMatch(heading)) continue;
            var end = Tail.Start(text, item.TextStart, item.OwnEnd);
            var from = item.TextStart + heading.Length;
            for (var position = from; position <= end; position++)
            {
                if (position < end && text.Text[position] is not ('。' or ';')) continue;
                var start = from;
                while (start < position && text.Text[start] is '。' or ';' or ':' or '、' or '.') start++;
                if (position - start >= 6) goals.Add(new Goal(text.Written(start, position), text.LinesOf(start, position)));
                from = position + 1;
            }
        }
        return goals;
    }

    [GeneratedRegex(@"目标")]
    private static partial Regex Aim();
}
