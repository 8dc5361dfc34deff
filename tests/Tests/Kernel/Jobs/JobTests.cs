using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Http;
using Anran.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Kernel.Jobs;

public sealed class JobTests : OverHttp
{
    [Fact]
    public async Task A_job_tells_how_far_it_is_and_what_came_of_it()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var id = await Start(app, Some.Alice, (progress, _, _) =>
        {
            progress.Of(3);
            progress.Add(3);
            return Task.FromResult<object?>(new { Rows = 3 });
        });

        var job = await Ended(alice, id);

        Assert.Equal(("done", 3L, 3L), (job.GetProperty("state").GetString(), job.GetProperty("done").GetInt64(), job.GetProperty("total").GetInt64()));
        Assert.Equal(3, job.GetProperty("result").GetProperty("rows").GetInt32());
        Assert.Equal("试验", job.GetProperty("name").GetProperty("zh").GetString());
    }

    [Fact]
    public async Task Who_starts_a_job_is_answered_although_its_work_never_waits_for_anything()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        using var answered = new ManualResetEventSlim();

        var id = await Start(app, Some.Alice, (_, _, _) => Task.FromResult<object?>(new { InTime = answered.Wait(TimeSpan.FromSeconds(20), CancellationToken.None) }));
        answered.Set();

        Assert.True((await Ended(alice, id)).GetProperty("result").GetProperty("inTime").GetBoolean());
    }

    [Fact]
    public async Task A_refusal_is_told_in_both_languages_and_a_bug_without_its_text()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");

        var refused = await Ended(alice, await Start(app, Some.Alice, (_, _, _) => throw new Problem(422, "test.no", new("不行", "no"))));
        var broken = await Ended(alice, await Start(app, Some.Alice, (_, _, _) => throw new InvalidOperationException("a secret of the inside")));

        Assert.Equal(("failed", "test.no", "不行", "no"), (refused.GetProperty("state").GetString(), Problem(refused, "code"), Problem(refused, "zh"), Problem(refused, "en")));
        Assert.Equal(("failed", "job.failed"), (broken.GetProperty("state").GetString(), Problem(broken, "code")));
        Assert.DoesNotContain("secret", broken.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_stops_when_it_is_told_to()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var began = new TaskCompletionSource();
        var id = await Start(app, Some.Alice, async (_, _, stop) =>
        {
            began.SetResult();
            await Task.Delay(Timeout.Infinite, stop);
            return null;
        });
        await began.Task;

        Assert.Equal(HttpStatusCode.NoContent, (await alice.DeleteAsync($"/api/jobs/{id}")).StatusCode);

        Assert.Equal("cancelled", (await Ended(alice, id)).GetProperty("state").GetString());
        await (await alice.DeleteAsync($"/api/jobs/{id}")).Refused(409, "job.ended");
    }

    [Fact]
    public async Task Somebody_else_s_job_does_not_exist()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var id = await Start(app, Some.Alice, (_, _, _) => Task.FromResult<object?>(null));
        await Ended(alice, id);

        foreach (var stranger in new[] { "bob", "dave", "erin", "frank", "chelsea" })
        {
            var client = await app.As(stranger);
            await (await client.GetAsync($"/api/jobs/{id}")).Refused(404, "job.not-found");
            await (await client.DeleteAsync($"/api/jobs/{id}")).Refused(404, "job.not-found");
        }
    }

    [Fact]
    public async Task A_job_about_a_place_is_seen_by_who_covers_it()
    {
        await using var app = await App.Start();
        await app.Seed();
        var about = await app.Inside(db => db.Unscoped<Anran.Authority.Places.Place>("test").SingleAsync(it => it.Id == Some.Liuxi.Id));
        var id = await Start(app, Some.Alice, (_, _, _) => Task.FromResult<object?>(null), about);

        Assert.Equal("done", (await Ended(await app.As("bob"), id)).GetProperty("state").GetString());
        await (await (await app.As("frank")).GetAsync($"/api/jobs/{id}")).Refused(404, "job.not-found");
    }

    [Fact]
    public async Task A_job_that_ran_when_the_server_died_is_told_as_interrupted()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var id = Guid.CreateVersion7();
        await app.Inside(db =>
        {
            db.Add(new Job { Id = id, Zh = "试验", En = "trial", Place = Guid.Empty, ScopeKey = "", Organisation = null, Starter = Some.Alice.Id, Node = Environment.MachineName, Started = App.Now, Seen = App.Now, State = JobState.Running });
            return db.SaveChangesAsync();
        });

        await app.Services.GetRequiredService<JobWork>().StartAsync(CancellationToken.None);

        var job = await alice.GetFromJsonAsync<JsonElement>($"/api/jobs/{id}");
        Assert.Equal(("failed", "job.interrupted"), (job.GetProperty("state").GetString(), Problem(job, "code")));
    }

    static string? Problem(JsonElement job, string what) => job.GetProperty("problem").GetProperty(what).GetString();

    internal static async Task<Guid> Start(App app, SomePerson who, Work work, IPlaced? about = null)
    {
        await app.Seed();
        await using var services = app.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().Become(new(who.Id, who.Name, who.Organisation.Id, []), about is null ? [] : [new(about.ScopeKey)]);
        return await services.ServiceProvider.GetRequiredService<JobRunner>().Start(new("试验", "trial"), work, about, CancellationToken.None);
    }

    internal static async Task<JsonElement> Ended(HttpClient client, Guid job)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var view = await client.GetFromJsonAsync<JsonElement>($"/api/jobs/{job}", patience.Token);
            if (view.GetProperty("state").GetString() is not ("waiting" or "running")) return view;
            await Task.Yield();
        }
    }
}
