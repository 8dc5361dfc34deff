using System.CommandLine;

namespace Anran.Server.Commands;

/// <summary>Every command of the executable. Exit codes: 0 done, 1 done and something is wrong with what was looked at, 2 not done.</summary>
static class CommandLine
{
    public static Task<int> Run(string[] args, TextWriter output, TextWriter errors)
    {
        var root = new RootCommand("Anran 安燃 — 城镇燃气安全专项整治平台 / the platform of an urban-gas safety campaign")
        {
            ServeCommand.Create(output, errors),
            OpenApiCommand.Create(),
            AuditCommand.Create(output, errors),
            PlanCommand.Create(output, errors),
            DrawCommand.Create(output, errors),
            DemoCommand.Create(output, errors),
            UserCommand.Create(output, errors),
            BackupCommand.Create(output, errors),
            RestoreCommand.Create(output, errors),
        };
        var parsed = root.Parse(args);
        return parsed.Errors.Count == 0
            ? Invoke(parsed, output, errors)
            : Refuse(parsed, errors);
    }

    static async Task<int> Invoke(ParseResult parsed, TextWriter output, TextWriter errors)
    {
        try
        {
            return await parsed.InvokeAsync(new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("已取消，没有完成。\nCancelled before it was done.");
            return 2;
        }
        catch (Exception exception)
        {
            // Our bug: 1 would say that something was found. The trace is for whoever asks for it.
            await errors.WriteLineAsync("程序出错，命令没有完成。设置环境变量 ANRAN_TRACE=1 再运行可得到详细信息。\nSomething went wrong on our side and the command was not done. Run it again with ANRAN_TRACE=1 for the details.");
            if (Environment.GetEnvironmentVariable("ANRAN_TRACE") is not null) await errors.WriteLineAsync(exception.ToString());
            return 2;
        }
    }

    static async Task<int> Refuse(ParseResult parsed, TextWriter errors)
    {
        foreach (var error in parsed.Errors) await errors.WriteLineAsync($"命令有误 / wrong command: {error.Message}");
        await errors.WriteLineAsync($"用法见 / see: anran {string.Concat(Words(parsed.CommandResult))}--help");
        return 2;
    }

    static IEnumerable<string> Words(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? [.. Words(parent), command.Command.Name + " "] : [];
}
