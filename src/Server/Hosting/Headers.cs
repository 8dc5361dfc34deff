namespace Anran.Server.Hosting;

/// <summary>What every answer tells the browser it may not do.</summary>
static class Headers
{
    /// <summary>Styles are inline because the components write their own; scripts never are.</summary>
    /// <param name="tiles">The one foreign address there may be: pictures beneath the map.</param>
    static string Policy(string? tiles) => $"default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:{Also(tiles)}; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'{Also(tiles)}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static string Also(string? origin) => origin is null ? "" : " " + origin;

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
    {
        var policy = Policy(app.ApplicationServices.GetRequiredService<MapTiles>().Origin);
        return app.Use((http, next) => Write(http, policy, next));
    }

    static Task Write(HttpContext http, string policy, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), geolocation=(self), microphone=(self)";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (http.Request.Path.StartsWithSegments("/api")) headers.CacheControl = "no-store";
        return next(http);
    }
}
