using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Anran.Inspections.Checklists;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Visits;

/// <summary>Visits, the newest day first.</summary>
static class ListVisits
{
    /// <summary>Counting goes no further; the list says 10,000+.</summary>
    const int MostCounted = 10_001;

    public sealed record Query
    {
        /// <summary>The place and all below it.</summary>
        public Guid? Place { get; init; }
        public Guid? Subject { get; init; }

        /// <summary>One of those who went.</summary>
        public Guid? Officer { get; init; }

        /// <summary>A part of the name of the subject or of who began it.</summary>
        [StringLength(60)] public string? Q { get; init; }
        public Activity? Activity { get; init; }
        public VisitStanding? Standing { get; init; }
        public VisitOutcome? Outcome { get; init; }

        /// <summary>none, any or major.</summary>
        [AllowedValues(null, "none", "any", "major")] public string? Findings { get; init; }

        /// <summary>Entered later.</summary>
        public bool? Late { get; init; }

        /// <summary>With something to settle.</summary>
        public bool? Conflicts { get; init; }

        /// <summary>First legal day.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Last legal day.</summary>
        public DateOnly? To { get; init; }

        public async Task<IQueryable<Visit>> In(Db db, IPlaces places, CancellationToken stop)
        {
            var rows = db.Set<Visit>().AsNoTracking();
            if (Place is { } place) rows = rows.Within((await places.Find(place, stop))?.ScopeKey ?? throw VisitProblems.PlaceUnknown());
            if (Subject is { } subject) rows = rows.Where(it => it.Subject == subject);
            if (Officer is { } officer)
            {
                var id = officer.ToString();
                rows = rows.Where(it => it.Officers.Contains(id));
            }
            if (!string.IsNullOrWhiteSpace(Q))
            {
                var part = Q.Trim();
                rows = rows.Where(it => it.SubjectName.Contains(part) || it.PersonName.Contains(part));
            }
            if (Activity is { } activity) rows = rows.Where(it => it.Activity == activity);
            if (Standing is { } standing) rows = rows.Where(it => it.Standing == standing);
            if (Outcome is { } outcome) rows = rows.Where(it => it.Outcome == outcome);
            rows = Findings switch
            {
                "none" => rows.Where(it => it.Standing == VisitStanding.Whole && it.Findings == 0),
                "any" => rows.Where(it => it.Findings > 0),
                "major" => rows.Where(it => it.Major > 0),
                _ => rows,
            };
            if (Late is { } late) rows = rows.Where(it => it.Late == late);
            if (Conflicts is { } conflicts) rows = conflicts ? rows.Where(it => it.Conflicts > 0) : rows.Where(it => it.Conflicts == 0);
            if (From is { } from) rows = rows.Where(it => it.On >= from);
            if (To is { } to) rows = rows.Where(it => it.On <= to);
            return rows;
        }
    }

    /// <param name="Odds">How many oddities of clock, place and signatures it has.</param>
    /// <param name="Later">What came after the signature.</param>
    public sealed record Row(
        Guid Id, Guid Subject, string SubjectName, PlaceName Place, Activity Activity, string Person, int Officers, DateOnly On, bool Late,
        VisitStanding Standing, VisitOutcome? Outcome, int Findings, int Major, int Photos, int Conflicts, int Later, int Odds);

    public sealed record PlaceName(Guid Id, string Name, string Path);

    public static void Map(IEndpointRouteBuilder visits) => visits.MapGet("", Handle).Requires("visits.read");

    static async Task<Ok<Page<Row>>> Handle([AsParameters] Query query, string? after, int? limit, Db db, IPlaces places, CancellationToken stop)
    {
        var rows = await query.In(db, places, stop);
        int? total = after is null ? await rows.Select(it => it.Id).Take(MostCounted).CountAsync(stop) : null;
        if (Cursor(after) is var (day, id)) rows = rows.Where(it => it.On < day || (it.On == day && it.Id < id));
        var size = Page.Limit(limit);
        var read = await rows.OrderByDescending(it => it.On).ThenByDescending(it => it.Id).Take(size + 1).ToListAsync(stop);
        var names = await places.FindAll([.. read.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of([.. read.Select(it => Of(it, names))], size, it => string.Create(CultureInfo.InvariantCulture, $"{it.On:yyyyMMdd}.{it.Id:n}"), total));
    }

    static Row Of(Visit it, IReadOnlyDictionary<Guid, PlaceEntry> names) => new(
        it.Id, it.Subject, it.SubjectName, NameOf(it.Place, names), it.Activity, it.PersonName, it.Officers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, it.On, it.Late,
        it.Standing, it.Outcome, it.Findings, it.Major, it.Photos, it.Conflicts, it.Later, it.Odds.Count);

    public static PlaceName NameOf(Guid id, IReadOnlyDictionary<Guid, PlaceEntry> names) => names.TryGetValue(id, out var place) ? new(id, place.Name, place.Path) : new(id, "", "");

    static (DateOnly, Guid)? Cursor(string? after) => after?.Split('.') is [var day, var row]
        && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && Guid.TryParseExact(row, "n", out var id) ? (on, id) : null;
}
