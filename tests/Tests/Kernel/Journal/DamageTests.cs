using Anran.Authority.People;
using Anran.Kernel.Journal;
using Anran.Kernel.Journal.Verify;
using Anran.Kernel.Keys;
using Anran.Tests.Kernel.Backup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Kernel.Journal;

/// <summary>What somebody does to the journal itself, with the store in hand and without the keys.</summary>
public sealed class DamageTests : OverHttp
{
    [Theory]
    [InlineData("update journal set body = '{}' where id = 3", FindingKind.EntryChanged, 3)]
    [InlineData("update journal set at = at + 1 where id = 3", FindingKind.EntryChanged, 3)]
    [InlineData("update journal set mac = (select mac from journal where id = 4) where id = 3 and 1 = 0; update journal set name = 'x.y' where id = 3", FindingKind.EntryChanged, 3)]
    [InlineData("delete from journal_row where entry = 3; delete from journal where id = 3", FindingKind.EntryDeleted, 3)]
    [InlineData("update journal_seal set hash = (select hash from journal_seal where seq = 2) where seq = 3", FindingKind.SealChanged, 3)]
    [InlineData("delete from journal_seal where seq = 3", FindingKind.SealChanged, 3)]
    [InlineData("delete from journal_checkpoint where seq = 3", FindingKind.CheckpointChanged, 3)]
    [InlineData("update journal_checkpoint set at = at + 1 where seq = 3", FindingKind.CheckpointChanged, 3)]
    public async Task Damage_in_the_middle_is_named(string sql, FindingKind kind, long seq)
    {
        await using var app = await Five();

        await Alter(app, sql);

        Assert.Contains(await Findings(app), it => it.Kind == kind && it.Seq == seq);
    }

    [Theory]
    [InlineData("insert into journal (at, actor, name, body, place, scope_key, rows_count, mac) select at, actor, name, body, place, scope_key, rows_count, 'forged' from journal where id = 3", null)]
    [InlineData("insert into journal (at, actor, name, body, place, scope_key, rows_count, mac) select at, actor, name, '{\"rows\":99}', place, scope_key, rows_count, 'forged' from journal where id = 3", "sealed")]
    public async Task An_entry_that_was_not_written_here_is_named_also_when_it_was_sealed(string sql, string? then)
    {
        await using var app = await Five();

        await Alter(app, app.Options.Postgres is null ? sql : sql.Replace("'forged'", "'\\x01'::bytea", StringComparison.Ordinal));
        if (then is not null) await app.Settle();

        Assert.Contains(await Findings(app), it => it.Kind == FindingKind.EntryInserted);
    }

    [Fact]
    public async Task A_copy_of_an_entry_is_named_even_without_the_index_that_forbids_it()
    {
        await using var app = await Five();

        await Alter(app, "drop index journal_mac");
        await Alter(app, "insert into journal (at, actor, name, body, place, scope_key, rows_root, rows_count, organisation, mac) select at, actor, name, body, place, scope_key, rows_root, rows_count, organisation, mac from journal where id = 3");

        Assert.Contains(await Findings(app), it => it.Kind == FindingKind.EntryInserted && it.Text.En.Contains("copy", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("update journal_row set key = 'x' where ordinal = 0")]
    [InlineData("update journal_row set digest = null where ordinal = 0")]
    [InlineData("delete from journal_row where ordinal = 0")]
    [InlineData("delete from journal_row")]
    public async Task Changed_row_hashes_are_named(string sql)
    {
        await using var app = await App.Start();
        await app.Seed();
        await app.Settle();

        await Alter(app, sql);

        Assert.Contains(await Findings(app), it => it.Kind == FindingKind.RowHashesChanged);
    }

    [Fact]
    public async Task When_every_table_is_cut_the_file_beside_the_keys_still_knows_even_after_more_was_sealed()
    {
        await using var app = await Five();
        await Alter(app, "delete from journal_row where entry > 3");
        await Alter(app, "delete from journal where id > 3; delete from journal_seal where seq > 3; delete from journal_checkpoint where seq > 3");

        Assert.Contains(await Findings(app), it => it.Kind == FindingKind.TailCut && it.Seq == 4);
        await Note(app);
        await app.Settle();
        await Note(app);
        await app.Settle();
        Assert.NotEmpty(await Findings(app));
    }

    [Fact]
    public async Task The_sealer_notices_at_its_start_that_the_tail_is_gone_and_that_stays_on_record()
    {
        await using var app = await Five();
        await Alter(app, "delete from journal_row where entry > 3");
        await Alter(app, "delete from journal where id > 3; delete from journal_seal where seq > 3; delete from journal_checkpoint where seq > 3");

        using (var restarted = ActivatorUtilities.CreateInstance<Sealer>(app.Services)) await restarted.SealAll(CancellationToken.None);

        Assert.Contains(await Findings(app), it => it.Kind == FindingKind.TailCut && it.Text.En.Contains("before", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_column_that_is_gone_is_named()
    {
        await using var app = await Five();

        await Alter(app, "alter table file drop column type");

        var finding = Assert.Single(await Findings(app), it => it.Kind == FindingKind.TableChanged);
        Assert.Equal(("file", "type"), (finding.Table, finding.Column));
    }

    [Fact]
    public async Task A_person_can_be_deleted_with_a_fact_and_the_chain_stays_whole()
    {
        await using var app = await App.Start();
        await app.Seed();

        await app.Inside(async db =>
        {
            db.Remove(await db.Unscoped<Person>("test").SingleAsync(it => it.Id == Some.Chelsea.Id));
            db.Note(new BulkWriterTests.Seeded(1));
            return await db.SaveChangesAsync();
        });
        await app.Settle();

        Assert.Empty(await Findings(app));
    }

    [Fact]
    public async Task The_command_says_clean_found_or_cannot()
    {
        await using var app = await Five();

        Assert.Equal(0, (await BackupTests.Run("audit verify", null, app.Options)).Code);
        await Alter(app, "update journal set body = '{}' where id = 3");
        var (code, output, _) = await BackupTests.Run("audit verify", null, app.Options);
        var json = await BackupTests.Run("audit verify --json", null, app.Options);
        var cannot = await BackupTests.Run("audit verify", null, app.Options with { KeyFolder = app.Options.DataFolder + "-no-keys" });

        Assert.Equal(1, code);
        Assert.Contains("entry 3 ", output, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"entryChanged\"", json.Output, StringComparison.Ordinal);
        Assert.Equal((2, ""), (cannot.Code, cannot.Output));
        Assert.False(Directory.Exists(app.Options.DataFolder + "-no-keys"));
    }

    [Fact]
    public async Task The_file_beside_the_keys_stays_small()
    {
        var folder = Directory.CreateTempSubdirectory("anran-checkpoints");
        try
        {
            var keys = new KeyFolder(folder.FullName);
            using var key = keys.Signer("journal");
            var file = new CheckpointFile(keys);
            await file.Append(new Checkpoint(CheckpointKind.Restored, 0, 1, 0, [1], []).Sign(key), CancellationToken.None);
            var days = 0;
            for (var i = 1; i <= 3 * CheckpointFile.Newest; i++)
            {
                var at = TimeSpan.FromHours(i * 6);
                days = at.Days;
                await file.Append(new Checkpoint(CheckpointKind.Checkpoint, i, i, (long)at.TotalMilliseconds, [1], [2]).Sign(key), CancellationToken.None);
            }

            var kept = await file.Read(CancellationToken.None);

            Assert.All(kept, it => Assert.True(it!.IsSignedBy(key)));
            Assert.Equal(CheckpointKind.Restored, kept[0]!.Kind);
            Assert.Equal(3 * CheckpointFile.Newest, kept[^1]!.Seq);
            Assert.InRange(kept.Count, CheckpointFile.Newest, (2 * CheckpointFile.Newest) + days + 2);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Five entries, each sealed on its own, so that their numbers are known.</summary>
    static async Task<App> Five()
    {
        var app = await App.Start();
        await app.Settle();
        var there = await app.Inside(db => db.Unscoped<JournalSeal>("test").CountAsync());
        for (var i = there; i < 5; i++)
        {
            await Note(app);
            await app.Settle();
        }
        return app;
    }

    static Task<int> Note(App app) => app.Inside(db =>
    {
        db.Note(new BulkWriterTests.Seeded(1));
        return db.SaveChangesAsync();
    });

    static Task<int> Alter(App app, string sql) => app.Inside(db => db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)));

    static Task<IReadOnlyList<Finding>> Findings(App app) => app.Inside(async (_, services) => (await services.GetRequiredService<VerifyJournal>().Run(CancellationToken.None)).Findings);
}
