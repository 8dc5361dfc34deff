using System.Net.Http.Json;
using Npgsql;
using Xunit;

namespace Anran.Tests.Kernel.Http;

/// <summary>Only a database on another machine can be cut off; ./do test runs this with the PostgreSQL run.</summary>
[Trait("Store", "Postgres")]
public sealed class StoreAwayTests
{
    [Fact]
    public async Task When_the_database_goes_away_people_are_told_and_when_it_is_back_they_go_on()
    {
        await using var line = await CutLine.To(new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES")));
        await using var app = await App.Start(options => options with
        {
            Postgres = new NpgsqlConnectionStringBuilder(options.Postgres) { Host = "127.0.0.1", Port = line.Port, Timeout = 3 }.ConnectionString,
        });
        using var bob = await app.As("bob");

        line.Cut();
        using var refused = await bob.PutAsJsonAsync("/api/session/language", new { language = "en" });
        await refused.Refused(503, "store.away");
        line.Mend();

        using var done = await bob.PutAsJsonAsync("/api/session/language", new { language = "en" });
        Assert.True(done.IsSuccessStatusCode, await done.Content.ReadAsStringAsync());
    }
}
