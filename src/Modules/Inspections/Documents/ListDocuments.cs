using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Documents;

/// <summary>Papers, newest first; one of them as it reads, without signatures and with the inspected masked.</summary>
static class ListDocuments
{
    public sealed record Row(
        Guid Id, Guid Visit, Guid Subject, DocumentKind Kind, string Number, string? Organisation, DateOnly? RectifyBy, DateTimeOffset IssuedAt, DateTimeOffset? VoidedAt, string? VoidedBecause, Guid? About, int Version);

    /// <param name="Signers">Who signed and when; whoever signed for the inspected with the first character only.</param>
    public sealed record Answer(
        Row Document, string Issuer, string Subject, string Address, DateOnly On, string Checklist, IReadOnlyList<string> Officers, IReadOnlyList<PaperProblem> Problems, int Asked, int Passed,
        IReadOnlyList<string> Said, IReadOnlyList<string> Signers, string? Refusal, int Photos, string? About, DeliveryWay? Delivery, bool Late);

    public static void Map(IEndpointRouteBuilder documents)
    {
        documents.MapGet("", Handle).Requires("documents.read");
        documents.MapGet("/{id:guid}", One).Requires("documents.read");
    }

    static async Task<Ok<Page<Row>>> Handle(Guid? visit, Guid? subject, Guid? after, int? limit, Db db, IOrganisations organisations, CancellationToken stop)
    {
        var (rows, size) = (db.Set<VisitDocument>().AsNoTracking(), Page.Limit(limit));
        if (visit is not null) rows = rows.Where(it => it.Visit == visit);
        if (subject is not null) rows = rows.Where(it => it.Subject == subject);
        if (after is { } last) rows = rows.Where(it => it.Id < last);
        return TypedResults.Ok(Page.Of(await Of(await rows.OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(stop), organisations, stop), size, it => it.Id.ToString()));
    }

    static async Task<Ok<Answer>> One(Guid id, Db db, IOrganisations organisations, FieldCipher cipher, CancellationToken stop)
    {
        var document = await db.Set<VisitDocument>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw DocumentProblems.NotFound();
        var it = document.Read(cipher);
        return TypedResults.Ok(new Answer(
            (await Of([document], organisations, stop))[0], it.Issuer, it.Subject, it.Address, it.On, it.Checklist, [.. it.Officers.Select(one => one.Name)], it.Problems, it.Asked, it.Passed, it.Said,
            [.. it.Signatures.Select(one => one.Inspected ? $"{one.Name.EnumerateRunes().FirstOrDefault()}** {one.At}" : $"{one.Name} {one.At}")], it.Refusal, it.Photos.Count, it.About, it.Delivery, it.Late));
    }

    static async Task<List<Row>> Of(List<VisitDocument> rows, IOrganisations organisations, CancellationToken stop)
    {
        var names = await organisations.FindAll([.. rows.Select(it => it.Organisation!.Value).Distinct()], stop);
        return rows.ConvertAll(it => new Row(
            it.Id, it.Visit, it.Subject, it.Kind, it.Number, names.GetValueOrDefault(it.Organisation!.Value)?.Name, it.RectifyBy, it.IssuedAt, it.VoidedAt, it.VoidedBecause, it.About, it.Version));
    }
}
