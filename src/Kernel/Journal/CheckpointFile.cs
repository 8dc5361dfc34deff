using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Kernel.Keys;

namespace Anran.Kernel.Journal;

/// <summary>
/// The checkpoints again, beside the keys: who cuts off the tails of all tables has not cut this.
/// Bounded: the newest, one for each day, and whatever is not a plain checkpoint.
/// </summary>
sealed class CheckpointFile(KeyFolder keys)
{
    public const int Newest = 256;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    readonly string path = Path.Combine(keys.Path, "journal.checkpoints");
    int lines = -1;

    /// <summary>In the order of writing. A line that cannot be read is null: half a line at the end is what a power cut leaves.</summary>
    public async Task<List<Checkpoint?>> Read(CancellationToken stop)
    {
        if (!File.Exists(path)) return [];
        var text = await File.ReadAllLinesAsync(path, stop);
        var read = text.Where(line => line.Length > 0).Select(Parse).ToList();
        if (read is [.., null]) read.RemoveAt(read.Count - 1);
        return read;
    }

    static Checkpoint? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Checkpoint>(line, Json) is { Hash: not null, Root: not null, Signature: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Durable when it returns.</summary>
    public async Task Append(Checkpoint checkpoint, CancellationToken stop)
    {
        if (lines < 0) lines = (await Read(stop)).Count;
        if (lines >= 2 * Newest) await Thin(stop);
        await using var stream = new FileStream(path, KeyFolder.Private(FileMode.OpenOrCreate, FileAccess.ReadWrite));
        stream.Seek(0, SeekOrigin.End);
        // After half a line begin a new one.
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != '\n') stream.WriteByte((byte)'\n');
        }
        stream.Write(Line(checkpoint));
        stream.Flush(flushToDisk: true);
        lines++;
    }

    async Task Thin(CancellationToken stop)
    {
        var all = (await Read(stop)).OfType<Checkpoint>().ToList();
        var old = all.Take(Math.Max(0, all.Count - Newest)).ToList();
        var ofDays = old.GroupBy(it => it.At / TimeSpan.MillisecondsPerDay).Select(day => day.Last()).ToHashSet();
        var kept = old.Where(it => it.Kind != CheckpointKind.Checkpoint || ofDays.Contains(it)).Concat(all.Skip(old.Count)).ToList();
        await using (var stream = new FileStream(path + ".new", KeyFolder.Private(FileMode.Create, FileAccess.Write)))
        {
            foreach (var checkpoint in kept) stream.Write(Line(checkpoint));
            stream.Flush(flushToDisk: true);
        }
        File.Move(path + ".new", path, overwrite: true);
        // Days alone may be more than two times the newest one day; then thinning waits for as many again.
        lines = Math.Min(kept.Count, Newest);
    }

    static byte[] Line(Checkpoint checkpoint) => [.. JsonSerializer.SerializeToUtf8Bytes(checkpoint, Json), (byte)'\n'];
}
