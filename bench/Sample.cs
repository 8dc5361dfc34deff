using System.Diagnostics;
using System.Globalization;

namespace Anran.Bench;

/// <summary>Times of many repetitions of one thing, in milliseconds.</summary>
sealed class Sample
{
    readonly List<double> times = [];

    public void Time(Action work)
    {
        var began = Stopwatch.GetTimestamp();
        work();
        times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    public void Add(TimeSpan time) => times.Add(time.TotalMilliseconds);

    public override string ToString()
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"median {At(0.5):0.00} ms, p95 {At(0.95):0.00} ms, most {times[^1]:0.00} ms ({times.Count} times)");
    }

    double At(double share) => times[Math.Min(times.Count - 1, (int)(times.Count * share))];
}

/// <summary>The checkout this bench was built from.</summary>
static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    static string Find(string folder) => File.Exists(Path.Combine(folder, "Anran.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
