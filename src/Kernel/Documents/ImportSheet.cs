using Anran.Kernel.Http;

namespace Anran.Kernel.Documents;

/// <summary>A column of an import: its field, and its head in either language.</summary>
public sealed record ImportColumn(string Field, string Zh, string En, bool Needed = false, IReadOnlyList<string>? Choices = null)
{
    public string Head => $"{Zh}{(Needed ? "*" : "")} / {En}";

    /// <summary>Whether a head says this column: either language, both, with a star or without.</summary>
    public bool Is(string head) => head.Split('/', '／', '\n').Select(part => part.Trim().TrimEnd('*').Trim())
        .Any(part => part.Equals(Zh, StringComparison.OrdinalIgnoreCase) || part.Equals(En, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Row">As the spreadsheet shows it.</param>
/// <param name="Column">The head of the column; null when the whole row is meant.</param>
public sealed record ImportError(int Row, string? Column, string Zh, string En);

/// <summary>An uploaded sheet of known columns, and what was found wrong in it.</summary>
public sealed class ImportSheet
{
    const int MostRows = 5_000, MostErrors = 1_000;

    readonly IReadOnlyList<string> heads;
    readonly Dictionary<string, int> at = [];
    readonly List<(int Row, int? Column, Text Text)> errors = [];

    ImportSheet(IReadOnlyList<string> heads, IReadOnlyList<SheetRow> rows) => (this.heads, Rows) = (heads, rows);

    public IReadOnlyList<SheetRow> Rows { get; }
    public bool IsRight => errors.Count == 0;
    public IReadOnlyList<ImportError> Errors => [.. errors.Take(MostErrors).Select(it => new ImportError(it.Row, it.Column is { } column ? heads[column] : null, it.Text.Zh, it.Text.En))];

    /// <exception cref="Problem">It is no sheet, too large, or lacks a column.</exception>
    public static ImportSheet Read(IFormFile file, IReadOnlyList<ImportColumn> columns)
    {
        using var upload = file.OpenReadStream();
        var read = Sheet.Read(upload).Where(row => !row.IsEmpty).ToList();
        var heads = read.Count > 0 ? read[0].Cells : [];
        var sheet = new ImportSheet(heads, [.. read.Skip(1)]);
        if (sheet.Rows.Count > MostRows) throw new Problem(413, "sheet.too-large", new($"一次最多导入 {MostRows} 行，请拆成几个文件。", $"At most {MostRows} rows at a time; split the file."));
        foreach (var column in columns)
        {
            if (heads.ToList().FindIndex(column.Is) is >= 0 and var place) sheet.at[column.Field] = place;
        }
        var missing = columns.Where(it => it.Needed && !sheet.at.ContainsKey(it.Field)).ToList();
        return missing.Count == 0 ? sheet : throw new Problem(422, "sheet.columns", new(
            $"表格第一行缺少列：{string.Join("、", missing.Select(it => it.Zh))}。请下载模板对照。",
            $"The first row lacks: {string.Join(", ", missing.Select(it => it.En))}. Compare it with the template."));
    }

    public string Cell(SheetRow row, string field) => at.TryGetValue(field, out var column) ? row[column] : "";

    /// <summary>A refusal of one row is noted at its cell, and the next row goes on.</summary>
    public void Try(SheetRow row, Action check)
    {
        try
        {
            check();
        }
        catch (Problem problem)
        {
            foreach (var (field, texts) in problem.Errors ?? new Dictionary<string, Text[]> { [""] = [problem.Text] })
                errors.Add((row.Number, at.TryGetValue(field, out var column) ? column : null, texts[0]));
        }
    }

    /// <summary>The text of a cell, or a note at it that it is empty or too long.</summary>
    public string Needed(SheetRow row, string field, int longest) => Cell(row, field) switch
    {
        "" => throw Problem.Field(field, "sheet.empty", new("必填，不能为空。", "This must be filled in.")),
        { Length: var length } when length > longest => throw Problem.Field(field, "sheet.too-long", new($"不能超过 {longest} 个字。", $"At most {longest} characters.")),
        var cell => cell,
    };

    /// <summary>The sheet as it came, wrong cells red, what is wrong in a last column.</summary>
    public byte[] Marked()
    {
        var file = new SheetFile([.. heads, "问题 / Problems"]);
        var wrong = errors.ToLookup(it => it.Row);
        foreach (var row in Rows)
        {
            file.Add([.. Enumerable.Range(0, heads.Count).Select(column => row[column]), string.Join("\n", wrong[row.Number].Select(it => it.Text.ToString()))]);
            foreach (var error in wrong[row.Number]) file.Mark(error.Column ?? heads.Count);
        }
        return file.ToBytes();
    }

    public static byte[] Template(IReadOnlyList<ImportColumn> columns)
    {
        var file = new SheetFile([.. columns.Select(it => it.Head)]);
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Choices is { } choices) file.Offer(i, choices);
        }
        return file.ToBytes();
    }
}
