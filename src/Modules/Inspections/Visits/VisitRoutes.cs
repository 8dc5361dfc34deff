using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Visits;

/// <summary>检查: what was done on each visit, and what it came to.</summary>
static class VisitRoutes
{
    public static IServiceCollection AddVisits(this IServiceCollection services) => services
        .AddPermission("visits.read", "查看检查", "See visits")
        .AddPermission("visits.work", "现场检查作业", "Work at visits")
        .AddPermission("visits.inspect", "实施行政检查", "Inspect by law")
        .AddPermission("visits.patrol", "实施巡查", "Patrol")
        .AddPermission("visits.self-check", "实施企业自查", "Check oneself")
        .AddPermission("visits.user-check", "实施用户安检", "Check users")
        .AddPermission("visits.settle", "处理检查冲突和降级", "Settle conflicts and grades of visits")
        .AddFact<VisitBegun>("开始了检查", "began a visit")
        .AddFact<VisitContinued>("补充了检查内容", "added to a visit")
        .AddFact<FindingLoweringAsked>("申请了问题降级", "asked that a finding be lowered")
        .AddFact<FindingGradeDecided>("决定了问题降级", "decided about the grade of a finding")
        .AddFact<VisitRevealed>("查看了检查签名", "looked at the signatures of a visit")
        .AddScoped<BeginVisits>().AddScoped<JudgeVisit>()
        .AddScoped<IVisits, FindVisits>().AddScoped<ITimeline, VisitHistory>();

    public static void MapVisits(this IEndpointRouteBuilder api)
    {
        var visits = api.MapGroup("/visits").WithTags("Visits");
        ListVisits.Map(visits);
        ShowVisit.Map(visits);
        OfferChecklists.Map(visits);
        RevealVisit.Map(visits);
        LowerGrade.Map(api.MapGroup("/findings").WithTags("Visits"));
    }

    public static void Tables(ModelBuilder model)
    {
        var visit = model.Entity<Visit>().ToTable("visit");
        visit.Property(it => it.Judged).Json();
        visit.Property(it => it.Odds).Json();
        var finding = model.Entity<VisitFinding>().ToTable("visit_finding");
        finding.Property(it => it.Rules).Json();
        finding.Property(it => it.Clauses).Json();
        finding.Property(it => it.Penalties).Json();
        finding.Property(it => it.Photos).Json();
        model.Entity<VisitReveal>().ToTable("visit_reveal");
    }
}
