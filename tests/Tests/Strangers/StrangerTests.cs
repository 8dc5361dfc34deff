using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Anran.Kernel.Access;
using Xunit;

namespace Anran.Tests.Strangers;

/// <summary>
/// Every door of the product, knocked at by people who may do everything in their own corner, with the ids of rows
/// that are not theirs: no answer shows a foreign row or tells it from one that does not exist, and none is changed.
/// </summary>
public sealed class StrangerTests : OverHttp
{
    [Fact]
    public async Task No_stranger_reads_tells_apart_or_changes_a_foreign_row_through_any_door()
    {
        await using var world = await World.Create();
        var doors = Knock.AtEveryDoor(world.App).ToList();
        var leaks = new List<string>();

        // The doors do not know which store is behind them: there, who is farthest and who is nearest are enough.
        foreach (var stranger in TestStore.IsPostgres ? World.Strangers[..2] : World.Strangers)
        {
            var foreign = world.ForeignTo(stranger);
            var before = await world.Snapshot(foreign);
            // Of each kind the row of one of the others, not always of the same: who is refused one is refused all.
            var knocked = foreign.Where(row => row.Id is not null).GroupBy(row => row.Seed).Select((rows, i) => rows.ElementAt(i % rows.Count())).ToList();
            foreach (var door in doors)
            {
                // A session of its own for each door: some doors end the session.
                using var client = await world.App.SignIn(stranger.Account, Some.Password);
                await Try(client, door, stranger, foreign, knocked, leaks);
            }
            leaks.AddRange(before.Zip(await world.Snapshot(foreign)).Where(it => it.First != it.Second).Select(it => $"{stranger.Account}: a foreign row was changed\n  {it.First}\n  {it.Second}"));
        }

        Assert.NotEmpty(doors);
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Distinct().Take(40)));
    }

    [Fact]
    public async Task A_list_shows_exactly_what_the_scope_allows()
    {
        await using var world = await World.Create();
        using var alice = await world.App.As("alice");
        var wrong = new List<string>();
        var shown = 0;

        foreach (var door in Knock.AtEveryDoor(world.App).Where(door => door.Reads && !door.IsOpen && door.Permission != Requires.SignedIn))
        {
            var all = await Seen(alice, door, world.Rows);
            foreach (var stranger in World.Strangers.Where(it => it.Role is not null))
            {
                using var client = await world.App.SignIn(stranger.Account, Some.Password);
                var scopes = world.ScopesOf(stranger);
                var seen = await Seen(client, door, world.Rows);
                shown += seen.Count;
                var (beyond, lacking) = (seen.Count(row => !scopes.Any(row.SeenFrom)), all.Count(row => scopes.Any(row.SeenFrom) && !seen.Contains(row)));
                if (beyond + lacking > 0) wrong.Add($"{stranger.Account} at {door.Name}: {beyond} rows beyond the scope, {lacking} rows of the scope lacking");
            }
        }

        Assert.NotEqual(0, shown);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct().Take(40)));
    }

    [Fact]
    public async Task Who_holds_no_role_is_let_through_no_door_that_asks_for_a_permission()
    {
        await using var world = await World.Create();
        using var nobody = await world.App.SignIn("stranger-nobody", Some.Password);
        var open = new List<string>();

        foreach (var door in Knock.AtEveryDoor(world.App).Where(door => !door.IsOpen && door.Permission != Requires.SignedIn))
        {
            var answer = await nobody.SendAsync(door.With(Guid.CreateVersion7(), Some.Shiqiao.Id, filter: false));
            if ((int)answer.StatusCode != 403) open.Add($"{door.Name} → {(int)answer.StatusCode}");
        }

        Assert.True(open.Count == 0, string.Join('\n', open.Distinct().Take(40)));
    }

    static async Task Try(HttpClient client, Knock door, SomePerson stranger, IReadOnlyList<Seeded> foreign, IReadOnlyList<Seeded> knocked, List<string> leaks)
    {
        var place = (stranger.Where ?? Some.Shiqiao).Id;
        var missing = await Ask(client, door.With(Guid.CreateVersion7(), place, filter: true));
        Look("nothing", missing.Text);
        Look("the list", (await Ask(client, door.With(Guid.CreateVersion7(), place, filter: false))).Text);
        if (!door.TakesIds) return;
        foreach (var row in knocked)
        {
            var answer = await Ask(client, door.With(row.Id.GetValueOrDefault(), place, filter: true));
            // What was sent may come back; nothing else of the row may.
            Look($"a foreign {row.Seed.Kind.Name}", answer.Text.Replace($"{row.Id}", "", StringComparison.OrdinalIgnoreCase));
            if (answer.Told != missing.Told) leaks.Add($"{stranger.Account} at {door.Name}: a foreign {row.Seed.Kind.Name} answers {answer.Told}, a missing one {missing.Told}");
        }

        void Look(string asked, string text)
        {
            foreach (var row in foreign.Where(row => row.IsIn(text))) leaks.Add($"{stranger.Account} at {door.Name}, asking for {asked}: sees {row.Seed.Kind.Name} {row.Spot.Mark}");
        }
    }

    /// <summary>All pages of a list, as somebody reads it who goes on to the end.</summary>
    static async Task<List<Seeded>> Seen(HttpClient client, Knock door, IReadOnlyList<Seeded> rows)
    {
        var text = new StringBuilder();
        for (var next = (string?)""; next is not null;)
        {
            var answer = await Ask(client, door.With(Guid.CreateVersion7(), Some.Shiqiao.Id, filter: false, next));
            text.Append(answer.Text);
            next = answer.Text.StartsWith('{') && JsonNode.Parse(answer.Text) is JsonObject { Count: > 0 } page && page["next"] is JsonValue value && value.TryGetValue<string>(out var cursor) ? cursor : null;
        }
        var all = text.ToString();
        return [.. rows.Where(row => row.IsIn(all))];
    }

    static async Task<(string Told, string Text)> Ask(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var type = answer.Content.Headers.ContentType?.MediaType;
            var text = type == "text/event-stream" ? "" : Text(await answer.Content.ReadAsByteArrayAsync());
            var title = type == "application/problem+json" ? JsonDocument.Parse(text).RootElement.GetProperty("title").GetString() : "";
            return ($"{(int)answer.StatusCode} {title}".Trim(), text);
        }
    }

    /// <summary>Sheets and papers are archives: what is inside counts.</summary>
    static string Text(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..]) return Encoding.UTF8.GetString(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}
