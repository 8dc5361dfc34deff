using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class ChooseLanguage
{
    public sealed record Request([property: Required, AllowedValues("zh", "en")] string Language);

    public static void Map(IEndpointRouteBuilder session) =>
        session.MapPut("/language", Handle).RequiresSignIn().WithMetadata(new BeforeFirstPassword());

    static async Task<NoContent> Handle(Request request, CurrentSession session, Db db, CancellationToken stop)
    {
        await db.Set<SignIn>().Where(it => it.Person == session.Person).ExecuteUpdateAsync(set => set.SetProperty(it => it.Language, request.Language), stop);
        return TypedResults.NoContent();
    }
}
