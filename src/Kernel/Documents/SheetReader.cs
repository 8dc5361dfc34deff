using System.IO.Compression;
using System.Text;
using Anran.Kernel.Http;
using ExcelDataReader;

namespace Anran.Kernel.Documents;

/// <summary>
/// The first sheet of a large .xlsx, or a large .csv in UTF-8 or GB18030, row by row: a million rows are never in memory at once.
/// Of a workbook only its shared texts are, and they are bounded. Formulas come as the values they last showed.
/// </summary>
public sealed class SheetReader : IDisposable
{
    public const long LargestFile = 400L << 20;

    /// <summary>As many as a sheet of a workbook has.</summary>
    public const int MostRows = 1_048_576;
    const int MostMerged = 1_000;
    const long LargestUnpacked = 4L << 30, LargestTexts = 600L << 20;
    const int Window = 1 << 16;

    readonly Stream file;
    readonly IExcelDataReader? excel;
    readonly Encoding encoding = Encoding.UTF8;
    readonly List<CellRange> merged = [];

    // The reader of .xlsx asks for a code page of old .xls at its start.
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    SheetReader(Stream file, IExcelDataReader excel)
    {
        (this.file, this.excel, Count) = (file, excel, excel.RowCount);
        if (excel.MergeCells is not { } ranges) return;
        if (ranges.Length > MostMerged) throw Sheet.Unreadable($"合并单元格超过 {MostMerged} 处。请全部取消合并后再上传。", $"More than {MostMerged} merged cells; unmerge them all and upload again.");
        merged.AddRange(ranges.Where(range => range.ToRow > range.FromRow || range.ToColumn > range.FromColumn));
    }

    SheetReader(Stream file, Encoding encoding, long lines) => (this.file, this.encoding, Count) = (file, encoding, lines);

    /// <summary>Rows there are about: empty ones and lines within cells are counted too.</summary>
    public long Count { get; }

    /// <param name="file">Seekable; stays open.</param>
    /// <exception cref="Problem">It is no sheet, or a larger one than is taken.</exception>
    public static SheetReader Open(Stream file)
    {
        var head = new byte[8];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (read == 0) throw Sheet.Unreadable("文件是空的。", "The file is empty.");
        if (file.Length > LargestFile) throw TooLarge();
        if (head.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) throw Sheet.Unreadable("这是旧版 .xls 或加密的文件，请另存为 .xlsx 后再上传。", "This is an old .xls or an encrypted file; save it as .xlsx and upload that.");
        return Guarded(() => head.AsSpan().StartsWith("PK"u8) ? Workbook(file) : Text(file));
    }

    /// <summary>All rows with the heads first. Once.</summary>
    public IEnumerable<SheetRow> Rows()
    {
        using var rows = (excel is null ? TextRows() : WorkbookRows()).GetEnumerator();
        for (var count = 0; Guarded(rows.MoveNext); count++)
        {
            if (count > MostRows) throw TooLarge();
            yield return rows.Current;
        }
    }

    /// <summary>Whether the cell is covered by one above or before it, so that what it shows is not its own.</summary>
    /// <param name="row">As the spreadsheet shows it.</param>
    /// <param name="column">From 0.</param>
    public bool IsCovered(int row, int column) => merged.Exists(range =>
        row - 1 >= range.FromRow && row - 1 <= range.ToRow && column >= range.FromColumn && column <= range.ToColumn && (row - 1 > range.FromRow || column > range.FromColumn));

    static SheetReader Workbook(Stream file)
    {
        file.Position = 0;
        // A few kilobytes can unpack to gigabytes; the archive says how much before anything is unpacked, and cannot give more.
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Sum(entry => entry.Length) > LargestUnpacked || archive.Entries.Any(entry => entry.Name == "sharedStrings.xml" && entry.Length > LargestTexts)) throw TooLarge();
        }
        file.Position = 0;
        return new(file, ExcelReaderFactory.CreateOpenXmlReader(file, new() { LeaveOpen = true }));
    }

    static SheetReader Text(Stream file)
    {
        foreach (var encoding in new[] { new UTF8Encoding(false, throwOnInvalidBytes: true), Chinese() })
        {
            if (Lines(file, encoding) is { } lines) return new(file, encoding, lines);
        }
        throw Sheet.Unreadable("这不是表格文件。", "This is no sheet.");
    }

    /// <returns>Null when it is not written so.</returns>
    static long? Lines(Stream file, Encoding encoding)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, Window, leaveOpen: true);
        var (buffer, lines) = (new char[Window], 0L);
        try
        {
            for (int read; (read = reader.Read(buffer, 0, buffer.Length)) > 0;)
            {
                if (buffer.AsSpan(0, read).Contains('\0')) throw Sheet.Unreadable("这不是表格文件。", "This is no sheet.");
                lines += buffer.AsSpan(0, read).Count('\n');
            }
            return lines + 1;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    IEnumerable<SheetRow> TextRows()
    {
        file.Position = 0;
        string first;
        using (var peek = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, Window, leaveOpen: true))
        {
            var buffer = new char[Sheet.LongestCell];
            var start = new string(buffer, 0, peek.ReadBlock(buffer, 0, buffer.Length));
            first = start.Split('\n')[0];
        }
        file.Position = 0;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, Window, leaveOpen: true);
        // The mark of UTF-8 is no part of the first head.
        if (reader.Peek() == '\ufeff') reader.Read();
        foreach (var row in CsvText.Rows(reader, CsvText.Separator(first))) yield return row;
    }

    IEnumerable<SheetRow> WorkbookRows()
    {
        for (var number = 1; excel!.Read(); number++)
        {
            if (excel.FieldCount > Sheet.MostColumns) throw Sheet.TooLarge();
            var cells = new string[excel.FieldCount];
            for (var column = 0; column < cells.Length; column++) cells[column] = Sheet.Cell(excel.GetValue(column));
            yield return new(number, cells);
        }
    }

    /// <summary>Whatever a reader stumbles over in bytes from outside, the sender's file is at fault and not the house.</summary>
    static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (Problem or OutOfMemoryException))
        {
            throw Sheet.Unreadable("文件已损坏或不是表格。请用 Excel 或 WPS 打开并另存为 .xlsx。", "The file is damaged or no sheet. Open it in a spreadsheet program and save it as .xlsx.");
        }
    }

    static Encoding Chinese() => CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    static Problem TooLarge() => new(413, "sheet.too-large", new(
        $"表格太大：文件不超过 400 MB，不超过 {MostRows} 行。请拆成几个文件。", $"The sheet is too large: at most 400 MB and {MostRows} rows. Split it."));

    public void Dispose() => excel?.Dispose();
}
