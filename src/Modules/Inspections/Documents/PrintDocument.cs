using Anran.Kernel.Files;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Documents;

/// <summary>A paper as .docx, with names, numbers and signatures: who took it stands in the journal.</summary>
static class PrintDocument
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const long LargestPhoto = 8 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder documents) =>
        documents.MapPost("/{id:guid}/paper", Handle).Requires("documents.issue").TellsOnce().Produces(200, contentType: Docx);

    static async Task<FileContentHttpResult> Handle(Guid id, Db db, FieldCipher cipher, FileStore files, CancellationToken stop)
    {
        var document = await db.Set<VisitDocument>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw DocumentProblems.NotFound();
        var content = document.Read(cipher);
        var photos = await Photos(content, db, files, stop);
        db.Note(new VisitDocumentPrinted(id), document);
        await db.SaveChangesAsync(stop);
        return TypedResults.File(VisitPaper.Write(document, content, photos), Docx, $"{document.Number}.docx");
    }

    /// <summary>Those that a paper can show and that are not too large to be printed.</summary>
    static async Task<Dictionary<Guid, (byte[] Bytes, string Type)>> Photos(DocumentContent content, Db db, FileStore files, CancellationToken stop)
    {
        var ids = content.Photos.Select(it => it.File).ToList();
        var (found, photos) = (await db.Set<StoredFile>().AsNoTracking().Where(it => ids.Contains(it.Id)).ToListAsync(stop), new Dictionary<Guid, (byte[], string)>());
        foreach (var file in found.Where(it => it.Type is "image/jpeg" or "image/png" && it.Size <= LargestPhoto))
        {
            await using var stream = await files.Open(file, stop);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, stop);
            photos[file.Id] = (bytes.ToArray(), file.Type);
        }
        return photos;
    }
}

sealed record VisitDocumentPrinted(Guid Document) : IFact
{
    public static string Name => "visit-document.printed";
}
