using System.Security.Cryptography;
using Anran.Kernel.Keys;
using Xunit;

namespace Anran.Tests.Kernel.Keys;

public sealed class FieldCipherTests : IDisposable
{
    readonly string folder = Path.Combine(Path.GetTempPath(), "anran-keys-" + Guid.CreateVersion7().ToString("n"));
    readonly FieldCipher cipher;
    readonly Guid row = Guid.CreateVersion7();

    public FieldCipherTests() => cipher = new(new KeyFolder(folder));

    [Fact]
    public void What_is_sealed_opens_in_its_own_place_only()
    {
        var box = cipher.Seal("机密 text", "person", "phone", row);

        Assert.Equal("机密 text", cipher.Open(box, "person", "phone", row));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(box, "person", "phone", Guid.CreateVersion7()));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(box, "person", "name", row));
        Assert.NotEqual(box, cipher.Seal("机密 text", "person", "phone", row));
    }

    [Fact]
    public void Every_altered_character_is_noticed()
    {
        var box = cipher.Seal("0123456789", "person", "phone", row);

        for (var i = 2; i < box.Length; i++)
        {
            var altered = box[..i] + (box[i] == 'A' ? 'B' : 'A') + box[(i + 1)..];
            Assert.ThrowsAny<CryptographicException>(() => cipher.Open(altered, "person", "phone", row));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.")]
    [InlineData(".abc")]
    [InlineData("../../etc/passwd.AAAA")]
    [InlineData("1.!!!!")]
    [InlineData("1.AAAA")]
    public void Nonsense_does_not_open(string box) => Assert.ThrowsAny<CryptographicException>(() => cipher.Open(box, "person", "phone", row));

    [Fact]
    public void Another_deployment_s_keys_do_not_open_it()
    {
        var other = Directory.CreateDirectory(folder + "-other").FullName;
        var box = cipher.Seal("x", "person", "phone", row);

        Assert.ThrowsAny<CryptographicException>(() => new FieldCipher(new KeyFolder(other)).Open(box, "person", "phone", row));
        Directory.Delete(other, recursive: true);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
