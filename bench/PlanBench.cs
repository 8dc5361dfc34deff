using System.Globalization;
using Anran.Plans;

namespace Anran.Bench;

/// <summary>Goal: 200 ms a plan once started, better 20; a thousand in one run in bounded memory.</summary>
static class PlanBench
{
    public static async Task Run(TextWriter output)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "tests/Tests/Plans"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var texts = files.Select(file => (Name: Path.GetFileNameWithoutExtension(file), Text: PlanText.Of(File.ReadAllText(file)))).ToList();
        if (texts.Count == 0)
        {
            await output.WriteLineAsync("no plans to compile");
            return;
        }
        foreach (var (_, text) in texts.Concat(texts)) PlanCompiler.Compile(text);

        var all = new Sample();
        foreach (var (name, text) in texts)
        {
            var one = new Sample();
            for (var i = 0; i < 20; i++) one.Time(() => PlanCompiler.Compile(text));
            all.Time(() => PlanCompiler.Compile(text));
            await output.WriteLineAsync($"{name} ({text.Lines.Sum(line => line.Length)} characters): {one}");
        }
        await output.WriteLineAsync($"over all {texts.Count} plans: {all}");

        var thousand = new Sample();
        thousand.Time(() =>
        {
            for (var i = 0; i < 1000; i++) PlanCompiler.Compile(texts[i % texts.Count].Text);
        });
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"1,000 plans in one run: {thousand}, working set after {Environment.WorkingSet / 1e6:0} MB"));
    }
}
