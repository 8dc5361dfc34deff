using System.Text;

namespace Anran.Plans.Reading;

/// <summary>Plain text whose encoding nobody states: a byte order mark decides, then strict UTF-8, then GB18030.</summary>
static class TextFile
{
    const int LongestLine = 20_000;

    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static (IReadOnlyList<string>? Lines, PlanRefusal? Refusal) Read(byte[] bytes)
    {
        foreach (var (encoding, skip) in Encodings(bytes))
        {
            try
            {
                var text = encoding.GetString(bytes, skip, bytes.Length - skip);
                if (text.Contains('\0') || text.Count(char.IsControl) - text.Count(char.IsWhiteSpace) > text.Length / 50) break;
                var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
                return lines.Any(line => line.Length > LongestLine) ? (null, PlanRefusal.NotText) : (lines, null);
            }
            catch (DecoderFallbackException)
            {
                // Not this encoding: the next one, or none.
            }
        }
        return (null, PlanRefusal.NotText);
    }

    static IEnumerable<(Encoding Encoding, int Skip)> Encodings(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => [(new UTF8Encoding(false, throwOnInvalidBytes: true), 3)],
        [0xFF, 0xFE, ..] => [(new UnicodeEncoding(false, false, throwOnInvalidBytes: true), 2)],
        [0xFE, 0xFF, ..] => [(new UnicodeEncoding(true, false, throwOnInvalidBytes: true), 2)],
        _ => [(new UTF8Encoding(false, throwOnInvalidBytes: true), 0), (Gb18030, 0)],
    };
}
