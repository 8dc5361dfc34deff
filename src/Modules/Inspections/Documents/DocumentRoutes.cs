using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Documents;

/// <summary>检查文书: record, order, notice and receipt of a visit.</summary>
static class DocumentRoutes
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddPermission("documents.read", "查看检查文书", "See papers of visits")
        .AddPermission("documents.issue", "出具检查文书", "Issue papers of visits")
        .AddFact<VisitDocumentIssued>("出具了检查文书", "issued a paper of a visit", "documents.read")
        .AddFact<VisitDocumentVoided>("作废了检查文书", "voided a paper of a visit", "documents.read")
        .AddFact<VisitDocumentPrinted>("印制了检查文书", "printed a paper of a visit")
        .AddScoped<ComposeDocument>();

    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        IssueDocument.Map(api.MapGroup("").WithTags("Inspections"));
        var documents = api.MapGroup("/visit-documents").WithTags("Inspections");
        ListDocuments.Map(documents);
        PrintDocument.Map(documents);
    }

    public static void Tables(ModelBuilder model) => model.Entity<VisitDocument>().ToTable("visit_document").Ignore(it => it.Number);
}
