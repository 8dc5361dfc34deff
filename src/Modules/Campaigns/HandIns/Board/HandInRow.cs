using System.Globalization;
using Anran.Campaigns.HandIns.Owing;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Board;

/// <summary>One row of a list.</summary>
/// <param name="Plan">The newest edition that asks for it.</param>
/// <param name="Due">The last legal day that holds.</param>
/// <param name="DaysLate">Until it came, or until the day asked for.</param>
sealed record HandInRow(
    Guid Id, Guid Plan, string PlanTitle, Guid Requirement, string What, Guid? Organisation, string OrganisationName, PlaceView Place,
    string Period, DateOnly Due, HandInState State, HandInMark Mark, int DaysLate, DateOnly? HandedInOn, EndedWhy? ExemptWhy, int Versions, int Version)
{
    public static async Task<Page<HandInRow>> Page(IQueryable<Standing> rows, string? after, int? limit, DateOnly on, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var size = Kernel.Http.Page.Limit(limit);
        var (day, id) = Cursor(after);
        var read = await rows.Where(it => day == null || it.Row.Due > day || (it.Row.Due == day && it.Row.Id > id))
            .OrderBy(it => it.Row.Due).ThenBy(it => it.Row.Id).Take(size + 1).ToListAsync(stop);
        var page = Kernel.Http.Page.Of(read, size, it => string.Create(CultureInfo.InvariantCulture, $"{it.Row.Due:yyyyMMdd}.{it.Row.Id:n}"));
        return new(await Of(page.Items, on, db, organisations, places, stop), page.Next, null);
    }

    public static async Task<List<HandInRow>> Of(IReadOnlyList<Standing> read, DateOnly on, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var requirements = await SeeHandIns.Requirements(db, read.Select(it => it.Row.Requirement), stop);
        var plans = await SeeHandIns.Plans(db, requirements.Values.Select(it => it.Plan), stop);
        var owners = await organisations.FindAll([.. read.Select(it => it.Row.Organisation).OfType<Guid>().Distinct()], stop);
        var names = await places.FindAll([.. read.Select(it => it.Row.Place).Distinct()], stop);
        return [.. read.Select(it =>
        {
            var requirement = requirements.GetValueOrDefault(it.Row.Requirement);
            return new HandInRow(
                it.Row.Id, requirement?.Plan ?? default, requirement is null ? "" : plans.GetValueOrDefault(requirement.Plan)?.Title ?? "",
                it.Row.Requirement, requirement?.What ?? "", it.Row.Organisation, Name(owners, it.Row.Organisation), PlaceView.Of(it.Row.Place, names),
                it.Row.Period, it.LastDay, it.State, it.Mark(on), it.DaysLate(on), it.HandedInOn, it.Why, it.Row.Versions, it.Row.Version);
        })];
    }

    public static string Name(IReadOnlyDictionary<Guid, OrganisationEntry> owners, Guid? id) => id is { } known && owners.TryGetValue(known, out var owner) ? owner.Name : "";

    static (DateOnly? Day, Guid Id) Cursor(string? after) =>
        after?.Split('.') is [var day, var row] && Guid.TryParseExact(row, "n", out var id) && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? (due, id) : (null, default);
}
