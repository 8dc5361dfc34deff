using Anran.Kernel.Http;

namespace Anran.Kernel.Access;

/// <summary>Between routing and the use case: who is it, and may they? Whatever says nothing is refused.</summary>
public static class Gate
{
    public static IApplicationBuilder UseGate(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var endpoint = http.GetEndpoint();
        if (endpoint is not null && endpoint.Metadata.GetMetadata<Open>() is null) await Admit(http, endpoint);
        await next(http);
    });

    static async Task Admit(HttpContext http, Endpoint endpoint)
    {
        var requires = endpoint.Metadata.GetMetadata<Requires>() ?? throw AccessProblems.Closed();
        var identity = await http.RequestServices.GetRequiredService<Recognise>()(http) ?? throw AccessProblems.NotSignedIn();
        var caller = http.RequestServices.GetRequiredService<Caller>();
        if (requires.Permission == Requires.SignedIn)
        {
            caller.Become(identity, identity.Grants.Select(grant => grant.Scope));
            return;
        }
        if (!identity.May(requires.Permission)) throw AccessProblems.NotAllowed(requires.Permission);
        caller.Become(identity, identity.ScopesOf(requires.Permission));
    }
}

/// <summary>What the gate and the scope filter say.</summary>
public static class AccessProblems
{
    public static Problem NotSignedIn() => new(401, "sign-in.needed", new(
        "请先登录。若刚才已登录，说明会话已过期，重新登录后可继续，未保存的内容仍在。",
        "Please sign in. If you were signed in, the session has expired; sign in again and go on, nothing typed is lost."));

    public static Problem NotAllowed(string permission) => new(403, "not-allowed", new(
        $"你的角色没有“{permission}”权限。请向本单位或本地区管理员申请。",
        $"None of your roles has the permission “{permission}”. Ask the administrator of your organisation or area."));

    public static Problem Closed() => new(403, "closed", new("此接口未开放。", "This address is not open."));

    public static Problem OutsideScope() => new(403, "outside-scope", new(
        "你要保存的内容不在你的辖区或单位范围内，没有保存。",
        "What you are saving lies outside your area or organisation; nothing was saved."));
}
