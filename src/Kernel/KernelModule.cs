using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Kernel.Access;
using Anran.Kernel.Backup;
using Anran.Kernel.Contributions;
using Anran.Kernel.Data;
using Anran.Kernel.Files;
using Anran.Kernel.Http;
using Anran.Kernel.Jobs;
using Anran.Kernel.Journal;
using Anran.Kernel.Live;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel;

/// <summary>The mechanisms' table of contents: what they store.</summary>
public static class KernelModule
{
    public static IServiceCollection AddKernel(this IServiceCollection services, Store store, byte[] journalKey)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = FieldErrors.InBothLanguages).AddExceptionHandler<ProblemWriter>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict; // a number is a number, here and in the contract
        });
        services.AddSingleton(store).AddScoped<Caller>().AddScoped<Migrations>();
        services.AddJournal(journalKey).AddJobs().AddFiles().AddLive();
        services.AddScoped<WriteBackup>().AddScoped<RestoreBackup>().AddFact<StoreRestored>("从备份恢复了数据", "restored a backup");
        services.AddDbContext<Db>(store.Configure);
        return services.AddModule("Kernel", typeof(KernelModule).Assembly, Tables);
    }

    public static void MapKernel(this IEndpointRouteBuilder api)
    {
        api.MapJournal();
        api.MapJobs();
        api.MapFiles();
        api.MapLive();
        ListInbox.Map(api);
    }

    static void Tables(ModelBuilder model)
    {
        JournalRoutes.Tables(model);
        JobRoutes.Tables(model);
        FileRoutes.Tables(model);
        model.Entity<TriedWrite>().ToTable("tried_write").HasKey(it => new { it.Person, it.Key });
    }
}
