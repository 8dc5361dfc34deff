using System.Buffers;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Anran.Kernel.Keys;

/// <summary>
/// Encrypts single fields of personal data (AES-256-GCM). A sealed text is bound to its table, column and row:
/// copied elsewhere it does not open. It names its key, so that keys can follow one another.
/// </summary>
public sealed class FieldCipher(KeyFolder keys)
{
    const string Newest = "1";
    const int NonceBytes = 12, TagBytes = 16;
    readonly ConcurrentDictionary<string, byte[]> known = new();

    /// <returns><c>key id . base64url(nonce, text, tag)</c></returns>
    public string Seal(string text, string table, string column, Guid row)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(Key(Newest), TagBytes);
        aes.Encrypt(box.AsSpan(0, NonceBytes), plain, box.AsSpan(NonceBytes, plain.Length), box.AsSpan(NonceBytes + plain.Length), About(table, column, row));
        return $"{Newest}.{Base64Url.EncodeToString(box)}";
    }

    /// <exception cref="CryptographicException">It was changed, belongs to another row, or its key is lost.</exception>
    public string Open(string text, string table, string column, Guid row)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 1 || text.AsSpan(0, dot).ContainsAnyExceptInRange('0', '9')) throw new CryptographicException("Not a sealed field.");
        var box = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        var done = Base64Url.DecodeFromChars(text.AsSpan(dot + 1), box, out _, out var length);
        if (done != OperationStatus.Done || length < NonceBytes + TagBytes) throw new CryptographicException("Not a sealed field.");
        box = box[..length];
        var plain = new byte[box.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(Key(text[..dot]), TagBytes);
        aes.Decrypt(box.AsSpan(0, NonceBytes), box.AsSpan(NonceBytes, plain.Length), box.AsSpan(NonceBytes + plain.Length), plain, About(table, column, row));
        return Encoding.UTF8.GetString(plain);
    }

    byte[] Key(string id) => known.GetOrAdd(id, id => keys.Secret("fields-" + id));

    static byte[] About(string table, string column, Guid row) => Encoding.UTF8.GetBytes($"{table}/{column}/{row:n}");
}
