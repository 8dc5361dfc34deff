using Anran.Campaigns.HandIns.Board;
using Anran.Campaigns.HandIns.Clock;
using Anran.Campaigns.HandIns.Handing;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Kernel.Contributions;
using Anran.Kernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns;

/// <summary>报送: what everybody must hand in, by when, and who has not.</summary>
static class HandInRoutes
{
    public static IServiceCollection AddHandIns(this IServiceCollection services) => services
        .AddPermission("hand-ins.submit", "报送材料", "Hand in reports")
        .AddPermission("hand-ins.manage", "管理和接收报送", "Manage and accept what is handed in")
        .AddHandInFacts().AddFiling("hand-in", "一次报送", "a hand-in")
        .AddSingleton<HandInRules>()
        .AddScoped<TakeUpPlan>().AddScoped<RemindHandIns>().AddScoped<IInbox, HandInInbox>().AddScoped<IInbox, ReceiverInbox>()
        .AddSingleton<HandInClock>().AddHostedService(it => it.GetRequiredService<HandInClock>())
        .AddListener("campaigns.hand-ins", TakeUpPlan.Hear);

    public static void MapHandIns(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("HandIns");
        var requirements = api.MapGroup("/report-requirements").WithTags("HandIns");
        var handIns = api.MapGroup("/hand-ins").WithTags("HandIns");
        ListRequirements.Map(plans, requirements);
        EditRequirement.Map(plans, requirements);
        ChooseReporters.Map(requirements);

        ListHandIns.Map(plans, handIns);
        CountHandIns.Map(plans);
        GetHandInMatrix.Map(plans);
        ExportHandIns.Map(plans);
        GiveYear.Map(plans);

        ShowHandIn.Map(handIns);
        SubmitHandIn.Map(handIns);
        ReceiveHandIn.Map(handIns);
        ExemptHandIn.Map(handIns);
        DealWithMany.Map(plans);
    }

    public static void Tables(ModelBuilder model)
    {
        var requirement = model.Entity<ReportRequirement>().ToTable("report_requirement");
        requirement.Ignore(it => it.Timetable).Ignore(it => it.Said).Ignore(it => it.IsDecided).Ignore(it => it.IsRunning);
        model.Entity<ReportingOrganisation>().ToTable("reporting_organisation");
        model.Entity<HandIn>().ToTable("hand_in").Ignore(it => it.LastDay).Ignore(it => it.IsOpen);
        model.Entity<HandInStep>().ToTable("hand_in_step").Property(it => it.Files).Json();
        model.Entity<HandInReminder>().ToTable("hand_in_reminder");
    }
}
