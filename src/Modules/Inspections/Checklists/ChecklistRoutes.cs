namespace Anran.Inspections.Checklists;

/// <summary>The folder's table of contents.</summary>
static class ChecklistRoutes
{
    public static IServiceCollection AddChecklists(this IServiceCollection services) => services
        .AddSingleton<ChecklistShelf>()
        .AddPermission("checklists.read", "查看检查表", "Read checklists");

    public static void MapChecklists(this IEndpointRouteBuilder api)
    {
        var checklists = api.MapGroup("/checklists").WithTags("Inspections");
        ListChecklists.Map(checklists);
        ShowChecklist.Map(checklists);
    }
}
