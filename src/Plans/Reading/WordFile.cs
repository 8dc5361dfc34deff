using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Anran.Plans.Reading;

/// <summary>
/// The paragraphs of a .docx, tables included, as a reader sees them: automatic numbers written out, deleted text left out.
/// Read as a stream with limits on what unpacks, how deep it nests and how much comes out.
/// </summary>
static class WordFile
{
    const long MostUnpacked = 40L * 1024 * 1024;
    const int DeepestNesting = 120;
    const int MostParagraphs = 20_000;
    const int MostCharacters = 4_000_000;

    public static (IReadOnlyList<string>? Lines, PlanRefusal? Refusal) Read(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry("word/document.xml") is not { } document) return (null, PlanRefusal.BrokenWord);
            var numbers = archive.GetEntry("word/numbering.xml") is { } numbering ? ReadPart(numbering, WordNumbers.Read) : new WordNumbers();
            return (ReadPart(document, reader => Paragraphs(reader, numbers)), null);
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or EndOfStreamException or IOException or NotSupportedException or ArgumentException)
        {
            return (null, PlanRefusal.BrokenWord);
        }
    }

    static T ReadPart<T>(ZipArchiveEntry entry, Func<XmlReader, T> read)
    {
        using var unpacked = new Bounded(entry.Open(), MostUnpacked);
        using var reader = XmlReader.Create(unpacked, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = MostUnpacked,
        });
        return read(reader);
    }

    static List<string> Paragraphs(XmlReader reader, WordNumbers numbers)
    {
        var lines = new List<string>();
        var open = new Stack<StringBuilder>();
        var tables = new Stack<TaskTable>();
        var total = 0;
        string? list = null;
        var level = 0;
        while (reader.Read())
        {
            if (reader.Depth > DeepestNesting) throw new InvalidDataException();
            if (reader.NodeType == XmlNodeType.Element)
            {
                // Deleted and moved text, field codes, drawings: not what the reader of the paper sees.
                if (reader.LocalName is "del" or "moveFrom" or "instrText" or "drawing" or "pict" or "sectPrChange" or "pPrChange" or "rPrChange")
                {
                    Skip(reader);
                    continue;
                }
                switch (reader.LocalName)
                {
                    case "tbl" when !reader.IsEmptyElement:
                        tables.Push(new TaskTable());
                        break;
                    case "tr" when tables.Count > 0 && !reader.IsEmptyElement:
                        tables.Peek().BeginRow();
                        break;
                    case "tc" when tables.Count > 0 && !reader.IsEmptyElement:
                        tables.Peek().BeginCell();
                        break;
                    case "p" when !reader.IsEmptyElement:
                        open.Push(new StringBuilder());
                        (list, level) = (null, 0);
                        break;
                    case "p":
                        lines.Add("");
                        break;
                    case "numId":
                        list = reader.GetAttribute("val", reader.NamespaceURI);
                        break;
                    case "ilvl":
                        level = int.TryParse(reader.GetAttribute("val", reader.NamespaceURI), System.Globalization.CultureInfo.InvariantCulture, out var depth) ? depth : 0;
                        break;
                    case "tab" when open.Count > 0 && reader.Depth > 3:
                    case "noBreakHyphen" when open.Count > 0:
                        open.Peek().Append(reader.LocalName == "tab" ? ' ' : '-');
                        break;
                    case "br" or "cr" when open.Count > 0:
                        open.Peek().Append('\n');
                        break;
                }
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && open.Count > 0)
            {
                open.Peek().Append(reader.Value);
                if ((total += reader.Value.Length) > MostCharacters) throw new InvalidDataException();
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                if (reader.LocalName == "pPr" && list is not null && open.Count > 0) open.Peek().Append(numbers.Next(list, level));
                if (tables.Count > 0) EndTablePart(reader.LocalName, tables, lines);
                if (reader.LocalName != "p" || open.Count == 0) continue;
                var paragraph = open.Pop().Replace('\n', ' ').ToString();
                lines.Add(tables.Count > 0 ? tables.Peek().Read(paragraph, lines) : paragraph);
                if (lines.Count > MostParagraphs) throw new InvalidDataException();
            }
        }
        return lines;
    }

    static void EndTablePart(string name, Stack<TaskTable> tables, List<string> lines)
    {
        if (name == "tc") tables.Peek().EndCell(lines);
        else if (name == "tr") tables.Peek().EndRow();
        else if (name == "tbl") tables.Pop();
    }

    static void Skip(XmlReader reader)
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            if (reader.Depth > DeepestNesting) throw new InvalidDataException();
    }

    /// <summary>Ends the reading of a part that unpacks to more than any paper needs.</summary>
    sealed class Bounded(Stream inner, long most) : Stream
    {
        long left = most;

        public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));
        public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));
        int Counted(int count) => (left -= count) < 0 ? throw new InvalidDataException() : count;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
