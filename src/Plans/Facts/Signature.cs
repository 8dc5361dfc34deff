using System.Text.RegularExpressions;
using Anran.Plans.Reading;

namespace Anran.Plans.Facts;

/// <summary>Who signed, and when: a date that ends its line, below the name of a body.</summary>
sealed partial record Signature(string? Issuer, DateOnly Date, int Start, int End)
{
    public static Signature? Find(FoldedText text)
    {
        Signature? bare = null;
        foreach (var match in Dates.FullDay().In(text.Text))
        {
            if (!text.EndsLine(match.Index + match.Length) || Dates.Day(match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value) is not { } date) continue;
            if (IssuerBefore(text, match.Index) is { } issuer) return new Signature(text.Written(issuer.Start, issuer.End), date, issuer.Start, match.Index + match.Length);
            if (text.StartsLine(match.Index)) bare ??= new Signature(null, date, match.Index, match.Index + match.Length);
        }
        return bare;
    }

    /// <summary>The lines before the date, as far as they are the name of a body and no sentence.</summary>
    static (int Start, int End)? IssuerBefore(FoldedText text, int date)
    {
        const int longest = 60;
        (int, int)? best = null;
        for (var start = date - 2; start >= 0 && date - start <= longest; start--)
        {
            if (text.Text[start] is '。' or ';' or ',' or ':' or ')' or ']' or '!') break;
            if (!text.StartsLine(start) && !(start > 0 && text.Text[start - 1] == '。')) continue;
            var name = text.Slice(start, date);
            if (Body().IsMatch(name)) best = (start, date);
            else if (best is not null) break;
        }
        return best;
    }

    [GeneratedRegex(@"^(?!.*(?:通知|方案|意见|附件|号|年|印发))[^\p{P}\d]{2,60}(?:委员会|政府|办公室|办公厅|国务院|局|委|部|厅|办|会|院|署|公司|中心|支队|大队|指挥部|专班|领导小组|办事处|街道|工委|管委会|党委|兵团|法院|检察院)$")]
    private static partial Regex Body();
}
