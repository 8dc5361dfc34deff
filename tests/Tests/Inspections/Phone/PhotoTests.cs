using System.Net;
using System.Text;
using Anran.Inspections.Phone.Photos;
using Anran.Kernel.Http;
using Anran.Tests.Registry;
using Anran.Tests.RulePacks;
using Xunit;

namespace Anran.Tests.Inspections.Phone;

public sealed class PhotoTests : OverHttp
{
    static readonly Guid[] Two = [Some.Bob.Id, Some.Chelsea.Id];

    [Fact]
    public async Task A_photo_comes_in_parts_is_gone_on_with_after_a_cut_and_is_never_half()
    {
        await using var app = await App.Start();
        var (bob, frank) = (await app.As("bob"), await app.As("frank"));
        var (phone, visit, photo, bytes) = (await new SomePhone(bob, app.Clock).Registered(), Guid.CreateVersion7(), Guid.CreateVersion7(), SomePhone.Jpeg(3000));
        await (await phone.Put(photo, bytes, 0, 1000)).Refused(404, "photo.not-found");
        await phone.Send(phone.Photo(visit, photo, bytes, "leak"));
        await (await phone.Put(photo, bytes, 0, 1000)).Refused(409, "photo.visit-waits");
        await phone.Send(phone.Begin(visit, await bob.Add(SomeSubjects.Form("福来饭店")), Two));

        await (await phone.Put(photo, bytes, 1000, 1000)).Refused(409, "photo.gap");
        Assert.Equal((1000, "waiting"), await Told(phone.Put(photo, bytes, 0, 1000)));
        Assert.Equal((1000, "waiting"), await Told(phone.Put(photo, bytes, 0, 700)));
        Assert.Equal((1800, "waiting"), await Told(phone.Put(photo, bytes, 300, 1500)));
        Assert.Equal(HttpStatusCode.NotFound, (await bob.GetAsync($"/api/files/{photo}")).StatusCode);
        Assert.Equal((3000, "whole"), await Told(phone.Put(photo, bytes, 1800, 1200)));
        Assert.Equal((3000, "whole"), await Told(phone.Put(photo, bytes, 0, 3000)));
        Assert.Equal((3000, "whole"), await Told(bob.GetAsync($"/api/field/photos/{photo}")));

        Assert.Equal(bytes, await bob.GetByteArrayAsync($"/api/files/{photo}"));
        Assert.Equal(HttpStatusCode.NotFound, (await frank.GetAsync($"/api/files/{photo}")).StatusCode);
        await (await frank.GetAsync($"/api/field/photos/{photo}")).Refused(404, "photo.not-found");
        Assert.Equal("whole", (string)(await bob.Visit(visit))["photos"]![0]!["standing"]!);
    }

    [Fact]
    public async Task Other_bytes_than_declared_are_dropped_and_may_come_again()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (phone, visit, photo, bytes) = (await new SomePhone(bob, app.Clock).Registered(), Guid.CreateVersion7(), Guid.CreateVersion7(), SomePhone.Jpeg(3000));
        await phone.Send(phone.Begin(visit, await bob.Add(SomeSubjects.Form("福来饭店")), Two), phone.Photo(visit, photo, bytes));

        await (await phone.Put(photo, SomePhone.Jpeg(3000, seed: 2), 0, 3000)).Refused(422, "photo.other-bytes");
        Assert.Equal((0, "waiting"), await Told(bob.GetAsync($"/api/field/photos/{photo}")));
        Assert.Equal((3000, "whole"), await Told(phone.Put(photo, bytes, 0, 3000)));
    }

    public static TheoryData<string, byte[]> NoPhotos => new()
    {
        { "photo.no-photo", [.. "MZ"u8, .. new byte[500]] },
        { "photo.no-photo", Encoding.UTF8.GetBytes(new string('x', 500)) },
        { "photo.heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[500]] },
        { "photo.broken", [.. SomePhone.Jpeg(500)[..400], .. new byte[100]] },
        { "photo.broken", [0xFF, 0xD8, 0xFF, .. new byte[500]] },
        { "photo.broken", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[500]] },
    };

    [Theory]
    [MemberData(nameof(NoPhotos))]
    public async Task What_is_no_photo_is_refused_with_words_that_help_and_the_visit_goes_on(string code, byte[] bytes)
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (phone, visit, photo, subject) = (await new SomePhone(bob, app.Clock).Registered(), Guid.CreateVersion7(), Guid.CreateVersion7(), await bob.Add(SomeSubjects.Form("福来饭店")));
        await phone.Send(phone.Whole(visit, subject, Two, said => said.Add(phone.Photo(visit, photo, bytes))));

        var answer = await (await phone.Put(photo, bytes, 0, bytes.Length)).Told();
        var seen = await bob.Visit(visit);

        Assert.Equal(("refused", code), ((string)answer["state"]!, (string)answer["problem"]!["code"]!));
        Assert.Equal(("whole", "refused", code), ((string)seen["standing"]!, (string)seen["photos"]![0]!["standing"]!, (string)seen["photos"]![0]!["problem"]!["code"]!));
        Assert.Equal(HttpStatusCode.NotFound, (await bob.GetAsync($"/api/files/{photo}")).StatusCode);
    }

    [Fact]
    public async Task Sixty_megabytes_are_refused_before_they_are_sent()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (phone, visit, photo) = (await new SomePhone(bob, app.Clock).Registered(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var declared = phone.Photo(visit, photo, SomePhone.Jpeg(100));
        declared["body"]!["bytes"] = 60 * 1024 * 1024;
        await phone.Send(phone.Begin(visit, await bob.Add(SomeSubjects.Form("福来饭店")), Two), declared);

        var state = await (await bob.GetAsync($"/api/field/photos/{photo}")).Told();

        Assert.Equal(("refused", "photo.too-large"), ((string)state["state"]!, (string)state["problem"]!["code"]!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bytes 0-99/200")]
    [InlineData("bytes 5-1/100")]
    [InlineData("bytes 0-999999999999/100")]
    [InlineData("octets 0-99/100")]
    public async Task A_range_that_is_none_is_refused(string range)
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (phone, visit, photo, bytes) = (await new SomePhone(bob, app.Clock).Registered(), Guid.CreateVersion7(), Guid.CreateVersion7(), SomePhone.Jpeg(100));
        await phone.Send(phone.Begin(visit, await bob.Add(SomeSubjects.Form("福来饭店")), Two), phone.Photo(visit, photo, bytes));
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Range", range);

        await (await bob.PutAsync($"/api/field/photos/{photo}", content)).Refused(400, "photo.range");
    }

    [Fact]
    public void A_picture_cut_anywhere_or_with_any_byte_spoilt_is_answered()
    {
        var (sound, random) = (SomePhone.Jpeg(300), new Random(7));
        Assert.Equal(".jpg", PhotoFormat.Check(new MemoryStream(sound)));
        for (var cut = 0; cut < sound.Length - 1; cut++) Assert.Throws<Problem>(() => PhotoFormat.Check(new MemoryStream(sound[..cut])));
        for (var i = 0; i < 3000; i++)
        {
            var bad = (byte[])sound.Clone();
            bad[random.Next(bad.Length)] = (byte)random.Next(256);
            try
            {
                PhotoFormat.Check(new MemoryStream(bad));
            }
            catch (Problem known) when (known.Status == 415)
            {
                // Refused in words; anything else fails the test.
            }
        }
    }

    static async Task<(int, string)> Told(Task<HttpResponseMessage> asked)
    {
        var told = await (await asked).Told();
        return ((int)told["received"]!, (string)told["state"]!);
    }
}
