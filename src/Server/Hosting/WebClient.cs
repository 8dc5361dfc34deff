using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Anran.Kernel.Access;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Primitives;

namespace Anran.Server.Hosting;

/// <summary>The web client, out of the executable itself: nothing to unpack, nothing to forget when it is copied.</summary>
sealed class WebClient
{
    const string Prefix = "web/", Index = "index.html", Field = "field.html";

    readonly FrozenDictionary<string, Asset> assets;

    WebClient(FrozenDictionary<string, Asset> assets) => this.assets = assets;

    public static WebClient FromExecutable()
    {
        var types = new FileExtensionContentTypeProvider { Mappings = { [".webmanifest"] = "application/manifest+json" } };
        var code = Assembly.GetExecutingAssembly();
        return new(code.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name => new Asset(code, name, types), StringComparer.Ordinal));
    }

    public void Map(WebApplication app)
    {
        app.MapGet("/assets/{**path}", (HttpContext http, string path) => Send(http, "assets/" + path, forEver: true))
            .OpenToAll("the web client's code holds no data").ExcludeFromDescription();
        // The phone's door has a page of its own, and its service worker lies below it: it may look after /field/ and nothing else.
        app.MapGet("/field/{name:file}", (HttpContext http, string name) => Send(http, "field/" + name, forEver: false))
            .OpenToAll("the field app's service worker, manifest and icons hold no data").ExcludeFromDescription();
        app.MapGet("/field/{**path:nonfile}", SendField)
            .OpenToAll("the field app must open before anybody has signed in, and without a network").ExcludeFromDescription();
        // Pages have addresses of their own; the client finds its way from the address.
        app.MapFallback("{**path:nonfile}", (HttpContext http) => Send(http, Index, forEver: false))
            .OpenToAll("the web client's page holds no data").ExcludeFromDescription();
        app.MapGet("/{name:file}", (HttpContext http, string name) => Send(http, name, forEver: false))
            .OpenToAll("the web client's icon and alike").ExcludeFromDescription();
    }

    Task SendField(HttpContext http)
    {
        // Without the slash the page would lie outside what its service worker may look after.
        if (http.Request.Path != "/field") return Send(http, Field, forEver: false);
        http.Response.Redirect("/field/" + http.Request.QueryString);
        return Task.CompletedTask;
    }

    async Task Send(HttpContext http, string name, bool forEver)
    {
        if (http.Request.Path.StartsWithSegments("/api"))
        {
            http.Response.StatusCode = 404; // a wrong address of the API is no page
            return;
        }
        if (!assets.TryGetValue(name, out var asset))
        {
            http.Response.StatusCode = name is Index or Field ? 503 : 404;
            if (name is Index or Field) await http.Response.WriteAsync("网页端未随程序构建，请用 ./do run 启动。 The web client was not built in; start with ./do run.", http.RequestAborted);
            return;
        }
        var tag = new StringValues(asset.Tag);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = forEver ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.Vary = "Accept-Encoding";
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = 304;
            return;
        }
        http.Response.ContentType = asset.Type;
        var brotli = asset.Brotli.Value is not null && http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase);
        if (brotli) http.Response.Headers.ContentEncoding = "br";
        await http.Response.Body.WriteAsync(brotli ? asset.Brotli.Value! : asset.Bytes.Value, http.RequestAborted);
    }

    sealed class Asset
    {
        public Asset(Assembly code, string resource, FileExtensionContentTypeProvider types)
        {
            Type = types.TryGetContentType(resource, out var type) ? (type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type) : "application/octet-stream";
            Bytes = new(() => Read(code, resource));
            Brotli = new(() => Compressible(Type) ? Compress(Bytes.Value) : null);
        }

        public string Type { get; }
        public Lazy<byte[]> Bytes { get; }
        public Lazy<byte[]?> Brotli { get; }
        public string Tag => field ??= $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes.Value)[..12])}\"";

        static bool Compressible(string type) => type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("javascript", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal) || type.Contains("svg", StringComparison.Ordinal);

        static byte[] Read(Assembly code, string resource)
        {
            using var stream = code.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }

        static byte[] Compress(byte[] bytes)
        {
            using var packed = new MemoryStream();
            using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal)) brotli.Write(bytes);
            return packed.ToArray();
        }
    }
}
