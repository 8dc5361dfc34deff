using Anran.Authority.People;
using Anran.Kernel.Keys;

namespace Anran.Authority.Sessions;

/// <summary>The secret in the store, and the codes made of it.</summary>
static class TwoFactor
{
    const string Table = "credential", Column = "code_secret";

    public static void Begin(Credential credential, byte[] secret, FieldCipher cipher) =>
        (credential.CodeSecret, credential.CodeOn) = (cipher.Seal(Convert.ToBase64String(secret), Table, Column, credential.Person), false);

    /// <returns>Whether the code is right and new; then it will not be taken again.</returns>
    public static bool Take(Credential credential, SignIn door, string code, FieldCipher cipher, TimeProvider time)
    {
        var secret = Convert.FromBase64String(cipher.Open(credential.CodeSecret!, Table, Column, credential.Person));
        if (Totp.Match(secret, code.Trim(), time.GetUtcNow(), door.LastStep) is not { } step) return false;
        door.LastStep = step;
        return true;
    }

    public static void End(Credential credential) => (credential.CodeSecret, credential.CodeOn) = (null, false);
}
