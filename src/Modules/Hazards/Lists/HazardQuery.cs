using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Anran.Hazards.Finding;
using Anran.Hazards.Loop;
using Anran.Kernel.Contributions;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Lists;

/// <summary>How a list of hazards is narrowed; the list, its count, its export, the board's figures and what is done to many read alike.</summary>
sealed record HazardQuery
{
    /// <summary>The beginning of a number or of a subject's name.</summary>
    [StringLength(60)] public string? Q { get; init; }

    /// <summary>The place and all below it.</summary>
    public Guid? Place { get; init; }

    /// <summary>A state, or open for all that something is still to be done about. Left out: open; all: every one.</summary>
    [StringLength(40)] public string? State { get; init; }
    [StringLength(40)] public string? Grade { get; init; }
    [StringLength(40)] public string? Kind { get; init; }
    public Guid? Organisation { get; init; }
    public Guid? Department { get; init; }
    public Guid? Subject { get; init; }

    /// <summary>overdue, or soon: within seven days.</summary>
    [StringLength(40)] public string? Due { get; init; }

    /// <summary>Found on this day or later; so are the others of their kind.</summary>
    public DateOnly? FoundFrom { get; init; }
    public DateOnly? FoundUntil { get; init; }
    public DateOnly? ClosedFrom { get; init; }
    public DateOnly? ClosedUntil { get; init; }
    public DateOnly? ReopenedFrom { get; init; }
    public DateOnly? ReopenedUntil { get; init; }

    /// <summary>none, controlled or outOfUse.</summary>
    [StringLength(40)] public string? Control { get; init; }

    /// <summary>listed, extension or referral: what hangs on it.</summary>
    [StringLength(40)] public string? With { get; init; }

    HazardOrder? order;

    /// <summary>What is open goes by its last day; what was closed in a time by the day it was closed; everything else by the day it was found.</summary>
    public HazardOrder Order => order ??= Only is { IsOpen: true } ? HazardOrder.ActBy : ClosedFrom is not null || ClosedUntil is not null ? HazardOrder.ClosedOn : HazardOrder.FoundOn;

    (bool IsOpen, HazardState? State)? Only => State?.ToLowerInvariant() switch
    {
        null or "" when ClosedFrom is not null || ClosedUntil is not null || ReopenedFrom is not null || ReopenedUntil is not null => null,
        null or "" or "open" => (true, null),
        "all" => null,
        _ => One<HazardState>("state", State) is { } state ? (state.IsOpen(), state) : null,
    };

    public async Task<IQueryable<Hazard>> In(Db db, IPlaces places, HazardKinds kinds, TimeProvider time, CancellationToken stop)
    {
        var rows = Mine(await Area(db, places, stop), db.Caller);
        if (Only is { } only)
        {
            rows = only.IsOpen ? rows.Where(it => it.Open) : rows.Where(it => !it.Open);
            if (only.State is { } state) rows = rows.Where(it => it.State == state);
        }
        if (One<HazardGrade>("grade", Grade) is { } grade) rows = rows.Where(it => it.Grade == grade);
        if (Kind is { Length: > 0 } kind) rows = kinds.Knows(kind) ? rows.Where(it => it.Kind == kind) : throw HazardProblems.Filter("kind");
        if (Organisation is { } organisation) rows = rows.Where(it => it.Organisation == organisation);
        if (Department is { } department) rows = rows.Where(it => it.Department == department);
        if (Subject is { } subject) rows = rows.Where(it => it.Subject == subject);
        if (One<HazardControl>("control", Control) is { } control) rows = rows.Where(it => it.Control == control);
        rows = Hanging(Dated(rows, time.Today()));
        return Q?.Trim() is { Length: > 0 } q ? Called(rows, q) : rows;
    }

    /// <summary>One range of an index, in the order of the list, whatever the scopes are: each level of the tree has its own.</summary>
    async Task<IQueryable<Hazard>> Area(Db db, IPlaces places, CancellationToken stop)
    {
        var area = Place is { } at ? (await places.Find(at, stop) ?? throw HazardProblems.PlaceUnknown()).ScopeKey : Common(db.Caller.Scopes.Select(it => it.ScopeKey));
        var rows = db.Set<Hazard>().AsNoTracking();
        // Who asks for one organisation or subject is led by its index; the area only narrows.
        if (Organisation is not null || Department is not null || Subject is not null) return rows.Within(area);
        // The lengths stand in the text of the query, as they do in the indexes.
        return area.Length switch
        {
            4 => rows.Where(it => it.ScopeKey.Substring(0, 4) == area),
            8 => rows.Where(it => it.ScopeKey.Substring(0, 8) == area),
            12 => rows.Where(it => it.ScopeKey.Substring(0, 12) == area),
            16 => rows.Where(it => it.ScopeKey.Substring(0, 16) == area),
            _ => rows.Within(area),
        };
    }

    /// <summary>Who works for one organisation only has few of the many: its indexes lead to them.</summary>
    static IQueryable<Hazard> Mine(IQueryable<Hazard> rows, Caller caller)
    {
        var bound = caller.Scopes.Select(it => it.Organisation).Distinct().ToList();
        return bound is [{ } mine] ? rows.Where(it => it.Organisation == mine || it.Department == mine || it.Partner == mine) : rows;
    }

    IQueryable<Hazard> Dated(IQueryable<Hazard> rows, DateOnly today)
    {
        if (FoundFrom is { } foundFrom) rows = rows.Where(it => it.FoundOn >= foundFrom);
        if (FoundUntil is { } foundUntil) rows = rows.Where(it => it.FoundOn <= foundUntil);
        if (ClosedFrom is { } closedFrom) rows = rows.Where(it => it.ClosedOn >= closedFrom);
        if (ClosedUntil is { } closedUntil) rows = rows.Where(it => it.ClosedOn <= closedUntil);
        if (ReopenedFrom is { } reopenedFrom) rows = rows.Where(it => it.ReopenedOn >= reopenedFrom);
        if (ReopenedUntil is { } reopenedUntil) rows = rows.Where(it => it.ReopenedOn <= reopenedUntil);
        var soon = today.AddDays(InboxAsk.SoonDays);
        return One<DueFilter>("due", Due) is not { } due ? rows : due switch
        {
            DueFilter.Overdue => rows.Where(it => it.Open && it.ActBy < today),
            DueFilter.Soon => rows.Where(it => it.Open && it.ActBy >= today && it.ActBy <= soon),
        };
    }

    IQueryable<Hazard> Hanging(IQueryable<Hazard> rows) => One<WithFilter>("with", With) is not { } with ? rows : with switch
    {
        WithFilter.Listed => rows.Where(it => it.ListedLevel != null),
        WithFilter.Extension => rows.Where(it => it.ExtensionUntil != null),
        WithFilter.Referral => rows.Where(it => it.ReferredTo != null),
    };

    static IQueryable<Hazard> Called(IQueryable<Hazard> rows, string q)
    {
        var upper = q.ToUpperInvariant();
        return rows.Where(it => it.SubjectName.StartsWith(q) || it.Number.StartsWith(upper));
    }

    static T? One<T>(string field, string? text) where T : struct, Enum => string.IsNullOrEmpty(text) ? null
        : !char.IsAsciiDigit(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : throw HazardProblems.Filter(field);

    static string Common(IEnumerable<string> keys) => keys.Aggregate((left, right) => left[..left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count()]) is var key ? key[..(key.Length / 4 * 4)] : "";

    enum DueFilter { Overdue, Soon }

    enum WithFilter { Listed, Extension, Referral }
}

enum HazardOrder { ActBy, ClosedOn, FoundOn }

/// <summary>The last row of a page: its day in the order of the list, and its id.</summary>
readonly record struct HazardCursor(DateOnly Day, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyyMMdd}.{Id:n}");

    /// <summary>Null when it is no cursor of ours: the list then begins at its beginning.</summary>
    public static HazardCursor? Read(string? text) => text?.Split('.') is [var day, var row] && Guid.TryParseExact(row, "n", out var id)
        && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? new(on, id) : null;

    public static HazardCursor Of(HazardOrder order, Guid id, DateOnly foundOn, DateOnly? actBy, DateOnly? closedOn) => new(order switch
    {
        HazardOrder.ActBy => actBy ?? DateOnly.MaxValue,
        HazardOrder.ClosedOn => closedOn ?? foundOn,
        HazardOrder.FoundOn => foundOn,
    }, id);
}

static class HazardOrders
{
    public static IQueryable<Hazard> InOrder(this IQueryable<Hazard> rows, HazardOrder order) => order switch
    {
        HazardOrder.ActBy => rows.OrderBy(it => it.ActBy).ThenBy(it => it.Id),
        HazardOrder.ClosedOn => rows.OrderByDescending(it => it.ClosedOn).ThenByDescending(it => it.Id),
        HazardOrder.FoundOn => rows.OrderByDescending(it => it.FoundOn).ThenByDescending(it => it.Id),
    };

    public static IQueryable<Hazard> After(this IQueryable<Hazard> rows, HazardOrder order, HazardCursor last)
    {
        var (day, id) = (last.Day, last.Id);
        return order switch
        {
            HazardOrder.ActBy => rows.Where(it => it.ActBy >= day && (it.ActBy > day || it.Id > id)),
            HazardOrder.ClosedOn => rows.Where(it => it.ClosedOn <= day && (it.ClosedOn < day || it.Id < id)),
            HazardOrder.FoundOn => rows.Where(it => it.FoundOn <= day && (it.FoundOn < day || it.Id < id)),
        };
    }
}
