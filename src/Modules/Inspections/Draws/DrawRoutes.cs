using Anran.Inspections.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Draws;

/// <summary>双随机抽查: frozen, drawn, and drawn again by anyone.</summary>
static class DrawRoutes
{
    public static IServiceCollection AddDraws(this IServiceCollection services) => services
        .AddPermission("draws.run", "组织双随机抽查", "Run random draws")
        .AddFact<DrawFrozen>("冻结并公布了抽查名录", "froze and published the population of a draw", "tasks.read")
        .AddFact<DrawMade>("公布种子并抽取", "published a seed and drew", "tasks.read")
        .AddFact<DrawPlanned>("按抽查结果编制了检查计划", "planned visits by a draw", "tasks.read");

    public static void MapDraws(this IEndpointRouteBuilder api)
    {
        var draws = api.MapGroup("/draws").WithTags("Inspections");
        ListDraws.Map(draws);
        FreezeDraw.Map(draws);
        MakeDraw.Map(draws);
    }

    public static void Tables(ModelBuilder model)
    {
        var draw = model.Entity<RandomDraw>().ToTable("random_draw");
        draw.Property(it => it.Drawn).Json();
        draw.Ignore(it => it.Paper);
    }
}
