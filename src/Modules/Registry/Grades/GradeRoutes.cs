using Anran.Kernel.Contributions;

namespace Anran.Registry.Grades;

/// <summary>The folder's table of contents.</summary>
static class GradeRoutes
{
    public static IServiceCollection AddGrades(this IServiceCollection services) => services
        .AddScoped<JudgeGrades>()
        .AddScoped<IGrades, FindGrades>()
        .AddScoped<ITimeline, GradeHistory>()
        .AddSingleton<GradeClock>().AddHostedService(it => it.GetRequiredService<GradeClock>())
        .AddListener("registry.grades", GradeClock.Hear)
        .AddPermission("registry.grade", "调整风险等级", "Set risk grades")
        .AddFact<SubjectsGraded>("评定了风险等级", "graded subjects", live: "registry.read")
        .AddFact<SubjectGradeSet>("调整了风险等级", "set the grade of a subject", live: "registry.read")
        .AddFact<SubjectGradeSetEnded>("结束了风险等级的人工调整", "ended the set grade of a subject", live: "registry.read");

    public static void MapGrades(this IEndpointRouteBuilder subjects)
    {
        ShowGrade.Map(subjects);
        SetGrade.Map(subjects);
    }
}
