using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>A person says who owes a requirement: names that meant nobody, or others than the paper names. Who is taken off owes nothing more from today.</summary>
static class ChooseReporters
{
    public sealed record Request(IReadOnlyList<Guid>? Organisations, int Version);

    public static void Map(IEndpointRouteBuilder requirements) => requirements.MapPut("/{id:guid}/organisations", Handle).Requires("hand-ins.manage");

    static async Task<NoContent> Handle(Guid id, Request request, Db db, IOrganisations organisations, TakeUpPlan take, TimeProvider time, CancellationToken stop)
    {
        var requirement = await EditRequirement.Find(db, id, request.Version, stop);
        var plan = await db.Set<Plan>().AsNoTracking().SingleAsync(it => it.Id == requirement.Plan, stop);
        var chosen = await Units.MapUnit.Chosen(request.Organisations, plan, organisations, stop);
        if (chosen.Count == 0) throw HandInProblems.Wrong("organisations", "请选择至少一个单位；不再需要报送的，请停止这项要求。", "Choose at least one organisation; stop the requirement if nobody is to report any more.");
        var (today, by) = (time.Today(), By.Of(db.Caller, time));
        var there = await db.Set<ReportingOrganisation>().Where(it => it.Requirement == id).ToDictionaryAsync(it => it.Organisation!.Value, stop);
        var added = 0;
        foreach (var one in chosen)
        {
            if (!there.TryGetValue(one.Id, out var before)) db.Add(TakeUpPlan.Reporter(requirement, one.Id, one.Place, one.ScopeKey, NamedBy.Chosen, today));
            else if (before.OwesUntil is null || before.EndedWhy == EndedWhy.OrganisationClosed) continue;
            else
            {
                var why = before.EndedWhy!.Value;
                (before.OwesUntil, before.EndedWhy, before.EndedBecause, before.How) = (null, null, null, NamedBy.Chosen);
                var ended = await db.Set<HandIn>().Where(it => it.Requirement == id && it.Organisation == one.Id && it.Due >= today && it.ExemptWhy == why).ToListAsync(stop);
                await db.Take(ended.ConvertAll(it => it.UndoExemption(by, why)), stop);
            }
            added++;
        }
        var ids = chosen.Select(it => it.Id).ToHashSet();
        var gone = there.Values.Where(it => it.OwesUntil is null && !ids.Contains(it.Organisation!.Value)).ToList();
        foreach (var one in gone) (one.OwesUntil, one.EndedWhy) = (today, EndedWhy.NotNamed);
        var owners = gone.Select(it => it.Organisation).ToList();
        await db.End(db.Set<HandIn>().Where(it => it.Requirement == id && owners.Contains(it.Organisation) && it.Due >= today), EndedWhy.NotNamed, "", by, stop);
        requirement.WhoDecided = true;
        requirement.ChangeWho(added, gone.Count);
        await db.SaveChangesAsync(stop);
        await take.GiveAhead([requirement], today, stop);
        return TypedResults.NoContent();
    }
}
