using System.IO.Compression;
using System.Text;
using Anran.Plans;
using Xunit;

namespace Anran.Tests.Plans;

public sealed class PlanSourceTests
{
    const string Paper = "某区城镇燃气安全专项整治工作方案\n一、重点任务\n（一）全面排查餐饮场所燃气安全隐患。（区住建局牵头，区应急局按职责分工负责）\n（二）开展宣传。（区委宣传部负责）";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("GB18030", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Every_usual_encoding_reads_the_same(string name, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Paper)];

        Assert.True(PlanSource.TryRead(new MemoryStream(bytes), out var text, out var refusal), refusal?.Zh);
        Assert.Equal(Paper.Split('\n'), text.Lines);
    }

    [Fact]
    public void A_word_document_shows_its_automatic_numbers_and_not_what_was_deleted()
    {
        const string numbering = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";
        var body = Paragraph("某区城镇燃气安全专项整治工作方案") + Paragraph("重点任务", 0)
            + Paragraph("排查隐患。", 1, "<w:del><w:r><w:delText>（区教育局负责）</w:delText></w:r></w:del><w:ins><w:r><w:t>（区住建局负责）</w:t></w:r></w:ins>")
            + "<w:tbl><w:tr><w:tc>" + Paragraph("开展宣传。（区委宣传部负责）", 1) + "</w:tc></w:tr></w:tbl>";

        Assert.True(PlanSource.TryRead(Word(body, numbering), out var text, out var refusal), refusal?.Zh);
        Assert.Equal(["某区城镇燃气安全专项整治工作方案", "一、重点任务", "（一）排查隐患。（区住建局负责）", "（二）开展宣传。（区委宣传部负责）"], text.Lines);
        Assert.Equal(["区住建局", "区委宣传部"], PlanCompiler.Compile(text).Measures.SelectMany(measure => measure.Lead));
    }

    public static TheoryData<string, byte[]> Hostile => new()
    {
        { "file-empty", [] },
        { "file-empty", "   \n\n  "u8.ToArray() },
        { "not-text", [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0] },
        { "not-text", Enumerable.Range(0, 5000).Select(index => (byte)(index * 37)).ToArray() },
        { "not-text", [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x80] },
        { "no-plan", "int main(void) { return 0; }"u8.ToArray() },
        { "broken-docx", "PK\u0003\u0004 and then nothing"u8.ToArray() },
        { "broken-docx", Truncated() },
        { "broken-docx", Word("", null, "word/other.xml").ToArray() },
        { "broken-docx", Word(Deep(100_000)).ToArray() },
        { "broken-docx", Word("<w:p><w:r><w:t>未闭合").ToArray() },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void What_is_no_plan_is_refused_in_both_languages(string code, byte[] bytes)
    {
        Assert.False(PlanSource.TryRead(new MemoryStream(bytes), out var text, out var refusal));
        Assert.Equal(code, refusal!.Code);
        Assert.NotEmpty(refusal.Zh);
        Assert.NotEmpty(refusal.En);
        Assert.Empty(text.Lines);
    }

    [Fact]
    public void A_file_that_unpacks_without_end_is_refused()
    {
        var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("word/document.xml").Open())
        {
            entry.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"u8);
            var block = Encoding.UTF8.GetBytes(new string('燃', 100_000));
            for (var count = 0; count < 1000; count++) entry.Write(block);
        }
        bomb.Position = 0;

        Assert.False(PlanSource.TryRead(bomb, out _, out var refusal));
        Assert.Equal("broken-docx", refusal!.Code);
    }

    [Fact]
    public void Fifty_megabytes_are_refused_without_being_read()
    {
        using var endless = new Endless(50L * 1024 * 1024);

        Assert.False(PlanSource.TryRead(endless, out _, out var refusal));
        Assert.Equal("file-too-large", refusal!.Code);
        Assert.InRange(endless.Given, 0, PlanSource.MostBytes + 200_000L);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        Assert.False(PlanSource.TryRead("/no/such/plan.txt", out _, out var refusal));
        Assert.Equal("file-missing", refusal!.Code);
    }

    [Theory]
    [InlineData("一、一、一、一、")]
    [InlineData("（（（（（（（（（（（（（（（（（（（（")]
    [InlineData("1.1.1.1.1.1.1.1.1.1.1.1.1")]
    [InlineData("（区住建局、、、，，，；；；牵头负责负责牵头、")]
    [InlineData("第第第条条条第一条第条")]
    public void Nonsense_made_of_the_grammar_compiles_to_something(string piece)
    {
        var text = string.Join('\n', Enumerable.Range(0, 400).Select(index => string.Concat(Enumerable.Repeat(piece, index % 7 + 1))));
        Assert.NotNull(PlanCompiler.Compile(PlanText.Of(text)).Title);
    }

    static byte[] Truncated()
    {
        var whole = Word(Paragraph(Paper)).ToArray();
        return whole[..(whole.Length / 2)];
    }

    static string Deep(int levels) => string.Concat(Enumerable.Repeat("<w:p>", levels));

    internal static string Paragraph(string text, int? level = null, string more = "") =>
        $"<w:p>{(level is { } depth ? $"<w:pPr><w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>" : "")}<w:r><w:t>{text}</w:t></w:r>{more}</w:p>";

    internal static MemoryStream Word(string body, string? numbering = null, string part = "word/document.xml")
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, part, $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
            if (numbering is not null) Write(archive, "word/numbering.xml", numbering);
        }
        stream.Position = 0;
        return stream;
    }

    static void Write(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(content);
    }

    sealed class Endless(long length) : Stream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, length - Given);
            Array.Fill(buffer, (byte)'a', offset, given);
            Given += given;
            return given;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get => Given; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
