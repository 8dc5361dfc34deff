using System.Text;
using Anran.Kernel.Http;

namespace Anran.Kernel.Documents;

/// <summary>Rows of a .csv as it is read, one at a time: quotation marks, doubled ones in them, lines within them.</summary>
static class CsvText
{
    /// <exception cref="Problem">A quotation mark is never closed, or a row or cell is larger than is taken.</exception>
    public static IEnumerable<SheetRow> Rows(TextReader text, char separator)
    {
        var (cells, cell, quoted, line, began) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (int read; (read = text.Read()) >= 0;)
        {
            var character = (char)read;
            if (quoted)
            {
                if (character == '\n') line++;
                if (character != '"') cell.Append(character);
                else if (text.Peek() == '"') cell.Append((char)text.Read());
                else quoted = false;
            }
            else if (character == '"' && cell.Length == 0) quoted = true;
            else if (character == separator) Next(cells, cell);
            else if (character == '\n')
            {
                Next(cells, cell);
                yield return new(began, cells);
                cells = [];
                began = ++line;
            }
            else if (character != '\r') cell.Append(character);
            if (cell.Length > Sheet.LongestCell) throw Sheet.TooLarge();
        }
        if (quoted) throw Sheet.Unreadable($"第 {began} 行的引号没有结束。", $"A quotation mark opened in row {began} is never closed.");
        if (cell.Length == 0 && cells.Count == 0) yield break;
        Next(cells, cell);
        yield return new(began, cells);
    }

    /// <param name="first">The first line.</param>
    public static char Separator(string first) =>
        first.Contains('\t', StringComparison.Ordinal) ? '\t' : first.Contains(';', StringComparison.Ordinal) && !first.Contains(',', StringComparison.Ordinal) ? ';' : ',';

    static void Next(List<string> cells, StringBuilder cell)
    {
        if (cells.Count >= Sheet.MostColumns) throw Sheet.TooLarge();
        cells.Add(cell.ToString().Trim());
        cell.Clear();
    }
}
