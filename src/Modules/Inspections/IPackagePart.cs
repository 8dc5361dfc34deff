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

    /// <summary>Rows that changed or went after the mark, in the order of their marks, at most <paramref name="count"/>.</summary>
    /// <param name="area">Scope key of the area, with all below it.</param>
    /// <param name="after">Mark of the last row the phone has; 0 from the beginning.</param>
    Task<IReadOnlyList<PackageRow>> Since(string area, long after, int count, CancellationToken stop);
}

/// <param name="Mark">Grows with every change of this part: the place of the change in the journal.</param>
/// <param name="Body">Null: the row is gone, or the caller may not see it any more.</param>
public sealed record PackageRow(Guid Id, long Mark, JsonElement? Body);
