using System.Net;
using System.Net.NetworkInformation;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Anran.Kernel;
using Anran.Kernel.Keys;

namespace Anran.Server.Hosting;

/// <summary>
/// What the server shows on HTTPS: the certificate it was given, or one from its own local authority, which phones can be
/// taught to trust (see <see cref="TrustPage"/>): camera, position and offline work need HTTPS.
/// </summary>
sealed class Certificates(KeyFolder keys, ServeOptions options)
{
    // Browsers refuse server certificates of more than 398 days.
    static readonly TimeSpan ServerLife = TimeSpan.FromDays(397), AuthorityLife = TimeSpan.FromDays(3650), RenewBefore = TimeSpan.FromDays(30);

    readonly Lock renewing = new();
    X509Certificate2? current;

    /// <summary>The public part of the local authority, for people to trust; null when a certificate was given.</summary>
    public X509Certificate2? Authority => options.Certificate is null ? X509CertificateLoader.LoadCertificate(OwnAuthority().Export(X509ContentType.Cert)) : null;

    /// <summary>The certificate for the next connection; a new one when the old runs out or the given file was replaced.</summary>
    public X509Certificate2 Current()
    {
        lock (renewing)
        {
            if (current is null || Stale(current)) current = options.Certificate is null ? Issue() : Given();
            return current;
        }
    }

    DateTime givenWritten;

    bool Stale(X509Certificate2 certificate) => options.Certificate is null
        ? certificate.NotAfter.ToUniversalTime() < options.Time.GetUtcNow().UtcDateTime + RenewBefore
        : File.GetLastWriteTimeUtc(options.Certificate) != givenWritten;

    X509Certificate2 Given()
    {
        var (file, key) = (options.Certificate!, options.CertificateKey);
        X509Certificate2 given;
        try
        {
            givenWritten = File.GetLastWriteTimeUtc(file);
            given = Path.GetExtension(file).ToUpperInvariant() is ".PFX" or ".P12"
                ? X509CertificateLoader.LoadPkcs12FromFile(file, Environment.GetEnvironmentVariable("ANRAN_CERTIFICATE_PASSWORD"))
                : X509Certificate2.CreateFromPemFile(file, key);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusal(new(
                $"证书读不了：{file}。需要 PEM 证书加 --certificate-key 私钥，或 .pfx（口令放在环境变量 ANRAN_CERTIFICATE_PASSWORD）。",
                $"The certificate cannot be read: {file}. Give a PEM certificate with --certificate-key, or a .pfx with its password in ANRAN_CERTIFICATE_PASSWORD."));
        }
        if (given.NotAfter.ToUniversalTime() < options.Time.GetUtcNow().UtcDateTime)
        {
            throw new StartRefusal(new(
                $"证书已于 {given.NotAfter:yyyy-MM-dd} 过期：{file}。请换上新证书，或去掉 --certificate 改用自带的本地证书。",
                $"The certificate expired on {given.NotAfter:yyyy-MM-dd}: {file}. Replace it, or leave out --certificate to use the built-in local one."));
        }
        return given;
    }

    X509Certificate2 Issue()
    {
        using var authority = OwnAuthority();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Anran 安燃", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        request.CertificateExtensions.Add(Names());
        var now = options.Time.GetUtcNow();
        using var issued = request.Create(authority, now.AddDays(-1), now + ServerLife, RandomNumberGenerator.GetBytes(16));
        using var whole = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null);
    }

    static X509Extension Names()
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        var host = Dns.GetHostName();
        if (Uri.CheckHostName(host) == UriHostNameType.Dns) names.AddDnsName(host);
        if (Uri.CheckHostName(host) == UriHostNameType.Dns && !host.Contains('.', StringComparison.Ordinal)) names.AddDnsName(host + ".local");
        foreach (var address in Addresses()) names.AddIpAddress(address);
        return names.Build();
    }

    /// <summary>The addresses under which phones of the same network find this machine, loopback included.</summary>
    public static IEnumerable<IPAddress> Addresses() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(network => network.OperationalStatus == OperationalStatus.Up)
        .SelectMany(network => network.GetIPProperties().UnicastAddresses)
        .Select(unicast => unicast.Address)
        .Where(address => address.AddressFamily == AddressFamily.InterNetwork || IPAddress.IsLoopback(address))
        .Append(IPAddress.Loopback).Distinct();

    X509Certificate2 OwnAuthority() => X509Certificate2.CreateFromPem(
        keys.Text("authority.pem", Found), keys.Text("authority.pem", Found));

    string Found()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=Anran local authority 安燃本地证书 ({Dns.GetHostName()})", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var now = options.Time.GetUtcNow();
        using var authority = request.CreateSelfSigned(now.AddDays(-1), now + AuthorityLife);
        return authority.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }

    public SslServerAuthenticationOptions ForConnection() => new() { ServerCertificate = Current() };
}

/// <summary>It cannot start as asked; the text says why and what to do.</summary>
sealed class StartRefusal(Text text) : Exception(text.En)
{
    public Text Text { get; } = text;
}
