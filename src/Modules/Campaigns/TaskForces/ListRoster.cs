using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>The people of a task force, place by place. Names are sealed, so a search opens those in view and looks.</summary>
static class ListRoster
{
    const int MostSearched = 20_000;

    public static void Map(IEndpointRouteBuilder force) => force.MapGet("/entries", Handle).Requires("task-forces.read");

    /// <param name="place">Only this subtree.</param>
    /// <param name="q">Part of the unit, the post or the name.</param>
    static async Task<Ok<Page<RosterRow>>> Handle(
        Guid id, string? seat, Guid? organisation, Guid? place, string? q, Guid? after, int? limit, Db db, IPlaces places, FieldCipher cipher, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        var (rows, size) = (db.Set<RosterEntry>().AsNoTracking().Where(it => it.TaskForce == seen.Force.Id), Page.Limit(limit));
        if (place is { } at) rows = rows.Within((await places.Find(at, stop) ?? throw CampaignProblems.PlaceNotFound()).ScopeKey);
        if (SeatOf(seat) is { } kind) rows = rows.Where(it => it.Seat == kind);
        if (organisation is not null) rows = rows.Where(it => it.Organisation == organisation);
        var from = after is { } last ? await rows.SingleOrDefaultAsync(it => it.Id == last, stop) ?? throw TaskForceProblems.EntryNotFound() : null;
        var ordered = rows.OrderBy(it => it.ScopeKey).ThenBy(it => it.Unit).ThenBy(it => it.Id);
        var read = q?.Trim() is { Length: > 0 } words
            ? Found(await ordered.Take(MostSearched).ToListAsync(stop), words, from, cipher).Take(size + 1).ToList()
            : await After(ordered, from).Take(size + 1).ToListAsync(stop);
        var where = await places.FindAll([.. read.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(read.ConvertAll(it => RosterRow.Of(it, where, cipher, db.Caller.Id)), size, row => row.Id.ToString()));
    }

    static SeatKind? SeatOf(string? seat) => string.IsNullOrEmpty(seat) ? null
        : Enum.TryParse<SeatKind>(seat, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : throw TaskForceProblems.SeatUnknown();

    static IEnumerable<RosterEntry> Found(List<RosterEntry> all, string words, RosterEntry? from, FieldCipher cipher) =>
        all.Skip(from is null ? 0 : all.FindIndex(it => it.Id == from.Id) + 1)
            .Where(it => new[] { it.Unit, it.Post, it.NameOf(cipher) }.Any(text => text.Contains(words, StringComparison.OrdinalIgnoreCase)));

    static IQueryable<RosterEntry> After(IQueryable<RosterEntry> rows, RosterEntry? from)
    {
        if (from is not { } it) return rows;
#pragma warning disable CA1309, CA1310 // becomes a comparison in SQL, in the order of the list
        return rows.Where(row => string.Compare(row.ScopeKey, it.ScopeKey) > 0
            || (row.ScopeKey == it.ScopeKey && (string.Compare(row.Unit, it.Unit) > 0 || (row.Unit == it.Unit && row.Id > it.Id))));
#pragma warning restore CA1309, CA1310
    }
}
