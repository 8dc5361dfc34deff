using System.Security.Cryptography;
using Anran.Kernel.Keys;

namespace Anran.Inspections.Phone.Exports;

/// <summary>The key that only the server has: what a phone writes with its public half nobody else reads. It lies with the other keys.</summary>
sealed class ExportKey(KeyFolder keys)
{
    const int Bits = 3072, KeyBytes = 32, IvBytes = 12, TagBytes = 16;

    readonly Lazy<RSA> key = new(() =>
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(keys.Text("phone-export.pem", () =>
        {
            using var made = RSA.Create(Bits);
            return made.ExportPkcs8PrivateKeyPem();
        }));
        return rsa;
    });

    /// <param name="Id">Tells one key from another.</param>
    /// <param name="Spki">Base64; RSA-OAEP with SHA-256.</param>
    public sealed record PublicHalf(string Id, string Spki);

    public PublicHalf View
    {
        get
        {
            var spki = key.Value.ExportSubjectPublicKeyInfo();
            return new(Convert.ToHexStringLower(SHA256.HashData(spki))[..16], Convert.ToBase64String(spki));
        }
    }

    /// <exception cref="Problem">It was not written for this server, or was changed since.</exception>
    public byte[] Open(byte[] wrapped, byte[] iv, byte[] data)
    {
        try
        {
            var secret = key.Value.Decrypt(wrapped, RSAEncryptionPadding.OaepSHA256);
            if (secret.Length != KeyBytes || iv.Length != IvBytes || data.Length < TagBytes) throw ExportProblems.NotOurs();
            var plain = new byte[data.Length - TagBytes];
            using var aes = new AesGcm(secret, TagBytes);
            aes.Decrypt(iv, data.AsSpan(0, plain.Length), data.AsSpan(plain.Length), plain);
            return plain;
        }
        catch (CryptographicException)
        {
            throw ExportProblems.NotOurs();
        }
    }
}

static class ExportProblems
{
    public static Problem NotOurs() => new(422, "export.not-ours", new(
        "这个文件不是为本系统导出的，或内容已被改动，打不开。请在手机上重新导出。", "This file was not written for this server, or was changed; it does not open. Export it anew on the phone."));

    public static Problem Malformed() => new(422, "export.malformed", new(
        "文件打开了，但内容读不出来。请升级手机端后重新导出。", "The file opened, but cannot be read. Update the app and export it anew."));
}
