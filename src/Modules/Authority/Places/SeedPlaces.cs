using Anran.Kernel.Identifiers;
using Anran.Kernel.Shipped;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>First start: the nation, and the divisions the product ships. Once done, the tree is the user's.</summary>
sealed class SeedPlaces(Db db, BulkWriter bulk, TreeLock tree)
{
    /// <summary>The shipped divisions are those of the statistics of 2023; about earlier days the tree says nothing.</summary>
    public static DateOnly Edition { get; } = new(2023, 1, 1);

    const string Why = "the first start, for nobody in particular";

    public Task Run(bool divisions, CancellationToken stop) => tree.Change(() => Plant(divisions, stop), stop);

    async Task<int> Plant(bool divisions, CancellationToken stop)
    {
        var root = await db.Unscoped<Place>(Why).SingleOrDefaultAsync(place => place.ScopeKey == PlaceTree.RootKey, stop);
        if (root is null)
        {
            db.Add(root = Nation());
            root.Add(new(root.Id, Guid.Empty, root.Kind, root.From));
            await db.SaveChangesAsync(stop);
        }
        if (!divisions || await db.Unscoped<Place>(Why).AnyAsync(place => place.Parent == root.Id, stop)) return 0;
        return await Divide(root, stop);
    }

    async Task<int> Divide(Place root, CancellationToken stop)
    {
        var places = new Dictionary<string, Place>(45_000);
        var parents = new List<PlaceParent>(45_000);
        var codes = new List<PlaceCode>(45_000);
        var segments = new Dictionary<Guid, PlaceSegment>(4_000);
        foreach (var division in Divisions.Read())
        {
            if (!DivisionCode.TryParse(division.Code, out var code, out _)) throw new InvalidDataException($"{division.Code} is no division code.");
            var parent = code.Parent is { } above ? places[above.Value] : root;
            if (!segments.TryGetValue(parent.Id, out var counter)) segments.Add(parent.Id, counter = new() { Parent = parent.Id });
            var place = Of(division, code.Level, parent, PlaceTree.Segment(counter.Next++));
            places.Add(code.Value, place);
            parents.Add(new() { Place = place.Id, ScopeKey = place.ScopeKey, Parent = parent.Id, From = Edition });
            codes.Add(new() { Place = place.Id, ScopeKey = place.ScopeKey, System = PlaceCode.Statistical, Code = code.Value, From = Edition });
        }
        db.AddRange(segments.Values);
        db.Add(new PlaceChange { Key = PlaceTree.RootKey });
        await db.SaveChangesAsync(stop);
        await bulk.Insert(new DivisionsShipped(places.Count, Edition), root, [places.Values, parents, codes], stop);
        return places.Count;
    }

    static Place Nation() => new()
    {
        Id = RowId.New(),
        Name = "全国",
        Pinyin = "quanguo",
        Initials = "qg",
        Kind = PlaceKind.Nation,
        Segment = PlaceTree.RootKey,
        ScopeKey = PlaceTree.RootKey,
        From = Edition,
    };

    static Place Of(ShippedDivision division, DivisionLevel level, Place parent, string segment) => new()
    {
        Id = RowId.New(),
        Name = division.Name,
        Pinyin = division.Pinyin,
        Initials = division.Initials,
        Kind = KindOf(level),
        IsPlaceholder = level == DivisionLevel.Prefecture && division.Name is "市辖区" or "县" or "省直辖县级行政区划" or "自治区直辖县级行政区划",
        Parent = parent.Id,
        Segment = segment,
        ScopeKey = PlaceTree.KeyUnder(parent.ScopeKey, segment),
        From = Edition,
    };

    static PlaceKind KindOf(DivisionLevel level) => level switch
    {
        DivisionLevel.Province => PlaceKind.Province,
        DivisionLevel.Prefecture => PlaceKind.Prefecture,
        DivisionLevel.County => PlaceKind.County,
        DivisionLevel.Township => PlaceKind.Township,
        DivisionLevel.Village => PlaceKind.Village,
    };
}
