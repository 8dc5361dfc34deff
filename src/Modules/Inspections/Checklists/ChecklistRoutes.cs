namespace Anran.Inspections.Checklists;

/// <summary>The folder's table of contents.</summary>
static class ChecklistRoutes
{
    public static IServiceCollection AddChecklists(this IServiceCollection services) => services
        .AddSingleton<ChecklistShelf>();
}
