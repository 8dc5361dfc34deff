using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Kernel.Data;

namespace Anran.Kernel.Journal;

/// <summary>One fact as it was written, in the transaction of the rows it tells of. Never changed afterwards; the sealer gives the order.</summary>
public sealed class JournalEntry : IPlaced, IOwned, INotJournalled
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    readonly List<JournalRow> rows = [];

    /// <summary>Given by the store, in the order of writing, which on PostgreSQL is not the order of committing.</summary>
    public long Id { get; private init; }

    /// <summary>On PostgreSQL the transaction that wrote it; 0 on SQLite, where writers queue.</summary>
    public long Transaction { get; private init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Id of the person or machine; all zeros for a job of the house.</summary>
    public required Guid Actor { get; init; }
    public required string Name { get; init; }

    /// <summary>The fact as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>Where it happened; all zeros for what belongs to the whole deployment.</summary>
    public required Guid Place { get; init; }
    public required string ScopeKey { get; init; }

    /// <summary>The organisation whose row it is about; null when it is nobody's in particular.</summary>
    public required Guid? Organisation { get; init; }

    /// <summary>Merkle root over <see cref="Rows"/>; null when the fact changed none.</summary>
    public byte[]? RowsRoot { get; private set; }
    public int RowsCount { get; private set; }

    /// <summary>Made with the key when the fact was written: an entry that somebody else put into the table lacks it.</summary>
    public byte[] Mac { get; private set; } = [];
    public IReadOnlyList<JournalRow> Rows => rows;

    internal static JournalEntry Of(DateTimeOffset at, Guid actor, string name, object fact, IPlaced? about) => new()
    {
        At = at,
        Actor = actor,
        Name = name,
        Body = JsonSerializer.Serialize(fact, fact.GetType(), Json),
        Place = about?.Place ?? Guid.Empty,
        ScopeKey = about?.ScopeKey ?? "",
        Organisation = (about as IOwned)?.Organisation,
    };

    internal void Take(IEnumerable<JournalRow> changed)
    {
        var numbered = changed.ToList();
        for (var i = 0; i < numbered.Count; i++) numbered[i].Ordinal = i;
        Take(numbered, numbered.Count == 0 ? null : Merkle.Root(numbered.Select(row => row.Leaf())));
    }

    /// <param name="changed">Numbered from 0.</param>
    /// <param name="root">Of their Merkle tree.</param>
    internal void Take(IReadOnlyList<JournalRow> changed, byte[]? root)
    {
        rows.AddRange(changed);
        (RowsCount, RowsRoot) = (rows.Count, root);
    }

    /// <summary>A nonce, so that no two entries are alike and none can be put in twice, and the mark of who holds the key.</summary>
    internal void Mark(RowDigest digest)
    {
        var nonce = RandomNumberGenerator.GetBytes(EntryForm.NonceBytes);
        Mac = [.. nonce, .. EntryForm.Mark(digest, nonce, EntryForm.Of(this))];
    }
}
