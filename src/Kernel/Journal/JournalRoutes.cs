using Anran.Kernel.Access;
using Anran.Kernel.Journal.Verify;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Journal;

/// <summary>The journal's table of contents: what it stores, what runs behind it, what it serves.</summary>
static class JournalRoutes
{
    public static IServiceCollection AddJournal(this IServiceCollection services, byte[] key)
    {
        services.AddSingleton(new RowDigest(key)).AddSingleton<Committed>().AddScoped<BulkWriter>().AddScoped<RowHistory>().AddScoped<RowChanges>().AddScoped<VerifyJournal>();
        services.AddSingleton<Sealer>().AddHostedService(it => it.GetRequiredService<Sealer>());
        services.AddSingleton<TellListeners>().AddHostedService(it => it.GetRequiredService<TellListeners>());
        services.AddPermission("journal.read", "查看日志", "Read the journal");
        services.AddPermission("journal.verify", "核验日志", "Verify the journal");
        return services.AddFact<JournalVerified>("核验了日志与数据", "verified journal and data");
    }

    public static void MapJournal(this IEndpointRouteBuilder api)
    {
        var journal = api.MapGroup("/journal");
        ListJournal.Map(journal);
        ShowJournalState.Map(journal);
        StartVerification.Map(journal);
    }

    public static void Tables(ModelBuilder model)
    {
        var entry = model.Entity<JournalEntry>().ToTable("journal");
        entry.Property(it => it.Transaction).ValueGeneratedOnAdd();
        entry.Property(it => it.Name).HasMaxLength(80);
        entry.HasMany(it => it.Rows).WithOne().HasForeignKey(it => it.Entry);

        var row = model.Entity<JournalRow>().ToTable("journal_row");
        row.HasKey(it => new { it.Entry, it.Ordinal });
        row.Property(it => it.Table).HasMaxLength(60);
        row.Property(it => it.Key).HasMaxLength(200);

        var seal = model.Entity<JournalSeal>().ToTable("journal_seal");
        seal.HasKey(it => it.Seq);
        seal.Property(it => it.Seq).ValueGeneratedNever();
        var checkpoint = model.Entity<JournalCheckpoint>().ToTable("journal_checkpoint");
        checkpoint.HasKey(it => it.Seq);
        checkpoint.Property(it => it.Seq).ValueGeneratedNever();
        model.Entity<ListenerCursor>().ToTable("listener").HasKey(it => it.Name);
    }
}
