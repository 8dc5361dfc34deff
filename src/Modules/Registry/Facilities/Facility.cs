namespace Anran.Registry.Facilities;

/// <summary>燃气设施: something at a subject that holds, carries, burns or watches gas. It lies where its subject lies and belongs to whom that belongs.</summary>
sealed class Facility : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestModel = 120, LongestNumber = 60, LongestSpot = 120, MostOfOne = 100_000;

    public required Guid Id { get; init; }
    public required Guid Subject { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; set; }

    /// <summary>Code in <c>data/facility-kinds.json</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Maker and model, as on the plate.</summary>
    public string Model { get; private set; } = "";

    /// <summary>Serial number, as on the plate.</summary>
    public string Number { get; private set; } = "";
    public int Count { get; private set; } = 1;

    /// <summary>Where at the subject: 后厨.</summary>
    public string Spot { get; private set; } = "";
    public DateOnly? MadeOn { get; private set; }

    /// <summary>Last legal day on which it may be used, as somebody wrote; null when nobody did.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>The same, or what follows from the day it was made and the life of its kind.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Last told by the subject's own people.</summary>
    public bool ByItself { get; private set; }

    /// <summary>First legal day on which it is there no longer.</summary>
    public DateOnly? RemovedOn { get; private set; }
    public int Version { get; set; }

    public sealed record Told(string Model, string Number, int Count, string Spot, DateOnly? MadeOn, DateOnly? ExpiresOn);

    public void Write(Told told, FacilityKind kind, DateOnly today, bool byItself)
    {
        if (told.MadeOn > today) throw FacilityProblems.MadeAhead();
        if (told.MadeOn is { } made && told.ExpiresOn < made) throw FacilityProblems.ExpiresBeforeMade();
        (Model, Number, Count, Spot, MadeOn, ExpiresOn, ByItself) = (told.Model, told.Number, told.Count, told.Spot, told.MadeOn, told.ExpiresOn, byItself);
        DueOn = ExpiresOn ?? (kind.LifeYears is { } years ? MadeOn?.AddYears(years) : null);
    }

    public void NoteAdded() => Note(new FacilityAdded(Id, Subject, Kind, ByItself));

    public void NoteChanged() => Note(new FacilityChanged(Id, Subject, ByItself));

    public void MustBeThere()
    {
        if (RemovedOn is not null) throw FacilityProblems.Gone();
    }

    public void Remove(DateOnly on, DateOnly today, bool byItself)
    {
        MustBeThere();
        if (on > today) throw FacilityProblems.RemovedAhead();
        (RemovedOn, ByItself) = (on, byItself);
        Note(new FacilityRemoved(Id, Subject, on, byItself));
    }
}

/// <param name="Kind">Code of the kind.</param>
/// <param name="ByItself">Told by the subject's own people.</param>
public sealed record FacilityAdded(Guid Facility, Guid Subject, string Kind, bool ByItself) : IFact
{
    public static string Name => "facility.added";
}

public sealed record FacilityChanged(Guid Facility, Guid Subject, bool ByItself) : IFact
{
    public static string Name => "facility.changed";
}

/// <param name="On">First legal day on which it is there no longer.</param>
public sealed record FacilityRemoved(Guid Facility, Guid Subject, DateOnly On, bool ByItself) : IFact
{
    public static string Name => "facility.removed";
}

static class FacilityProblems
{
    public static Problem NotFound() => new(404, "facility.not-found", new("没有这个设施，或不在你的范围内。", "There is no such facility, or it lies outside your scope."));

    public static Problem KindUnknown() => Problem.Field("kind", "facility.kind-unknown", new("没有这种设施类别。", "There is no such kind of facility."));

    public static Problem MadeAhead() => Problem.Field("madeOn", "facility.made-ahead", new("出厂日期不能晚于今天。", "It cannot have been made in the future."));

    public static Problem ExpiresBeforeMade() => Problem.Field("expiresOn", "facility.expires-before-made", new("到期日期不能早于出厂日期。", "It cannot expire before it was made."));

    public static Problem RemovedAhead() => Problem.Field("on", "facility.removed-ahead", new("拆除日期不能晚于今天。", "It cannot have been removed in the future."));

    public static Problem Gone() => new(409, "facility.gone", new("设施已拆除，不能再修改。请刷新后再看。", "It was removed and is not changed any more; look again."));

    public static Problem TooMany(int most) => new(409, "facility.too-many", new($"一个监管对象最多登记 {most} 个设施，同类的可填数量。", $"A subject has at most {most} facilities; give a count for several of a kind."));
}
