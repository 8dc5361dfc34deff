using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Anran.Tests.Registry;
using Anran.Tests.RulePacks;
using Xunit;

namespace Anran.Tests.Inspections.Phone;

public sealed class ExportTests : OverHttp
{
    static readonly Guid[] Two = [Some.Bob.Id, Some.Chelsea.Id];

    [Fact]
    public async Task Work_of_an_account_that_was_disabled_offline_is_not_taken_from_its_session_and_is_brought_in_as_an_export()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var (subject, visit, photo, bytes) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7(), Guid.CreateVersion7(), SomePhone.Jpeg(2000));
        var phone = await new SomePhone(bob, app.Clock).Registered();
        var spki = (string)(await (await bob.GetAsync("/api/field/export-key")).Told())["spki"]!;
        var all = phone.Whole(visit, subject, Two, said =>
        {
            said.Add(phone.Answer(visit, "leak", "fail"));
            said.Add(phone.Photo(visit, photo, bytes, "leak"));
        });
        Assert.Equal(HttpStatusCode.NoContent, (await alice.PostAsync($"/api/people/{Some.Bob.Id}/disable", null)).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await phone.Post(all)).StatusCode);
        var file = Seal(spki, new { device = phone.Device, name = "手机", at = app.Clock.GetUtcNow(), operations = all, photos = new[] { new { photo, data = bytes } } });
        var told = await (await alice.PostAsJsonAsync("/api/field/exports", file)).Told();
        var again = await (await alice.PostAsJsonAsync("/api/field/exports", file)).Told();
        var seen = await alice.Visit(visit);

        Assert.Equal(Some.Bob.Id.ToString(), (string)told["person"]!);
        Assert.All(told["receipts"]!.AsArray(), it => Assert.Equal("taken", (string)it!["state"]!));
        Assert.All(again["receipts"]!.AsArray(), it => Assert.Equal("again", (string)it!["state"]!));
        Assert.Equal("whole", (string)told["photos"]![0]!["state"]!);
        Assert.Equal(("whole", "鲍柏", 1), ((string)seen["standing"]!, (string)seen["person"]!, seen["findings"]!.AsArray().Count));
        Assert.Equal(bytes, await alice.GetByteArrayAsync($"/api/files/{photo}"));
    }

    [Fact]
    public async Task What_does_not_open_or_cannot_be_read_is_refused_in_words()
    {
        await using var app = await App.Start();
        var (alice, chelsea) = (await app.As("alice"), await app.As("chelsea"));
        var spki = (string)(await (await alice.GetAsync("/api/field/export-key")).Told())["spki"]!;
        using var stranger = RSA.Create(2048);

        await (await alice.PostAsJsonAsync("/api/field/exports", Seal(Convert.ToBase64String(stranger.ExportSubjectPublicKeyInfo()), new { }))).Refused(422, "export.not-ours");
        await (await alice.PostAsJsonAsync("/api/field/exports", new { form = "anran-field-export-1", key = new byte[384], iv = new byte[12], data = new byte[20] })).Refused(422, "export.not-ours");
        foreach (var content in new object[] { new { }, new { device = "x" }, new { device = Guid.CreateVersion7(), at = "then", operations = Array.Empty<object>() }, "text", new object[] { 1 } })
            await (await alice.PostAsJsonAsync("/api/field/exports", Seal(spki, content))).Refused(422, "export.malformed");
        await (await alice.PostAsJsonAsync("/api/field/exports", new { form = "other", key = new byte[1], iv = new byte[1], data = new byte[1] })).Refused(422, "export.malformed");
        Assert.Equal(HttpStatusCode.Forbidden, (await chelsea.PostAsJsonAsync("/api/field/exports", Seal(spki, new { }))).StatusCode);
    }

    /// <summary>As the phone does it with WebCrypto.</summary>
    static object Seal(string spki, object content)
    {
        using var rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(spki), out _);
        var (key, iv, plain) = (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(12), Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(content)));
        var data = new byte[plain.Length + 16];
        using var aes = new AesGcm(key, 16);
        aes.Encrypt(iv, plain, data.AsSpan(0, plain.Length), data.AsSpan(plain.Length));
        return new { form = "anran-field-export-1", key = rsa.Encrypt(key, RSAEncryptionPadding.OaepSHA256), iv, data };
    }
}
