using Anran.Kernel.Access;
using Anran.Kernel.Http;
using Anran.Kernel.Journal;
using Anran.Server.Hosting;

namespace Anran.Server.Commands;

/// <summary>A command that works on the store of a deployment, also while it is serving.</summary>
static class OnStore
{
    /// <returns>What <paramref name="work"/> answers; 2 when the store cannot be opened or refuses.</returns>
    public static async Task<int> Run(ServeOptions options, TextWriter errors, Func<IServiceProvider, Task<int>> work, CancellationToken stop)
    {
        try
        {
            await using var app = AnranHost.Build(options);
            await AnranHost.Prepare(app, stop);
            await using var services = app.Services.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("command line");
            var code = await work(services.ServiceProvider);
            await app.Services.GetRequiredService<Sealer>().SealAll(stop);
            return code;
        }
        catch (Problem refusal)
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
