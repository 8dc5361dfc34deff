using System.Security.Cryptography;
using Anran.Kernel.Time;
using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Imports;

/// <summary>
/// A paper comes in and is compiled. It binds nobody yet. A paper that was here before becomes a new version of its series,
/// and the answer tells of the earlier one.
/// </summary>
static class ImportPlan
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Pasted text; a file comes as a form with <c>file</c> and <c>place</c>.</summary>
    public sealed record Request(string? Text, Guid Place, string? Name = null);

    /// <param name="Earlier">The version before, if there is one.</param>
    public sealed record Answer(Guid Id, EarlierImport? Earlier);

    /// <param name="SameBytes">It was exactly the same file.</param>
    public sealed record EarlierImport(Guid Id, string Name, PlanImportState State, bool SameBytes, string By, DateTimeOffset At);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapPost("/", Handle).Requires("plans.import")
        .Accepts<Request>("application/json", "multipart/form-data");

    static async Task<Created<Answer>> Handle(HttpRequest request, Db db, IPlaces places, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var uploaded = await UploadedPlan.Read(request, stop);
        var place = await places.Find(uploaded.Place, stop);
        if (place is null || !db.Caller.Scopes.Any(scope => scope.Organisation is null && scope.Covers(place.ScopeKey))) throw CampaignProblems.PlaceNotFound();
        var (plan, lines) = await Compile(uploaded, stop);

        var hash = Convert.ToHexStringLower(SHA256.HashData(uploaded.Bytes));
        var earlier = await db.Set<PlanImport>()
            .Where(it => it.Place == place.Id && it.State != PlanImportState.Discarded && (it.SourceHash == hash || it.Title == plan.Title))
            .OrderByDescending(it => it.Id).FirstOrDefaultAsync(stop);
        var import = PlanImport.Of(plan, lines, uploaded.Name, hash, (place.Id, place.ScopeKey), earlier, By.Of(db.Caller, time), await Choices(plan, earlier, organisations, time.Today(), stop));
        db.Add(import);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/plan-imports/{import.Id}", new Answer(
            import.Id,
            earlier is null ? null : new(earlier.Id, earlier.SourceName, earlier.State, earlier.SourceHash == hash, earlier.ImportedByName, earlier.ImportedAt)));
    }

    /// <summary>
    /// What somebody said of a name while looking through the version before holds for this one too, in that person's name and open to
    /// change like any other: as long as the paper still has the name, and all whom it means exist.
    /// </summary>
    static async Task<List<UnitChoice>> Choices(WorkPlan plan, PlanImport? earlier, IOrganisations organisations, DateOnly today, CancellationToken stop)
    {
        if (earlier is null || earlier.Choices.Count == 0) return [];
        var names = plan.Measures.SelectMany(it => it.ResponsibleAll).ToHashSet();
        var known = await organisations.FindAll([.. earlier.Choices.SelectMany(it => it.Organisations).Distinct()], stop);
        return [.. earlier.Choices.Where(it => names.Contains(it.Unit) && it.Organisations.All(one => known.TryGetValue(one, out var entry) && entry.Exists(today)))];
    }

    /// <summary>The compiler is quick; a paper made to be slow must not hold a request for ever.</summary>
    static async Task<(WorkPlan Plan, IReadOnlyList<string> Lines)> Compile(UploadedPlan uploaded, CancellationToken stop)
    {
        try
        {
            return await Task.Run(() => Read(uploaded), stop).WaitAsync(Patience, stop);
        }
        catch (TimeoutException)
        {
            throw CampaignProblems.TooSlow();
        }
    }

    static (WorkPlan, IReadOnlyList<string>) Read(UploadedPlan uploaded)
    {
        using var stream = new MemoryStream(uploaded.Bytes, writable: false);
        if (!PlanSource.TryRead(stream, out var text, out var refusal)) throw CampaignProblems.Unreadable(refusal!);
        return (PlanCompiler.Compile(text), text.Lines);
    }
}
