using Anran.Server.Commands;
using Xunit;

namespace Anran.Tests.House;

public sealed class ContractTests
{
    [Fact]
    public async Task The_web_client_s_copy_of_the_contract_is_the_server_s()
    {
        await using var app = await App.Start();
        await using var now = new StringWriter();
        await app.Services.Write(now, CancellationToken.None);

        var copy = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "web", "openapi.json"));

        Assert.True(copy.Trim() == now.ToString().Trim(), "The contract changed. Run ./do openapi and look at what changed in web/.");
    }
}
