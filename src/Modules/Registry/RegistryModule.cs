using Anran.Registry.Duplicates;
using Anran.Registry.Imports;
using Anran.Registry.Maps;
using Anran.Registry.Subjects;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry;

/// <summary>The module's table of contents: what it stores, what it serves.</summary>
public static class RegistryModule
{
    public static IServiceCollection AddRegistry(this IServiceCollection services) => services
        .AddValidation()
        .AddSubjects()
        .AddScoped<FindDuplicates>()
        .AddScoped<ImportRun>()
        .AddPermission("registry.read", "查看监管对象", "See subjects of supervision")
        .AddPermission("registry.edit", "维护监管对象", "Add and edit subjects of supervision")
        .AddPermission("registry.import", "导入监管对象", "Import subjects of supervision")
        .AddPermission("registry.merge", "合并监管对象", "Merge subjects of supervision")
        .AddModule("Registry", typeof(RegistryModule).Assembly, Tables);

    public static void MapRegistry(this IEndpointRouteBuilder api)
    {
        var subjects = api.MapGroup("/subjects").WithTags("Registry");
        subjects.MapSubjects();
        ShowMap.Map(subjects);
        CheckDuplicates.Map(subjects);
        ListDuplicates.Map(subjects);
        ListTwins.Map(subjects);
        MergeSubjects.Map(subjects);
        ListMerges.Map(subjects);
        UndoMerge.Map(subjects);
        ImportSubjects.Map(subjects);
        GetTemplate.Map(subjects);
        ListSubjectKinds.Map(api.MapGroup("").WithTags("Registry"));
    }

    static void Tables(ModelBuilder model)
    {
        model.Entity<Subject>().ToTable("subject").HasQueryFilter(Subject.Merged, it => it.MergedInto == null);
        model.Entity<SubjectMerge>().ToTable("subject_merge");
        model.Entity<SubjectReveal>().ToTable("subject_reveal");
    }
}
