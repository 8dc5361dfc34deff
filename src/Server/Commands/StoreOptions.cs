using System.CommandLine;
using Anran.Server.Hosting;

namespace Anran.Server.Commands;

/// <summary>Which store a command works on: the same options as those of <c>anran serve</c>.</summary>
sealed class StoreOptions
{
    public Option<DirectoryInfo> Data { get; } = new("--data") { Description = "数据目录 / the data folder", DefaultValueFactory = _ => new(ServeOptions.UsualData) };
    public Option<DirectoryInfo?> Keys { get; } = new("--keys") { Description = "密钥目录，默认在数据目录旁 / the key folder; beside the data folder unless given" };
    public Option<string?> Postgres { get; } = new("--postgres") { Description = "PostgreSQL 连接串，也可用环境变量 ANRAN_POSTGRES / connection string; or the variable ANRAN_POSTGRES" };

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Keys);
        command.Options.Add(Postgres);
    }

    public ServeOptions Of(ParseResult parsed) => new()
    {
        Urls = "http://127.0.0.1:0",
        DataFolder = parsed.GetValue(Data)!.FullName,
        KeyFolder = parsed.GetValue(Keys)?.FullName,
        Postgres = parsed.GetValue(Postgres) ?? Environment.GetEnvironmentVariable("ANRAN_POSTGRES"),
    };
}
