using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Damage;

/// <summary>
/// Finds fragments that stand twice. Papers repeat themselves lawfully: formulas, lists of appliances, parallel sentences.
/// What tells a pasted fragment from those is how it meets its surroundings: a clause that is whole in one place and cut
/// into a sentence in the other, a bracket or a ① carried along, a whole sentence said again, or sheer length.
/// </summary>
sealed class CopyReader(Paper paper, Prose prose, Vocabulary words)
{
    public const int Shortest = 10;
    const int Certain = 40;
    const int CertainFormula = 46;
    const int CertainElsewhere = 60;

    readonly FoldedText text = paper.Text;

    readonly Seams seams = new(paper.Text, prose);

    public void Read(IEnumerable<Repeat> repeats, DamagedSpans spans, Findings findings)
    {
        var kept = new List<(int Start, int End)>();
        foreach (var repeat in repeats)
        {
            var (first, second, length) = Trim(repeat);
            var stutters = repeat.Second - repeat.First - repeat.Length is >= 0 and <= 2;
            if (length < Shortest || kept.Exists(span => Overlaps(span, second, second + length) || Overlaps(span, first, first + length))) continue;
            if ((stutters ? Stutter(second, length) : Judge(first, second, length)) is not { } code) continue;
            var (copy, original) = WhichIsCopy(first, second, length);
            kept.Add((copy, copy + length));
            spans.Add(copy, copy + length);
            var (at, from) = (text.LinesOf(copy, copy + length), text.LinesOf(original, original + length));
            var written = text.Written(copy, copy + length);
            if (code == "spliced-fragment") findings.Spliced(at, from, written);
            else findings.Duplicated(at, from, written);
        }
    }

    static bool Overlaps((int Start, int End) span, int start, int end) => span.Start < end && start < span.End;

    /// <summary>Without the numbers and the half brackets that happen to agree at both ends.</summary>
    (int First, int Second, int Length) Trim(Repeat repeat)
    {
        var (first, second, length) = (repeat.First, repeat.Second, repeat.Length);
        while (length > 0 && (prose.ItemAt(second) is null || prose.ItemAt(first) is null || text.Text[second] is '。' or ')' or ';' || HalfCharge(second, length)))
        {
            first++;
            second++;
            length--;
        }
        while (length > 0 && (prose.ItemAt(second + length - 1) is null || prose.ItemAt(first + length - 1) is null || text.Text[second + length - 1] == '(' || HalfChargeAtEnd(second, length))) length--;
        return (first, second, length);
    }

    bool HalfCharge(int start, int length) => prose.IsCharge(start) && (prose.IsCharge(start - 1) || !prose.HoldsWholeCharge(start, start + length));

    string? Stutter(int second, int length) => prose.CountRaw(second, second + length) >= Shortest ? "duplicated-fragment" : null;

    bool HalfChargeAtEnd(int start, int length) => prose.IsCharge(start + length - 1) && prose.IsCharge(start + length);

    string? Judge(int first, int second, int length)
    {
        var (novelFirst, novel) = (prose.Count(first, first + length), prose.Count(second, second + length));
        if (novel < Shortest || novelFirst < Shortest) return FromBracket(first, second, length) ? "spliced-fragment" : null;
        var (a, b) = (prose.ItemAt(first)!, prose.ItemAt(second)!);
        var run = text.Slice(second, second + length);
        var (leftA, leftB) = (seams.Left(first), seams.Left(second));
        var (rightA, rightB) = (seams.Right(first + length), seams.Right(second + length));
        var wholeSentence = leftA == Edge.Sentence && leftB == Edge.Sentence && rightA == Edge.Sentence && rightB == Edge.Sentence;
        var tasks = IsTask(a) && IsTask(b);
        var afterCharge = AfterCharge(first) || AfterCharge(second);

        if (wholeSentence && novel >= (afterCharge ? 12 : 18) && (tasks || novel >= Certain)) return "duplicated-fragment";
        var code = a == b || leftB != Edge.Middle && rightB != Edge.Middle && leftA != Edge.Middle && rightA != Edge.Middle ? "duplicated-fragment" : "spliced-fragment";
        if (novel >= (tasks ? Certain : CertainElsewhere) || tasks && prose.CountRaw(second, second + length) >= CertainFormula) return code;
        if (PastedIn(first, second, length, novel, tasks)) return code;
        if (!tasks) return null;
        if (novel >= 16 && HasClauses(run) && (seams.Rejoins(first, length) || seams.Rejoins(second, length))) return code;

        if (novel >= 20 && rightA != Edge.Middle && rightB != Edge.Middle
            && (leftA != Edge.Middle && seams.CutsWord(second) || leftB != Edge.Middle && seams.CutsWord(first))) return code;

        var cutIn = leftA != Edge.Middle && rightA != Edge.Middle && leftB == Edge.Middle && rightB == Edge.Middle
            || leftB != Edge.Middle && rightB != Edge.Middle && leftA == Edge.Middle && rightA == Edge.Middle;
        if (cutIn && novel >= 14 && HasClauses(run)) return code;
        if (novel >= 18 && prose.HoldsWholeCharge(second, second + length) && (leftA != leftB || afterCharge)) return code;
        if (novel >= 16 && run.Any(character => character is >= '①' and <= '⑳')) return code;
        return novel >= 20 && HasClauses(run) && run[0] is not ('的' or ',' or '、' or '”' or ':') && (leftA != leftB || rightA != rightB || leftA == Edge.Middle) ? code : null;
    }

    bool IsTask(Item item)
    {
        if (ChapterRoles.SetsTasks(text, item)) return true;
        for (var position = item.TextStart; position < item.OwnEnd; position++)
            if (prose.IsCharge(position)) return true;
        return false;
    }

    /// <summary>A piece of a responsibility bracket, verb and all, in mid-sentence of another item. Bare lists of bodies may stand anywhere.</summary>
    bool FromBracket(int first, int second, int length)
    {
        const int strange = 3;
        var place = prose.Count(first, first + length) >= Shortest ? first : second;
        return prose.Count(place, place + length) >= Shortest && seams.Strangeness(place, length) >= strange
            && text.Slice(place, place + length) is var run && (run.Contains("牵头", StringComparison.Ordinal) || run.Contains("负责", StringComparison.Ordinal) || run.Contains("责任", StringComparison.Ordinal));
    }

    /// <summary>
    /// In one place the fragment leaves strange seams, in the other it stands as written. What papers repeat lawfully stays below these bounds.
    /// </summary>
    bool PastedIn(int first, int second, int length, int novel, bool tasks)
    {
        const int strange = 4;
        const int doubtful = 3;
        var (one, two) = (seams.Strangeness(first, length), seams.Strangeness(second, length));
        var (most, least, home) = one > two ? (one, two, second) : (two, one, first);
        var whole = seams.Left(home) != Edge.Middle && seams.Right(home + length) != Edge.Middle;
        if (most >= strange && least <= 1 && novel >= (tasks ? 12 : 16)) return true;
        return tasks && whole && most >= doubtful && least == 0 && novel >= 16;
    }

    /// <summary>More than a list of nouns: a comma or the like well inside.</summary>
    static bool HasClauses(string words) => words.Length > 8 && words.AsSpan(3, words.Length - 6).IndexOfAny(",;。:") >= 0;

    /// <summary>The place follows the responsibility bracket of its item: there ends what an item says.</summary>
    bool AfterCharge(int start) => prose.IsCharge(start - 1) || start > 1 && text.Text[start - 1] is '。' && prose.IsCharge(start - 2);

    /// <summary>The copy is where the fragment cuts into a sentence or follows a bracket; else the later one.</summary>
    (int Copy, int Original) WhichIsCopy(int first, int second, int length)
    {
        var (one, two) = (Strangeness(first, length), Strangeness(second, length));
        if (one == two)
        {
            // Where nothing but a heading would be left, the sentence is at home.
            var (aAll, bAll) = (IsAllOf(first, length), IsAllOf(second, length));
            if (aAll != bAll) return aAll ? (second, first) : (first, second);
            // At home a sentence shares words with what stands around it.
            var (a, b) = (words.Likeness(prose.ItemAt(first)!, first, first + length), words.Likeness(prose.ItemAt(second)!, second, second + length));
            return a < b ? (first, second) : (second, first);
        }
        return one > two ? (first, second) : (second, first);
    }

    bool IsAllOf(int start, int length)
    {
        var item = prose.ItemAt(start)!;
        var heading = Headings.Of(text, item).Length;
        return start <= item.TextStart + heading + 1 && prose.CountRaw(start + length, item.OwnEnd) <= 2;
    }

    int Strangeness(int start, int length)
    {
        var strange = (seams.Rejoins(start, length) ? 4 : 0) + (seams.CutsWord(start) ? 2 : 0) + (seams.Left(start) == Edge.Middle ? 2 : 0) + (seams.Right(start + length) == Edge.Middle ? 2 : 0) + (AfterCharge(start) ? 3 : 0);
        if (seams.Left(start) == Edge.Middle && seams.Rare(start - 1)) strange++;
        if (seams.Right(start + length) == Edge.Middle && seams.Rare(start + length - 1)) strange++;
        strange += seams.Strangeness(start, length);
        // Two responsibility brackets in one item: the one carried along is not its own.
        if (prose.HoldsWholeCharge(start, start + length) && prose.ItemAt(start + length) == prose.ItemAt(start) && !prose.IsCharge(start + length)) strange += 2;
        return strange;
    }
}
