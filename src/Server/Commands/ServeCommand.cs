using System.CommandLine;
using Anran.Server.Hosting;

namespace Anran.Server.Commands;

/// <summary><c>anran serve</c>: the product in one process.</summary>
static class ServeCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var urls = new Option<string>("--urls") { Description = "监听地址，可用分号隔开多个 / addresses to listen on, separated by semicolons", DefaultValueFactory = _ => ServeOptions.UsualUrls };
        var data = new Option<DirectoryInfo>("--data") { Description = "数据目录 / the data folder", DefaultValueFactory = _ => new(ServeOptions.UsualData) };
        var keys = new Option<DirectoryInfo?>("--keys") { Description = "密钥目录，默认在数据目录旁 / the key folder; beside the data folder unless given" };
        var noDemo = new Option<bool>("--no-demo") { Description = "首次启动不放演示数据 / no demo data at the first start" };
        var postgres = new Option<string?>("--postgres") { Description = "PostgreSQL 连接串，也可用环境变量 ANRAN_POSTGRES / connection string; or the variable ANRAN_POSTGRES" };
        var certificate = new Option<FileInfo?>("--certificate") { Description = "HTTPS 证书（PEM 或 .pfx），默认用自带的本地证书 / certificate for HTTPS (PEM or .pfx); a local one unless given" };
        var certificateKey = new Option<FileInfo?>("--certificate-key") { Description = "PEM 证书的私钥 / private key of a PEM certificate" };
        var command = new Command("serve", "启动服务 / start the product") { urls, data, keys, noDemo, postgres, certificate, certificateKey };
        command.SetAction((parsed, stop) => AnranHost.Run(
            new ServeOptions
            {
                Urls = parsed.GetValue(urls)!,
                DataFolder = parsed.GetValue(data)!.FullName,
                KeyFolder = parsed.GetValue(keys)?.FullName,
                Demo = !parsed.GetValue(noDemo),
                Certificate = parsed.GetValue(certificate)?.FullName,
                CertificateKey = parsed.GetValue(certificateKey)?.FullName,
                Postgres = parsed.GetValue(postgres) ?? Environment.GetEnvironmentVariable("ANRAN_POSTGRES"),
            },
            output,
            errors,
            stop));
        return command;
    }
}
