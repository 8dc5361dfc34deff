namespace Anran.Kernel.Journal;

/// <summary>
/// Something that happened and will be kept for ever: audit, event and statistic in one.
/// Facts carry ids and figures, never personal text, so that a person can be deleted without breaking the chain.
/// </summary>
public interface IFact
{
    /// <summary><c>noun.what-happened</c>, for ever.</summary>
    static abstract string Name { get; }
}

/// <summary>An aggregate notes its facts here; <see cref="Data.Db"/> writes them to the journal when it saves.</summary>
public abstract class Aggregate
{
    readonly List<(string Name, object Fact)> facts = [];

    protected void Note<T>(T fact) where T : IFact => facts.Add((T.Name, fact));

    internal IReadOnlyList<(string Name, object Fact)> TakeFacts()
    {
        var taken = facts.ToArray();
        facts.Clear();
        return taken;
    }
}
