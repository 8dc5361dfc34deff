using System.CommandLine;
using Anran.Kernel.Access;
using Anran.Kernel.Backup;
using Anran.Kernel.Keys;
using Anran.Server.Hosting;

namespace Anran.Server.Commands;

/// <summary><c>anran restore FILE</c>: checks the whole backup first, then puts it in place and verifies the journal.</summary>
static class RestoreCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var store = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "备份文件 / the backup" };
        var force = new Option<bool>("--force") { Description = "目标里已有数据时也恢复（原有数据移到一旁），或没有原来的密钥时也恢复 / also where there are data (they are moved aside), or without the original keys" };
        var command = new Command("restore", "从备份恢复，先停掉服务 / restore a backup; stop the server first") { file, force };
        store.AddTo(command);
        command.SetAction((parsed, stop) => Run(store.Of(parsed) with { Divisions = false }, parsed.GetValue(file)!, parsed.GetValue(force), output, errors, stop));
        return command;
    }

    static async Task<int> Run(ServeOptions options, string file, bool force, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        try
        {
            var hasKeys = File.Exists(Path.Combine(options.Keys, "journal.key")) && File.Exists(Path.Combine(options.Keys, "journal.pem"));
            if (!hasKeys && !force) throw new BackupRefusal(new(
                $"这里没有密钥：{options.Keys}。没有原来的密钥，个人信息无法读取、日志无法核验。请先放回密钥目录（--keys），确要恢复请加 --force。",
                $"There are no keys here: {options.Keys}. Without the original ones personal data cannot be read and the journal not be verified. Put the key folder back first (--keys), or add --force."));
            using var backup = await BackupFile.Open(Path.GetFullPath(file), hasKeys ? new KeyFolder(options.Keys) : null, stop);
            await using var app = AnranHost.Build(options);
            await using var services = app.Services.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("restore");
            var restore = services.ServiceProvider.GetRequiredService<RestoreBackup>();
            if (await restore.Load(backup, options.DataFolder, force, stop) is { } aside) await output.WriteLineAsync($"· 原有数据在 / what was there is now in: {aside}");
            await output.WriteLineAsync($"✓ 已恢复到 {backup.Manifest.At:yyyy-MM-dd HH:mm:ss} (UTC) 的状态 / restored to the state of that moment");
            foreach (var hash in backup.Manifest.Missing) await errors.WriteLineAsync($"✗ 备份时就缺失的文件内容 / the content of a file was missing already when the backup was taken: {hash}");
            if (!hasKeys)
            {
                await errors.WriteLineAsync("! 没有密钥，未核验日志 / without keys the journal was not verified");
                return 1;
            }
            await AnranHost.Prepare(app, stop);
            var found = await restore.Finish(backup.Manifest, stop);
            await AuditCommand.Tell(found, output);
            return found.Ok && backup.Manifest.Missing.Count == 0 ? 0 : 1;
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
}
