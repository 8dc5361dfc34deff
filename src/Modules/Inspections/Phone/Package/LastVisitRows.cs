using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Inspections.Visits;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Phone.Package;

/// <summary>What was found at each subject the last time, for whoever goes there next.</summary>
sealed class LastVisitRows(Db db, RowChanges changes) : IPackagePart
{
    const int Chunk = 500;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public string Kind => "last";

    public string Permission => "visits.read";

    public async IAsyncEnumerable<PackageRow> Rows(PackageAsk asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var newest = Newest(asked.Area);
        if (asked.After == 0)
        {
            for (var some = await newest.OrderBy(it => it.Id).Take(Chunk).ToListAsync(stop); some.Count > 0;)
            {
                foreach (var visit in some) yield return Of(visit);
                var last = some[^1].Id;
                some = await newest.Where(it => it.Id > last).OrderBy(it => it.Id).Take(Chunk).ToListAsync(stop);
            }
            yield break;
        }
        for (var ids = await changes.Since("visit", asked.After, asked.UpTo, null, Chunk, stop); ids.Count > 0; ids = await changes.Since("visit", asked.After, asked.UpTo, ids[^1], Chunk, stop))
        {
            var these = ids;
            foreach (var visit in await newest.Where(it => these.Contains(it.Id)).ToListAsync(stop)) yield return Of(visit);
        }
    }

    IQueryable<Visit> Newest(string area) => db.Set<Visit>().AsNoTracking().Within(area).Where(it => it.Standing == VisitStanding.Whole && !db.Set<Visit>().Any(other =>
        other.Subject == it.Subject && other.Standing == VisitStanding.Whole && (other.On > it.On || (other.On == it.On && other.Id > it.Id))));

    static PackageRow Of(Visit it) => new(it.Subject, JsonSerializer.SerializeToElement(
        new { Visit = it.Id, it.On, it.Activity, it.Checklist, it.Outcome, it.Findings, it.Major, Answers = it.Judged?.Answers ?? new Dictionary<string, Checklists.ItemResult>() }, Json));
}
