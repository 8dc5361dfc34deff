using Anran.Kernel.Lookup;
using Anran.Kernel.Shipped;

namespace Anran.Bench;

/// <summary>Goal: p95 at most 20 ms over all divisions.</summary>
static class SearchBench
{
    public static async Task Run(TextWriter output)
    {
        NameIndex<string>? index = null;
        var building = new Sample();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        building.Time(() => index = new(Divisions.Read().Select(it => new IndexEntry<string>(it.Code, it.Name, it.Initials, it.Pinyin, it.Code, it.Code, it.Code.TrimEnd('0').Length))));
        await output.WriteLineAsync($"index of {index!.Count} names: {building}, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1_000_000} MB");

        foreach (var (kind, query) in new (string, Func<ShippedDivision, string>)[]
        {
            ("by part of the name", it => it.Name[..Math.Min(2, it.Name.Length)]),
            ("by initials", it => it.Initials),
            ("by one letter", it => it.Initials[..1]),
            ("by pinyin", it => it.Pinyin[..Math.Min(5, it.Pinyin.Length)]),
            ("by code", it => it.Code[..6]),
        })
        {
            var sample = new Sample();
            foreach (var division in Divisions.Read().Where((_, i) => i % 45 == 0)) sample.Time(() => index.Find(query(division), [""], 20));
            await output.WriteLineAsync($"{kind}: {sample}");
        }
    }
}
