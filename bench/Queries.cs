using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Anran.Bench;

/// <summary>What each question to the store takes, from its sending to the last row read, while this lives.</summary>
sealed class Queries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    readonly ConcurrentDictionary<string, ConcurrentBag<double>> times = [];
    readonly ConcurrentDictionary<Guid, double> sent = [];
    readonly ConcurrentBag<IDisposable> heard = [];

    public Queries() => heard.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>The slowest first: median in milliseconds, how often, and the beginning of the question.</summary>
    public IEnumerable<string> Slowest(int most) => times
        .Select(it => (Sql: it.Key, Times: it.Value.Order().ToList()))
        .OrderByDescending(it => it.Times.Sum()).Take(most)
        .Select(it => string.Create(CultureInfo.InvariantCulture, $"{it.Times[it.Times.Count / 2],7:0.0} ms × {it.Times.Count}  {Line(it.Sql)}"));

    static string Line(string sql)
    {
        var line = string.Join(' ', sql.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        var from = Math.Max(0, line.IndexOf("FROM", StringComparison.Ordinal));
        return $"{line[..Math.Min(60, line.Length)]} … {line[from..Math.Min(from + 60, line.Length)]}";
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) heard.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed) sent[executed.CommandId] = executed.Duration.TotalMilliseconds;
        if (value.Value is DataReaderDisposingEventData read)
            times.GetOrAdd(read.Command.CommandText, _ => []).Add(sent.GetValueOrDefault(read.CommandId) + read.Duration.TotalMilliseconds);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var one in heard) one.Dispose();
    }
}
