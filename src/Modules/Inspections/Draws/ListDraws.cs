using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Draws;

/// <summary>Draws, newest first; one of them with everything by which it can be drawn again, on the page and as a file.</summary>
static class ListDraws
{
    const int Shown = 200;

    /// <param name="Drawn">How many units; 0 before the draw.</param>
    public sealed record Row(
        Guid Id, string Title, string? Organisation, Tasks.Plans.PlaceName Place, DateOnly FirstDay, DateOnly LastDay, int Units, int Officers, string PopulationSha256,
        DateTimeOffset FrozenAt, string FrozenBy, string SeedSource, bool OwnSeed, string? Seed, DateTimeOffset? DrawnAt, int Drawn, Guid? Plan, int Version);

    public sealed record Stratum(string Code, int Units, int Count);

    /// <param name="Rank">SHA-256(seed ‖ id), by which it was drawn.</param>
    public sealed record DrawnRow(Guid Unit, string Name, string Stratum, string Rank, IReadOnlyList<string> Officers);

    /// <param name="Recomputed">Drawn again just now: the same came out.</param>
    /// <param name="PopulationLines">The first lines of the population, as hashed.</param>
    public sealed record Answer(Row Draw, int OfficersEach, IReadOnlyList<Stratum> Strata, IReadOnlyList<DrawnRow> Drawn, bool? Recomputed, IReadOnlyList<string> PopulationLines, int AllLines);

    public static void Map(IEndpointRouteBuilder draws)
    {
        draws.MapGet("", Handle).Requires("tasks.read");
        draws.MapGet("/{id:guid}", One).Requires("tasks.read");
        draws.MapGet("/{id:guid}/file.json", File).Requires("tasks.read").Produces(200, contentType: "application/json");
    }

    static async Task<Ok<Page<Row>>> Handle(Guid? after, int? limit, Db db, IPlaces places, IOrganisations organisations, CancellationToken stop)
    {
        var (rows, size) = (db.Set<RandomDraw>().AsNoTracking(), Page.Limit(limit));
        if (after is { } last) rows = rows.Where(it => it.Id < last);
        return TypedResults.Ok(Page.Of(await Of(await rows.OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(stop), places, organisations, stop), size, it => it.Id.ToString()));
    }

    static async Task<Ok<Answer>> One(Guid id, Db db, IPlaces places, IOrganisations organisations, CancellationToken stop)
    {
        var draw = await Find(db, id, stop);
        Lots.TryRead(draw.Population, out var population);
        var (units, officers, lines) = (population.Units.ToDictionary(it => it.Id), population.Officers.ToDictionary(it => it.Id), draw.Population.Split('\n'));
        bool? again = draw.Seed is { } seed ? Lots.Draw(population, seed).Select(it => (it.Unit, string.Join(',', it.Officers!))).SequenceEqual(draw.Drawn.Select(it => (it.Unit, string.Join(',', it.Officers!)))) : null;
        return TypedResults.Ok(new Answer(
            (await Of([draw], places, organisations, stop))[0], population.OfficersEach,
            [.. population.Strata.OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => new Stratum(it.Key, population.Units.Count(unit => unit.Stratum == it.Key), it.Value))],
            [.. draw.Drawn.Take(Shown).Select(it => new DrawnRow(it.Unit, units[it.Unit].Name, units[it.Unit].Stratum, Lots.Rank(draw.Seed!, Lots.Written(it.Unit)), [.. it.Officers!.Select(one => officers[one].Name)]))],
            again, [.. lines.Take(20)], lines.Length - 1));
    }

    static async Task<FileContentHttpResult> File(Guid id, Db db, CancellationToken stop) =>
        TypedResults.File(JsonSerializer.SerializeToUtf8Bytes((await Find(db, id, stop)).Paper, DrawPaper.Json), "application/json", $"draw-{id:n}.json");

    static async Task<RandomDraw> Find(Db db, Guid id, CancellationToken stop) =>
        await db.Set<RandomDraw>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw DrawProblems.NotFound();

    static async Task<List<Row>> Of(List<RandomDraw> draws, IPlaces places, IOrganisations organisations, CancellationToken stop)
    {
        var (placeNames, names) = (
            await places.FindAll([.. draws.Select(it => it.Place).Distinct()], stop),
            await organisations.FindAll([.. draws.Select(it => it.Organisation!.Value).Distinct()], stop));
        return draws.ConvertAll(it => new Row(
            it.Id, it.Title, names.GetValueOrDefault(it.Organisation!.Value)?.Name, Tasks.Plans.PlaceName.Of(it.Place, placeNames), it.FirstDay, it.LastDay, it.Units, it.Officers,
            it.PopulationSha256, it.FrozenAt, it.FrozenByName, it.SeedSource, it.OwnSeed, it.Seed, it.DrawnAt, it.Drawn.Count, it.Plan, it.Version));
    }
}
