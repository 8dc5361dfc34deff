using System.Globalization;
using Anran.Authority.Organisations;
using Anran.Authority.Places;
using Anran.Kernel.Keys;
using Anran.Registry.Subjects;

namespace Anran.Simulator;

/// <summary>
/// Subjects of supervision for the townships of the demo: invented names, from one seed, always the same. A few stand there twice, as
/// they do in real lists, to be found and merged. Positions lie at random near the middle of the district, not at any real address.
/// </summary>
static class DemoSubjects
{
    const int AtTownship = 6, EveryTwin = 17;

    static readonly string[] Words = ["安居", "福满", "和顺", "聚香", "康泰", "吉庆", "春晖", "同乐", "新禾", "青禾", "永兴", "瑞丰", "百味", "乐邻", "明德", "惠民", "金穗", "晨光", "四季", "团圆"];
    static readonly string[] Streets = ["演示大街", "演示北路", "演示东路", "演示巷", "演示中路"];

    /// <summary>Kinds by how often they are met, and how such a place is called.</summary>
    static readonly (string Kind, string Called)[] Kinds =
    [
        ("restaurant", "饭店"), ("restaurant", "面馆"), ("restaurant", "烧烤店"), ("restaurant", "小吃店"), ("small-shop", "便利店"), ("school", "幼儿园"), ("hotel", "宾馆"),
        ("care-home", "养老院"), ("hospital", "卫生服务站"), ("market", "农贸市场"), ("canteen", "机关食堂"), ("homestay", "民宿"), ("beauty-salon", "理发店"), ("small-workshop", "豆腐坊"), ("complex", "商场"), ("appliance-seller", "灶具店"),
    ];

    /// <summary>Middle of the districts, by the first six digits; whole hundredths of a degree.</summary>
    static readonly Dictionary<string, (double Latitude, double Longitude)> Middle = new() { ["120104"] = (39.13, 117.15), ["120116"] = (39.02, 117.68), ["620525"] = (34.99, 106.20) };

    public static IEnumerable<Subject> Of(Dictionary<string, Place> places, Dictionary<string, Organisation> organisations, IServiceProvider services, TimeProvider time)
    {
        var (random, details, cipher) = (new Random(20261101), new Random(20261102), services.GetRequiredService<FieldCipher>());
        foreach (var firm in organisations.Values.Where(it => KindOf(it) is not null && places.Any(place => place.Value.Id == it.Place && IsTownship(place.Key))))
        {
            var (code, place) = places.First(it => it.Value.Id == firm.Place);
            yield return Subject(firm.Name, KindOf(firm)!, code, place, firm.Id);
        }
        var number = 0;
        foreach (var (code, place) in places.Where(it => IsTownship(it.Key)).OrderBy(it => it.Key, StringComparer.Ordinal))
        {
            for (var i = 0; i < AtTownship; i++)
            {
                var (kind, called) = Kinds[random.Next(Kinds.Length)];
                var name = $"{place.Name[..Math.Min(2, place.Name.Length)]}演示{Words[random.Next(Words.Length)]}{called}";
                var subject = Subject(name, kind, code, place, null);
                yield return subject;
                if (++number % EveryTwin == 0) yield return Twin(subject, code, place);
            }
        }

        Subject Subject(string name, string kind, string code, Place place, Guid? organisation)
        {
            var subject = new Subject { Id = RowId.New(time.GetUtcNow()), Place = place.Id, ScopeKey = place.ScopeKey, Kind = kind, Organisation = organisation };
            subject.Call(name);
            subject.LieAt(string.Create(CultureInfo.InvariantCulture, $"{place.Name}{Streets[random.Next(Streets.Length)]}{random.Next(1, 200)}号"));
            var (latitude, longitude) = Middle[code[..6]];
            subject.LieAt(Position.Of(Math.Round(latitude + ((random.NextDouble() - 0.5) / 20), 6), Math.Round(longitude + ((random.NextDouble() - 0.5) / 20), 6)));
            if (kind is "supply-station" or "restaurant") subject.Gas = kind == "supply-station" || random.Next(2) == 0 ? "lpg" : "methane";
            if (subject.Gas is not null) subject.Basement = details.Next(8) == 0;
            subject.InUseSince = 2000 + details.Next(25);
            subject.WriteContact("演示联系人", string.Create(CultureInfo.InvariantCulture, $"1990000{random.Next(10_000):0000}"), cipher);
            subject.NoteAdded();
            return subject;
        }

        Subject Twin(Subject of, string code, Place place)
        {
            var twin = Subject(of.Name + "（个体工商户）", of.Kind, code, place, null);
            twin.LieAt(of.Address);
            twin.LieAt(of.Position);
            return twin;
        }
    }

    static bool IsTownship(string code) => code[6..] != "000000";

    static string? KindOf(Organisation firm) => firm.Kind switch
    {
        "bottled-gas-enterprise" => "supply-station",
        "institution" when firm.Name.EndsWith("学校", StringComparison.Ordinal) => "school",
        "institution" when firm.Name.EndsWith("卫生院", StringComparison.Ordinal) => "hospital",
        _ => null,
    };
}
