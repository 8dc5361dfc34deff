using Anran.Authority;
using System.Diagnostics;
using Anran.Authority.Places;
using Anran.Kernel.Journal;
using Anran.Kernel.Journal.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Kernel.Journal;

public sealed class BulkWriterTests(ITestOutputHelper output) : OverHttp
{
    const string Why = "test";

    [Fact]
    public async Task A_nation_of_places_is_written_and_one_fact_tells_of_all()
    {
        await using var app = await App.Start();
        var (places, parents, codes) = Nation(44_699);

        var watch = Stopwatch.StartNew();
        await app.Inside(async (db, services) =>
        {
            await services.GetRequiredService<BulkWriter>().Insert(new Seeded(places.Count), null, [places, parents, codes], CancellationToken.None);
            return 0;
        });
        output.WriteLine($"{places.Count + parents.Count + codes.Count} rows in {watch.ElapsedMilliseconds} ms");

        var entry = await app.Inside(db => db.Unscoped<JournalEntry>(Why).SingleAsync(it => it.Name == "test.bulk"));
        Assert.Equal(44_699 * 3 - 1, entry.RowsCount);
        Assert.Equal(44_700, await app.Inside(db => db.Unscoped<Place>(Why).CountAsync()));
    }

    [Fact]
    public async Task Rows_written_in_bulk_have_the_digests_of_rows_saved_one_by_one()
    {
        await using var app = await App.Start();
        var (places, _, _) = Nation(2);
        var ids = places.ConvertAll(place => place.Id);

        await app.Inside(async (db, services) =>
        {
            await services.GetRequiredService<BulkWriter>().Insert(new Seeded(1), null, [places.Take(1)], CancellationToken.None);
            db.Add(places[1]);
            db.Note(new Seeded(1));
            await db.SaveChangesAsync();
            foreach (var place in await db.Unscoped<Place>(Why).Where(place => ids.Contains(place.Id)).ToListAsync()) place.Name += " ";
            db.Note(new Seeded(2));
            return await db.SaveChangesAsync();
        });

        var keys = ids.ConvertAll(id => RowDigest.Key([RowDigest.Canonical(id)]));
        var rows = await app.Inside(db => db.Unscoped<JournalRow>(Why).Where(row => keys.Contains(row.Key)).OrderBy(it => it.Entry).ThenBy(it => it.Ordinal).ToListAsync());
        Assert.Equal(4, rows.Count);
        foreach (var place in rows.GroupBy(row => row.Key))
        {
            var changed = place.First().Digest!.Chunk(RowDigest.ColumnBytes).Zip(place.Last().Digest!.Chunk(RowDigest.ColumnBytes))
                .Count(pair => !pair.First.SequenceEqual(pair.Second));
            Assert.Equal(2, changed); // name and version, nothing else
        }
    }

    /// <summary>Worked out by hand from the description of each form: whatever is made quicker, what stores hold already must go on fitting.</summary>
    [Fact]
    public void A_digest_is_the_same_for_ever()
    {
        using var digest = new RowDigest([.. Enumerable.Range(0, 32).Select(it => (byte)it)]);
        object?[] values = [null, true, "燃气", Guid.Parse("0197c0de-0000-7000-8000-000000000001"), new DateOnly(2026, 9, 1), 0.5, -42, new byte[] { 0, 255 }, -0.0, false];
        string[] columns = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        foreach (var (form, expected) in new[]
        {
            (DigestForm.EachColumn, "ca978a329590c29b3e237b39bf9830a12e7dd53f1bce25ec18ac364200be1e143f79d856c4eba298252f8ce838e47892cd0ac88ced43c156aaa996f3d6149cf7de7d3f57ccfa6546189fdf819dde2b2a"),
            (DigestForm.RowSecret, "ca970000000000003e236520dda7b7e32e7dff75a1e718e418accb4ff92a73803f793fe8a4f70609252fd281605afcf3cd0a8ff34117d6caaaa9d5760c971f4bde7d956f96c5805e189f1dbda127cdf2"),
        })
        {
            digest.Form = form;

            var bulk = digest.Of("thing", "abc", columns, values, [.. Enumerable.Range(0, 10)]);
            var single = digest.Of("thing", "abc", columns, i => RowDigest.Canonical(values[i]), form);

            Assert.Equal(expected, Convert.ToHexStringLower(bulk));
            Assert.Equal(bulk, single);
        }
    }

    [Fact]
    public async Task What_an_older_version_wrote_is_verified_by_its_own_form_and_a_change_behind_the_journal_is_named_in_both()
    {
        await using var app = await App.Start();
        var (places, _, _) = Nation(3);
        await app.Inside(async (db, services) =>
        {
            var (bulk, digest) = (services.GetRequiredService<BulkWriter>(), services.GetRequiredService<RowDigest>());
            foreach (var (place, form) in places.Zip([DigestForm.EachColumn, DigestForm.EachColumn, DigestForm.RowSecret]))
            {
                digest.Form = form;
                await bulk.Insert(new Seeded(1), null, [[place]], CancellationToken.None);
            }
            return 0;
        });
        await app.Settle();
        Assert.Empty(await Findings());

        await app.Inside(db => db.Database.ExecuteSqlAsync($"""update place set pinyin = 'x', "to" = '2030-01-01' where id in ({places[1].Id}, {places[2].Id})"""));

        Assert.Equal(
            places.Skip(1).SelectMany(it => new[] { $"{it.Id:n} pinyin", $"{it.Id:n} to" }).Order(),
            (await Findings()).Select(it => $"{it.Key} {it.Column}").Order());

        async Task<IEnumerable<Finding>> Findings() =>
            (await app.Inside((_, services) => services.GetRequiredService<VerifyJournal>().Run(CancellationToken.None))).Findings.Where(it => it.Kind is FindingKind.ColumnChanged or FindingKind.RowInserted);
    }

    [Fact]
    public async Task What_is_wrong_with_a_row_is_told_and_nothing_is_written()
    {
        await using var app = await App.Start();
        var (places, _, _) = Nation(3);

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Inside(async (db, services) =>
        {
            await services.GetRequiredService<BulkWriter>().Insert(new Seeded(3), null, [places, [new NoRow()]], CancellationToken.None);
            return 0;
        }));

        Assert.Equal(1, await app.Inside(db => db.Unscoped<Place>(Why).CountAsync()));
    }

    sealed record NoRow;

    internal sealed record Seeded(int Rows) : IFact
    {
        public static string Name => "test.bulk";
    }

    internal static (List<Place> Places, List<PlaceParent> Parents, List<PlaceCode> Codes) Nation(int count)
    {
        var from = new DateOnly(2020, 1, 1);
        var (places, parents, codes) = (new List<Place>(count), new List<PlaceParent>(count), new List<PlaceCode>(count));
        for (var i = 0; i < count; i++)
        {
            var parent = i == 0 ? null : places[(i - 1) / 20];
            var segment = PlaceTree.Segment(900_000 + i); // beside the nation that every store has
            var place = new Place
            {
                Id = Guid.CreateVersion7(),
                Name = $"地方{i}",
                Pinyin = $"difang{i}",
                Initials = $"df{i}",
                Kind = i == 0 ? PlaceKind.Nation : PlaceKind.Township,
                Parent = parent?.Id,
                Segment = segment,
                ScopeKey = parent?.ScopeKey + segment,
                From = from,
            };
            places.Add(place);
            if (parent is not null) parents.Add(new() { Place = place.Id, ScopeKey = place.ScopeKey, Parent = parent.Id, From = from });
            codes.Add(new() { Place = place.Id, ScopeKey = place.ScopeKey, System = "stats", Code = i.ToString("d12", null), From = from });
        }
        return (places, parents, codes);
    }
}
