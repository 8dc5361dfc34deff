using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Kernel.Journal.Verify;

/// <summary>Verifies everything, as a job: on a large store it takes minutes.</summary>
static class StartVerification
{
    public static void Map(IEndpointRouteBuilder journal) => journal.MapPost("/verifications", Handle).Requires("journal.verify");

    static async Task<Accepted<JobStarted>> Handle(JobRunner jobs, CancellationToken stop)
    {
        var id = await jobs.Start(new("核验日志与数据", "Verifying journal and data"), async (_, services, stopJob) =>
        {
            var found = await services.GetRequiredService<VerifyJournal>().Run(stopJob);
            var db = services.GetRequiredService<Db>();
            db.Note(new JournalVerified(found.Entries, found.Rows, found.Findings.Count + found.More));
            await db.SaveChangesAsync(stopJob);
            return found;
        }, about: null, stop);
        return TypedResults.Accepted($"/api/jobs/{id}", new JobStarted(id));
    }
}

public sealed record JournalVerified(long Entries, long Rows, long Findings) : IFact
{
    public static string Name => "journal.verified";
}
