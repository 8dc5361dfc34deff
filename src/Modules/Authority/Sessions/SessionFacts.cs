namespace Anran.Authority.Sessions;

/// <param name="Way"><c>password</c>, or the code of the provider that vouched.</param>
sealed record SignedIn(Guid Person, Guid Session, string Way) : IFact
{
    public static string Name => "person.signed-in";
}

/// <param name="Person">Null when there is no such account. What was typed is kept nowhere: it may be a password.</param>
sealed record SignInFailed(Guid? Person, SignInFailed.Reason Why) : IFact
{
    public static string Name => "person.sign-in-failed";

    public enum Reason { NoSuchAccount, Disabled, Password, Code, Locked }
}

sealed record SessionEnded(Guid Person, Guid Session) : IFact
{
    public static string Name => "person.session-ended";
}

sealed record PasswordChanged(Guid Person) : IFact
{
    public static string Name => "person.password-changed";
}

sealed record TwoFactorOn(Guid Person) : IFact
{
    public static string Name => "person.two-factor-on";
}

sealed record TwoFactorOff(Guid Person) : IFact
{
    public static string Name => "person.two-factor-off";
}

/// <summary>A secret was shown; it counts from the first code on.</summary>
sealed record TwoFactorBegun(Guid Person) : IFact
{
    public static string Name => "person.two-factor-begun";
}
