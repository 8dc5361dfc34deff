using Anran.Hazards.Finding;
using Anran.Kernel.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Anran.Hazards.Loop;

/// <summary>A picture of a hazard: whoever sees the hazard sees what belongs to it, wherever the file was filed.</summary>
static class GivePhoto
{
    const string Why = "the pictures of a hazard that was shown";

    public static void Map(IEndpointRouteBuilder hazards) => hazards.MapGet("/{id:guid}/photos/{file:guid}", Handle).Requires("hazards.read");

    static async Task<FileStreamHttpResult> Handle(Guid id, Guid file, Db db, FileStore files, HttpResponse response, CancellationToken stop)
    {
        if (!await db.Set<Hazard>().AnyAsync(it => it.Id == id, stop)) throw HazardProblems.NotFound();
        var named = (await db.Unscoped<HazardStep>(Why).Where(it => it.Hazard == id).Select(it => new { it.Photos, it.Signature }).ToListAsync(stop))
            .Any(it => it.Photos.Contains(file) || it.Signature == file)
            || (await db.Unscoped<HazardSource>(Why).Where(it => it.Hazard == id).Select(it => it.Photos).ToListAsync(stop)).Any(it => it.Contains(file));
        var stored = named ? await db.Unscoped<StoredFile>(Why).AsNoTracking().SingleOrDefaultAsync(it => it.Id == file, stop) : null;
        if (stored is null || !stored.Type.StartsWith("image/", StringComparison.Ordinal)) throw HazardProblems.NotFound();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Stream(await files.Open(stored, stop), stored.Type, entityTag: new EntityTagHeaderValue($"\"{stored.Sha256}\""));
    }
}
