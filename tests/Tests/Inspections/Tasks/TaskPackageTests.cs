using Anran.Inspections;
using Anran.Inspections.Tasks.Work;
using Anran.Kernel.Access;
using Anran.Kernel.Journal;
using Anran.Tests.RulePacks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Inspections.Tasks;

public sealed class TaskPackageTests : OverHttp
{
    [Fact]
    public async Task The_phone_takes_one_s_own_tasks_along_and_afterwards_only_what_changed()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Certify(Some.Bob);
        await bob.Certify(Some.Chelsea, number: "云川执法0002");
        var (mine, other) = (await bob.AddTask(SomeVisits.Task(await bob.Restaurant("甲饭店"), activity: "patrol", procedure: "none")), await bob.AddTask(SomeVisits.Task(await bob.Restaurant("乙饭店"))));
        await (await bob.Step("assign", [mine], new { members = new[] { SomeVisits.Officer(Some.Bob) } })).Told();
        await app.Settle();

        var (first, mark) = await Package(app, 0);
        var (nothing, _) = await Package(app, mark);
        await (await bob.Step("cancel", [mine], new { because = "改期" })).Told();
        await (await bob.Step("assign", [other], new { members = new[] { SomeVisits.Officer(Some.Bob), SomeVisits.Officer(Some.Chelsea) } })).Told();
        await app.Settle();
        var (changed, _) = await Package(app, mark);

        var row = Assert.Single(first);
        Assert.Equal((mine, "甲饭店", true), (row.Id, row.Body!.Value.GetProperty("subjectName").GetString(), row.Body!.Value.GetProperty("ready").GetBoolean()));
        Assert.Empty(nothing);
        Assert.Equal([(mine, false), (other, true)], changed.Select(it => (it.Id, it.Body is not null)).OrderBy(it => it.Id == other));
        Assert.False(changed.Single(it => it.Id == other).Body!.Value.GetProperty("ready").GetBoolean());
    }

    /// <summary>As bob's phone is given it, with the scopes he holds.</summary>
    static Task<(List<PackageRow> Rows, long Mark)> Package(App app, long after) => app.Inside(async (db, services) =>
    {
        var upTo = await services.GetRequiredService<RowChanges>().Head(CancellationToken.None);
        var place = await services.GetRequiredService<Anran.Authority.IPlaces>().Find(Some.Liuxi.Id, CancellationToken.None);
        services.GetRequiredService<Caller>().Become(new(Some.Bob.Id, Some.Bob.Name, Some.LiuxiBureau.Id, []), [new Scope(place!.ScopeKey)]);
        var rows = new List<PackageRow>();
        await foreach (var row in services.GetServices<IPackagePart>().OfType<TaskPackage>().Single().Rows(new(place.ScopeKey, after, upTo), CancellationToken.None)) rows.Add(row);
        return (rows, upTo);
    });
}
