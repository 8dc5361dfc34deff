using Anran.Rules;

namespace Anran.RulePacks.Overrides;

/// <summary>
/// What one place makes of one rule, or adds to a pack: a draft that may be edited until it is put in force, then never again.
/// A change is a new one that replaces it from a later day. It binds from the day after it is put in force at the earliest,
/// so that nothing that was judged could have been judged otherwise.
/// </summary>
sealed class RuleOverride : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null: a rule of a place is for those who see the whole place, not for one organisation in it.</summary>
    public Guid? Organisation { get; private init; }

    /// <summary>Code of the pack.</summary>
    public required string Pack { get; init; }

    /// <summary>Id of the rule in it; of an added one the id it gets.</summary>
    public required string Rule { get; init; }

    /// <summary>First legal day.</summary>
    public required DateOnly From { get; set; }

    /// <summary>Last legal day, inclusive; null until somebody ends it.</summary>
    public DateOnly? To { get; private set; }
    public required OverrideMode Mode { get; set; }
    public required LocalText Body { get; set; }
    public OverrideState State { get; private set; }

    /// <summary>The one it takes the place of.</summary>
    public required Guid? Replaces { get; init; }

    /// <summary>Which of the versions put in force for this rule here, from 1: two at one moment cannot both be the next. Null of a draft.</summary>
    public int? Line { get; private set; }
    public required Guid MadeBy { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public Guid? InForceBy { get; private set; }
    public DateTimeOffset? InForceAt { get; private set; }
    public int Version { get; set; }

    /// <summary>Put in force, and not over before <paramref name="day"/>.</summary>
    public bool IsOn(DateOnly day) => State == OverrideState.InForce && From <= day && (To is null || To >= day);

    public static RuleOverride Draft(Guid id, (Guid Id, string ScopeKey) place, string pack, string rule, LocalChange change, Guid? replaces, Guid by, DateTimeOffset at)
    {
        var made = new RuleOverride
        {
            Id = id,
            Place = place.Id,
            ScopeKey = place.ScopeKey,
            Pack = pack,
            Rule = rule,
            From = change.From,
            To = change.To,
            Mode = change.Mode,
            Body = change.Body,
            Replaces = replaces,
            MadeBy = by,
            MadeAt = at,
        };
        made.Note(new RuleOverrideDrafted(id, replaces));
        return made;
    }

    public void Edit(LocalChange change, int version)
    {
        MustBe(OverrideState.Draft, version);
        (From, To, Mode, Body) = (change.From, change.To, change.Mode, change.Body);
        Note(new RuleOverrideEdited(Id));
    }

    /// <param name="replaced">What it takes the place of, if anything; ends the day before.</param>
    /// <param name="line">The next number among the versions of this rule here.</param>
    public void PutInForce(RuleOverride? replaced, int line, int version, Guid by, DateTimeOffset at, DateOnly today)
    {
        MustBe(OverrideState.Draft, version);
        if (From <= today) throw OverrideProblems.TooEarly(today.AddDays(1));
        replaced?.GiveWay(From);
        (State, Line, InForceBy, InForceAt) = (OverrideState.InForce, line, by, at);
        Note(new RuleOverrideInForce(Id, From, To, replaced?.Id));
    }

    /// <param name="last">Last legal day, today at the earliest.</param>
    public void End(DateOnly last, int version, DateOnly today)
    {
        MustBe(OverrideState.InForce, version);
        if (last < today || last < From) throw OverrideProblems.EndTooEarly(today > From ? today : From);
        if (To is { } to && last > to) throw OverrideProblems.Lengthened(to);
        To = last;
        Note(new RuleOverrideEnded(Id, last));
    }

    /// <summary>A draft, or what has not begun to bind anybody.</summary>
    public void Withdraw(int version, DateOnly today)
    {
        if (State == OverrideState.Withdrawn) return;
        if (Version != version) throw ProblemWriter.ChangedMeanwhile();
        if (State == OverrideState.InForce && From <= today) throw OverrideProblems.BindsAlready();
        State = OverrideState.Withdrawn;
        Note(new RuleOverrideWithdrawn(Id));
    }

    /// <summary>To the next version: the last day is the one before its first.</summary>
    void GiveWay(DateOnly next)
    {
        if (State != OverrideState.InForce || (To is { } to && to < next)) return;
        if (next <= From) throw OverrideProblems.BeforeTheReplaced(From.AddDays(1));
        To = next.AddDays(-1);
        Note(new RuleOverrideEnded(Id, To.Value));
    }

    void MustBe(OverrideState state, int version)
    {
        if (State != state) throw state == OverrideState.Draft ? OverrideProblems.NoDraft() : OverrideProblems.NotInForce();
        if (Version != version) throw ProblemWriter.ChangedMeanwhile();
    }
}

enum OverrideState { Draft, InForce, Withdrawn }
