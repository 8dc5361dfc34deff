using Microsoft.EntityFrameworkCore;

namespace Anran.Simulator;

/// <summary>The room's table of contents: what it stores.</summary>
public static class SimulatorModule
{
    public static IServiceCollection AddSimulator(this IServiceCollection services) => services
        .AddScoped<Demo>().AddScoped<RemoveDemo>()
        .AddFact<DemoPlanted>("放入了演示数据", "planted the demo")
        .AddFact<DemoRemoved>("移除了演示数据", "removed the demo")
        .AddModule("Simulator", typeof(SimulatorModule).Assembly, Tables);

    static void Tables(ModelBuilder model) => model.Entity<DemoRow>().ToTable("demo_row").HasKey(it => new { it.Kind, it.Id });
}
