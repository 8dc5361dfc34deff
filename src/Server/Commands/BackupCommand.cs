using System.CommandLine;
using Anran.Kernel.Access;
using Anran.Kernel.Backup;
using Anran.Server.Hosting;

namespace Anran.Server.Commands;

/// <summary><c>anran backup FILE|-</c>: database and files in one file, also while the product is serving. The keys are kept apart.</summary>
static class BackupCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var store = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "备份文件；- 为标准输出 / the backup to write; - for standard output" };
        var command = new Command("backup", "备份数据库和文件，服务运行时也可；密钥不在其中，请另行保管 / back up database and files, also while serving; the keys are not in it, keep them apart") { file };
        store.AddTo(command);
        command.SetAction((parsed, stop) => Run(store.Of(parsed), parsed.GetValue(file)!, output, errors, stop));
        return command;
    }

    static async Task<int> Run(ServeOptions options, string file, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        try
        {
            if (AuditCommand.Missing(options) is { } missing) throw new BackupRefusal(missing);
            await using var app = AnranHost.Build(options);
            await using var services = app.Services.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("backup");
            var backup = services.ServiceProvider.GetRequiredService<WriteBackup>();
            var manifest = file == "-" ? await ToOutput(backup, stop) : await ToFile(backup, Path.GetFullPath(file), stop);
            var told = file == "-" ? errors : output;
            await told.WriteLineAsync($"✓ 已备份 {manifest.Parts.Count} 部分，日志到第 {manifest.Seq} 条 / {manifest.Parts.Count} parts, the journal up to entry {manifest.Seq}: {file}");
            foreach (var hash in manifest.Missing) await errors.WriteLineAsync($"✗ 文件内容缺失 / the content of a file is missing: {hash}");
            return manifest.Missing.Count == 0 ? 0 : 1;
        }
        catch (BackupRefusal refusal)
        {
            await errors.WriteLineAsync($"{refusal.Text.Zh}\n{refusal.Text.En}");
            return 2;
        }
        catch (Exception exception) when (StartProblems.Of(exception, options) is { } text)
        {
            await errors.WriteLineAsync($"{text.Zh}\n{text.En}");
            return 2;
        }
    }

    /// <summary>Under its final name it is whole: a kill in between leaves only a draft.</summary>
    static async Task<Manifest> ToFile(WriteBackup backup, string file, CancellationToken stop)
    {
        if (File.Exists(file)) throw new BackupRefusal(new($"文件已存在，不覆盖：{file}", $"The file exists and is not overwritten: {file}"));
        var folder = Path.GetDirectoryName(file)!;
        if (!Directory.Exists(folder)) throw new BackupRefusal(new($"没有这个目录：{folder}", $"There is no such folder: {folder}"));
        var draft = $"{file}.{Environment.ProcessId}.part";
        try
        {
            Manifest manifest;
            await using (var stream = new FileStream(draft, FileMode.Create, FileAccess.ReadWrite))
            {
                manifest = await backup.Run(stream, folder, stop);
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, file, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    static async Task<Manifest> ToOutput(WriteBackup backup, CancellationToken stop)
    {
        await using var output = Console.OpenStandardOutput();
        return await backup.Run(output, Path.GetTempPath(), stop);
    }
}
