using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>工作专班: who is in it, and how to reach them.</summary>
static class TaskForceRoutes
{
    public static IServiceCollection AddTaskForces(this IServiceCollection services) => services
        .AddPermission("task-forces.read", "查看工作专班", "See task forces")
        .AddPermission("task-forces.fill", "填写专班人员和本单位联络员", "Name people of a task force and one's own contacts")
        .AddPermission("task-forces.manage", "维护工作专班", "Keep task forces")
        .AddFact<TaskForceFormed>("按方案建立了工作专班", "formed the task force of a work plan", "task-forces.read")
        .AddFact<RosterEntryAdded>("增加了专班人员", "added somebody to a task force", "task-forces.read")
        .AddFact<RosterEntryChanged>("修改了专班人员", "changed somebody of a task force", "task-forces.read")
        .AddFact<RosterEntryRemoved>("删除了专班人员", "removed somebody from a task force", "task-forces.read")
        .AddFact<RosterImported>("导入了专班名单", "imported people of a task force", "task-forces.read")
        .AddFact<RosterPhoneRevealed>("查看了专班人员的电话", "looked at a telephone number of a task force")
        .AddListener(FormTaskForce.Name, FormTaskForce.Hear);

    public static void MapTaskForces(this IEndpointRouteBuilder api)
    {
        var force = api.MapGroup("/plans/{id:guid}/task-force").WithTags("Campaigns");
        GetTaskForce.Map(force);
        ListRoster.Map(force);
        ListContacts.Map(force);
        AddRosterEntry.Map(force);
        EditRosterEntry.Map(force);
        RemoveRosterEntry.Map(force);
        RevealRosterPhone.Map(force);
        ImportRoster.Map(force);
        ExportRoster.Map(force);
    }

    public static void Tables(ModelBuilder model)
    {
        model.Entity<TaskForce>().ToTable("task_force").Property(it => it.Seats).Json();
        model.Entity<RosterEntry>().ToTable("roster_entry");
        model.Entity<RosterReveal>().ToTable("roster_reveal");
    }
}
