using Anran.Kernel.Contributions;
using Anran.Registry.Duplicates;
using Anran.Registry.Facilities;
using Anran.Registry.Staff;
using Anran.Registry.Supply;

namespace Anran.Registry.Subjects;

/// <summary>The folder's table of contents.</summary>
static class SubjectRoutes
{
    public static IServiceCollection AddSubjects(this IServiceCollection services) => services
        .AddSingleton<SubjectKinds>()
        .AddScoped<FindSubjects>().AddScoped<ISubjects>(it => it.GetRequiredService<FindSubjects>())
        .AddScoped<ISubjectCards, ReadCards>().AddScoped<IRegister, WalkRegister>()
        .AddScoped<ITimeline, SubjectHistory>().AddScoped<ITimeline, DetailHistory>()
        .AddSingleton<FacilityKinds>().AddScoped<IGradeFacts, OverdueFacilities>()
        .AddFact<SubjectContactCorrected>("更正了联系人", "corrected whom to call", live: "registry.read")
        .AddFact<SubjectSupplyChanged>("修改了供用气信息", "changed how a user is supplied", live: "registry.read")
        .AddFact<SubjectsToldApart>("判定两个监管对象不是同一个", "told two subjects apart", live: "registry.read")
        .AddFact<SubjectsToldApartUndone>("撤销了“不是同一个”的判定", "undid telling two subjects apart", live: "registry.read")
        .AddFact<FacilityAdded>("登记了设施", "registered a facility", live: "registry.read")
        .AddFact<FacilityChanged>("修改了设施", "changed a facility", live: "registry.read")
        .AddFact<FacilityRemoved>("登记设施拆除", "a facility was removed", live: "registry.read")
        .AddFact<StaffAdded>("登记了人员", "registered somebody who works there", live: "registry.read")
        .AddFact<StaffChanged>("修改了人员", "changed somebody who works there", live: "registry.read")
        .AddFact<StaffLeft>("登记人员离岗", "somebody left", live: "registry.read")
        .AddFact<StaffRevealed>("查看了人员的证件和电话", "looked at somebody's number and telephone")
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
        ListMine.Map(subjects);
        CorrectContact.Map(subjects);
        SupplyForm.Map(subjects);
        ListStaff.Map(subjects);
        ExportSubjects.Map(subjects);
        AddSubject.Map(subjects);
        GetSubject.Map(subjects);
        ChangeSubject.Map(subjects);
        SetStatus.Map(subjects);
        RevealContact.Map(subjects);
        ListTimeline.Map(subjects);
    }
}
