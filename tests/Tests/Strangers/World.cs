using Anran.Authority.Organisations;
using Anran.Authority.Places;
using Anran.Authority.Sessions;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Tests.Strangers;

/// <summary>A store in which everybody owns one row of every kind, and strangers who may do everything, each in their own corner.</summary>
sealed class World : IAsyncDisposable
{
    /// <summary>Names and paths of places are public: everybody must be able to name any.</summary>
    static readonly Type[] Public = [typeof(Place), typeof(PlaceParent), typeof(PlaceCode), typeof(Anran.Authority.Places.PlaceName)];

    /// <summary>Another region; a firm beside another in one township; a department beside another in one county; somebody without any role.</summary>
    public static readonly SomePerson[] Strangers =
    [
        new("stranger-region", "域生", Some.LiuxiBureau, "administrator", Some.Liuxi),
        new("stranger-firm", "企生", Some.Anshun, "administrator", Some.Shiqiao, Some.Anshun),
        new("stranger-department", "局生", Some.LiuxiBureau, "administrator", Some.Liuxi, Some.LiuxiBureau),
        new("stranger-nobody", "陌生", Some.LiuxiBureau, null, null),
    ];

    World(App app, IReadOnlyList<Seeded> rows, string nation) => (App, Rows, Nation) = (app, rows, nation);

    public App App { get; }
    public IReadOnlyList<Seeded> Rows { get; }
    string Nation { get; }

    public static async Task<World> Create()
    {
        var app = await App.Start();
        await app.Seed();
        var (rows, nation) = await app.Inside(db => Fill(db, app.Services.GetRequiredService<Passwords>().Hash(Some.Password)));
        return new(app, rows, nation);
    }

    /// <summary>The part of the world in which a stranger may do everything.</summary>
    public IReadOnlyList<Scope> ScopesOf(SomePerson stranger)
    {
        if (stranger.Role is null) return [];
        var place = new Place { Id = default, Name = "", Pinyin = "", Initials = "", Kind = default, Segment = "", ScopeKey = Nation, From = default };
        return [new(stranger.Where!.KeyUnder(place), stranger.For?.Id)];
    }

    public IReadOnlyList<Seeded> ForeignTo(SomePerson stranger)
    {
        var scopes = ScopesOf(stranger);
        return [.. Rows.Where(row => !scopes.Any(row.SeenFrom))];
    }

    /// <summary>The rows as they stand, every column of them.</summary>
    public Task<IReadOnlyList<string>> Snapshot(IEnumerable<Seeded> rows) => App.Inside(async db =>
    {
        var lines = new List<string>();
        foreach (var row in rows)
        {
            var keys = db.Model.FindEntityType(row.Seed.Kind)!.FindPrimaryKey()!.Properties.Select(key => key.PropertyInfo!.GetValue(row.Row)).ToArray();
            var found = await db.FindAsync(row.Seed.Kind, keys);
            lines.Add($"{row.Seed.Kind.Name} {row.Spot.Mark} {(found is null ? "gone" : string.Join(';', db.Entry(found).Properties.Select(it => it.CurrentValue is byte[] bytes ? Convert.ToHexString(bytes) : $"{it.CurrentValue}")))}");
        }
        return (IReadOnlyList<string>)lines;
    });

    static async Task<(IReadOnlyList<Seeded>, string)> Fill(Db db, string hash)
    {
        var nation = await db.Unscoped<Place>("test").SingleAsync(it => it.Kind == Anran.Authority.PlaceKind.Nation);
        var kinds = db.Model.GetEntityTypes().Select(it => it.ClrType).Where(type => typeof(IPlaced).IsAssignableFrom(type) || typeof(IOwned).IsAssignableFrom(type)).Except(Public);
        var without = kinds.Except(Seed.All.Select(seed => seed.Kind)).Select(type => type.Name).ToList();
        if (without.Count > 0) throw new InvalidOperationException($"Nobody says how to make a row of {string.Join(", ", without)}: add a Seed under tests/Tests/Strangers.");

        foreach (var stranger in Strangers) db.AddRange(stranger.Rows(nation, hash));
        var rows = new List<Seeded>();
        foreach (var organisation in new[] { Some.LiuxiBureau, Some.Anshun, Some.Yonggu, Some.NanpingBureau })
            rows.AddRange(Seed.All.Select(seed => Plant(db, seed, new(organisation.Place.Id, organisation.Place.KeyUnder(nation), seed.Kind == typeof(Organisation) ? Guid.CreateVersion7() : organisation.Id, Mark()))));
        db.Note(new Planted());
        await db.SaveChangesAsync();
        return ([.. rows.Select(row => row with { Id = row.Row.GetType().GetProperty("Id")?.GetValue(row.Row) as Guid? })], nation.ScopeKey);
    }

    static Seeded Plant(Db db, Seed seed, Spot spot)
    {
        var rows = seed.Rows(spot).ToList();
        db.AddRange(rows);
        return new(seed, spot, rows[0], null);
    }

    static string Mark() => "m" + Guid.CreateVersion7().ToString("n")[^12..];

    public ValueTask DisposeAsync() => App.DisposeAsync();

    sealed record Planted : IFact
    {
        public static string Name => "test.planted";
    }
}
