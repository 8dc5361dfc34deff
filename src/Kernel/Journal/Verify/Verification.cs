namespace Anran.Kernel.Journal.Verify;

/// <summary>What a verification of the whole journal and of every journalled row found.</summary>
/// <param name="Entries">Entries looked at, sealed or not.</param>
/// <param name="Rows">Rows compared with what the journal knows of them.</param>
/// <param name="More">Findings beyond those listed.</param>
public sealed record Verification(DateTimeOffset At, long Entries, long Sealed, long Rows, IReadOnlyList<Finding> Findings, long More, IReadOnlyList<Text> Remarks)
{
    public bool Ok => Findings.Count == 0;

    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, JournalEntry.Json);
}

/// <summary>One thing that is not as it was written.</summary>
/// <param name="Seq">Place in the sealed order, if it is about an entry.</param>
public sealed record Finding(FindingKind Kind, long? Seq, string? Table, string? Key, string? Column, Text Text);

public enum FindingKind
{
    ColumnChanged, RowDeleted, RowInserted, ScopeKeyChanged, TableChanged,
    EntryChanged, EntryDeleted, EntryInserted, RowHashesChanged, SealChanged, CheckpointChanged, TailCut,
}

/// <summary>Collects; the first ten thousand by name, the rest by number.</summary>
sealed class Findings
{
    const int Most = 10_000;

    readonly List<Finding> found = [];

    public IReadOnlyList<Finding> All => found;
    public long More { get; private set; }
    public bool AreMany => found.Count >= Most;

    public void Add(FindingKind kind, Text text, long? seq = null, string? table = null, string? key = null, string? column = null)
    {
        if (AreMany) More++;
        else found.Add(new(kind, seq, table, key, column, text));
    }
}
