using Anran.Campaigns.Responsibility;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Lists;

/// <summary>责任清单 of one organisation as a paper to be filed, plan by plan.</summary>
static class ExportDuties
{
    const int Most = 2_000;
    const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder duties) => duties.MapGet("/list.docx", Handle).Requires("plans.read").Produces(200, contentType: Docx);

    /// <param name="organisation">Left out: the caller's own.</param>
    static async Task<FileContentHttpResult> Handle(Guid? organisation, Guid? plan, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var whose = organisation ?? db.Caller.Identity?.Organisation ?? throw WorkProblems.OrganisationNeeded();
        var plans = await DutiesInForce.Plans(db, plan, stop);
        var ids = plans.Keys.ToList();
        var duties = await db.Set<Duty>().AsNoTracking().Where(it => it.Organisation == whose && ids.Contains(it.Plan)).ByPlan().Take(Most + 1).ToListAsync(stop);
        if (duties.Count == 0) throw WorkProblems.DutyNotFound();
        if (duties.Count > Most) throw WorkProblems.TooManyForPaper(Most);
        var name = (await organisations.FindAll([whose], stop))[whose].Name;
        var paper = new DutyPaper.Paper(name, time.Today(), await Parts(db, duties, plans, stop));
        var title = plan is null ? name : $"{name}-{plans[plan.Value].Title}";
        return TypedResults.File(DutyPaper.Write(paper), Docx, Imports.UploadedPlan.SafeName(title) + "-责任清单.docx");
    }

    static async Task<IReadOnlyList<DutyPaper.Part>> Parts(Db db, List<Duty> duties, Dictionary<Guid, DutiesInForce.Head> plans, CancellationToken stop)
    {
        var measures = await DutiesInForce.Measures(db, duties, stop);
        var ids = duties.ConvertAll(it => it.Id);
        var notes = (await db.Set<DutyNote>().AsNoTracking().Where(it => ids.Contains(it.Duty) && it.UndoneAt == null).OrderBy(it => it.Id).ToListAsync(stop)).ToLookup(it => it.Duty);
        return [.. duties.GroupBy(it => it.Plan).Select(group => new DutyPaper.Part(
            plans[group.Key].Title, plans[group.Key].DocumentNumber,
            [.. group.Select(it => RowOf(it, measures[it.Measure], [.. notes[it.Id]]))]))];
    }

    static DutyPaper.Row RowOf(Duty duty, PlanMeasure measure, List<DutyNote> notes)
    {
        var said = notes.FindLast(it => it.Kind is DutyNoteKind.Reported or DutyNoteKind.Done && it.Text is not null);
        return new(
            measure.Number, measure.Heading, measure.Text, duty.Role, duty.Convenes, duty.Due, duty.PersonName,
            duty.State, duty.Percent, duty.BlockedBecause ?? (duty.ReturnedBecause is { } back ? $"退回：{back}" : said?.Text), [.. notes.SelectMany(it => it.Files).Select(it => it.Name)]);
    }
}
