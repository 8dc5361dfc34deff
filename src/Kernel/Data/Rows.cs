namespace Anran.Kernel.Data;

/// <summary>A row that belongs to a place in the tree; the scope filter of <see cref="Db"/> applies to it.</summary>
public interface IPlaced
{
    /// <summary>Id of the place's node.</summary>
    Guid Place { get; }

    /// <summary>The path of <see cref="Place"/> in the tree as it stands today. Derived: it follows when places move.</summary>
    string ScopeKey { get; }
}

/// <summary>A row that belongs to an organisation; who may see only one organisation sees only its rows.</summary>
public interface IOwned
{
    Guid? Organisation { get; }
}

/// <summary>
/// A row that up to three organisations work on: the one it belongs to, the department that answers for it, and the one across
/// the table in a matter between two of them. Whoever may see only one organisation sees the row when it is any of the three.
/// </summary>
public interface IShared : IOwned
{
    Guid? Department { get; }
    Guid? Partner { get; }
}

/// <summary>A row that two people may edit; the second to save is told.</summary>
public interface IVersioned
{
    int Version { get; set; }
}

/// <summary>A row outside the audit trail: sessions, cursors, progress. Every one is on the list of a house test.</summary>
public interface INotJournalled;

/// <summary>A column that follows from other rows, as <see cref="IPlaced.ScopeKey"/> does: it is outside the digests, and may be brought up to date without a fact.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DerivedAttribute : Attribute;
