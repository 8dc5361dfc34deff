using Anran.Hazards.Board;
using Anran.Hazards.Clocks;
using Anran.Hazards.Finding;
using Anran.Hazards.LookBacks;
using Anran.Hazards.Lists;
using Anran.Hazards.Loop;
using Anran.Kernel.Contributions;
using Anran.Kernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards;

/// <summary>The module's table of contents: what it stores, what it serves.</summary>
public static class HazardsModule
{
    public static IServiceCollection AddHazards(this IServiceCollection services) => services
        .AddValidation()
        .AddSingleton<HazardKinds>()
        .AddScoped<StandTo>().AddScoped<Deadlines>().AddScoped<HazardFiles>().AddScoped<TakeSteps>().AddScoped<NewHazards>()
        .AddScoped<IInbox, RectifierInbox>().AddScoped<IInbox, AssignerInbox>().AddScoped<IInbox, ReceiverInbox>().AddScoped<IInbox, VerifierInbox>()
        .AddScoped<IInbox, CloserInbox>().AddScoped<IInbox, ApproverInbox>().AddScoped<IInbox, SupervisorInbox>()
        .AddScoped<ITimeline, HazardHistory>().AddScoped<IPackagePart, OpenHazards>()
        .AddFiling(HazardFiles.Kind, "隐患", "a hazard")
        .AddSingleton<EscalationRules>().AddScoped<Escalate>().AddSingleton<HazardClock>().AddHostedService(it => it.GetRequiredService<HazardClock>())
        .AddListener(HearVisits.Name, HearVisits.Hear).AddListener(CountHazards.Name, CountHazards.Hear)
        .AddPermission("hazards.read", "查看隐患", "See hazards")
        .AddPermission("hazards.report", "登记隐患和管控措施", "Register hazards and control measures")
        .AddPermission("hazards.assign", "下达整改", "Assign hazards")
        .AddPermission("hazards.rectify", "整改隐患", "Put hazards right")
        .AddPermission("hazards.verify", "复查隐患", "Verify hazards")
        .AddPermission("hazards.close", "销号隐患", "Close hazards")
        .AddPermission("hazards.approve", "批复延期", "Decide extensions of hazards")
        .AddPermission("hazards.supervise", "挂牌督办隐患", "List hazards for supervision")
        .AddPermission("hazards.refer", "移送和接收隐患", "Refer hazards and accept them")
        .AddPermission("hazards.look-back", "隐患回头看", "Look back at hazards")
        .AddHazardFacts()
        .AddModule("Hazards", typeof(HazardsModule).Assembly, Tables);

    public static void MapHazards(this IEndpointRouteBuilder api)
    {
        var hazards = api.MapGroup("/hazards").WithTags("Hazards");
        ListHazards.Map(hazards);
        ExportHazards.Map(hazards);
        TakeManySteps.Map(hazards);
        GetBoard.Map(hazards);
        SavedViews.Map(api.MapGroup("/hazard-views").WithTags("Hazards"));
        ReportHazard.Map(hazards);
        ShowHazard.Map(hazards);
        GivePhoto.Map(hazards);
        TakeStep.Map(hazards);
        MergeHazards.Map(hazards);
        var orders = api.MapGroup("/supervision-orders").WithTags("Hazards");
        ListOrders.Map(orders);
        DecideOrder.Map(orders);
        var lookBacks = api.MapGroup("/look-backs").WithTags("Hazards");
        FreezeLookBack.Map(lookBacks);
        DrawLookBack.Map(lookBacks);
        ListLookBacks.Map(lookBacks);
        ShowLookBack.Map(lookBacks);
        ListHazardKinds.Map(api.MapGroup("").WithTags("Hazards"));
    }

    static void Tables(ModelBuilder model)
    {
        model.Entity<Hazard>().ToTable("hazard");
        model.Entity<HazardStep>().ToTable("hazard_step").Property(it => it.Photos).Json();
        model.Entity<SavedView>().ToTable("hazard_view");
        model.Entity<BoardArea>().ToTable("hazard_area").HasKey(it => it.Area);
        model.Entity<HazardStock>().ToTable("hazard_stock").HasKey(it => new { it.Area, it.Kind, it.Grade, it.State });
        model.Entity<HazardDay>().ToTable("hazard_day").HasKey(it => new { it.Area, it.Day, it.Grade });
        model.Entity<HazardUnit>().ToTable("hazard_unit").HasKey(it => new { it.Area, it.Unit });
        model.Entity<HazardCounted>().ToTable("hazard_counted").HasKey(it => it.Hazard);
        model.Entity<HazardAlert>().ToTable("hazard_alert");
        model.Entity<SupervisionOrder>().ToTable("supervision_order");
        model.Entity<LookBack>().ToTable("look_back");
        model.Entity<LookBackItem>().ToTable("look_back_item").HasKey(it => new { it.Draw, it.Hazard });
        var source = model.Entity<HazardSource>().ToTable("hazard_source");
        source.Property(it => it.Photos).Json();
        source.Property(it => it.Clauses).Json();
        source.Property(it => it.Rules).Json();
    }
}
