using System.Globalization;
using Anran.Kernel.Keys;
using Anran.Registry.Subjects;
using Anran.Registry.Supply;

namespace Anran.Registry.Imports;

/// <summary>What a row of a sheet says of how its subject is supplied. Read once for the row, written into whatever is there.</summary>
sealed class SupplyCells(SubjectSupply.Told told, string? citizenNumber, IReadOnlySet<string> empty)
{
    static readonly string[] Fields = ["building", "unit", "room", "userNumber", "supply", "contractNumber", "contractOn", "meterNumber", "citizenNumber"];

    /// <returns>Null when the row says nothing of it.</returns>
    /// <exception cref="Problem">A cell is wrong; the field is named.</exception>
    public static SupplyCells? Read(Func<string, string> cell, IReadOnlySet<string> empty, SubjectKind kind, DateOnly today)
    {
        if (Fields.FirstOrDefault(it => !empty.Contains(it)) is not { } first) return null;
        if (!kind.Fields.Contains(SubjectKind.Supply)) throw SubjectProblems.NotOfThisKind(first);
        var told = new SubjectSupply.Told(
            Text("building", SubjectSupply.LongestPart) ?? "", Text("unit", SubjectSupply.LongestPart) ?? "", Text("room", SubjectSupply.LongestPart) ?? "",
            Text("userNumber", SubjectSupply.LongestNumber), Supply(cell("supply")), Text("contractNumber", SubjectSupply.LongestNumber), Day(cell("contractOn")), Text("meterNumber", SubjectSupply.LongestNumber));
        return new(told, SubjectSupply.Number(cell("citizenNumber"), today), empty);

        string? Text(string field, int longest) => cell(field) is { } typed && typed.Length <= longest ? SubjectForm.Clean(Folded.Narrow(typed), field)
            : throw Problem.Field(field, "sheet.too-long", new($"不能超过 {longest} 个字。", $"At most {longest} characters."));
    }

    /// <returns>False when all of it stands there already.</returns>
    public bool WriteInto(SubjectSupply row, DateOnly today, FieldCipher cipher)
    {
        var (was, number) = (row.Now, row.ReadNumber(cipher));
        row.Write(new(
            Kept("building", told.Building, was.Building), Kept("unit", told.Unit, was.Unit), Kept("room", told.Room, was.Room), Kept("userNumber", told.UserNumber, was.UserNumber),
            Kept("supply", told.Supply, was.Supply), Kept("contractNumber", told.ContractNumber, was.ContractNumber), Kept("contractOn", told.ContractOn, was.ContractOn), Kept("meterNumber", told.MeterNumber, was.MeterNumber)));
        var isOther = citizenNumber is not null && citizenNumber != number;
        if (isOther) row.WriteNumber(citizenNumber, today, cipher);
        return isOther || row.Now != was;

        // An empty cell leaves what is there.
        T Kept<T>(string field, T said, T before) => empty.Contains(field) ? before : said;
    }

    static SupplyKind? Supply(string typed) => Folded.Narrow(typed).ToUpperInvariant() switch
    {
        "" => null,
        "管道" or "管道气" or "管道燃气" or "PIPED" => SupplyKind.Piped,
        "瓶装" or "瓶装气" or "瓶装燃气" or "BOTTLED" => SupplyKind.Bottled,
        _ => throw Problem.Field("supply", "supply.unknown", new("应填“管道”或“瓶装”。", "Write piped or bottled.")),
    };

    static DateOnly? Day(string typed)
    {
        var narrow = Folded.Narrow(typed).TrimEnd('日').Replace('年', '-').Replace('月', '-');
        if (narrow.Length == 0) return null;
        string[] forms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy-MM-dd HH:mm:ss"];
        return DateOnly.TryParseExact(narrow, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1950 and <= 2100
            ? day : throw Problem.Field("contractOn", "sheet.no-day", new("应填日期，如 2026-03-15。", "Write a day, as 2026-03-15."));
    }
}
