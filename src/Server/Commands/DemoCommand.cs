using System.CommandLine;
using Anran.Server.Hosting;
using Anran.Simulator;

namespace Anran.Server.Commands;

/// <summary><c>anran demo add</c> and <c>anran demo remove</c>.</summary>
static class DemoCommand
{
    public static Command Create(TextWriter output, TextWriter errors) => new("demo", "演示数据 / the demo")
    {
        On("add", "放入演示单位、人员和方案 / put in the demo's organisations, people and plans", errors, (services, stop) => Add(services, output, errors, stop)),
        On("remove", "清除演示数据，自己的数据不动 / take the demo out; what is your own stays", errors, (services, stop) => Remove(services, output, errors, stop)),
    };

    static Command On(string name, string description, TextWriter errors, Func<IServiceProvider, CancellationToken, Task<int>> work)
    {
        var (command, store) = (new Command(name, description), new StoreOptions());
        store.AddTo(command);
        command.SetAction((parsed, stop) => OnStore.Run(store.Of(parsed), errors, services => work(services, stop), stop));
        return command;
    }

    static async Task<int> Add(IServiceProvider services, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var demo = services.GetRequiredService<Demo>();
        if (await demo.IsThere(stop))
        {
            await errors.WriteLineAsync("演示数据已经在了。\nThe demo is there already.");
            return 2;
        }
        await demo.Plant(stop);
        await Greeting.Tell(demo, output, stop);
        return 0;
    }

    static async Task<int> Remove(IServiceProvider services, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        if (!await services.GetRequiredService<Demo>().IsThere(stop))
        {
            await errors.WriteLineAsync("没有演示数据。\nThere is no demo.");
            return 2;
        }
        var kept = await services.GetRequiredService<RemoveDemo>().Run(stop);
        await output.WriteLineAsync("演示数据已清除 / the demo was taken out");
        foreach (var name in kept) await output.WriteLineAsync($"  保留（已有自己的人员或方案）/ kept, because people or plans of your own use it: {name}");
        return 0;
    }
}
