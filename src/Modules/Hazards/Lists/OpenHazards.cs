using System.Runtime.CompilerServices;
using System.Text.Json;
using Anran.Hazards.Loop;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Lists;

/// <summary>The hazards that are open at each subject, for the phone: what the inspector should look at again.</summary>
sealed class OpenHazards(Db db, RowChanges changes) : IPackagePart
{
    const int Chunk = 500;
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Kind => "hazard";

    public string Permission => "hazards.read";

    public IAsyncEnumerable<PackageRow> Rows(PackageAsk asked, CancellationToken stop) => asked.After == 0 ? All(asked.Area, stop) : Changed(asked, stop);

    async IAsyncEnumerable<PackageRow> All(string area, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var it in db.Set<Hazard>().AsNoTracking().Within(area).Where(it => it.Open).AsAsyncEnumerable().WithCancellation(stop)) yield return new(it.Id, Body(it));
    }

    async IAsyncEnumerable<PackageRow> Changed(PackageAsk asked, [EnumeratorCancellation] CancellationToken stop)
    {
        for (Guid? last = null; await changes.Since("hazard", asked.After, asked.UpTo, last, Chunk, stop) is { Count: > 0 } ids; last = ids[^1])
        {
            // Only rows the caller sees: what was closed or voided meanwhile is gone from the part, what is a stranger's is not told of.
            foreach (var it in await db.Set<Hazard>().AsNoTracking().Within(asked.Area).Where(it => ids.Contains(it.Id)).ToListAsync(stop)) yield return new(it.Id, it.Open ? Body(it) : null);
        }
    }

    static JsonElement Body(Hazard it) => JsonSerializer.SerializeToElement(new
    {
        it.Number,
        it.Subject,
        it.Kind,
        Grade = JsonNamingPolicy.CamelCase.ConvertName(it.Grade.ToString()),
        it.Item,
        What = new { Zh = it.What, En = it.WhatEn },
        State = JsonNamingPolicy.CamelCase.ConvertName(it.State.ToString()),
        Control = JsonNamingPolicy.CamelCase.ConvertName(it.Control.ToString()),
        it.Measure,
        it.FoundOn,
        it.Due,
        it.ActBy,
    }, Json);
}
