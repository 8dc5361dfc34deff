using System.Security.Cryptography;
using System.Text;

namespace Anran.Inspections.Checklists;

/// <summary>The id of a finding follows from its visit and item: the same on the phone, here, and however often it arrives.</summary>
static class FindingId
{
    /// <summary>
    /// Version 8 of RFC 9562: the first 16 bytes of the SHA-256 of <c>visit/item</c> in UTF-8, the visit in lower case, with version and
    /// variant set. <c>findingId</c> of the web client makes the same.
    /// </summary>
    public static Guid Of(Guid visit, string item)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{visit:D}/{item}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
