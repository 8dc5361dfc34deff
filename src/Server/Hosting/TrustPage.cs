using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Anran.Kernel.Access;
using QRCoder;

namespace Anran.Server.Hosting;

/// <summary>Teaches a phone to trust the local authority: a page with a QR code, the certificate, and four steps.</summary>
static class TrustPage
{
    const string Reason = "a phone must trust the certificate before anybody can sign in on it";

    public static void MapTrustPage(this WebApplication app)
    {
        app.MapGet("/trust", Page).OpenToAll(Reason).ExcludeFromDescription();
        app.MapGet("/trust/anran.crt", Authority).OpenToAll(Reason).ExcludeFromDescription();
    }

    static IResult Authority(Certificates certificates) => certificates.Authority is { } authority
        ? Results.File(authority.Export(X509ContentType.Cert), "application/x-x509-ca-cert", "anran.crt")
        : Results.NotFound();

    static IResult Page(HttpContext http, Certificates certificates)
    {
        if (certificates.Authority is not { } authority) return Results.Content(Html("<p>本服务器使用单位提供的证书，手机无需设置。</p><p lang=en>This server uses a certificate of your organisation; phones need no setting.</p>"), "text/html; charset=utf-8");
        var address = $"{http.Request.Scheme}://{PhoneHost(http)}/trust";
        var print = Convert.ToHexString(authority.GetCertHash(HashAlgorithmName.SHA256)).Chunk(4).Select(four => new string(four));
        return Results.Content(Html($"""
            <p>现场检查要用相机、定位和离线功能，浏览器只在受信任的 HTTPS 下才允许。每部手机做一次即可。</p>
            <p lang=en>Inspections need camera, position and offline work, which browsers allow only on trusted HTTPS. Once for each phone.</p>
            <div class=qr>{Qr(address)}</div>
            <p class=address>{WebUtility.HtmlEncode(address)}</p>
            <ol>
              <li>手机连到同一网络，扫码打开本页。<span lang=en>Join the same network and scan the code.</span></li>
              <li><a href="/trust/anran.crt">下载证书 anran.crt</a> <span lang=en>Download the certificate.</span></li>
              <li>安卓：设置 → 安全 → 加密与凭据 → 安装证书 → CA 证书。苹果：设置 → 已下载描述文件 → 安装；再到 通用 → 关于本机 → 证书信任设置 打开开关。<span lang=en>Android: Settings → Security → Encryption &amp; credentials → Install a certificate → CA. iPhone: Settings → Profile downloaded → Install; then General → About → Certificate Trust Settings.</span></li>
              <li>核对指纹一致后再信任。<span lang=en>Trust it only if the fingerprint is the same:</span><br><code>{string.Join(' ', print)}</code></li>
            </ol>
            """), "text/html; charset=utf-8");
    }

    /// <summary>The address somebody opened the page with, unless it is this machine's own name for itself, which no phone can reach.</summary>
    static string PhoneHost(HttpContext http)
    {
        var host = http.Request.Host;
        var local = host.Host is "localhost" || (IPAddress.TryParse(host.Host, out var ip) && IPAddress.IsLoopback(ip));
        var outside = Certificates.Addresses().FirstOrDefault(address => !IPAddress.IsLoopback(address));
        return local && outside is not null ? host.Port is { } port ? $"{outside}:{port}" : outside.ToString() : host.ToString();
    }

    static string Qr(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(6);
    }

    static string Html(string body) => $$$"""
        <!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>让手机信任本服务器 · Trust this server</title>
        <style>body{font:17px/26px "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",system-ui;max-width:40rem;margin:24px auto;padding:0 24px;color:#1b1f23;background:#fff}[lang=en]{color:#57606a;display:block}h1{font-size:22px}a{color:#0B6B74}.qr svg{width:220px;height:220px}.address{font-variant-numeric:tabular-nums;overflow-wrap:anywhere}code{overflow-wrap:anywhere}li{margin:8px 0}@media(prefers-color-scheme:dark){body{background:#111418;color:#e6e9ec}[lang=en]{color:#9aa4ad}a{color:#5cc4cd}.qr{background:#fff;display:inline-block;padding:8px}}</style>
        <h1>让手机信任本服务器</h1><p lang=en>Teach a phone to trust this server</p>{{{body}}}</html>
        """;
}
