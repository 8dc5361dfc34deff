using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>The folder's table of contents.</summary>
static class PlaceRoutes
{
    public static IServiceCollection AddPlaces(this IServiceCollection services) => services
        .AddScoped<IPlaces, FindPlaces>().AddScoped<IPlaceNames, FindPlaces>()
        .AddScoped<TreeLock>().AddScoped<SeedPlaces>()
        .AddSingleton<PlaceIndex>()
        .AddHostedService<StragglersHome>()
        .AddPermission(GetPlace.Permission, "查看地区树", "Look at the tree of places")
        .AddPermission(ChangeablePlace.Permission, "维护地区树", "Maintain the tree of places");

    public static void MapPlaces(this IEndpointRouteBuilder api)
    {
        var places = api.MapGroup("/places").WithTags("Places");
        SearchPlaces.Map(places);
        ListRoots.Map(places);
        GetPlace.Map(places);
        ListChildren.Map(places);
        AddPlace.Map(places);
        RenamePlace.Map(places);
        MovePlace.Map(places);
        ClosePlace.Map(places);
        ImportPlaces.Map(places);
    }

    public static void Tables(ModelBuilder model)
    {
        var place = model.Entity<Place>().ToTable("place");
        place.Property(it => it.Name).HasMaxLength(Place.LongestName);
        model.Entity<PlaceParent>().ToTable("place_parent").HasKey(it => new { it.Place, it.From });
        model.Entity<PlaceCode>().ToTable("place_code").HasKey(it => new { it.Place, it.System, it.From });
        model.Entity<PlaceName>().ToTable("place_name").HasKey(it => new { it.Place, it.From });
        model.Entity<PlaceSegment>().ToTable("place_segment").HasKey(it => it.Parent);
        model.Entity<PlaceChange>().ToTable("place_change");
    }
}
