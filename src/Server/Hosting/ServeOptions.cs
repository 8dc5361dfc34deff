using Anran.Authority;

namespace Anran.Server.Hosting;

/// <summary>How one process of the product is started.</summary>
sealed record ServeOptions
{
    public const string UsualUrls = "http://localhost:5080";
    public const string UsualData = "anran-data";

    public required string Urls { get; init; }

    /// <summary>Everything the product keeps, except <see cref="KeyFolder"/>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Null means beside the data folder: <c>DIR.keys</c>.</summary>
    public string? KeyFolder { get; init; }
    public bool Demo { get; init; }

    /// <summary>Connection string; null means SQLite under the data folder.</summary>
    public string? Postgres { get; init; }

    /// <summary>PEM or .pfx; null means one from the local authority in the key folder.</summary>
    public string? Certificate { get; init; }
    public string? CertificateKey { get; init; }

    /// <summary>The 44,699 divisions of the nation; tests that need only a few places leave them out.</summary>
    public bool Divisions { get; init; } = true;

    /// <summary>The rules of signing in; null means as configured under <c>Anran:SignIn</c>.</summary>
    public SignInOptions? SignIn { get; init; }

    /// <summary>The ground of maps; null means as configured under <c>Anran:Map</c>.</summary>
    public MapTiles? Map { get; init; }

    /// <summary>The clock; tests bring their own.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public string Keys => KeyFolder ?? Path.TrimEndingDirectorySeparator(DataFolder) + ".keys";

    /// <exception cref="StartRefusal">One of <see cref="Urls"/> is no address to listen on.</exception>
    public string[] Addresses()
    {
        var urls = Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return urls.Length > 0 && urls.All(IsAddress) ? urls : throw new StartRefusal(new(
            $"--urls 不是有效的地址：{Urls}。例：http://localhost:5080;https://0.0.0.0:5443",
            $"--urls is not an address to listen on: {Urls}. Example: http://localhost:5080;https://0.0.0.0:5443"));
    }

    static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.Host.Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
