using System.Text.RegularExpressions;
using Anran.Plans.Reading;

namespace Anran.Plans.Outlines;

/// <summary>What stands below the last item and is none of it: contacts, signature, copies, notes of publication.</summary>
static partial class Tail
{
    public static int Start(FoldedText text, int start, int end)
    {
        for (var match = Mark().Match(text.Text, start, end - start); match.Success; match = match.NextMatch())
            if (text.StartsLine(match.Index) && Paragraphs.Ends(text, match.Index)) return match.Index;
        return end;
    }

    [GeneratedRegex(@"联系人|联系电话|联系方式|电子邮箱|邮箱|传真:|附件|抄送:|抄报:|主送:|\((?:此件|联系人|本文)|本(?:方案|意见|通知|办法)自.{0,20}(?:施行|实施|执行)")]
    private static partial Regex Mark();
}
