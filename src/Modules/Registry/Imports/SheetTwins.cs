using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Anran.Registry.Subjects;

namespace Anran.Registry.Imports;

/// <summary>Which row of the sheet said the same before. A few bytes a row, so that a million rows fit.</summary>
sealed class SheetTwins
{
    readonly Dictionary<UInt128, int> seen = [];

    /// <exception cref="Problem">An earlier row means the same subject.</exception>
    public void MustBeFirst(Subject subject, int row)
    {
        // Its own number tells rows apart; without one the code does; without either, what it is called and where it lies.
        if (subject.RowKey is { } key) First("rowKey", $"key\n{key}", row);
        else if (subject.CreditCode is { } code) First("creditCode", $"code\n{code}", row);
        else First("name", $"name\n{subject.Place}\n{subject.Kind}\n{subject.FoldedName}\n{subject.FoldedAddress}", row);
    }

    void First(string field, string what, int row)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(what), hash);
        var mark = BinaryPrimitives.ReadUInt128LittleEndian(hash);
        if (seen.TryAdd(mark, row)) return;
        throw Problem.Field(field, "subject.twice-in-sheet", new(
            $"与第 {seen[mark]} 行重复。同一企业的几处场所，请用“编号”区分。", $"The same as in row {seen[mark]}. Tell several sites of one enterprise apart by their row key."));
    }
}
