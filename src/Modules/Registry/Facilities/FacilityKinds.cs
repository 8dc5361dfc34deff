using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Registry.Facilities;

/// <param name="LifeYears">So long it may be used from the day it was made; null when no rule of the nation says.</param>
/// <param name="Source">Where <paramref name="LifeYears"/> is written, with <paramref name="Clause"/>.</param>
/// <param name="Certainty">A read in full … GK general knowledge; empty without a life.</param>
sealed record FacilityKind(string Code, string Zh, string En, int? LifeYears, string Source, string Clause, string Certainty);

/// <summary>The kinds of <c>data/facility-kinds.json</c>, in their order there.</summary>
sealed class FacilityKinds
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    readonly Dictionary<string, FacilityKind> byCode;

    public FacilityKinds()
    {
        using var file = ShippedData.Open("facility-kinds.json");
        All = JsonSerializer.Deserialize<Shipped>(file, Json)!.Kinds;
        byCode = All.ToDictionary(kind => kind.Code);
    }

    public IReadOnlyList<FacilityKind> All { get; }

    /// <summary>A kind that is no longer shipped keeps its code as a name.</summary>
    public FacilityKind Of(string code) => byCode.GetValueOrDefault(code) ?? new(code, code, code, null, "", "", "");

    public bool Has(string code) => byCode.ContainsKey(code);

    sealed record Shipped(IReadOnlyList<FacilityKind> Kinds);
}
