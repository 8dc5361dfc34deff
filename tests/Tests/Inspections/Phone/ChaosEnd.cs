using System.Security.Cryptography;
using System.Text.Json;
using System.Text;
using Anran.Inspections;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Photos;
using Anran.Inspections.Visits;
using Anran.Kernel.Files;
using Anran.Kernel.Journal;
using Anran.Kernel.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Inspections.Phone;

/// <summary>What the store holds of a schedule in the end: everything once, and in words that are the same for every schedule.</summary>
static class ChaosEnd
{
    public static Task<string> Of(ChaosWorld world, ChaosPhone[] phones) => world.Inside(async (db, services) =>
    {
        var cipher = services.GetRequiredService<FieldCipher>();
        var (devices, sent) = (phones.Select(it => it.Device).ToList(), phones.SelectMany(it => it.All).Select(it => Guid.Parse((string)it["id"]!)).ToList());
        var stored = await db.Set<StoredOperation>().AsNoTracking().Where(it => devices.Contains(it.Device)).ToListAsync();
        Assert.Equal(sent.Order(), stored.Select(it => it.Id).Order());
        Assert.All(stored, it => Assert.True(it.Joined));

        var ids = stored.Select(it => it.Visit).Distinct().ToList();
        var visits = await db.Set<Visit>().AsNoTracking().Where(it => ids.Contains(it.Id)).OrderBy(it => it.Id).ToListAsync();
        Assert.Equal(ids.Count, visits.Count);
        var findings = (await db.Set<VisitFinding>().AsNoTracking().Where(it => ids.Contains(it.Visit)).OrderBy(it => it.Ordinal).ToListAsync()).ToLookup(it => it.Visit);
        var told = await db.Unscoped<JournalEntry>("test").Where(it => it.Name == VisitFinished.Name).Select(it => it.Body).ToListAsync();
        var finished = told.Select(it => JsonDocument.Parse(it).RootElement.GetProperty("visit").GetGuid()).ToLookup(it => it);

        var photos = phones.SelectMany(it => it.Photos).ToDictionary(it => it.Id);
        var rows = await db.Set<FieldPhoto>().AsNoTracking().Where(it => ids.Contains(it.Visit)).ToListAsync();
        Assert.Equal(photos.Keys.Order(), rows.Select(it => it.Id).Order());
        foreach (var row in rows)
        {
            Assert.Equal(PhotoStanding.Whole, row.Standing);
            var file = await db.Set<StoredFile>().AsNoTracking().SingleAsync(it => it.Id == row.Id);
            await using var content = await services.GetRequiredService<FileStore>().Open(file, CancellationToken.None);
            Assert.Equal(photos[row.Id].Bytes.Length, content.Length);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(photos[row.Id].Bytes)), file.Sha256);
        }

        var words = new StringBuilder();
        foreach (var visit in visits)
        {
            Assert.Single(finished[visit.Id]);
            var state = VisitState.Of(stored.Where(it => it.Visit == visit.Id).Select(it => it.Open(cipher)).ToList());
            words.Append(System.Globalization.CultureInfo.InvariantCulture, $"{visit.Id.ToString()[..8]} {visit.Standing} {visit.Outcome} {visit.Operations} {visit.Lacking} {visit.Conflicts} {visit.Later} {visit.Photos} {visit.Findings} {visit.Major} {visit.OpenRules}:");
            words.AppendJoin(';', findings[visit.Id].Select(it => $"{it.Item} {it.Grade} {it.Note} {string.Join(',', it.Rules)} {it.Photos.Count}"));
            words.AppendJoin(';', state.Now.Answers.Select(it => $"{it.Key}={string.Join(',', it.Value.Standing.Select(one => $"{one.By.Id.ToString()[..8]} {one.Body.Result}"))}"));
            words.AppendJoin(';', state.Now.Signatures.Select(it => $"{it.Key[..4]}={it.Value.Standing.Count}"));
            words.AppendJoin(';', state.Later.Select(it => it.Id.ToString()[..8])).AppendLine();
        }
        return words.ToString();
    });
}
