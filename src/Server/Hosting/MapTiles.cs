using Anran.Kernel.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Server.Hosting;

/// <summary>Where the pictures beneath the map come from, as configured under <c>Anran:Map</c>. Without any, maps have a plain ground and work all the same.</summary>
sealed record MapTiles
{
    /// <summary>Address of a picture, with {z}, {x} and {y}: <c>https://tiles.example.cn/{z}/{x}/{y}.png</c>, or of this server from <c>/</c>. Null: none.</summary>
    public string? Tiles { get; init; }

    /// <summary>What the pictures are drawn in. Positions are kept in WGS-84/CGCS2000 and moved for display only.</summary>
    public MapSystem System { get; init; }

    /// <summary>Whose pictures they are, and the number of their approval, as it must stand on the map.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>Pictures are 256 or 512 pixels wide.</summary>
    public int Size { get; init; } = 256;

    /// <summary>Beyond this the last pictures are stretched.</summary>
    public int MostZoom { get; init; } = 18;

    /// <summary>The one foreign address a page may ask for pictures; null when there is none.</summary>
    public string? Origin => Tiles is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.GetLeftPart(UriPartial.Authority) : null;

    static readonly string[] Holes = ["{z}", "{x}", "{y}"];

    /// <exception cref="StartRefusal">It cannot be what was meant.</exception>
    public MapTiles Checked()
    {
        if (Tiles is null or "") return this with { Tiles = null };
        var isAddress = Tiles.StartsWith('/') || (Uri.TryCreate(Tiles, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
        var plain = Tiles.All(it => it is > ' ' and < (char)127 and not (';' or ',' or '"' or '\''));
        return isAddress && plain && Holes.All(it => Tiles.Contains(it, StringComparison.Ordinal)) && Size is 256 or 512 && MostZoom is >= 1 and <= 24 && Attribution.Length <= 200
            ? this : throw new StartRefusal(new(
                $"地图设置 Anran:Map 不正确：Tiles 应为含 {{z}}、{{x}}、{{y}} 的 http(s) 地址，Size 为 256 或 512，MostZoom 为 1 至 24。现为：{Tiles}",
                $"The setting Anran:Map is wrong: Tiles is an http(s) address with {{z}}, {{x}} and {{y}}, Size is 256 or 512, MostZoom lies between 1 and 24. It is: {Tiles}"));
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/map", Handle).RequiresSignIn().WithTags("System");

    static Ok<MapGround> Handle(MapTiles tiles) => TypedResults.Ok(new MapGround(tiles.Tiles, tiles.System, tiles.Attribution, tiles.Size, tiles.MostZoom));
}

/// <param name="Tiles">Address of a picture with {z}, {x} and {y}; null: a plain ground.</param>
/// <param name="Size">Pixels.</param>
sealed record MapGround(string? Tiles, MapSystem System, string Attribution, int Size, int MostZoom);

/// <summary>The coordinate systems in use.</summary>
enum MapSystem
{
    /// <summary>And CGCS2000, from which it differs by centimetres.</summary>
    Wgs84,

    /// <summary>The shifted one that public maps of the mainland are drawn in.</summary>
    Gcj02,
}
