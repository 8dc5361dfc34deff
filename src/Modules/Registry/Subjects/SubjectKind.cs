using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Registry.Subjects;

/// <summary>What sort of subject: a code and its names, as data.</summary>
/// <param name="Fields">Which of creditCode, licence, gas and supply it has.</param>
/// <param name="Source">What makes it a subject of supervision, with <paramref name="Clause"/>.</param>
/// <param name="Certainty">A read in full … INF inferred.</param>
sealed record SubjectKind(string Code, string Zh, string En, string Group, IReadOnlyList<string> Fields, string Source, string Clause, string Certainty)
{
    public const string CreditCode = "creditCode", Licence = "licence", Gas = "gas", Supply = "supply";
}

sealed record SubjectGroup(string Code, string Zh, string En);

/// <summary>The kinds of <c>data/subject-kinds.json</c>, in their order there.</summary>
sealed class SubjectKinds
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    readonly Dictionary<string, SubjectKind> byCode;

    public SubjectKinds()
    {
        using var file = ShippedData.Open("subject-kinds.json");
        var shipped = JsonSerializer.Deserialize<Shipped>(file, Json)!;
        (All, Groups) = (shipped.Kinds, shipped.Groups);
        byCode = All.ToDictionary(kind => kind.Code);
    }

    public IReadOnlyList<SubjectKind> All { get; }
    public IReadOnlyList<SubjectGroup> Groups { get; }

    /// <summary>A kind that is no longer shipped keeps its code as a name.</summary>
    public SubjectKind Of(string code) => byCode.GetValueOrDefault(code) ?? new(code, code, code, "", [], "", "", "");

    /// <summary>By code or by name in either language.</summary>
    public SubjectKind? Read(string typed) => byCode.GetValueOrDefault(typed)
        ?? All.FirstOrDefault(it => it.Zh == typed || it.En.Equals(typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>Codes of the kinds of a group; none when there is no such group.</summary>
    public IReadOnlyList<string> In(string group) => [.. All.Where(kind => kind.Group == group).Select(kind => kind.Code)];

    sealed record Shipped(IReadOnlyList<SubjectGroup> Groups, IReadOnlyList<SubjectKind> Kinds);
}
