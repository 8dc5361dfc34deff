namespace Anran.Authority.People;

sealed record PersonAdded(Guid Person, Guid Organisation) : IFact
{
    public static string Name => "person.added";
}

sealed record PersonChanged(Guid Person, Guid Organisation) : IFact
{
    public static string Name => "person.changed";
}

sealed record PersonDisabled(Guid Person) : IFact
{
    public static string Name => "person.disabled";
}

sealed record PersonEnabled(Guid Person) : IFact
{
    public static string Name => "person.enabled";
}

sealed record PasswordReset(Guid Person) : IFact
{
    public static string Name => "person.password-reset";
}

sealed record TwoFactorReset(Guid Person) : IFact
{
    public static string Name => "person.two-factor-reset";
}

sealed record FieldRevealed(Guid Person, Guid Reveal, string Field) : IFact
{
    public static string Name => "person.field-revealed";
}

/// <summary>One import; the rows are in the entry's digest.</summary>
sealed record PeopleImported(int Rows) : IFact
{
    public static string Name => "person.imported";
}
