using Anran.Kernel.Documents;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Registry.Imports;

/// <summary>An empty sheet to fill in, with the kinds to choose from: all of them, those of a group, or one.</summary>
static class GetTemplate
{
    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/import/template", Handle).Requires("registry.import").Produces(200, contentType: SheetWriter.Xlsx);

    static FileContentHttpResult Handle(string? kind, SubjectKinds kinds)
    {
        var chosen = kind is null ? null : kinds.Read(kind) ?? throw SubjectProblems.KindUnknown();
        var columns = SubjectColumns.Of(kinds).Where(it => chosen is null || Applies(chosen, it.Field));
        return TypedResults.File(
            ImportSheet.Template([.. columns.Select(it => it.Field == "kind" && chosen is not null ? it with { Choices = [chosen.Zh] } : it)]),
            SheetWriter.Xlsx, chosen is null ? "subjects.xlsx" : $"{chosen.Code}.xlsx");
    }

    static bool Applies(SubjectKind kind, string column) => column switch
    {
        "creditCode" => kind.Fields.Contains(SubjectKind.CreditCode),
        "licenceCode" => kind.Fields.Contains(SubjectKind.Licence),
        "building" or "unit" or "room" or "userNumber" or "supply" or "contractNumber" or "contractOn" or "meterNumber" or "citizenNumber" => kind.Fields.Contains(SubjectKind.Supply),
        "users" => kind.Group == "operator",
        "basement" or "gas" => kind.Fields.Contains(SubjectKind.Gas),
        _ => true,
    };
}
