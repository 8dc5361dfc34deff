using Anran.Campaigns.Work.Lists;
using Anran.Campaigns.Work.Measures;
using Anran.Campaigns.Work.Tasks;
using Anran.Kernel.Contributions;
using Anran.Kernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work;

/// <summary>责任清单: what each organisation owes and how far it is.</summary>
static class WorkRoutes
{
    public static IServiceCollection AddWork(this IServiceCollection services) => services
        .AddPermission("duties.work", "办理本单位职责", "Work on the duties of one's own organisation")
        .AddPermission("duties.manage", "督促和调整职责", "Watch over and adjust duties")
        .AddWorkFacts().AddFiling("duty", "一项职责的佐证", "the evidence of a duty")
        .AddScoped<IInbox, DutyInbox>();

    public static void MapWork(this IEndpointRouteBuilder api)
    {
        var duties = api.MapGroup("/duties").WithTags("Campaigns");
        ListDuties.Map(duties);
        ExportDuties.Map(duties);
        AssignDuty.Map(duties);
        ReportDuty.Map(duties);
        BlockDuty.Map(duties);
        UnblockDuty.Map(duties);
        ReturnDuty.Map(duties);
        ExtendDuty.Map(duties);
        UndoDutyNote.Map(duties);
        AddTask.Map(duties);
        ChangeTask.Map(duties);
        FinishTask.Map(duties);
        RemoveTask.Map(duties);

        var plans = api.MapGroup("/plans").WithTags("Campaigns");
        GetMeasure.Map(plans);
        ListTimeline.Map(plans);
        TakeOverMeasure.Map(plans);
        TakeOverIntoDraft.Map(api.MapGroup("/plan-imports").WithTags("Campaigns"));
    }

    public static void Tables(ModelBuilder model)
    {
        model.Entity<Responsibility.Duty>().Ignore(it => it.Standing);
        var note = model.Entity<DutyNote>().ToTable("duty_note");
        note.Property(it => it.Files).Json();
        note.Property(it => it.Before).Json();
        model.Entity<DutyTask>().ToTable("duty_task");
    }
}
