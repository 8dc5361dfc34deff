using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Anran.Inspections.Phone.Package;

/// <summary>The subjects of an area for a phone.</summary>
sealed class SubjectRows(ISubjectCards subjects, RowChanges changes) : IPackagePart
{
    const string Table = "subject";
    const int Chunk = 500;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public string Kind => "subject";

    public string Permission => "registry.read";

    public async IAsyncEnumerable<PackageRow> Rows(PackageAsk asked, [EnumeratorCancellation] CancellationToken stop)
    {
        if (asked.After == 0)
        {
            await foreach (var card in subjects.Within(asked.Area, stop)) yield return Of(card);
            yield break;
        }
        for (var ids = await changes.Since(Table, asked.After, asked.UpTo, null, Chunk, stop); ids.Count > 0; ids = await changes.Since(Table, asked.After, asked.UpTo, ids[^1], Chunk, stop))
        {
            var found = await subjects.FindAll(asked.Area, ids, stop);
            foreach (var card in found) yield return Of(card);
            var missing = ids.Except(found.Select(it => it.Id)).ToList();
            foreach (var gone in await changes.ToldOf(Table, missing, stop)) yield return new(gone, null);
        }
    }

    static PackageRow Of(SubjectCard it) => new(it.Id, it.Gone ? null : JsonSerializer.SerializeToElement(
        new { it.Name, it.Spelling, it.Kind, it.Address, it.Place, it.Status, it.Latitude, it.Longitude, it.Gas, it.CreditCode }, Json));
}
