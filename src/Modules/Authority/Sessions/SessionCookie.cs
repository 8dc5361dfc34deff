namespace Anran.Authority.Sessions;

/// <summary>The cookie that carries a session's token.</summary>
static class SessionCookie
{
    const string Name = "anran";

    public static string? Read(HttpContext http) => http.Request.Cookies[Name];

    /// <param name="age">A span, not an instant: the browser's clock may be wrong.</param>
    public static void Write(HttpContext http, string token, TimeSpan age) => http.Response.Cookies.Append(Name, token, Options(http, age));

    public static void Delete(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http, null));

    static CookieOptions Options(HttpContext http, TimeSpan? age) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/",
        MaxAge = age,
        IsEssential = true,
    };
}
