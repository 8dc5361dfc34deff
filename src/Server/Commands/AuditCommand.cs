using System.CommandLine;
using Anran.Kernel;
using Anran.Kernel.Access;
using Anran.Kernel.Journal.Verify;
using Anran.Server.Hosting;

namespace Anran.Server.Commands;

/// <summary><c>anran audit verify</c>: recomputes the chain and every row's digest, also while the product is serving.</summary>
static class AuditCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var (store, json) = (new StoreOptions(), new Option<bool>("--json") { Description = "结果写成 JSON / the result as JSON" });
        var verify = new Command("verify", "核验日志链、签名检查点和每一行数据；0 无异常，1 有异常，2 无法核验 / verify the chain, the signed checkpoints and every row; 0 clean, 1 findings, 2 cannot") { json };
        store.AddTo(verify);
        verify.SetAction((parsed, stop) => Verify(store.Of(parsed), parsed.GetValue(json), output, errors, stop));
        return new("audit", "审计 / audit") { verify };
    }

    static async Task<int> Verify(ServeOptions options, bool json, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        if (Missing(options) is { } missing)
        {
            await errors.WriteLineAsync($"{missing.Zh}\n{missing.En}");
            return 2;
        }
        try
        {
            await using var app = AnranHost.Build(options);
            await using var services = app.Services.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("audit");
            var found = await services.ServiceProvider.GetRequiredService<VerifyJournal>().Run(stop);
            await (json ? output.WriteLineAsync(found.ToJson()) : Tell(found, output));
            return found.Ok ? 0 : 1;
        }
        catch (Exception exception) when (StartProblems.Of(exception, options) is { } text)
        {
            await errors.WriteLineAsync($"{text.Zh}\n{text.En}");
            return 2;
        }
    }

    /// <summary>Looking must not make what it looks at.</summary>
    internal static Text? Missing(ServeOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Postgres) && !File.Exists(Path.Combine(options.DataFolder, "anran.db")))
            return new($"这里没有安燃的数据：{options.DataFolder}", $"There are no data of Anran here: {options.DataFolder}");
        return File.Exists(Path.Combine(options.Keys, "journal.key")) && File.Exists(Path.Combine(options.Keys, "journal.pem"))
            ? null
            : new($"这里没有密钥，无法核验：{options.Keys}。用 --keys 指明密钥目录。", $"There are no keys here, and nothing can be verified without them: {options.Keys}. Name the key folder with --keys.");
    }

    internal static async Task Tell(Verification found, TextWriter output)
    {
        foreach (var finding in found.Findings) await output.WriteLineAsync($"✗ {finding.Text.Zh} / {finding.Text.En}");
        if (found.More > 0) await output.WriteLineAsync($"… 另有 {found.More} 处 / and {found.More} more");
        foreach (var remark in found.Remarks) await output.WriteLineAsync($"· {remark.Zh} / {remark.En}");
        var looked = $"{found.Entries} 条日志（已封存 {found.Sealed}），{found.Rows} 行 / {found.Entries} entries ({found.Sealed} sealed), {found.Rows} rows";
        await output.WriteLineAsync(found.Ok ? $"✓ 无异常 / clean: {looked}" : $"✗ {found.Findings.Count + found.More} 处异常 / findings: {looked}");
    }
}
