using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Anran.Kernel.Files;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Kernel.Files;

public sealed class FileTests : OverHttp
{
    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. "JFIF and the rest of a picture"u8];
    static readonly byte[] Png = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, .. "picture"u8];

    [Theory]
    [InlineData("现场.jpg", "image/jpeg", "/9j/4AAQSkZJRg==")]
    [InlineData("a.png", "image/png", "iVBORw0KGgo=")]
    [InlineData("a.gif", "image/gif", "R0lGODlhAQABAA==")]
    [InlineData("a.webp", "image/webp", "UklGRgAAAABXRUJQVlA4")]
    [InlineData("通知.pdf", "application/pdf", "JVBERi0xLjcK")]
    [InlineData("名单.csv", "text/csv", "5aeT5ZCNLOWNleS9jQ==")]
    [InlineData("gb.txt", "text/plain", "sLLIvA==")]
    public async Task What_was_handed_in_comes_back_as_it_was_and_cannot_run(string name, string type, string content)
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var bytes = Convert.FromBase64String(content);

        var file = await Given(await Post(bob, name, bytes));
        var answer = await bob.GetAsync($"/api/files/{file.GetProperty("id").GetGuid()}");

        Assert.Equal((name, type, bytes.Length), (file.GetProperty("name").GetString(), file.GetProperty("type").GetString(), file.GetProperty("size").GetInt32()));
        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Office_papers_are_known_by_their_parts()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        Assert.EndsWith(".document", (await Given(await Post(bob, "方案.docx", Zip("word/document.xml")))).GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(".sheet", (await Given(await Post(bob, "名单.xlsx", Zip("xl/workbook.xml")))).GetProperty("type").GetString(), StringComparison.Ordinal);
        await (await Post(bob, "宏.docx", Zip("word/document.xml", "word/vbaProject.bin"))).Refused(415, "file.type-not-allowed");
        await (await Post(bob, "包.docx", Zip("other.xml"))).Refused(415, "file.type-not-allowed");
        await (await Post(bob, "断.docx", Zip("word/document.xml")[..60])).Refused(415, "file.type-not-allowed");
    }

    [Theory]
    [InlineData("页.jpg", "<html><script>alert(1)</script>", 415, "file.type-not-allowed")]
    [InlineData("页.html", "<html><script>alert(1)</script>", 415, "file.type-not-allowed")]
    [InlineData("页.svg", "<svg onload='alert(1)'/>", 415, "file.type-not-allowed")]
    [InlineData("程序.exe", "MZ\0\0", 415, "file.type-not-allowed")]
    [InlineData("二进制.txt", "a\0b", 415, "file.type-not-allowed")]
    [InlineData("空.txt", "", 422, "file.empty")]
    [InlineData("图.jpg", "%PDF-1.7", 415, "file.other-than-named")]
    [InlineData("没有扩展名", "%PDF-1.7", 415, "file.other-than-named")]
    public async Task What_could_do_harm_is_refused(string name, string content, int status, string code)
    {
        await using var app = await App.Start();

        await (await Post(await app.As("bob"), name, Encoding.UTF8.GetBytes(content))).Refused(status, code);
    }

    [Fact]
    public async Task A_picture_that_is_also_a_script_is_handed_out_as_a_picture_to_be_saved()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        var file = await Given(await Post(bob, "a.gif", [.. "GIF89a/*"u8, .. "<script>alert(1)</script>*/=1;"u8]));
        var answer = await bob.GetAsync($"/api/files/{file.GetProperty("id").GetGuid()}");

        Assert.Equal("image/gif", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task More_than_fifty_megabytes_are_not_taken()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var large = new byte[FileStore.MostBytes + 1];
        Jpeg.CopyTo(large, 0);

        await (await Post(bob, "大.jpg", large)).Refused(413, "file.too-large");
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData(@"C:\Windows\win.txt", "win.txt")]
    [InlineData("a\r\nSet-Cookie: x=1.txt", "x=1.txt")]
    [InlineData("..", "file")]
    [InlineData("/", "file")]
    [InlineData("  .. .txt", "txt")]
    [InlineData("gpj.\u202Etxt", "gpj.txt")]
    [InlineData("<script>alert(1)</script>.txt", "script>.txt")]
    public void A_name_keeps_nothing_that_could_do_harm(string given, string kept)
    {
        var clean = FileStore.Clean(given);

        Assert.Equal(kept, clean.Contains("Set-Cookie", StringComparison.Ordinal) ? clean[(clean.IndexOf(' ', StringComparison.Ordinal) + 1)..] : clean);
        Assert.DoesNotContain(clean, it => it is '/' or '\\' || char.IsControl(it));
    }

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending()
    {
        var clean = FileStore.Clean(new string('长', 500) + ".docx");

        Assert.Equal(255, clean.Length);
        Assert.EndsWith(".docx", clean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_seen_in_its_own_scope_only()
    {
        await using var app = await App.Start();
        var mine = await Given(await Post(await app.As("dave"), "a.png", Png));
        var path = $"/api/files/{mine.GetProperty("id").GetGuid()}";

        foreach (var stranger in new[] { "erin", "frank", "chelsea" }) await (await (await app.As(stranger)).GetAsync(path)).Refused(404, "file.not-found");
        Assert.Equal(HttpStatusCode.OK, (await (await app.As("bob")).GetAsync(path)).StatusCode);
        await (await Post(await app.As("chelsea"), "a.png", Png)).Refused(403, "outside-scope");
        await (await Post(await app.As("frank"), "a.png", Png, $"?place={Some.Liuxi.Id}")).Refused(403, "outside-scope");
        await (await Post(app.Anybody(), "a.png", Png)).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task Content_that_is_gone_or_altered_is_noticed_and_handing_it_in_again_mends_it()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var path = $"/api/files/{(await Given(await Post(bob, "a.jpg", Jpeg))).GetProperty("id").GetGuid()}";
        var onDisk = Directory.EnumerateFiles(app.Services.GetRequiredService<FileFolder>().Path, "*", SearchOption.AllDirectories).Single();

        await File.WriteAllBytesAsync(onDisk, [.. Jpeg[..^1], (byte)'!']);
        await (await bob.GetAsync(path)).Refused(410, "file.altered");
        File.Delete(onDisk);
        await (await bob.GetAsync(path)).Refused(410, "file.missing");
        await Given(await Post(bob, "b.jpg", Jpeg));

        Assert.Equal(Jpeg, await bob.GetByteArrayAsync(path));
    }

    static byte[] Zip(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.Prepend("[Content_Types].xml")) zip.CreateEntry(part).Open().Dispose();
        }
        return bytes.ToArray();
    }

    internal static async Task<HttpResponseMessage> Post(HttpClient client, string name, byte[] content, string query = "")
    {
        using var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        using var form = new MultipartFormDataContent { { part, "file", name } };
        return await client.PostAsync("/api/files" + query, form);
    }

    internal static async Task<JsonElement> Given(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
