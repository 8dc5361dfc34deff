namespace Anran.Hazards.Loop;

/// <summary>处置记录: one thing done about a hazard, with who, when, why and what was seen. Never changed afterwards.</summary>
sealed class HazardStep : IPlaced, IShared
{
    public const int LongestText = 2000, LongestWhere = 200;

    public required Guid Id { get; init; }
    public required Guid Hazard { get; init; }
    public required int Number { get; init; }
    public required HazardAction Action { get; init; }
    public required HazardState Before { get; init; }
    public required HazardState After { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid ByWhom { get; init; }

    /// <summary>As the person was called; for the house, what it did it by.</summary>
    public required string ByName { get; init; }
    public Guid? ByOrganisation { get; init; }
    public string? Text { get; init; }
    public string? Measure { get; init; }

    /// <summary>The last day that was set or asked for by this step, or by when the next one must act.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Version of the rule that gave the day.</summary>
    public string? Rule { get; init; }

    /// <summary>Whom it names: the person who answers, or the department it goes to, as they were called.</summary>
    public string? Named { get; init; }
    public required IReadOnlyList<Guid> Photos { get; init; }
    public Guid? Signature { get; init; }
    public string? Location { get; init; }
    public int? Latitude { get; init; }
    public int? Longitude { get; init; }
    public CheckWay? Way { get; init; }
    public required Guid? Organisation { get; init; }
    public Guid? Department { get; init; }
    public Guid? Partner { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    public static HazardStep Of(Hazard of, int number, HazardAction action, HazardState before, StepInput input, Standing by) => new()
    {
        Id = RowId.New(input.At),
        Hazard = of.Id,
        Number = number,
        Action = action,
        Before = before,
        After = of.State,
        At = input.At,
        ByWhom = by.Person,
        ByName = by.Name,
        ByOrganisation = by.Organisation,
        Text = input.Text,
        Measure = input.Measure,
        Due = action == HazardAction.AskExtension ? input.Due : of.ActBy,
        Rule = (input.Due is null ? input.Latest ?? input.Next : input.Next)?.Rule,
        Named = input.Organisation?.Name ?? input.Person?.Name,
        Photos = input.Photos,
        Signature = input.Signature,
        Location = input.Where,
        Latitude = input.Latitude,
        Longitude = input.Longitude,
        Way = input.Way,
        Organisation = of.Organisation,
        Department = of.Department,
        Partner = of.Partner,
        Place = of.Place,
        ScopeKey = of.ScopeKey,
    };
}
