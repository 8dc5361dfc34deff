using System.Text.Json;
using Anran.Inspections.Checklists;
using Anran.RulePacks;
using Anran.Rules;
using Anran.Tests.Rules;

namespace Anran.Tests.Inspections.Checklists;

/// <summary>The checklists of <c>data/checklists</c> on the packs of <c>data/rules</c>, read once.</summary>
static class ShippedLists
{
    public static ChecklistShelf Shelf { get; } = new(new Rules());

    public static Law Law(params string[] path) => new(Shipped.Book, [], path);

    /// <summary>As they come over the wire; what is none is left out.</summary>
    public static IReadOnlyDictionary<string, ItemAnswer> Answers(Checklist list, JsonElement answers) =>
        answers.EnumerateObject().ToDictionary(it => it.Name, it => new ItemAnswer(
            it.Value.GetProperty("result").GetString() switch
            {
                "pass" => ItemResult.Pass,
                "fail" => ItemResult.Fail,
                "na" => ItemResult.Na,
                _ => null,
            },
            it.Value.TryGetProperty("values", out var values) ? list.Fields.Read(values, out _) : new Dictionary<string, Value>(),
            it.Value.TryGetProperty("reason", out var reason) ? reason.GetString() : null));

    public static string Told(IEnumerable<Fault> faults) => string.Join('\n', faults.Select(it => $"{it.Path}+{it.Offset}: {it.Code} {it.En}"));

    sealed class Rules : IRuleShelf
    {
        public IEnumerable<RulePack> Packs => Shipped.Book.Packs;

        public IEnumerable<LocalOverride> Locals => Shipped.Overrides;
    }
}
