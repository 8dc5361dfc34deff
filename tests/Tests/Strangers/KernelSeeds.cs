using Anran.Kernel.Files;
using Anran.Kernel.Jobs;
using Anran.Kernel.Journal;

namespace Anran.Tests.Strangers;

sealed class JournalEntrySeed : Seed<JournalEntry>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var entry = new JournalEntry { At = App.Now, Actor = Guid.CreateVersion7(), Name = "test.seeded", Body = $$"""{"mark":"{{spot.Mark}}"}""", Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation };
        // Only the journal itself can make the mark; any will do for reading.
        typeof(JournalEntry).GetProperty(nameof(JournalEntry.Mac))!.SetValue(entry, Guid.CreateVersion7().ToByteArray());
        yield return entry;
    }
}

sealed class StoredFileSeed : Seed<StoredFile>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new StoredFile { Id = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Name = spot.Mark, Type = "text/plain", Size = 1, Sha256 = spot.Mark };
    }
}

sealed class JobSeed : Seed<Job>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new Job { Id = Guid.CreateVersion7(), Zh = spot.Mark, En = spot.Mark, Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Starter = Guid.CreateVersion7(), Node = spot.Mark, Started = App.Now };
    }
}
