using Anran.Plans.Reading;

namespace Anran.Plans;

/// <summary>Files that may hold a plan: .txt in UTF-8, UTF-16 or GB18030, and .docx. Never throws for what a file holds.</summary>
public static class PlanSource
{
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Ten times the longest plan we know; what is longer is a book.</summary>
    public const int MostCharacters = 300_000;

    public static bool TryRead(string path, out PlanText text, out PlanRefusal? refusal)
    {
        try
        {
            using var file = File.OpenRead(path);
            return TryRead(file, out text, out refusal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(PlanRefusal.Missing, out text, out refusal);
        }
    }

    /// <summary>What the bytes are decides, not the name of the file.</summary>
    public static bool TryRead(Stream stream, out PlanText text, out PlanRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!TryTake(stream, out var bytes)) return Refuse(PlanRefusal.TooLarge, out text, out refusal);
        if (bytes.Length == 0) return Refuse(PlanRefusal.Empty, out text, out refusal);

        IReadOnlyList<string>? lines;
        if (bytes is [(byte)'P', (byte)'K', ..]) (lines, refusal) = WordFile.Read(bytes);
        else (lines, refusal) = TextFile.Read(bytes);
        if (lines is null) return Refuse(refusal ?? PlanRefusal.NotText, out text, out refusal);
        if (lines.Sum(line => (long)line.Length) > MostCharacters) return Refuse(PlanRefusal.TooLarge, out text, out refusal);
        if (lines.All(string.IsNullOrWhiteSpace)) return Refuse(PlanRefusal.Empty, out text, out refusal);
        if (!LooksChinese(lines)) return Refuse(PlanRefusal.NoPlan, out text, out refusal);
        text = new PlanText(lines);
        refusal = null;
        return true;
    }

    static bool TryTake(Stream stream, out byte[] bytes)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (taken.Length + count > MostBytes)
            {
                bytes = [];
                return false;
            }
            taken.Write(buffer, 0, count);
        }
        bytes = taken.ToArray();
        return true;
    }

    /// <summary>A paper has sentences: a fair share of Chinese characters and more than a handful of them.</summary>
    static bool LooksChinese(IReadOnlyList<string> lines)
    {
        const int fewest = 30;
        var (chinese, all) = (0, 0);
        foreach (var line in lines)
            foreach (var character in line)
            {
                if (char.IsWhiteSpace(character)) continue;
                all++;
                if (character is >= '\u4e00' and <= '\u9fff') chinese++;
            }
        return chinese >= fewest && chinese * 4 >= all;
    }

    static bool Refuse(PlanRefusal why, out PlanText text, out PlanRefusal? refusal)
    {
        text = new PlanText([]);
        refusal = why;
        return false;
    }
}
