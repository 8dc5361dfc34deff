using Anran.Inspections.Tasks.Plans;
using Anran.Inspections.Tasks.Work;
using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks;

/// <summary>检查计划与任务: who is to visit whom, when, and by which procedure.</summary>
static class TaskRoutes
{
    public static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddPermission("tasks.read", "查看检查计划和任务", "See plans of visits and visit tasks")
        .AddPermission("tasks.work", "办理检查任务", "Work on visit tasks")
        .AddPermission("visits.plan", "编制检查计划", "Plan visits")
        .AddPermission("visits.approve", "批准检查", "Approve visits")
        .AddTaskFacts()
        .AddListener(FollowVisits.Name, FollowVisits.Hear)
        .AddScoped<ReadPlanForm>().AddScoped<GiveTasks>().AddScoped<CapCheck>().AddScoped<TeamRules>().AddScoped<FindOthers>()
        .AddScoped<IInbox, TaskInbox>().AddScoped<IInbox, ApprovalInbox>().AddScoped<ITimeline, TaskHistory>().AddScoped<IPackagePart, TaskPackage>();

    public static void MapTasks(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/visit-plans").WithTags("Inspections");
        PreviewVisitPlan.Map(plans);
        AddVisitPlan.Map(plans);
        ListVisitPlans.Map(plans);
        DecideVisitPlan.Map(plans);
        ListOverlaps.Map(plans);
        var tasks = api.MapGroup("/visit-tasks").WithTags("Inspections");
        ListTasks.Map(tasks);
        GetTask.Map(tasks);
        AddTask.Map(tasks);
        DecideTasks.Map(tasks);
        NoticeTasks.Map(tasks);
        AssignTasks.Map(tasks);
        MoveTasks.Map(tasks);
        DropTasks.Map(tasks);
        JoinTasks.Map(tasks);
    }

    public static void Tables(ModelBuilder model)
    {
        var plan = model.Entity<VisitPlan>().ToTable("visit_plan");
        plan.Property(it => it.Kinds).Json();
        plan.Property(it => it.Subjects).Json();
        plan.Property(it => it.Teams).Json();
        plan.Ignore(it => it.Choice).Ignore(it => it.NeedsApproval);
        var task = model.Entity<VisitTask>().ToTable("visit_task");
        task.Property(it => it.Lacks).Json();
        task.Property(it => it.JointGuests).Json();
        model.Entity<TaskMember>().ToTable("task_member");
    }
}
