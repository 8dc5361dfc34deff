namespace Anran.Hazards.Loop;

/// <summary>Who takes a step, and how they stand to the hazard.</summary>
/// <param name="Level">Scope key of the place that the caller's organisation belongs to; null for who has none.</param>
/// <param name="Department">Scope key of the place that the department answering for the hazard belongs to, or where the hazard lies.</param>
sealed record Standing(Guid Person, string Name, Guid? Organisation, string? Level, string Department)
{
    /// <summary>Length of the key of a county: nation, province, prefecture, county.</summary>
    const int County = 16, Prefecture = 12, Nation = 4;

    /// <summary>挂牌督办 by level: 1 province and above, 2 prefecture, 3 county.</summary>
    public int ListingLevel => Level?.Length switch { < Prefecture => 1, Prefecture => 2, _ => 3 };

    public Problem? Against(Relation relation, Hazard hazard) => relation switch
    {
        Relation.Anyone => null,
        Relation.Rectifier => IsRectifier(hazard) ? null : HazardProblems.OnlyRectifier(),
        Relation.OtherSide => IsOtherSide(hazard) ? null : HazardProblems.NotYourself(),
        Relation.Verifier => !IsOtherSide(hazard) ? HazardProblems.NotYourself() : hazard.Grade == HazardGrade.Major && !IsAbove ? HazardProblems.OneLevelAbove() : null,
        Relation.Fresh => IsOtherSide(hazard) && Person != hazard.VerifiedBy && Person != hazard.ClosedBy ? null : HazardProblems.NotTheSameAgain(),
        Relation.Superior => IsOtherSide(hazard) && Level is { Length: <= County } level && Department.StartsWith(level, StringComparison.Ordinal) ? null : HazardProblems.OnlySuperior(),
        Relation.Receiver => Organisation is { } mine && mine == hazard.ReferredTo ? null : HazardProblems.OnlyReceiver(),
    };

    bool IsAbove => Level is { } level && Department.StartsWith(level, StringComparison.Ordinal) && (level.Length < Department.Length || level.Length <= Nation);

    bool IsRectifier(Hazard it) => it.Organisation is { } owner ? Organisation == owner || Person == it.Person : Person != it.VerifiedBy;

    bool IsOtherSide(Hazard it) => Person != it.SubmittedBy && Person != it.Person && (it.Organisation is null || Organisation != it.Organisation);
}

/// <summary>Finds it out: once for a request.</summary>
sealed class StandTo(Db db, IOrganisations organisations)
{
    public async Task<Standing> Of(Hazard hazard, CancellationToken stop)
    {
        var mine = db.Caller.Identity?.Organisation;
        var found = await organisations.FindAll([.. new[] { mine, hazard.Department }.OfType<Guid>().Distinct()], stop);
        return new(db.Caller.Id, db.Caller.Name, mine,
            mine is { } own ? found.GetValueOrDefault(own)?.ScopeKey : null,
            hazard.Department is { } department && found.TryGetValue(department, out var it) ? it.ScopeKey : hazard.ScopeKey);
    }
}
