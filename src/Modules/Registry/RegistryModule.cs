using Anran.Registry.Duplicates;
using Anran.Registry.Facilities;
using Anran.Registry.Grades;
using Anran.Registry.Imports;
using Anran.Registry.Maps;
using Anran.Registry.Staff;
using Anran.Registry.Subjects;
using Anran.Registry.Supply;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry;

/// <summary>The module's table of contents: what it stores, what it serves.</summary>
public static class RegistryModule
{
    public static IServiceCollection AddRegistry(this IServiceCollection services) => services
        .AddValidation()
        .AddSubjects()
        .AddGrades()
        .AddScoped<FindDuplicates>()
        .AddScoped<ImportRun>()
        .AddPermission("registry.read", "查看监管对象", "See subjects of supervision")
        .AddPermission("registry.edit", "维护监管对象", "Add and edit subjects of supervision")
        .AddPermission("registry.details", "维护监管对象的联系人、设施和人员", "Keep contacts, facilities and people of subjects")
        .AddPermission("registry.import", "导入监管对象", "Import subjects of supervision")
        .AddPermission("registry.merge", "合并监管对象", "Merge subjects of supervision")
        .AddModule("Registry", typeof(RegistryModule).Assembly, Tables);

    public static void MapRegistry(this IEndpointRouteBuilder api)
    {
        var subjects = api.MapGroup("/subjects").WithTags("Registry");
        subjects.MapSubjects();
        ShowMap.Map(subjects);
        subjects.MapGrades();
        CheckDuplicates.Map(subjects);
        ListDuplicates.Map(subjects);
        ListTwins.Map(subjects);
        MergeSubjects.Map(subjects);
        TellApart.Map(subjects);
        ListMerges.Map(subjects);
        UndoMerge.Map(subjects);
        ImportSubjects.Map(subjects);
        GetTemplate.Map(subjects);
        var others = api.MapGroup("").WithTags("Registry");
        ListSubjectKinds.Map(others);
        ListFacilities.Map(others);
        WriteFacility.Map(others);
        WriteStaff.Map(others);
    }

    static void Tables(ModelBuilder model)
    {
        model.Entity<Subject>().ToTable("subject").HasQueryFilter(Subject.Merged, it => it.MergedInto == null);
        model.Entity<SubjectGrade>().ToTable("subject_grade").Ignore(it => it.ReasonList);
        model.Entity<Facility>().ToTable("facility");
        model.Entity<StaffMember>().ToTable("staff_member");
        model.Entity<SubjectSupply>().ToTable("subject_supply");
        model.Entity<SubjectDistinct>().ToTable("subject_distinct");
        model.Entity<SubjectMerge>().ToTable("subject_merge");
        model.Entity<SubjectReveal>().ToTable("subject_reveal");
    }
}
