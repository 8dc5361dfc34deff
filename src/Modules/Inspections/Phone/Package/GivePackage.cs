using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Inspections.Phone.Exports;
using Anran.Kernel.Time;
using Anran.Rules;

namespace Anran.Inspections.Phone.Package;

/// <summary>
/// 离线数据包: what a phone takes along of an area, line by line, and afterwards only what changed (docs/sync.md). What changed is told by the
/// journal; nothing is kept about who has what.
/// </summary>
static class GivePackage
{
    public const string Media = "application/x-ndjson";

    /// <summary>Hashes a phone may name.</summary>
    const int MostHashes = 200;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Map(IEndpointRouteBuilder field) => field.MapGet("/package", Handle).Requires("visits.work").Produces(200, contentType: Media);

    /// <param name="place">Left out: all that the caller may work at.</param>
    /// <param name="after">The mark of the last whole package.</param>
    /// <param name="as">What that one said of what the caller may see.</param>
    /// <param name="have">Hashes of checklists and packs that the phone has.</param>
    static async Task Handle(
        Guid? place, long? after, string? @as, string[]? have, HttpContext http, Db db, IPlaces places, PackageTexts texts, ILocalRules locals, RowChanges changes,
        IEnumerable<IPackagePart> parts, ExportKey key, TimeProvider time, CancellationToken stop)
    {
        var identity = db.Caller.Identity ?? throw AccessProblems.NotSignedIn();
        var area = place is { } asked ? await places.Find(asked, stop) ?? throw Visits.VisitProblems.PlaceUnknown() : null;
        var scopeKey = area?.ScopeKey ?? db.Caller.Scopes.Select(it => it.ScopeKey).Aggregate(Common);
        var (today, mark) = (time.Today(), await changes.Head(stop));
        var mine = parts.Where(it => identity.May(it.Permission)).ToList();
        var seen = Seen(scopeKey, identity, mine);
        // A store that was restored from a backup is behind what the phone has: then all comes anew.
        var full = after is null or <= 0 || @as != seen || after > mark;
        var around = area is null ? [] : await locals.Around(area.Id, area.ScopeKey, today, stop);
        var known = (have ?? []).Take(MostHashes).ToHashSet(StringComparer.Ordinal);

        http.Response.ContentType = Media;
        http.Response.Headers.CacheControl = "no-store";
        var gzip = http.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (gzip) http.Response.Headers.ContentEncoding = "gzip";
        await using var wire = gzip ? new GZipStream(http.Response.Body, CompressionLevel.Optimal, leaveOpen: true) : http.Response.Body;
        await using var lines = new StreamWriter(wire, new UTF8Encoding(false), 64 * 1024, leaveOpen: true);
        await Line(lines, new
        {
            Area = new { Place = area?.Id, Name = area?.Name ?? "" },
            Mark = mark,
            Full = full,
            As = seen,
            Now = time.GetUtcNow(),
            ExportKey = key.View,
            Checklists = texts.Checklists.Select(it => new { it.Hash, it.Code, Body = known.Contains(it.Hash) ? (JsonElement?)null : it.Body }),
            Packs = texts.Packs.Select(it => new { it.Hash, it.Code, Body = known.Contains(it.Hash) ? (JsonElement?)null : it.Body, Local = around.Where(one => one.Pack == it.Code).Select(Written) }),
        });
        var (ask, named) = (new PackageAsk(scopeKey, full ? 0 : after!.Value, mark), new HashSet<Guid>());
        foreach (var part in mine)
        {
            // Each sees what its own permission shows, no more.
            db.Caller.Become(identity, identity.ScopesOf(part.Permission));
            await foreach (var row in part.Rows(ask, stop))
            {
                if (row.Body is { } body && PlaceOf(body) is { } at && named.Add(at)) await Place(lines, at, places, locals, today, stop);
                await Write(lines, part.Kind, row.Id, row.Body);
            }
        }
        await Line(lines, new { After = mark, Whole = true });
    }

    static async Task Place(StreamWriter lines, Guid id, IPlaces places, ILocalRules locals, DateOnly today, CancellationToken stop)
    {
        if (await places.Find(id, stop) is not { } place) return;
        await Write(lines, "place", id, JsonSerializer.SerializeToElement(new { place.Name, Path = await locals.PathTo(id, today, stop) }, Json));
    }

    /// <summary>Which rows one may see hangs on this; when it changes, what a phone has must not stay.</summary>
    static string Seen(string area, Identity identity, IEnumerable<IPackagePart> parts)
    {
        var words = parts.Select(it => $"{it.Kind} {string.Join(',', identity.ScopesOf(it.Permission).Select(scope => $"{scope.ScopeKey}:{scope.Organisation:n}").Order(StringComparer.Ordinal))}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"1\n{area}\n{identity.Id:n}\n{string.Join('\n', words)}")))[..32];
    }

    static object Written(LocalOverride it) => new
    {
        it.Pack, it.Rule, it.Place, it.From, it.To, it.Mode, it.When, it.Outcome, it.Source, it.Clause, Certainty = it.Certainty?.ToString(), it.Text, it.Reason, Officer = it.NeedsOfficer ? true : (bool?)null,
    };

    static Guid? PlaceOf(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("place", out var place) && place.ValueKind == JsonValueKind.String && place.TryGetGuid(out var id) ? id : null;

    static Task Line<T>(StreamWriter lines, T value) => lines.WriteAsync(JsonSerializer.Serialize(value, Json) + "\n");

    /// <summary>A body of null is written: it says that the row is gone.</summary>
    static Task Write(StreamWriter lines, string kind, Guid id, JsonElement? body) =>
        lines.WriteAsync($"{{\"kind\":\"{kind}\",\"id\":\"{id}\",\"body\":{(body is { } it ? JsonSerializer.Serialize(it, Json) : "null")}}}\n");

    static string Common(string left, string right) => left[..left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count()];
}
