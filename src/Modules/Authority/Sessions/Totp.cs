using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Anran.Authority.Sessions;

/// <summary>Time-based one-time codes as authenticator apps make them: RFC 6238 with SHA-1, thirty seconds, six digits.</summary>
static class Totp
{
    public const int SecretBytes = 20;
    const int StepSeconds = 30, Drift = 1;
    const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / StepSeconds;

    public static string Code(ReadOnlySpan<byte> secret, long step, int digits = 6)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // what the standard and every authenticator app use; HMAC does not need collision resistance
        HMACSHA1.HashData(secret, counter, mac);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(mac[(mac[^1] & 0xF)..]) & 0x7FFF_FFFF;
        return (number % (uint)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <returns>The step of the code, one early or late allowed; null when it is wrong or not newer than <paramref name="last"/>.</returns>
    public static long? Match(ReadOnlySpan<byte> secret, string code, DateTimeOffset at, long last)
    {
        var now = StepOf(at);
        // A last step from the future was taken under a clock that ran ahead; it must not keep the person out.
        var after = last > now + Drift ? 0 : last;
        long? match = null;
        for (var step = now - Drift; step <= now + Drift; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(secret, step)), Encoding.UTF8.GetBytes(code));
            if (same && step > after) match = step;
        }
        return match;
    }

    /// <summary>RFC 4648 without padding, for typing it by hand.</summary>
    public static string Text(byte[] secret)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var value in secret)
        {
            (buffer, bits) = ((buffer << 8) | value, bits + 8);
            for (; bits >= 5; bits -= 5) text.Append(Base32[(buffer >> (bits - 5)) & 31]);
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) text.Append(Base32[(buffer << (5 - bits)) & 31]);
        return text.ToString();
    }

    /// <summary>What the QR code says.</summary>
    public static string Uri(byte[] secret, string account) =>
        $"otpauth://totp/{System.Uri.EscapeDataString($"Anran:{account}")}?secret={Text(secret)}&issuer=Anran";
}
