using Anran.Authority.Organisations;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Kernel.Access;

/// <summary>What comes out of the store for a caller, for any caller: exactly the rows inside, by a definition that is not the filter's own.</summary>
public sealed class ScopeTests : OverHttp
{
    [Fact]
    public async Task A_query_gives_exactly_the_rows_inside_the_caller_s_scopes()
    {
        await using var app = await App.Start();
        await app.Seed();
        var all = await app.Inside(db => db.Unscoped<Organisation>("the whole, to compare with").AsNoTracking().ToListAsync());
        var random = new Random(20260715);

        for (var round = 0; round < 200; round++)
        {
            var scopes = Enumerable.Range(0, random.Next(5)).Select(_ => AnyScope(random, all)).ToList();

            var seen = await Seen(app, scopes);

            var inside = all.Where(row => scopes.Any(scope => row.ScopeKey.StartsWith(scope.ScopeKey, StringComparison.Ordinal) && (scope.Organisation is null || scope.Organisation == row.Id)));
            Assert.Equal(inside.Select(row => row.Id).Order(), seen.Order());
        }
    }

    [Fact]
    public async Task Who_has_no_scope_sees_nothing()
    {
        await using var app = await App.Start();
        await app.Seed();

        Assert.Empty(await Seen(app, []));
    }

    [Fact]
    public async Task Who_writes_outside_their_scope_is_refused_and_nothing_is_saved()
    {
        await using var app = await App.Start();
        await app.Seed();
        var foreign = await app.Inside(db => db.Unscoped<Organisation>("a foreign row").SingleAsync(row => row.Id == Some.NanpingBureau.Id));
        await using var services = app.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().Become(new(Guid.CreateVersion7(), "bob", null, []), [new Scope(foreign.ScopeKey + "0000")]);
        var db = services.ServiceProvider.GetRequiredService<Db>();
        db.Attach(foreign);
        foreign.ShortName = "改了";

        var refusal = await Assert.ThrowsAsync<Anran.Kernel.Http.Problem>(() => db.SaveChangesAsync());

        Assert.Equal("outside-scope", refusal.Code);
        Assert.Empty(await app.Inside(db => db.Unscoped<Organisation>("is it saved?").Where(row => row.ShortName == "改了").ToListAsync()));
    }

    [Fact]
    public void A_scope_inside_another_is_the_other()
    {
        var merged = Caller.Merge([new("0000"), new("00000001"), new("00000001", Guid.CreateVersion7()), new("0001")]);

        Assert.Equal([new Scope("0000"), new Scope("0001")], merged);
    }

    static Scope AnyScope(Random random, List<Organisation> all)
    {
        var row = all[random.Next(all.Count)];
        var key = row.ScopeKey[..(4 * random.Next(1, (row.ScopeKey.Length / 4) + 1))];
        return random.Next(3) == 0 ? new(key, all[random.Next(all.Count)].Id) : new(key);
    }

    static async Task<List<Guid>> Seen(App app, List<Scope> scopes)
    {
        await using var services = app.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().Become(new(Guid.CreateVersion7(), "somebody", null, []), scopes);
        return await services.ServiceProvider.GetRequiredService<Db>().Set<Organisation>().Select(row => row.Id).ToListAsync();
    }
}
