using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Anran.Server.Hosting;
using Xunit;

namespace Anran.Tests.Server;

public sealed class HostTests : OverHttp
{
    [Fact]
    public async Task The_process_says_that_it_lives_and_can_serve()
    {
        await using var app = await App.Start();
        using var anybody = app.Anybody();

        Assert.Contains("live", await anybody.GetStringAsync("/health/live"), StringComparison.Ordinal);
        Assert.Contains("ready", await anybody.GetStringAsync("/health/ready"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_address_of_the_interface_is_no_page_and_says_nothing_of_the_inside()
    {
        await using var app = await App.Start();
        using var anybody = app.Anybody();

        using var answer = await anybody.GetAsync("/api/no/such/thing");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<html", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_answer_forbids_the_browser_what_we_never_need()
    {
        await using var app = await App.Start();
        using var anybody = app.Anybody();

        using var answer = await anybody.GetAsync("/health/live");

        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_phone_that_trusts_the_local_authority_trusts_the_server()
    {
        await using var app = await App.Start(options => options with { Urls = "https://127.0.0.1:0" });
        using var authority = X509CertificateLoader.LoadCertificate(await Fetch(app, "/trust/anran.crt"));
        using var phone = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = Trusting(authority) } }) { BaseAddress = app.Address };

        var page = await phone.GetStringAsync("/trust");

        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexString(authority.GetCertHash(HashAlgorithmName.SHA256))[..4], page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_certificate_is_refused_at_the_start_with_its_date_and_the_way_out()
    {
        await using var store = await TestStore.Create();
        var (certificate, key) = Write(store.Options.DataFolder, from: App.Now.AddYears(-2), to: App.Now.AddDays(-1));

        var (code, errors) = await Start(store.Options with { Urls = "https://127.0.0.1:0", Certificate = certificate, CertificateKey = key, Time = new TestClock(App.Now) });

        Assert.Equal(2, code);
        Assert.Contains("2026-07-14", errors, StringComparison.Ordinal);
        Assert.Contains("expired", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_named_and_nothing_else_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await using var store = await TestStore.Create();

        var (code, errors) = await Start(store.Options with { Urls = $"http://{other.LocalEndpoint}" });

        Assert.Equal(2, code);
        Assert.Contains("已被占用", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://")]
    [InlineData("ftp://127.0.0.1:1")]
    public async Task An_address_that_is_none_is_refused(string urls)
    {
        await using var store = await TestStore.Create();

        var (code, errors) = await Start(store.Options with { Urls = urls });

        Assert.Equal(2, code);
        Assert.Contains("--urls", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_refused()
    {
        var (code, errors) = await Start(new() { Urls = "http://127.0.0.1:0", DataFolder = "/proc/anran" });

        Assert.Equal(2, code);
        Assert.Contains("/proc/anran", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_away_at_the_start_is_named_without_its_password()
    {
        await using var store = await TestStore.Create();

        var (code, errors) = await Start(store.Options with { Postgres = "Host=127.0.0.1;Port=1;Database=anran;Username=a;Password=secret" });

        Assert.Equal(2, code);
        Assert.Contains("127.0.0.1:1/anran", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", errors, StringComparison.Ordinal);
    }

    static async Task<(int Code, string Errors)> Start(ServeOptions options)
    {
        await using var errors = new StringWriter();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return (await AnranHost.Run(options, TextWriter.Null, errors, patience.Token), errors.ToString());
    }

    static async Task<byte[]> Fetch(App app, string path)
    {
        using var careless = new HttpClient(new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } }) { BaseAddress = app.Address };
        return await careless.GetByteArrayAsync(path);
    }

    static X509ChainPolicy Trusting(X509Certificate2 authority) => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { authority },
        RevocationMode = X509RevocationMode.NoCheck,
        VerificationTimeIgnored = false,
        VerificationTime = App.Now.UtcDateTime,
    };

    static (string Certificate, string Key) Write(string folder, DateTimeOffset from, DateTimeOffset to)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256).CreateSelfSigned(from, to);
        var (certificateFile, keyFile) = (Path.Combine(folder, "test.crt"), Path.Combine(folder, "test.key"));
        File.WriteAllText(certificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(keyFile, key.ExportPkcs8PrivateKeyPem());
        return (certificateFile, keyFile);
    }
}
