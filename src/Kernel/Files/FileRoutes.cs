using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Anran.Kernel.Journal.Verify;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Anran.Kernel.Files;

/// <summary>Hands files in and out. What is handed out can neither run nor be taken for something else.</summary>
static class FileRoutes
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services.AddScoped<FileStore>().AddScoped<FileWithMatter>()
        .AddFact<FileStored>("上传了文件", "handed in a file")
        .AddFact<FileGiven>("归档了文件", "filed a file with its matter");

    public static void MapFiles(this IEndpointRouteBuilder api)
    {
        api.MapPost("/files", Take).RequiresSignIn().DisableAntiforgery().WithMetadata(new SizeLimit());
        api.MapGet("/files/{id:guid}", Give).RequiresSignIn();
    }

    public static void Tables(Microsoft.EntityFrameworkCore.ModelBuilder model) => model.Entity<StoredFile>().ToTable("file").Ignore(it => it.IsFiled).HasKey(it => it.Id);

    /// <param name="place">Where it belongs until a matter takes it; left out, the caller's own area.</param>
    static async Task<Created<FileView>> Take(IFormFile file, Db db, FileStore files, IEnumerable<ScopeTree> trees, CancellationToken stop, Guid? place = null)
    {
        var owner = await Owner(db, trees.Single(), place, stop);
        await using var content = file.OpenReadStream();
        var stored = await files.Add(content, file.FileName, owner, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/files/{stored.Id}", new FileView(stored.Id, stored.Name, stored.Size, stored.Type));
    }

    static async Task<FileStreamHttpResult> Give(Guid id, Db db, FileStore files, HttpResponse response, CancellationToken stop)
    {
        var file = await db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw FileProblems.NotFound();
        var content = await files.Open(file, stop);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-cache";
        var type = file.Type.StartsWith("text/", StringComparison.Ordinal) ? "application/octet-stream" : file.Type;
        return TypedResults.Stream(content, type, file.Name, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }

    /// <summary>The place asked for, or the top of the caller's first scope; the organisation is that of the scope.</summary>
    static async Task<Somewhere> Owner(Db db, ScopeTree tree, Guid? place, CancellationToken stop)
    {
#pragma warning disable EF1002 // the table's name is a constant of a module
        var nodes = db.Database.SqlQueryRaw<Node>($"select id as \"Id\", scope_key as \"Key\" from {tree.Table}");
#pragma warning restore EF1002
        var scope = db.Caller.Scopes.FirstOrDefault() ?? throw FileProblems.Nowhere();
        var node = await nodes.SingleOrDefaultAsync(it => place == null ? it.Key == scope.ScopeKey : it.Id == place, stop) ?? throw FileProblems.Nowhere();
        scope = db.Caller.Scopes.FirstOrDefault(it => it.Covers(node.Key)) ?? throw AccessProblems.OutsideScope();
        return new(node.Id, node.Key, scope.Organisation);
    }

    sealed record Node(Guid Id, string Key);

    sealed record Somewhere(Guid Place, string ScopeKey, Guid? Organisation) : IPlaced, IOwned;

    sealed class SizeLimit : IRequestSizeLimitMetadata
    {
        // The form around the file is small.
        public long? MaxRequestBodySize => FileStore.MostBytes + 64 * 1024;
    }
}

public sealed record FileView(Guid Id, string Name, long Size, string Type);
