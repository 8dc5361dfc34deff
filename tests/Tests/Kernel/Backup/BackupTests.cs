using Anran.Kernel.Journal;
using Anran.Server.Commands;
using Anran.Server.Hosting;
using Anran.Tests.Kernel.Files;
using Anran.Tests.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Kernel.Backup;

public sealed class BackupTests : OverHttp
{
    [Fact]
    public async Task A_backup_taken_while_others_write_restores_whole_and_verifies()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var picture = await FileTests.Given(await FileTests.Post(bob, "a.gif", "GIF89a!"u8.ToArray()));
        await app.Settle();
        var before = await Entries(app);
        using var stop = new CancellationTokenSource();
        var written = 0;
        var writers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await Note(app);
                Interlocked.Increment(ref written);
            }
        })).ToArray();
        while (Volatile.Read(ref written) < 20) await Task.Yield();

        var file = Path.Combine(app.Options.DataFolder, "backup.anran");
        Assert.Equal((0, ""), await Command("backup", file, app.Options));
        await stop.CancelAsync();
        await Task.WhenAll(writers);
        await app.Settle(); // the two stores share a key folder, and what is signed after the restore must be the second one's
        var after = await Entries(app);

        await using var target = await BackupTarget.Of(app.Options);
        Assert.Equal((0, ""), await Command("restore", file, target.Options));
        Assert.Equal((0, ""), await Command("audit verify", null, target.Options));
        await using var again = await target.Start();
        var restored = await again.Entries();
        Assert.True(before.IsSubsetOf(restored));
        Assert.InRange(restored.Count, before.Count + 20, after.Count + 1);
        Assert.Equal("GIF89a!", await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(target.Options.DataFolder, "files"), "*", SearchOption.AllDirectories).Single()));
        Assert.Equal(7, picture.GetProperty("size").GetInt64());
    }

    [Fact]
    public async Task A_target_with_data_is_left_alone_unless_forced_and_then_moved_aside()
    {
        await using var app = await App.Start();
        await app.Seed();
        await app.Settle();
        var file = Path.Combine(app.Options.DataFolder, "backup.anran");
        Assert.Equal((0, ""), await Command("backup", file, app.Options));
        await using var target = await BackupTarget.Of(app.Options);
        Assert.Equal((0, ""), await Command("restore", file, target.Options));

        var (code, errors) = await Command("restore", file, target.Options);
        Assert.Equal(2, code);
        Assert.Contains("--force", errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), await Command("restore", file, target.Options, "--force"));

        Assert.Equal((0, ""), await Command("audit verify", null, target.Options));
        Assert.True(app.Options.Postgres is not null || Directory.EnumerateDirectories(target.Options.DataFolder, "replaced_*").Any());
    }

    [Fact]
    public async Task What_was_sealed_after_a_restored_backup_no_longer_counts_and_the_restore_is_told()
    {
        await using var app = await App.Start();
        await app.Seed();
        await app.Settle();
        var file = Path.Combine(app.Options.DataFolder, "backup.anran");
        Assert.Equal((0, ""), await Command("backup", file, app.Options));
        for (var i = 0; i < 5; i++)
        {
            await Note(app);
            await app.Settle();
        }

        // Into another store, but with the keys of the first, which have signed more since.
        await using var target = await BackupTarget.Of(app.Options);
        var (code, output) = await Told("restore", file, target.Options);

        Assert.Equal(0, code);
        Assert.Contains("a backup was restored", output, StringComparison.Ordinal);
        await using var again = await target.Start();
        Assert.Equal(1, await again.Inside(db => db.Unscoped<JournalEntry>("test").CountAsync(it => it.Name == "store.restored")));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("flipped")]
    [InlineData("part changed")]
    [InlineData("part added")]
    [InlineData("path out of the folder")]
    [InlineData("manifest changed")]
    [InlineData("text")]
    [InlineData("empty")]
    [InlineData("missing")]
    public async Task What_is_no_whole_backup_touches_nothing(string what)
    {
        await using var app = await App.Start();
        await app.Seed();
        var file = Path.Combine(app.Options.DataFolder, "backup.anran");
        Assert.Equal((0, ""), await Command("backup", file, app.Options));
        await Spoilt.Make(file, what);
        await using var target = await BackupTarget.Of(app.Options);

        var (code, errors) = await Command("restore", file, target.Options);

        Assert.Equal(2, code);
        Assert.DoesNotContain("Exception", errors, StringComparison.Ordinal);
        Assert.Equal(2, errors.Trim().Split('\n').Length);
        Assert.True(!Directory.Exists(target.Options.DataFolder) || !Directory.EnumerateFileSystemEntries(target.Options.DataFolder).Any());
        Assert.True(await target.IsEmpty());
    }

    [Fact]
    public async Task Without_the_keys_or_with_others_nothing_is_restored()
    {
        await using var app = await App.Start();
        await app.Seed();
        var file = Path.Combine(app.Options.DataFolder, "backup.anran");
        Assert.Equal((0, ""), await Command("backup", file, app.Options));
        await using var target = await BackupTarget.Of(app.Options);
        await using var other = await App.Start();

        var without = await Command("restore", file, target.Options with { KeyFolder = Path.Combine(target.Options.DataFolder, "none") });
        await other.Settle();
        await Note(other);
        await other.Settle();
        var strange = await Command("restore", file, target.Options with { KeyFolder = await Strange() });

        Assert.Equal(2, without.Code);
        Assert.Contains("--keys", without.Errors, StringComparison.Ordinal);
        Assert.Equal(2, strange.Code);
        Assert.Contains("other keys", strange.Errors, StringComparison.Ordinal);
        Assert.True(await target.IsEmpty());

        async Task<string> Strange()
        {
            var folder = Path.Combine(other.Options.DataFolder, "strange");
            Directory.CreateDirectory(folder);
            var keys = new Anran.Kernel.Keys.KeyFolder(folder);
            keys.Secret("journal");
            using var key = keys.Signer("journal");
            return await Task.FromResult(folder);
        }
    }

    [Fact]
    public async Task A_backup_does_not_overwrite_and_needs_a_store()
    {
        await using var app = await App.Start();
        await Note(app);
        await app.Settle();
        var file = Path.Combine(app.Options.DataFolder, "backup.anran");
        await File.WriteAllTextAsync(file, "mine");

        Assert.Equal(2, (await Command("backup", file, app.Options)).Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(file));
        Assert.Equal(2, (await Command("backup", Path.Combine(app.Options.DataFolder, "no", "such", "folder"), app.Options)).Code);
        Assert.Equal(2, (await Command("backup", file + "2", app.Options with { Postgres = null, DataFolder = app.Options.DataFolder + "-none" })).Code);
        Assert.False(Directory.Exists(app.Options.DataFolder + "-none"));
    }

    static Task<int> Note(App app) => app.Inside(db =>
    {
        db.Note(new BulkWriterTests.Seeded(1));
        return db.SaveChangesAsync();
    });

    static Task<HashSet<string>> Entries(App app) => app.Inside(async db => (await db.Unscoped<JournalEntry>("test").Select(it => it.Mac).ToListAsync()).Select(Convert.ToHexString).ToHashSet());

    static async Task<(int Code, string Errors)> Command(string command, string? file, ServeOptions options, params string[] more)
    {
        var (code, output, errors) = await Run(command, file, options, more);
        return (code, code == 1 ? output + errors : errors);
    }

    static async Task<(int Code, string Output)> Told(string command, string? file, ServeOptions options)
    {
        var (code, output, _) = await Run(command, file, options);
        return (code, output);
    }

    internal static async Task<(int Code, string Output, string Errors)> Run(string command, string? file, ServeOptions options, params string[] more)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        string[] store = options.Postgres is null ? [] : ["--postgres", options.Postgres];
        string[] arguments = [.. command.Split(' '), .. file is null ? [] : new[] { file }, "--data", options.DataFolder, "--keys", options.Keys, .. store, .. more];
        var code = await CommandLine.Run(arguments, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
