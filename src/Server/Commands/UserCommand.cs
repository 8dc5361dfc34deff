using System.CommandLine;
using Anran.Authority;

namespace Anran.Server.Commands;

/// <summary><c>anran user</c>: for whoever owns the machine, when nobody can sign in any more.</summary>
static class UserCommand
{
    public static Command Create(TextWriter output, TextWriter errors) => new("user", "账号 / accounts")
    {
        On("administrator", "新建系统管理员，打印一次性口令 / appoint an administrator and print the first password", errors, async (account, accounts, stop) =>
        {
            var password = await accounts.AppointAdministrator(account, stop);
            await output.WriteLineAsync($"{account}  {password}");
            return 0;
        }),
        On("reset", "重置口令、解除锁定和双因素，打印一次性口令 / reset password, lock and second factor, and print the first password", errors, async (account, accounts, stop) =>
        {
            if (await accounts.Reopen(account, stop) is not { } password)
            {
                await errors.WriteLineAsync($"没有账号“{account}”。\nThere is no account “{account}”.");
                return 2;
            }
            await output.WriteLineAsync($"{account}  {password}");
            return 0;
        }),
    };

    static Command On(string name, string description, TextWriter errors, Func<string, Accounts, CancellationToken, Task<int>> work)
    {
        var account = new Argument<string>("ACCOUNT") { Description = "账号 / the account" };
        var (command, store) = (new Command(name, description) { account }, new StoreOptions());
        store.AddTo(command);
        command.SetAction((parsed, stop) => OnStore.Run(store.Of(parsed), errors, services => work(parsed.GetValue(account)!, services.GetRequiredService<Accounts>(), stop), stop));
        return command;
    }
}
