using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Authority.Imports;

static class SheetAnswer
{
    public static FileContentHttpResult Of(byte[] sheet, string name) =>
        TypedResults.File(sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
}
