using Anran.Kernel.Shipped;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.Rules;

/// <summary>The packs and local overrides of <c>data/rules</c>, put together once.</summary>
static class Shipped
{
    public static readonly string[] Nankai = ["100000000000", "120000000000", "120100000000", "120104000000"];
    public static readonly string[] Binhai = ["100000000000", "120000000000", "120100000000", "120116000000"];
    public static readonly string[] Shanghai = ["100000000000", "310000000000"];
    public static readonly string[] Nowhere = ["100000000000"];

    public static IReadOnlyList<string> Packs { get; } = [.. ShippedData.List("rules").Where(name => !name.StartsWith("rules/local/", StringComparison.Ordinal))];

    public static IReadOnlyList<string> Locals { get; } = ShippedData.List("rules/local");

    public static IReadOnlyList<LocalOverride> Overrides { get; } = ReadLocals();

    public static RuleBook Book { get; } = Make();

    public static Verdict? Judge(string pack, string rule, string[] path, string day, string answers)
    {
        var fields = Book.Find(pack)!.Fields;
        var read = fields.Read(System.Text.Json.JsonDocument.Parse(answers).RootElement, out var faults);
        Assert.Empty(faults);
        return Book.Judge(pack, path, DateOnly.ParseExact(day, "yyyy-MM-dd"), read).Verdicts.SingleOrDefault(verdict => verdict.Rule == rule);
    }

    static RuleBook Make()
    {
        var packs = Packs.Select(name =>
        {
            using var stream = ShippedData.Open(name);
            Assert.True(RulePack.TryRead(stream, out var pack, out var faults), Told(name, faults));
            return pack;
        }).ToList();
        Assert.True(RuleBook.TryMake(packs, Overrides, out var book, out var unfit), Told("overrides", unfit));
        return book;
    }

    static List<LocalOverride> ReadLocals() =>
    [
        .. Locals.SelectMany(name =>
        {
            using var stream = ShippedData.Open(name);
            Assert.True(LocalOverride.TryRead(stream, out var list, out var faults), Told(name, faults));
            return list;
        }),
    ];

    static string Told(string name, IReadOnlyList<Fault> faults) => string.Join('\n', faults.Select(fault => $"{name}{fault.Path}+{fault.Offset}: {fault.Code} {fault.En}"));
}
