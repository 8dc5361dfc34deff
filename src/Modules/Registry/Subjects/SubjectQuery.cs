using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Identifiers;
using Anran.Registry.Maps;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>How a list of subjects is narrowed; the list, its count and its export read alike.</summary>
sealed record SubjectQuery
{
    /// <summary>A part of the name or the address, the beginning of its pinyin or initials, or a whole code.</summary>
    [StringLength(60)] public string? Q { get; init; }

    /// <summary>The place and all below it.</summary>
    public Guid? Place { get; init; }
    [StringLength(40)] public string? Kind { get; init; }
    [StringLength(40)] public string? Group { get; init; }

    /// <summary>open, suspended or closed.</summary>
    [StringLength(40)] public string? Status { get; init; }

    /// <summary>Drawn on the map: see <see cref="Outline.Read"/>.</summary>
    [StringLength(3000)] public string? Area { get; init; }

    public async Task<IQueryable<Subject>> In(Db db, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var area = Place is { } at ? (await places.Find(at, stop) ?? throw SubjectProblems.PlaceUnknown()).ScopeKey : Common(db.Caller.Scopes.Select(it => it.ScopeKey));
        // Also without a place: one range of the index is walked in the order of the list, whatever the scopes are.
        var rows = db.Set<Subject>().AsNoTracking().Within(area);
        if (Kind is { } kind) rows = rows.Where(it => it.Kind == kind);
        if (Group is { } group)
        {
            var codes = kinds.In(group);
            rows = rows.Where(it => codes.Contains(it.Kind));
        }
        if (!string.IsNullOrEmpty(Status))
        {
            var status = Enum.TryParse<SubjectStatus>(Status, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : throw SubjectProblems.StatusUnknown();
            rows = rows.Where(it => it.Status == status);
        }
        if (!string.IsNullOrEmpty(Area)) rows = Outline.Read(Area).Of(rows);
        return Folded.Narrow(Q ?? "") is { Length: > 0 } part ? Named(rows, part) : rows;
    }

    static IQueryable<Subject> Named(IQueryable<Subject> rows, string part)
    {
        if (CreditCode.TryParse(part, out var code, out _)) return rows.Where(it => it.CreditCode == code.Value);
        if (!part.All(char.IsAscii)) return rows.Where(it => it.Name.Contains(part) || it.Address.Contains(part));
        // The beginning of the initials or of the syllables, as somebody types it.
        var (spelt, inner) = (part.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal), " " + part.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal));
        var upper = part.ToUpperInvariant();
        return rows.Where(it => it.Spelling.StartsWith(spelt) || it.Spelling.Contains(inner) || it.Name.Contains(part) || it.Address.Contains(part)
            || it.CreditCode!.StartsWith(upper) || it.LicenceCode!.StartsWith(part) || it.RowKey == part);
    }

    static string Common(IEnumerable<string> keys) => keys.Aggregate((left, right) => left[..left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count()]);
}
