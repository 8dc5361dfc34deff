using Anran.Authority.Imports;
using Anran.Authority.Places;
using Anran.Kernel.Documents;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Organisations;

/// <summary>Organisations from a sheet: all of it or, when one cell is wrong, nothing.</summary>
static class ImportOrganisations
{
    const int Chunk = 500;

    public sealed record Answer(int Rows, int Created, IReadOnlyList<ImportError> Errors);

    public static void Map(IEndpointRouteBuilder organisations)
    {
        organisations.MapPost("/import", Handle).Requires("organisations.manage").DisableAntiforgery();
        organisations.MapPost("/import/marked", Marked).Requires("organisations.manage").DisableAntiforgery();
        organisations.MapGet("/import/template", Template).Requires("organisations.manage");
    }

    static async Task<Ok<Answer>> Handle(IFormFile file, bool? dryRun, Db db, BulkWriter bulk, OrganisationKinds kinds, CancellationToken stop)
    {
        var sheet = ImportSheet.Read(file, Columns(kinds));
        var rows = await Check(sheet, db, kinds, stop);
        var write = sheet.IsRight && dryRun != true && rows.Count > 0;
        if (write)
        {
            var key = rows.Select(it => it.ScopeKey).Aggregate(PlaceTree.Common);
            var about = await db.Unscoped<Place>("the lowest place that holds all of an import").AsNoTracking().SingleAsync(it => it.ScopeKey == key, stop);
            await bulk.Insert(new OrganisationsImported(rows.Count), about, [rows], stop);
        }
        return TypedResults.Ok(new Answer(sheet.Rows.Count, write ? rows.Count : 0, sheet.Errors));
    }

    /// <summary>Writes nothing; hands the sheet back with what is wrong in it.</summary>
    static async Task<FileContentHttpResult> Marked(IFormFile file, Db db, OrganisationKinds kinds, CancellationToken stop)
    {
        var sheet = ImportSheet.Read(file, Columns(kinds));
        await Check(sheet, db, kinds, stop);
        return SheetAnswer.Of(sheet.Marked(), "organisations-marked.xlsx");
    }

    static FileContentHttpResult Template(OrganisationKinds kinds) => SheetAnswer.Of(ImportSheet.Template(Columns(kinds)), "organisations.xlsx");

    static ImportColumn[] Columns(OrganisationKinds kinds) =>
    [
        new("name", "单位名称", "Name", Needed: true),
        new("shortName", "简称", "Short name"),
        new("aliases", "别称", "Other names"),
        new("kind", "类别", "Kind", Needed: true, Choices: [.. kinds.All.Select(it => it.Zh)]),
        new("place", "所在地", "Place", Needed: true),
        new("creditCode", "统一社会信用代码", "Credit code"),
        new("parent", "上级单位", "Parent"),
    ];

    static async Task<List<Organisation>> Check(ImportSheet sheet, Db db, OrganisationKinds kinds, CancellationToken stop)
    {
        var places = await ParentFinder.Load(db, stop);
        var taken = await Taken(sheet, db, stop);
        var rows = new List<(SheetRow Row, Organisation Organisation)>();
        foreach (var row in sheet.Rows) sheet.Try(row, () => rows.Add((row, One(sheet, row, places, kinds, taken))));
        await SetParents(sheet, rows, db, stop);
        return rows.ConvertAll(it => it.Organisation);
    }

    static Organisation One(ImportSheet sheet, SheetRow row, ParentFinder places, OrganisationKinds kinds, (HashSet<(Guid, string)> Names, HashSet<string> Codes) taken)
    {
        var name = sheet.Needed(row, "name", 200);
        var kind = kinds.Read(sheet.Needed(row, "kind", 40)) ?? throw OrganisationProblems.KindUnknown();
        var place = Find(places, sheet.Needed(row, "place", 400));
        var code = OrganisationForm.CodeOf(sheet.Cell(row, "creditCode"));
        if (!taken.Names.Add((place.Id, name))) throw OrganisationProblems.NameTaken();
        if (code is not null && !taken.Codes.Add(code)) throw OrganisationProblems.CreditCodeTaken();
        if (sheet.Cell(row, "shortName").Length > 100) throw Problem.Field("shortName", "sheet.too-long", new("不能超过 100 个字。", "At most 100 characters."));
        return new()
        {
            Id = RowId.New(),
            Place = place.Id,
            ScopeKey = place.ScopeKey,
            Name = name,
            Kind = kind.Code,
            CreditCode = code,
            ShortName = sheet.Cell(row, "shortName"),
            Aliases = OrganisationForm.AliasesOf(sheet.Cell(row, "aliases").Split(';', '；', '、', '\n')),
        };
    }

    /// <summary>A place is found as places are; only the column is called otherwise.</summary>
    internal static Place Find(ParentFinder places, string typed)
    {
        try
        {
            return places.Find(typed);
        }
        catch (Problem problem)
        {
            throw Problem.Field("place", problem.Code, problem.Text);
        }
    }

    /// <summary>Parents are named; a row may name one that stands in the same sheet.</summary>
    static async Task SetParents(ImportSheet sheet, List<(SheetRow Row, Organisation Organisation)> rows, Db db, CancellationToken stop)
    {
        var wanted = rows.Select(it => sheet.Cell(it.Row, "parent")).Where(it => it.Length > 0).ToHashSet();
        if (wanted.Count == 0) return;
        var known = rows.Where(it => wanted.Contains(it.Organisation.Name)).Select(it => (it.Organisation.Name, it.Organisation.Id)).ToList();
        foreach (var names in wanted.Chunk(Chunk))
            known.AddRange((await db.Set<Organisation>().Where(it => names.Contains(it.Name) && it.ClosedOn == null).Select(it => new { it.Name, it.Id }).ToListAsync(stop)).Select(it => (it.Name, it.Id)));
        var byName = known.ToLookup(it => it.Name, it => it.Id);
        var byId = rows.ToDictionary(it => it.Organisation.Id, it => it.Organisation);
        foreach (var (row, organisation) in rows.Where(it => sheet.Cell(it.Row, "parent").Length > 0))
        {
            sheet.Try(row, () =>
            {
                var found = byName[sheet.Cell(row, "parent")].Take(2).ToList();
                if (found.Count != 1) throw ParentUnclear(found.Count);
                organisation.Parent = found[0];
                for (var above = organisation.Parent; above is { } id && byId.TryGetValue(id, out var parent); above = parent.Parent)
                {
                    if (id == organisation.Id) throw OrganisationProblems.ParentInCircle();
                }
            });
        }
    }

    static Problem ParentUnclear(int found) => Problem.Field("parent", "organisation.parent-unclear", found == 0
        ? new("你的范围内没有这个上级单位。", "There is no such parent in your scope.")
        : new("有几个同名的上级单位，请导入后在单位页面选择。", "Several parents bear this name; choose the right one on the organisation's page afterwards."));

    static async Task<(HashSet<(Guid, string)> Names, HashSet<string> Codes)> Taken(ImportSheet sheet, Db db, CancellationToken stop)
    {
        var (names, codes) = (new HashSet<(Guid, string)>(), new HashSet<string>());
        foreach (var some in sheet.Rows.Select(row => sheet.Cell(row, "name")).Distinct().Chunk(Chunk))
            names.UnionWith((await db.Unscoped<Organisation>("a name may stand once at a place").Where(it => some.Contains(it.Name) && it.ClosedOn == null)
                .Select(it => new { it.Place, it.Name }).ToListAsync(stop)).Select(it => (it.Place, it.Name)));
        foreach (var some in sheet.Rows.Select(row => sheet.Cell(row, "creditCode").Trim().ToUpperInvariant()).Where(it => it.Length > 0).Distinct().Chunk(Chunk))
            codes.UnionWith(await db.Unscoped<Organisation>("a credit code is unique in the country").Where(it => some.Contains(it.CreditCode)).Select(it => it.CreditCode!).ToListAsync(stop));
        return (names, codes);
    }
}
