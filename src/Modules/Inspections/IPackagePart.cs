using System.Text.Json;

namespace Anran.Inspections;

/// <summary>
/// What any module may put into the area package that a phone takes along (docs/sync.md):
/// <c>services.AddScoped&lt;IPackagePart, OpenHazards&gt;()</c>. Called with the scopes that the caller holds for <see cref="Permission"/>;
/// not called at all without it. Nothing in it may be more than the caller could read at the desk.
/// </summary>
public interface IPackagePart
{
    /// <summary>Word of the rows: subject, hazard, task.</summary>
    string Kind { get; }

    string Permission { get; }

    /// <summary>
    /// All rows of the area when <see cref="PackageAsk.After"/> is 0, otherwise those that changed or went since; each once, in any order, read
    /// as they are sent and never all held. <see cref="Kernel.Journal.RowChanges"/> tells which rows of a table the journal names since then.
    /// </summary>
    IAsyncEnumerable<PackageRow> Rows(PackageAsk asked, CancellationToken stop);
}

/// <param name="Area">Scope key of the area, with all below it.</param>
/// <param name="After">Place in the journal (seq) up to which the phone has everything; 0: it has nothing.</param>
/// <param name="UpTo">Place in the journal up to which this package reaches; what is newer may be in it too.</param>
public sealed record PackageAsk(string Area, long After, long UpTo);

/// <param name="Body">Null: the row is gone, or no longer of this part. Only for rows that the caller may have had: never tell of a stranger's.</param>
public sealed record PackageRow(Guid Id, JsonElement? Body);
