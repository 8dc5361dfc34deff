using System.Globalization;
using Anran.Kernel.Documents;
using Anran.Kernel.Identifiers;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>
/// Villages, communities and functional areas from a sheet: the place above (code, path or name), name, kind, and if
/// wanted code and first day. Right rows go in, wrong ones come back with their reason; sent again, nothing is made twice.
/// </summary>
static class ImportPlaces
{
    const int MostErrors = 1_000, NamesAtATime = 500;

    /// <summary>The columns by what their heads may say.</summary>
    static readonly (string Field, string[] Heads)[] Columns =
    [
        ("parent", ["上级", "上级地区", "所属", "parent"]),
        ("name", ["名称", "地区名称", "name"]),
        ("kind", ["类型", "种类", "级别", "kind"]),
        ("code", ["代码", "区划代码", "统计代码", "code"]),
        ("from", ["起始日期", "设立日期", "from"]),
    ];

    public sealed record Answer(int Rows, int Created, int Unchanged, IReadOnlyList<Error> Errors);

    /// <param name="Row">As the spreadsheet shows it.</param>
    /// <param name="Column">The head of the column; null when the whole row is meant.</param>
    public sealed record Error(int Row, string? Column, string Zh, string En);

    public static void Map(IEndpointRouteBuilder places) =>
        places.MapPost("/import", Handle).Requires(ChangeablePlace.Permission).DisableAntiforgery();

    static async Task<Ok<Answer>> Handle(IFormFile file, bool? dryRun, Db db, BulkWriter bulk, TreeLock tree, TimeProvider time, CancellationToken stop)
    {
        await using var upload = file.OpenReadStream();
        var rows = Sheet.Read(upload).Where(row => !row.IsEmpty).ToList();
        var columns = Heads(rows.Count > 0 ? rows[0] : null);
        rows.RemoveAt(0);
        return TypedResults.Ok(await tree.Change(() => Import(rows, columns, dryRun ?? false, db, bulk, time.Today(), stop), stop));
    }

    static async Task<Answer> Import(List<SheetRow> rows, Dictionary<string, (int At, string Head)> columns, bool dryRun, Db db, BulkWriter bulk, DateOnly today, CancellationToken stop)
    {
        var import = new Batch(
            db, await ParentFinder.Load(db, stop), columns, today,
            await Existing(rows.ConvertAll(row => row[columns["name"].At]), db, stop),
            columns.TryGetValue("code", out var code) ? await Taken(rows.ConvertAll(row => row[code.At]), db, stop) : []);
        foreach (var row in rows) await import.Take(row, stop);
        if (!dryRun && import.Places.Count > 0)
        {
            var key = import.Places.Select(place => place.ScopeKey[..^PlaceTree.SegmentLength]).Aggregate(PlaceTree.Common);
            db.Add(new PlaceChange { Key = key });
            await db.SaveChangesAsync(stop);
            var common = await db.Unscoped<Place>("the lowest place that holds all of an import").AsNoTracking().SingleAsync(place => place.ScopeKey == key, stop);
            var under = import.Places.GroupBy(place => place.Parent!.Value).ToDictionary(group => group.Key, group => group.Count());
            await bulk.Insert(new PlacesImported(import.Places.Count, under), common, [import.Places, import.Parents, import.Codes], stop);
        }
        return new(rows.Count, import.Places.Count, import.Unchanged, [.. import.Errors.Take(MostErrors)]);
    }

    static Dictionary<string, (int At, string Head)> Heads(SheetRow? first)
    {
        var found = new Dictionary<string, (int, string)>();
        foreach (var (field, heads) in Columns)
        {
            var at = first?.Cells.ToList().FindIndex(cell => heads.Contains(cell.TrimEnd('*').ToLowerInvariant())) ?? -1;
            if (at >= 0) found[field] = (at, first!.Cells[at]);
        }
        var missing = Columns.Take(3).Where(column => !found.ContainsKey(column.Field)).Select(column => column.Heads[0]).ToList();
        return missing.Count == 0 ? found : throw new Problem(422, "sheet.columns", new(
            $"表格第一行缺少列：{string.Join("、", missing)}。应有：上级、名称、类型，可有：代码、起始日期。",
            $"The first row lacks: {string.Join(", ", missing)}. Needed are parent, name, kind; code and from may be there."));
    }

    /// <summary>Parent, kind and name of the open places that bear a name of the sheet.</summary>
    static async Task<HashSet<(Guid, PlaceKind, string)>> Existing(IEnumerable<string> names, Db db, CancellationToken stop)
    {
        var existing = new HashSet<(Guid, PlaceKind, string)>();
        foreach (var some in names.Distinct().Chunk(NamesAtATime))
        {
            var places = await db.Set<Place>().Where(place => some.Contains(place.Name) && place.To == null && place.Parent != null && !place.IsPlaceholder)
                .Select(place => new { place.Parent, place.Kind, place.Name }).ToListAsync(stop);
            existing.UnionWith(places.Select(place => (place.Parent!.Value, place.Kind, place.Name)));
        }
        return existing;
    }

    static async Task<HashSet<string>> Taken(IEnumerable<string> typed, Db db, CancellationToken stop)
    {
        var taken = new HashSet<string>();
        var codes = typed.Select(cell => DivisionCode.TryParse(cell, out var code, out _) ? code.Value : "").Where(code => code.Length > 0).Distinct();
        foreach (var some in codes.Chunk(NamesAtATime))
            taken.UnionWith(await db.Unscoped<PlaceCode>("a code may be taken by a place one cannot see")
                .Where(code => code.System == PlaceCode.Statistical && code.To == null && some.Contains(code.Code)).Select(code => code.Code).ToListAsync(stop));
        return taken;
    }

    /// <summary>What the rows taken so far would become.</summary>
    sealed class Batch(
        Db db, ParentFinder finder, Dictionary<string, (int At, string Head)> columns, DateOnly today, HashSet<(Guid, PlaceKind, string)> existing, HashSet<string> taken)
    {
        public List<Place> Places { get; } = [];
        public List<PlaceParent> Parents { get; } = [];
        public List<PlaceCode> Codes { get; } = [];
        public List<Error> Errors { get; } = [];
        public int Unchanged { get; private set; }

        public async Task Take(SheetRow row, CancellationToken stop)
        {
            try
            {
                var parent = finder.Find(Cell(row, "parent"));
                var name = ChangeablePlace.Name(Cell(row, "name"));
                var kind = PlaceKinds.Read(Cell(row, "kind")) ?? throw WrongKind(Cell(row, "kind"));
                PlaceKinds.MustHold(parent, kind);
                var from = From(Cell(row, "from"));
                if (existing.Contains((parent.Id, kind, name)))
                {
                    Unchanged++;
                    return;
                }
                var code = Code(Cell(row, "code"));
                var place = Place.New(name, kind, parent, PlaceTree.Segment(await PlaceTree.TakeSegments(db, parent.Id, 1, stop)), from);
                Places.Add(place);
                Parents.Add(new() { Place = place.Id, ScopeKey = place.ScopeKey, Parent = parent.Id, From = from });
                if (code is not null) Codes.Add(new() { Place = place.Id, ScopeKey = place.ScopeKey, System = PlaceCode.Statistical, Code = code, From = from });
                finder.Add(place, code);
                existing.Add((parent.Id, kind, name));
                if (code is not null) taken.Add(code);
            }
            catch (Problem problem)
            {
                var field = problem.Errors?.Keys.First();
                Errors.Add(new(row.Number, field is not null && columns.TryGetValue(field, out var column) ? column.Head : null, problem.Text.Zh, problem.Text.En));
            }
        }

        string Cell(SheetRow row, string field) => columns.TryGetValue(field, out var column) ? row[column.At] : "";

        string? Code(string typed)
        {
            if (typed.Length == 0) return null;
            if (!DivisionCode.TryParse(typed, out var code, out var fault)) throw PlaceProblems.Code(fault.Text);
            return taken.Contains(code.Value) ? throw PlaceProblems.CodeTaken(code.Value) : code.Value;
        }

        DateOnly From(string typed)
        {
            if (typed.Length == 0) return today;
            string[] forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];
            var read = DateOnly.TryParseExact(typed, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            return read && day <= today ? day : throw Problem.Field("from", "place.day", new(
                $"起始日期“{typed}”不是日期，或晚于今天。写法如 2026-07-01，也可不填。",
                $"“{typed}” is no date, or lies in the future. Write it as 2026-07-01, or leave it empty."));
        }

        static Problem WrongKind(string typed) => Problem.Field("kind", "place.kind", new(
            $"类型“{typed}”不认识；可写：村级、社区、乡级、街道、县级、功能区等。",
            $"Unknown kind “{typed}”; write village, township, county, prefecture, province or functional area."));
    }
}
