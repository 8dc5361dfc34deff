using Anran.Authority;
using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace Anran.Tests;

/// <summary>
/// A small invented country and the people of the tests. alice may everything everywhere; bob coordinates 柳溪县, frank 南屏县;
/// chelsea works in 柳溪县 and has no role; dave and erin are clerks of two firms in the same township.
/// </summary>
static class Some
{
    public const string Password = "gentle-lantern-47";
    public static readonly DateOnly Long = new(2020, 1, 1);

    public static readonly SomePlace Province = new("云川省", PlaceKind.Province, null, 900);
    public static readonly SomePlace City = new("青岚市", PlaceKind.Prefecture, Province, 0);
    public static readonly SomePlace Liuxi = new("柳溪县", PlaceKind.County, City, 0);
    public static readonly SomePlace Shiqiao = new("石桥镇", PlaceKind.Township, Liuxi, 0);
    public static readonly SomePlace Nanping = new("南屏县", PlaceKind.County, City, 1);
    public static readonly SomePlace Baita = new("白塔镇", PlaceKind.Township, Nanping, 0);
    static readonly SomePlace[] Places = [Province, City, Liuxi, Shiqiao, Nanping, Baita];

    public static readonly SomeOrganisation CityBureau = new("青岚市城市管理局", "department", City);
    public static readonly SomeOrganisation LiuxiBureau = new("柳溪县住房和城乡建设局", "department", Liuxi);
    public static readonly SomeOrganisation Anshun = new("安顺燃气石桥供应站", "bottled-gas-enterprise", Shiqiao);
    public static readonly SomeOrganisation Yonggu = new("永固燃气石桥供应站", "bottled-gas-enterprise", Shiqiao);
    public static readonly SomeOrganisation NanpingBureau = new("南屏县住房和城乡建设局", "department", Nanping);
    static readonly SomeOrganisation[] Organisations = [CityBureau, LiuxiBureau, Anshun, Yonggu, NanpingBureau];

    public static readonly SomePerson Alice = new("alice", "艾丽", CityBureau, "administrator", null);
    public static readonly SomePerson Bob = new("bob", "鲍柏", LiuxiBureau, "coordinator", Liuxi);
    public static readonly SomePerson Chelsea = new("chelsea", "齐夕", LiuxiBureau, null, null);
    public static readonly SomePerson Dave = new("dave", "戴伟", Anshun, "department-clerk", Shiqiao, Anshun);
    public static readonly SomePerson Erin = new("erin", "尔琳", Yonggu, "department-clerk", Shiqiao, Yonggu);
    public static readonly SomePerson Frank = new("frank", "傅兰", NanpingBureau, "coordinator", Nanping);
    public static readonly SomePerson[] People = [Alice, Bob, Chelsea, Dave, Erin, Frank];

    /// <summary>The whole country into an empty store.</summary>
    public static async Task<int> Everything(Db db, Func<string, string> hash)
    {
        var nation = await db.Unscoped<Place>("tests").SingleOrDefaultAsync(place => place.Kind == PlaceKind.Nation) ?? db.Add(Nation()).Entity;
        foreach (var place in Places) db.AddRange(place.Under(nation));
        foreach (var organisation in Organisations) db.Add(organisation.Row(nation));
        foreach (var person in People) db.AddRange(person.Rows(nation, hash(Password)));
        db.Add(new PlaceChange { Key = nation.ScopeKey });
        db.Note(new Seeded());
        return await db.SaveChangesAsync();
    }

    static Place Nation() => new()
    {
        Id = Guid.CreateVersion7(),
        Name = "全国",
        Pinyin = "quanguo",
        Initials = "qg",
        Kind = PlaceKind.Nation,
        Segment = PlaceTree.Segment(0),
        ScopeKey = PlaceTree.Segment(0),
        From = Long,
    };

    sealed record Seeded : IFact
    {
        public static string Name => "test.seeded";
    }
}

sealed record SomePlace(string Name, PlaceKind Kind, SomePlace? Parent, int Number)
{
    public Guid Id { get; } = Guid.CreateVersion7();

    public string KeyUnder(Place nation) => (Parent?.KeyUnder(nation) ?? nation.ScopeKey) + PlaceTree.Segment(Number);

    public IEnumerable<object> Under(Place nation)
    {
        var (parent, key) = (Parent?.Id ?? nation.Id, KeyUnder(nation));
        yield return new Place { Id = Id, Name = Name, Pinyin = "", Initials = "", Kind = Kind, Parent = parent, Segment = PlaceTree.Segment(Number), ScopeKey = key, From = Some.Long };
        yield return new PlaceParent { Place = Id, ScopeKey = key, Parent = parent, From = Some.Long };
    }
}

sealed record SomeOrganisation(string Name, string Kind, SomePlace Place)
{
    public Guid Id { get; } = Guid.CreateVersion7();

    public Organisation Row(Place nation) => new() { Id = Id, Name = Name, Kind = Kind, Place = Place.Id, ScopeKey = Place.KeyUnder(nation) };
}

sealed record SomePerson(string Account, string Name, SomeOrganisation Organisation, string? Role, SomePlace? Where, SomeOrganisation? For = null)
{
    public Guid Id { get; } = Guid.CreateVersion7();
    public Guid Grant { get; } = Guid.CreateVersion7();

    public IEnumerable<object> Rows(Place nation, string hash)
    {
        yield return new Person { Id = Id, Account = Account, Name = Name, Organisation = Organisation.Id, Place = Organisation.Place.Id, ScopeKey = Organisation.Place.KeyUnder(nation) };
        yield return new Credential { Person = Id, PasswordHash = hash, MustChange = false };
        yield return new SignIn { Person = Id };
        if (Role is not null)
            yield return new RoleGrant { Id = Grant, Person = Id, Role = Role, Place = Where?.Id ?? nation.Id, ScopeKey = Where?.KeyUnder(nation) ?? nation.ScopeKey, Organisation = For?.Id, From = Some.Long };
    }
}
