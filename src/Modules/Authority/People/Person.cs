namespace Anran.Authority.People;

/// <summary>Somebody with an account. Belongs to one organisation and is placed where that is; what they may do is in <see cref="Roles.RoleGrant"/>.</summary>
sealed class Person : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }
    public required Guid Organisation { get; set; }

    /// <summary>What one signs in with; in lower case, unique in the deployment.</summary>
    public required string Account { get; set; }
    public required string Name { get; set; }

    /// <summary>Sealed by the field cipher; null when none was given.</summary>
    public string? Phone { get; set; }
    public PersonState State { get; private set; }
    public int Version { get; set; }

    Guid? IOwned.Organisation => Organisation;

    public void NoteAdded() => Note(new PersonAdded(Id, Organisation));

    public void NoteChanged() => Note(new PersonChanged(Id, Organisation));

    public void Disable()
    {
        if (State == PersonState.Disabled) throw PersonProblems.DisabledAlready();
        State = PersonState.Disabled;
        Note(new PersonDisabled(Id));
    }

    public void Enable()
    {
        if (State == PersonState.Active) throw PersonProblems.ActiveAlready();
        State = PersonState.Active;
        Note(new PersonEnabled(Id));
    }
}

enum PersonState { Active, Disabled }

/// <summary>How a person proves who they are. Apart from <see cref="Person"/>, so that no list ever reads a hash.</summary>
sealed class Credential
{
    public required Guid Person { get; init; }
    public required string PasswordHash { get; set; }

    /// <summary>The password was made by somebody else: nothing works until the person has chosen their own.</summary>
    public required bool MustChange { get; set; }

    /// <summary>Secret of the code generator, sealed by the field cipher.</summary>
    public string? CodeSecret { get; set; }

    /// <summary>False while the person has been shown the secret and has not yet sent a code.</summary>
    public bool CodeOn { get; set; }
}

/// <summary>Somebody looked at a masked field, and said what for.</summary>
sealed class Reveal : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Person { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid Organisation { get; init; }
    public required string Field { get; init; }
    public required string Purpose { get; init; }
    public required Guid ByWhom { get; init; }
    public required DateTimeOffset At { get; init; }

    Guid? IOwned.Organisation => Organisation;
}
