using Anran.Kernel.Time;

namespace Anran.Hazards.Loop;

/// <summary>What somebody brought along for a step, looked up and checked.</summary>
sealed record StepInput
{
    public required DateTimeOffset At { get; init; }
    public string? Text { get; init; }
    public DateOnly? Due { get; init; }
    public string? Measure { get; init; }
    public (Guid Id, string Name)? Person { get; init; }
    public (Guid Id, string Name)? Organisation { get; init; }
    public IReadOnlyList<Guid> Photos { get; init; } = [];
    public Guid? Signature { get; init; }
    public string? Where { get; init; }

    /// <summary>Ten-millionths of a degree, WGS-84/CGCS2000.</summary>
    public int? Latitude { get; init; }
    public int? Longitude { get; init; }
    public CheckWay? Way { get; init; }

    /// <summary>By when whoever comes next must act, by the rules.</summary>
    public Deadline? Next { get; init; }

    /// <summary>Where no rule sets a day, a year: what is open is never without one.</summary>
    public DateOnly NextDay => Next?.Day ?? Today.AddYears(1);

    /// <summary>The last day the rules allow for putting it right, or on which an extension may be asked for.</summary>
    public Deadline? Latest { get; init; }

    public DateOnly Today => BeijingTime.DayOf(At);

    public bool Brings(Need need) => need switch
    {
        Need.Text => Text is not null,
        Need.Due => Due is not null,
        Need.Measure => Measure is not null,
        Need.Photos => Photos.Count > 0,
        Need.Signature => Signature is not null,
        Need.Where => Where is not null || (Latitude is not null && Longitude is not null),
        Need.Way => Way is not null,
        Need.Person => Person is not null,
        Need.Organisation => Organisation is not null,
    };
}

/// <param name="Day">Last legal day.</param>
/// <param name="Provisional">A calendar not yet published may still move it.</param>
/// <param name="Rule">Version of the rule, as <c>Verdict.Version</c>.</param>
sealed record Deadline(DateOnly Day, bool Provisional, string Rule);
