using System.Text.RegularExpressions;

namespace Anran.Plans.Reading;

/// <summary>
/// A table 序号 | 重点任务 | 牵头单位 | 责任单位 | 完成时限 read as numbered items: the heading of a column is written before what
/// stands in it, the number before the task. Each paragraph stays the paragraph it was.
/// </summary>
sealed partial class TaskTable
{
    const int LastHeaderRow = 3;

    enum Column { Other, Number, Task, Units, Deadline }

    readonly List<string> cells = [];
    List<(Column Kind, string Label)>? columns;
    int row, cell, number, paragraph;
    string pending = "";

    public void BeginRow()
    {
        (row, cell, pending) = (row + 1, -1, "");
        cells.Clear();
    }

    public void BeginCell()
    {
        (cell, paragraph) = (cell + 1, 0);
        cells.Add("");
    }

    /// <summary>What the paragraph says to the reader of the text; a name may go on in the paragraph before, which is the last line.</summary>
    public string Read(string text, List<string> lines)
    {
        if (cell < 0 || string.IsNullOrWhiteSpace(text)) return text;
        cells[cell] += text.Trim();
        if (columns is null || cell >= columns.Count) return text;
        var (kind, label) = columns[cell];
        var first = paragraph++ == 0;
        switch (kind)
        {
            case Column.Number when Digits().Match(text) is { Success: true } digits:
                // A number alone on a line would be taken for a page number; it goes before the task.
                pending = digits.Value.Trim().TrimEnd('.', '．', '、');
                return "";
            case Column.Task when first && (pending.Length > 0 || columns.TrueForAll(column => column.Kind != Column.Number)):
                return $"{(pending.Length > 0 ? pending : $"{++number}")}.{text.Trim()}";
            case Column.Units or Column.Deadline when first:
                return $"{label}：{text.Trim()}";
            case Column.Units:
                if (lines.Count > 0 && lines[^1].TrimEnd() is [.., >= '\u4e00'] before) lines[^1] = before + "、";
                return text.Trim();
            case Column.Other or Column.Number or Column.Task or Column.Deadline:
                return text;
        }
        return text;
    }

    public void EndCell(List<string> lines)
    {
        if (columns is null || cell < 0 || cell >= columns.Count || columns[cell].Kind != Column.Task || cells[cell].Length == 0 || lines.Count == 0) return;
        if (lines[^1].TrimEnd() is [.., >= '\u4e00' and <= '\u9fff'] task) lines[^1] = task + "。";
    }

    public void EndRow()
    {
        if (columns is not null || row > LastHeaderRow) return;
        var read = cells.ConvertAll(text => FoldedText.Fold(text) is var folded ? (Kind: KindOf(folded), Label: folded) : default);
        if (read.Exists(column => column.Kind == Column.Task) && read.Exists(column => column.Kind == Column.Units)) columns = read;
    }

    static Column KindOf(string heading) => heading switch
    {
        _ when heading.Length > 12 => Column.Other,
        "序号" or "编号" => Column.Number,
        _ when Units().IsMatch(heading) => Column.Units,
        _ when Deadline().IsMatch(heading) => Column.Deadline,
        _ when Task().IsMatch(heading) => Column.Task,
        _ => Column.Other,
    };

    [GeneratedRegex(@"^\s*\d{1,3}\s*[.．、]?\s*$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:牵头|责任|主责|配合|协同|协办|主办|参与|参加)(?:单位|部门)$")]
    private static partial Regex Units();

    [GeneratedRegex(@"^(?:完成|整改|办结|推进)?(?:时限|期限|时间)(?:要求)?$")]
    private static partial Regex Deadline();

    [GeneratedRegex(@"^(?:重点|主要|工作|整治|具体|目标)?(?:任务|措施|工作|事项|工作内容|任务内容|整治内容|工作任务|工作措施|工作事项|任务措施)$")]
    private static partial Regex Task();
}
