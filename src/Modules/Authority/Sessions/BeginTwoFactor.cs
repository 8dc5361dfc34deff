using System.Security.Cryptography;
using Anran.Authority.People;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QRCoder;

namespace Anran.Authority.Sessions;

/// <summary>Shows the secret, once, as text and as a QR code. It counts from <see cref="ConfirmTwoFactor"/> on.</summary>
static class BeginTwoFactor
{
    const int PixelsPerModule = 4;

    public sealed record Answer(string Secret, string Uri, string Qr);

    public static void Map(IEndpointRouteBuilder session) => session.MapPost("/two-factor", Handle).RequiresSignIn().TellsOnce();

    static async Task<Ok<Answer>> Handle(CurrentSession session, Db db, FieldCipher cipher, CancellationToken stop)
    {
        var credential = await db.Set<Credential>().SingleAsync(it => it.Person == session.Person, stop);
        if (credential.CodeOn) throw SignInProblems.OnAlready();
        var account = await db.Unscoped<Person>("everybody may read their own account").Where(it => it.Id == session.Person).Select(it => it.Account).SingleAsync(stop);
        var secret = RandomNumberGenerator.GetBytes(Totp.SecretBytes);
        TwoFactor.Begin(credential, secret, cipher);
        db.Note(new TwoFactorBegun(session.Person));
        await db.SaveChangesAsync(stop);
        var uri = Totp.Uri(secret, account);
        return TypedResults.Ok(new Answer(Totp.Text(secret), uri, Qr(uri)));
    }

    static string Qr(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(PixelsPerModule);
    }
}
