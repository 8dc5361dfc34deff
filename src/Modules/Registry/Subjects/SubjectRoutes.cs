using Anran.Kernel.Contributions;

namespace Anran.Registry.Subjects;

/// <summary>The folder's table of contents.</summary>
static class SubjectRoutes
{
    public static IServiceCollection AddSubjects(this IServiceCollection services) => services
        .AddSingleton<SubjectKinds>()
        .AddScoped<FindSubjects>().AddScoped<ISubjects>(it => it.GetRequiredService<FindSubjects>())
        .AddScoped<ISubjectCards, ReadCards>().AddScoped<IRegister, WalkRegister>()
        .AddScoped<ITimeline, SubjectHistory>()
        .AddFact<SubjectAdded>("登记了监管对象", "registered a subject", live: "registry.read")
        .AddFact<SubjectChanged>("修改了监管对象", "changed a subject", live: "registry.read")
        .AddFact<SubjectStatusChanged>("变更了监管对象的状态", "changed the status of a subject", live: "registry.read")
        .AddFact<SubjectsImported>("导入了监管对象", "imported subjects", live: "registry.read")
        .AddFact<SubjectsUpdated>("导入时更新了监管对象", "updated subjects by an import", live: "registry.read")
        .AddFact<SubjectMerged>("合并了监管对象", "merged subjects", live: "registry.read")
        .AddFact<SubjectMergeUndone>("撤销了监管对象的合并", "undid a merge of subjects", live: "registry.read")
        .AddFact<SubjectContactRevealed>("查看了监管对象的联系人", "looked at whom to call at a subject");

    public static void MapSubjects(this IEndpointRouteBuilder subjects)
    {
        ListSubjects.Map(subjects);
        ExportSubjects.Map(subjects);
        AddSubject.Map(subjects);
        GetSubject.Map(subjects);
        ChangeSubject.Map(subjects);
        SetStatus.Map(subjects);
        RevealContact.Map(subjects);
        ListTimeline.Map(subjects);
    }
}
