using System.Text.Json;
using Anran.Kernel.Contributions;

namespace Anran.Registry.Subjects;

/// <summary>The registry's part of a subject's timeline: what its journal says, in plain sentences.</summary>
sealed class SubjectHistory(RowHistory history) : ITimeline
{
    public string Permission => "registry.read";

    public async Task<IReadOnlyList<TimelineRow>> About(TimelineAsk asked, int count, CancellationToken stop) =>
        (await history.Of("subject", asked.Things, asked.After, count, stop)).Select(it => new TimelineRow(it.Id, it.At, it.Actor, it.Text, Detail(it), null)).ToList();

    static Text? Detail(RowEvent it)
    {
        if (it.Name != SubjectStatusChanged.Name) return null;
        var body = JsonSerializer.Deserialize<JsonElement>(it.Body);
        var (status, on) = (body.GetProperty("status").GetString(), body.GetProperty("on").GetString());
        return status switch
        {
            "suspended" => new($"自 {on} 起停业", $"suspended from {on}"),
            "closed" => new($"自 {on} 起关闭", $"closed from {on}"),
            _ => new($"自 {on} 起恢复正常", $"open again from {on}"),
        };
    }
}
