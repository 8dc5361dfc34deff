using Anran.Hazards.Loop;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Clocks;

/// <summary>督办单, the newest first.</summary>
static class ListOrders
{
    const int MostCounted = 10_001;

    public sealed record Row(
        Guid Id, Guid Hazard, string Number, string SubjectName, Text What, HazardGrade Grade, OrderReason Why, DateOnly Due, ShowHazard.OrganisationView? Toward,
        OrderState State, DateOnly DraftedOn, DateOnly? DecidedOn, string? DecidedByName, string? Text, DateOnly? AnswerBy, int Version);

    public static void Map(IEndpointRouteBuilder orders) => orders.MapGet("", Handle).Requires("hazards.read");

    /// <param name="state">draft, issued or dropped.</param>
    static async Task<Ok<Page<Row>>> Handle(string? state, Guid? place, Guid? hazard, Guid? after, int? limit, Db db, IPlaces places, IOrganisations organisations, CancellationToken stop)
    {
        var rows = db.Set<SupervisionOrder>().AsNoTracking();
        if (place is { } at) rows = rows.Within((await places.Find(at, stop) ?? throw HazardProblems.PlaceUnknown()).ScopeKey);
        if (hazard is not null) rows = rows.Where(it => it.Hazard == hazard);
        if (!string.IsNullOrEmpty(state))
        {
            var only = Enum.TryParse<OrderState>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : throw HazardProblems.Filter("state");
            rows = rows.Where(it => it.State == only);
        }
        int? total = after is null ? await rows.Take(MostCounted).CountAsync(stop) : null;
        if (after is { } last) rows = rows.Where(it => it.Id < last);
        var size = Page.Limit(limit);
        var read = await (
            from order in rows.OrderByDescending(it => it.Id).Take(size + 1)
            join it in db.Set<Hazard>() on order.Hazard equals it.Id
            orderby order.Id descending
            select new { order, it.Number, it.SubjectName, it.What, it.WhatEn, it.Grade }).ToListAsync(stop);
        var names = await organisations.FindAll([.. read.Select(it => it.order.Toward).OfType<Guid>().Distinct()], stop);
        return TypedResults.Ok(Page.Of(read.ConvertAll(it => new Row(
            it.order.Id, it.order.Hazard, it.Number, it.SubjectName, new(it.What, it.WhatEn), it.Grade, it.order.Why, it.order.Due,
            it.order.Toward is { } toward && names.TryGetValue(toward, out var name) ? new(name.Id, name.Name) : null,
            it.order.State, it.order.DraftedOn, it.order.DecidedOn, it.order.DecidedByName, it.order.Text, it.order.AnswerBy, it.order.Version)), size, row => row.Id.ToString(), total));
    }
}
