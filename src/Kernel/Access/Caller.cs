namespace Anran.Kernel.Access;

/// <summary>Who is asking, and which part of the world they may see for what they ask. One per request or job.</summary>
public sealed class Caller
{
    /// <summary>So many separate scopes one permission may have. Each is a pair of bounds in every query.</summary>
    public const int MostScopes = 4;

    static readonly Scope?[] Nothing = new Scope?[MostScopes];

    /// <summary>The person or machine, never the name: two people may be called the same.</summary>
    public Guid Id { get; private set; }

    /// <summary>The name as it stood, for papers. The journal keeps the id only.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What was found out about who is asking; null when nobody signed in or a job is at work.</summary>
    public Identity? Identity { get; private set; }

    /// <summary>A job of the house itself: may write everywhere, and reads only what it asks for through <see cref="Data.Db.Unscoped{T}"/>.</summary>
    public bool IsSystem { get; private set; }

    /// <summary>The bounds every query filter compares with. Unused places are null and match nothing.</summary>
    internal Scope?[] Slots { get; private set; } = Nothing;

    public IEnumerable<Scope> Scopes => Slots.OfType<Scope>();

    /// <summary>The person as they are for one permission: only the scopes in which they hold it.</summary>
    public void Become(Identity identity, IEnumerable<Scope> scopes)
    {
        (Id, Name, Identity, IsSystem) = (identity.Id, identity.Name, identity, false);
        Slots = Fill(scopes);
    }

    /// <summary>A job at work for nobody in particular.</summary>
    public void BecomeSystem(string job) => (Id, Name, Identity, IsSystem, Slots) = (Guid.Empty, job, null, true, Fill([new Scope("")]));

    /// <summary>Without those that lie inside another.</summary>
    public static IReadOnlyList<Scope> Merge(IEnumerable<Scope> scopes)
    {
        var all = scopes.Distinct().ToList();
        return all.Where(scope => !all.Any(other => other != scope && other.Covers(scope))).ToList();
    }

    static Scope?[] Fill(IEnumerable<Scope> scopes)
    {
        var slots = new Scope?[MostScopes];
        // A grant that would need a fifth is refused when it is given; taking the first four can only show less.
        Merge(scopes).Take(MostScopes).ToArray().CopyTo(slots, 0);
        return slots;
    }
}
