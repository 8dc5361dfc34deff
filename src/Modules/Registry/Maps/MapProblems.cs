namespace Anran.Registry.Maps;

static class MapProblems
{
    public static Problem NoOutline(int most) => Problem.Field("area", "map.no-outline", new(
        $"范围不正确：应为“纬度,经度”以分号相连，2 个点为矩形，3 至 {most} 个点为多边形。请重新画。",
        $"This is no area: latitude,longitude joined by semicolons, two for a rectangle, three to {most} for a polygon. Draw it again."));

    public static Problem NoView() => Problem.Field("west", "map.no-view", new(
        "视野不正确：西、南、东、北应都给出，以度为单位，且西小于东、南小于北。", "This is no view: west, south, east and north go together, in degrees, west below east and south below north."));
}
