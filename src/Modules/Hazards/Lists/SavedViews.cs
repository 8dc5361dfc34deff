using System.ComponentModel.DataAnnotations;
using Anran.Hazards.Loop;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Lists;

/// <summary>常用视图: how somebody narrows the list again and again. Found only by its own person; shared by its address.</summary>
sealed class SavedView : INotJournalled
{
    public const int Most = 30, LongestName = 40, LongestFilters = 600;

    public required Guid Id { get; init; }
    public required Guid Person { get; init; }
    public required string Name { get; init; }

    /// <summary>The part of the address behind the question mark.</summary>
    public required string Filters { get; init; }
}

/// <summary>A person's own views: kept, listed, forgotten.</summary>
static class SavedViews
{
    public sealed record Request
    {
        [Required, StringLength(SavedView.LongestName, MinimumLength = 1)] public string Name { get; init; } = "";
        [Required, StringLength(SavedView.LongestFilters)] public string Filters { get; init; } = "";
    }

    public sealed record View(Guid Id, string Name, string Filters);

    public static void Map(IEndpointRouteBuilder views)
    {
        views.MapGet("", List).Requires("hazards.read");
        views.MapPost("", Keep).Requires("hazards.read");
        views.MapDelete("/{id:guid}", Forget).Requires("hazards.read");
    }

    static async Task<Ok<List<View>>> List(Db db, CancellationToken stop)
    {
        var mine = db.Caller.Id;
        return TypedResults.Ok(await db.Set<SavedView>().Where(it => it.Person == mine).OrderBy(it => it.Name).ThenBy(it => it.Id).Select(it => new View(it.Id, it.Name, it.Filters)).ToListAsync(stop));
    }

    static async Task<Created<View>> Keep(Request request, Db db, CancellationToken stop)
    {
        var mine = db.Caller.Id;
        var name = Typed.Words(request.Name, "name") ?? throw HazardProblems.Unprintable("name");
        if (await db.Set<SavedView>().CountAsync(it => it.Person == mine, stop) >= SavedView.Most) throw HazardProblems.TooManyViews(SavedView.Most);
        if (await db.Set<SavedView>().AnyAsync(it => it.Person == mine && it.Name == name, stop)) throw HazardProblems.ViewThere();
        var view = new SavedView { Id = RowId.New(), Person = mine, Name = name, Filters = Typed.Words(request.Filters, "filters") ?? "" };
        db.Add(view);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/hazard-views/{view.Id}", new View(view.Id, view.Name, view.Filters));
    }

    static async Task<NoContent> Forget(Guid id, Db db, CancellationToken stop)
    {
        var mine = db.Caller.Id;
        db.Remove(await db.Set<SavedView>().SingleOrDefaultAsync(it => it.Id == id && it.Person == mine, stop) ?? throw HazardProblems.ViewNotFound());
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
