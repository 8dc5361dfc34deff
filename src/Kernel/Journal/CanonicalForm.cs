using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Anran.Kernel.Journal;

/// <summary>A stored value in a form that is the same on every store. The first letter tells the kind.</summary>
static class CanonicalForm
{
    public static void Add(object? stored, Message to)
    {
        switch (stored)
        {
            case null: to.Add("null"u8); break;
            case bool yes: to.Add(yes ? "b1"u8 : "b0"u8); break;
            case string text:
                to.Add((byte)'s');
                to.Add(text);
                break;
            case Guid id:
                var room = to.Room(33);
                room[0] = (byte)'g';
                Utf8Formatter.TryFormat(id, room[1..], out _, 'N');
                to.Length += 33;
                break;
            case DateOnly day: to.Add("d" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            // SQLite does not keep the sign of zero.
            case double number: to.Add("f" + (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture)); break;
            case sbyte or byte or short or int or long:
                var digits = to.Room(21);
                digits[0] = (byte)'i';
                Utf8Formatter.TryFormat(Convert.ToInt64(stored, CultureInfo.InvariantCulture), digits[1..], out var written);
                to.Length += 1 + written;
                break;
            case byte[] bytes: to.Add("x" + Convert.ToHexStringLower(bytes)); break;
            default: throw new NotSupportedException($"A column of {stored.GetType().Name} has no canonical form.");
        }
    }
}

/// <summary>Bytes put one after the other, in a place that is used again and again.</summary>
sealed class Message
{
    byte[] bytes = new byte[256];

    public int Length { get; set; }
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Where so many bytes may be written; whoever does adds them to <see cref="Length"/>.</summary>
    public Span<byte> Room(int size)
    {
        if (bytes.Length - Length < size) Array.Resize(ref bytes, Math.Max(2 * bytes.Length, Length + size));
        return bytes.AsSpan(Length, size);
    }

    public void Add(byte one)
    {
        Room(1)[0] = one;
        Length++;
    }

    public void Add(ReadOnlySpan<byte> many)
    {
        many.CopyTo(Room(many.Length));
        Length += many.Length;
    }

    public void Add(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
}
