using Anran.Kernel.Documents;
using Anran.Kernel.Keys;
using Anran.Kernel.Units;
using Anran.Registry.Subjects;

namespace Anran.Registry.Imports;

/// <summary>One row of an import: what it says, or what is wrong in it.</summary>
sealed class Draft(SheetRow row)
{
    public SheetRow Row { get; } = row;

    /// <summary>As the row would have it; null when it is wrong.</summary>
    public Subject? Subject { get; set; }

    /// <summary>As typed; null where the sheet says nothing.</summary>
    public string? Contact { get; set; }

    /// <summary>As <see cref="Contact"/>.</summary>
    public string? Phone { get; set; }

    /// <summary>Null where the sheet says nothing of it.</summary>
    public SupplyCells? Supply { get; set; }

    /// <summary>Fields whose cell was empty: what is there already stays.</summary>
    public HashSet<string> Empty { get; } = [];
    public List<(int? Column, Text Text)> Errors { get; } = [];
}

/// <summary>Reads rows of a sheet by its heads, and notes each refusal at its cell.</summary>
sealed class SubjectSheet
{
    readonly Dictionary<string, int> at = [];
    readonly SheetReader reader;
    readonly PlaceNames places;
    readonly SubjectKinds kinds;
    readonly FieldCipher cipher;
    readonly DateOnly today;

    /// <exception cref="Problem">It lacks a column.</exception>
    public SubjectSheet(SheetReader reader, IReadOnlyList<string> heads, PlaceNames places, SubjectKinds kinds, FieldCipher cipher, DateOnly today)
    {
        (this.reader, this.places, this.kinds, this.cipher, this.today, Heads) = (reader, places, kinds, cipher, today, heads);
        var columns = SubjectColumns.Of(kinds);
        foreach (var column in columns)
        {
            if (heads.ToList().FindIndex(column.Is) is >= 0 and var place) at[column.Field] = place;
        }
        var missing = columns.Where(it => it.Needed && !at.ContainsKey(it.Field)).ToList();
        if (missing.Count > 0)
            throw new Problem(422, "sheet.columns", new(
                $"表格第一行缺少列：{string.Join("、", missing.Select(it => it.Zh))}。请下载模板对照。",
                $"The first row lacks: {string.Join(", ", missing.Select(it => it.En))}. Compare it with the template."));
    }

    public IReadOnlyList<string> Heads { get; }

    public Draft Read(SheetRow row)
    {
        var draft = new Draft(row);
        foreach (var (field, column) in at)
        {
            if (row[column].Length == 0) draft.Empty.Add(field);
            if (reader.IsCovered(row.Number, column)) draft.Errors.Add((column, Merged()));
        }
        foreach (var column in SubjectColumns.Of(kinds).Where(it => !at.ContainsKey(it.Field))) draft.Empty.Add(column.Field);
        if (draft.Errors.Count == 0) Try(draft, () => draft.Subject = Subject(draft));
        return draft;
    }

    Subject Subject(Draft draft)
    {
        var kind = kinds.Read(Needed(draft, "kind", 40)) ?? throw SubjectProblems.KindUnknown();
        var (place, key, level) = places.Find(Needed(draft, "place", 400));
        SubjectForm.MustHold(level);
        var fields = new Fields
        {
            Name = Needed(draft, "name", Subjects.Subject.LongestName),
            Kind = kind.Code,
            Address = Short(draft, "address", Subjects.Subject.LongestAddress),
            CreditCode = Cell(draft, "creditCode"),
            LicenceCode = Short(draft, "licenceCode", Subjects.Subject.LongestCode),
            Latitude = Position.Read(Cell(draft, "latitude"), "latitude"),
            Longitude = Position.Read(Cell(draft, "longitude"), "longitude"),
            Gas = GasOf(Cell(draft, "gas")),
            Basement = YesOrNo(Cell(draft, "basement")),
            Users = Whole(Cell(draft, "users"), "users", 0, SubjectForm.MostUsers),
            InUseSince = Whole(Cell(draft, "inUseSince"), "inUseSince", SubjectForm.FirstYear, SubjectForm.LastYear),
        };
        var subject = new Subject { Id = RowId.New(), Place = place, ScopeKey = key, Kind = kind.Code, RowKey = SubjectForm.Clean(Short(draft, "rowKey", Subjects.Subject.LongestRowKey), "rowKey") };
        fields.WriteInto(subject, kinds);
        draft.Contact = draft.Empty.Contains("contact") ? null : Short(draft, "contact", SubjectContact.LongestName);
        draft.Phone = draft.Empty.Contains("phone") ? null : Short(draft, "phone", 40);
        subject.WriteContact(draft.Contact, draft.Phone, cipher);
        draft.Supply = SupplyCells.Read(field => Cell(draft, field), draft.Empty, kind, today);
        return subject;
    }

    /// <summary>A refusal is noted at its cell, or at the row, and the next row goes on.</summary>
    public void Try(Draft draft, Action check)
    {
        try
        {
            check();
        }
        catch (Problem problem)
        {
            Refuse(draft, problem);
        }
    }

    public void Refuse(Draft draft, Problem problem)
    {
        draft.Subject = null;
        foreach (var (field, texts) in problem.Errors ?? new Dictionary<string, Text[]> { [""] = [problem.Text] })
            draft.Errors.Add((at.TryGetValue(field, out var column) ? column : null, texts[0]));
    }

    string Cell(Draft draft, string field) => at.TryGetValue(field, out var column) ? draft.Row[column] : "";

    string Needed(Draft draft, string field, int longest) => Short(draft, field, longest) is { Length: > 0 } cell ? cell : throw SubjectProblems.Empty(field);

    string Short(Draft draft, string field, int longest) => Cell(draft, field) is { Length: var length } cell && length <= longest ? cell
        : throw Problem.Field(field, "sheet.too-long", new($"不能超过 {longest} 个字。", $"At most {longest} characters."));

    static string? GasOf(string typed) => typed.Length == 0 ? null
        : Gas.Shipped.FirstOrDefault(gas => gas.Id == typed || gas.Zh == typed || gas.En.Equals(typed, StringComparison.OrdinalIgnoreCase))?.Id ?? throw SubjectProblems.GasUnknown();

    static bool? YesOrNo(string typed) => Folded.Narrow(typed).ToUpperInvariant() switch
    {
        "" => null,
        "是" or "有" or "YES" or "Y" or "1" or "TRUE" => true,
        "否" or "无" or "NO" or "N" or "0" or "FALSE" => false,
        _ => throw Problem.Field("basement", "sheet.yes-or-no", new("应填“是”或“否”。", "Write yes or no.")),
    };

    static int? Whole(string typed, string field, int least, int most)
    {
        var narrow = Folded.Narrow(typed).TrimEnd('年', '户');
        if (narrow.Length == 0) return null;
        return int.TryParse(narrow, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number : throw Problem.Field(field, "sheet.whole-number", new($"应填 {least} 至 {most} 的整数。", $"Write a whole number from {least} to {most}."));
    }

    static Text Merged() => new("合并单元格：请取消合并，并在每一行填写。", "A merged cell: unmerge it and fill in every row.");

    sealed record Fields : SubjectForm.Fields;
}
