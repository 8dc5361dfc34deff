using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Anran.Inspections.Draws;

/// <summary>
/// The draw itself, and nothing else: rank by SHA-256(seed ‖ id), the smallest first, in each stratum as many as it says; then for each
/// drawn unit its officers by SHA-256(seed ‖ id of the unit ‖ id of the officer). Ids are written in small letters with hyphens, UTF-8.
/// </summary>
static class Lots
{
    public const int MostUnits = 20_000, MostOfficers = 2_000, MostDrawn = 1_000, MostStrata = 50, MostOfficersEach = 10;
    const string Head = "anran-draw-population/1";

    public static bool IsSeed(string seed) => seed.Length is >= 6 and <= 128 && seed.All(it => char.IsAsciiLetterOrDigit(it) || it == '-');

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>One text for one population, whatever order it was found in: sorted by id, one line each.</summary>
    public static string Write(Population population)
    {
        var text = new StringBuilder().Append(Head).Append('\n').Append(CultureInfo.InvariantCulture, $"officers-each\t{population.OfficersEach}\n");
        foreach (var (code, count) in population.Strata.OrderBy(it => it.Key, StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"stratum\t{code}\t{count}\n");
        foreach (var unit in population.Units.OrderBy(it => Written(it.Id), StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"unit\t{Written(unit.Id)}\t{unit.Stratum}\t{Plain(unit.Name)}\n");
        foreach (var officer in population.Officers.OrderBy(it => Written(it.Id), StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"officer\t{Written(officer.Id)}\t{Plain(officer.Name)}\n");
        return text.ToString();
    }

    public static bool TryRead(string text, out Population population)
    {
        population = Population.None;
        var lines = text.Split('\n');
        if (lines.Length > MostUnits + MostOfficers + MostStrata + 3 || lines[0] != Head || lines[^1].Length > 0) return false;
        var (strata, units, officers, each) = (new Dictionary<string, int>(), new List<Unit>(), new List<Officer>(), -1);
        foreach (var line in lines.AsSpan(1, lines.Length - 2))
        {
            var good = line.Split('\t') switch
            {
                ["officers-each", var n] => each < 0 && Number(n, MostOfficersEach, out each),
                ["stratum", { Length: > 0 and <= 40 } code, var n] => Number(n, MostDrawn, out var count) && strata.TryAdd(code, count) && strata.Count <= MostStrata,
                ["unit", var id, var stratum, { Length: <= 200 } name] => Guid.TryParseExact(id, "D", out var unit) && Written(unit) == id && strata.ContainsKey(stratum) && Add(units, new Unit(unit, stratum, name)),
                ["officer", var id, { Length: <= 100 } name] => Guid.TryParseExact(id, "D", out var officer) && Written(officer) == id && Add(officers, new Officer(officer, name)),
                _ => false,
            };
            if (!good) return false;
        }
        if (each < 0 || units.Count > MostUnits || officers.Count > MostOfficers || units.DistinctBy(it => it.Id).Count() < units.Count || officers.DistinctBy(it => it.Id).Count() < officers.Count) return false;
        population = new(each, strata, units, officers);
        return true;
    }

    /// <summary>By rank within each stratum, strata in the order of their codes.</summary>
    public static IReadOnlyList<DrawnUnit> Draw(Population population, string seed) =>
    [
        .. population.Strata.OrderBy(it => it.Key, StringComparer.Ordinal).SelectMany(stratum => population.Units.Where(it => it.Stratum == stratum.Key)
            .OrderBy(it => Rank(seed, Written(it.Id)), StringComparer.Ordinal).Take(stratum.Value)
            .Select(unit => new DrawnUnit(unit.Id, [.. population.Officers
                .OrderBy(it => Rank(seed, Written(unit.Id) + Written(it.Id)), StringComparer.Ordinal).Take(population.OfficersEach).Select(it => it.Id)]))),
    ];

    /// <returns>64 hexadecimal digits; two ids never share one.</returns>
    public static string Rank(string seed, string id) => Hash(seed + id);

    public static string Written(Guid id) => id.ToString("D");

    /// <summary>A name in one field of one line.</summary>
    static string Plain(string name) => new([.. name.Select(it => char.IsControl(it) ? ' ' : it)]);

    static bool Number(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most && number.ToString(CultureInfo.InvariantCulture) == text;

    static bool Add<T>(List<T> list, T one)
    {
        list.Add(one);
        return true;
    }
}

/// <summary>抽查名录库: who may be drawn.</summary>
/// <param name="OfficersEach">How many officers are drawn for each unit.</param>
/// <param name="Strata">How many are drawn of each; where nothing is weighted there is one.</param>
sealed record Population(int OfficersEach, IReadOnlyDictionary<string, int> Strata, IReadOnlyList<Unit> Units, IReadOnlyList<Officer> Officers)
{
    public static readonly Population None = new(0, new Dictionary<string, int>(), [], []);
}

sealed record Unit(Guid Id, string Stratum, string Name);

sealed record Officer(Guid Id, string Name);
