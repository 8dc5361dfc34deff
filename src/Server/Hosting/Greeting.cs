using Anran.Authority;
using Anran.Kernel.Access;
using Anran.Simulator;

namespace Anran.Server.Hosting;

/// <summary>What whoever starts the product reads on the terminal: who may sign in.</summary>
static class Greeting
{
    const string First = "admin";

    public static async Task Write(WebApplication app, TextWriter output, CancellationToken stop)
    {
        await using var services = app.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("start");
        var (demo, accounts) = (services.ServiceProvider.GetRequiredService<Demo>(), services.ServiceProvider.GetRequiredService<Accounts>());
        if (await demo.IsThere(stop)) await Tell(demo, output, stop);
        else if (!await accounts.AnyoneThere(stop))
        {
            var password = await accounts.AppointAdministrator(First, stop);
            await output.WriteLineAsync($"首个管理员（口令只显示这一次）/ the first administrator (the password is shown this once): {First}  {password}");
        }
    }

    public static async Task Tell(Demo demo, TextWriter output, CancellationToken stop)
    {
        await output.WriteLineAsync($"演示账号，口令都是 {demo.Password} / demo accounts, the password of all is {demo.Password}");
        foreach (var account in await demo.Accounts(stop)) await output.WriteLineAsync($"  {account.Account,-18}{account.RolesZh} · {account.Organisation} / {account.RolesEn}");
        await output.WriteLineAsync("演示数据可用 anran demo remove 清除 / anran demo remove takes the demo out");
    }
}
