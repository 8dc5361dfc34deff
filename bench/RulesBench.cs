using System.Diagnostics;
using System.Globalization;
using Anran.Kernel.Shipped;
using Anran.Rules;

namespace Anran.Bench;

/// <summary>Goal: judging a whole pack is free beside the request around it, 50 µs at most on one core.</summary>
static class RulesBench
{
    public static async Task Run(TextWriter output)
    {
        var reading = new Sample();
        RulePack? pack = null;
        for (var i = 0; i < 50; i++) reading.Time(() => pack = Read());
        await output.WriteLineAsync($"reading and checking major-hazards: {reading}");

        RuleBook.TryMake([pack!], [], out var book, out _);
        string[] path = ["100000000000", "120000000000", "120100000000", "120104000000"];
        var all = pack!.Fields.All.ToDictionary(field => field.Code, field => field.Type switch
        {
            FieldType.Boolean => Value.Of(true),
            FieldType.Number => Value.Of(7600),
            FieldType.Choice => Value.OfChoice(field.Options[0].Code),
            _ => Value.Unanswered,
        });
        foreach (var (name, answers) in new[] { ("all answered", all), ("nothing answered", []) })
        {
            const int warm = 20_000, times = 100_000;
            for (var i = 0; i < warm; i++) book.Judge(pack.Code, path, new(2026, 11, 21), answers);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++) book.Judge(pack.Code, path, new(2026, 11, 21), answers);
            var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {times / seconds:N0} judgements of {pack.Rules.Count} rules a second, {seconds / times * 1e6:0.0} µs and {allocated / times:N0} bytes each"));
        }
    }

    static RulePack? Read()
    {
        using var stream = ShippedData.Open("rules/major-hazards.json");
        return RulePack.TryRead(stream, out var pack, out _) ? pack : null;
    }
}
