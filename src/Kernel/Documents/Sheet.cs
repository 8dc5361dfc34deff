using System.Globalization;
using System.IO.Compression;
using System.Text;
using Anran.Kernel.Http;
using ExcelDataReader;

namespace Anran.Kernel.Documents;

/// <summary>One row of an uploaded sheet, its cells as text.</summary>
/// <param name="Number">As the spreadsheet shows it, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";

    public bool IsEmpty => Cells.All(cell => cell.Length == 0);
}

/// <summary>The first sheet of an uploaded .xlsx, or a .csv in UTF-8 or GB18030; told apart by what is in it, not by its name.</summary>
public static class Sheet
{
    public const int MostRows = 200_000, MostColumns = 64, LongestCell = 2_000;
    const long LargestUpload = 30L << 20, LargestUnpacked = 300L << 20;

    // The reader of .xlsx asks for a code page of old .xls at its start, and a Chinese .csv is in GB18030.
    static Sheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="Problem">It is no sheet, or a larger one than is taken.</exception>
    public static List<SheetRow> Read(Stream upload)
    {
        using var file = new MemoryStream();
        Copy(upload, file);
        var head = file.GetBuffer().AsSpan(0, (int)Math.Min(file.Length, 8));
        if (head.IsEmpty) throw Unreadable("文件是空的。", "The file is empty.");
        if (head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) throw Unreadable("这是旧版 .xls 或加密的文件，请另存为 .xlsx 后再上传。", "This is an old .xls or an encrypted file; save it as .xlsx and upload that.");
        try
        {
            return head.StartsWith("PK"u8) ? Excel(file) : Text(file.GetBuffer().AsSpan(0, (int)file.Length));
        }
        catch (Exception exception) when (exception is not (Problem or OutOfMemoryException))
        {
            // Whatever a reader stumbles over in bytes from outside, the sender's file is at fault and not the house.
            throw Unreadable("文件已损坏或不是表格。请用 Excel 或 WPS 打开并另存为 .xlsx。", "The file is damaged or no sheet. Open it in a spreadsheet program and save it as .xlsx.");
        }
    }

    static void Copy(Stream upload, MemoryStream file)
    {
        Span<byte> buffer = new byte[81_920];
        for (int read; (read = upload.Read(buffer)) > 0;)
        {
            file.Write(buffer[..read]);
            if (file.Length > LargestUpload) throw TooLarge();
        }
    }

    static List<SheetRow> Excel(MemoryStream file)
    {
        file.Position = 0;
        // A few kilobytes can unpack to gigabytes; the archive says how much before anything is unpacked, and cannot give more.
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Sum(entry => entry.Length) > LargestUnpacked) throw TooLarge();
        }
        file.Position = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);
        var rows = new List<SheetRow>();
        for (var number = 1; reader.Read(); number++)
        {
            if (number > MostRows) throw TooLarge();
            if (reader.FieldCount > MostColumns) throw TooLarge();
            var cells = new string[reader.FieldCount];
            for (var column = 0; column < cells.Length; column++) cells[column] = Cell(reader.GetValue(column));
            rows.Add(new(number, cells));
        }
        return rows;
    }

    internal static string Cell(object? value) => Checked(value switch
    {
        null => "",
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        // A code typed as a number must come out with all its digits.
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    });

    static string Checked(string cell) => cell.Length <= LongestCell ? cell.Trim() : throw TooLarge();

    static List<SheetRow> Text(ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        if (text.Contains('\0', StringComparison.Ordinal)) throw Unreadable("这不是表格文件。", "This is no sheet.");
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var rows = new List<SheetRow>();
        foreach (var row in CsvText.Rows(new StringReader(text), CsvText.Separator(end < 0 ? text : text[..end])))
        {
            if (rows.Count >= MostRows) throw TooLarge();
            rows.Add(row);
        }
        return rows;
    }

    static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // What Excel and WPS in China save as CSV.
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(bytes);
        }
    }

    internal static Problem Unreadable(string zh, string en) => new(422, "sheet.unreadable", new(zh, en));

    internal static Problem TooLarge() => new(413, "sheet.too-large", new(
        $"表格太大：文件不超过 30 MB，不超过 {MostRows} 行、{MostColumns} 列，每格不超过 {LongestCell} 字。请拆成几个文件。",
        $"The sheet is too large: at most 30 MB, {MostRows} rows, {MostColumns} columns and {LongestCell} characters a cell. Split it."));
}
