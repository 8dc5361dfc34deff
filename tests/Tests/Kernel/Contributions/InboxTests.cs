using System.Net;
using Anran.Kernel.Contributions;
using Anran.Tests.Campaigns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Kernel.Contributions;

/// <summary>待办 of several modules is one list.</summary>
public sealed class InboxTests : OverHttp
{
    [Fact]
    public async Task Rows_of_all_modules_come_by_deadline_and_those_without_one_last()
    {
        var (a, b) = (new Some("plans.read", "a", 1, 5, null), new Some("places.read", "b", 2, null, 3));
        await using var app = await App.Start(services: it => it.AddScoped<IInbox>(_ => a).AddScoped<IInbox>(_ => b));
        var client = await app.As("bob");

        var seen = new List<string>();
        for (var next = ""; next is not null;)
        {
            var page = await client.Read($"/api/inbox?limit=2&after={next}");
            Assert.InRange(page["items"]!.AsArray().Count, 1, 2);
            seen.AddRange(page["items"]!.AsArray().Select(it => $"{it!["kind"]}{it["due"]?.ToString()[^2..]}"));
            next = (string?)page["next"];
        }

        Assert.Equal(["a16", "b17", "b18", "a20"], seen[..4]);
        Assert.Equal(["a", "b"], seen[4..].Order());
        Assert.Equal(6, (int)(await client.Read("/api/inbox"))["counts"]!["all"]!);
    }

    [Fact]
    public async Task A_module_is_not_asked_without_its_permission_and_a_person_without_roles_has_an_empty_desk()
    {
        await using var app = await App.Start(services: it => it.AddScoped<IInbox>(_ => new Some("plans.import", "a", 1)));
        var (bob, dave, chelsea) = (await app.As("bob"), await app.As("dave"), await app.As("chelsea"));

        Assert.Single((await bob.Read("/api/inbox"))["items"]!.AsArray());
        Assert.Empty((await dave.Read("/api/inbox"))["items"]!.AsArray());
        Assert.Empty((await chelsea.Read("/api/inbox"))["items"]!.AsArray());
    }

    [Theory]
    [InlineData("view=everything", HttpStatusCode.BadRequest)]
    [InlineData("view=overdue&after=%27;drop%20table&limit=99999", HttpStatusCode.OK)]
    public async Task What_cannot_be_understood_is_refused_or_left_out(string query, HttpStatusCode expected)
    {
        await using var app = await App.Start();
        var client = await app.As("bob");

        Assert.Equal(expected, (await client.GetAsync($"/api/inbox?{query}")).StatusCode);
    }

    sealed class Some(string permission, string kind, params int?[] days) : IInbox
    {
        readonly List<InboxRow> rows = [.. days.Select(day => new InboxRow(kind, new("", ""), Guid.CreateVersion7(), new("", ""), "", day is { } some ? new DateOnly(2026, 7, 15).AddDays(some) : null, InboxState.Open, null, null, null, "/", new("", "")))];

        public string Permission => permission;

        public Task<InboxCounts> Count(InboxAsk asked, CancellationToken stop) => Task.FromResult(InboxCounts.None with { All = rows.Count });

        public Task<IReadOnlyList<InboxRow>> Due(InboxAsk asked, InboxView view, InboxAfter? after, int count, CancellationToken stop) => Task.FromResult<IReadOnlyList<InboxRow>>(
            [.. rows.OrderBy(it => it.Due ?? DateOnly.MaxValue).ThenBy(it => it.Id).Where(it => after is null || ((it.Due ?? DateOnly.MaxValue), it.Id).CompareTo((after.Due ?? DateOnly.MaxValue, after.Id)) > 0).Take(count)]);
    }
}
