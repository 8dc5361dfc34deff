namespace Anran.Hazards.LookBacks;

/// <summary>
/// 回头看抽样: which closed hazards are looked at again. First the population is frozen and the hash of it published; then the seed is
/// given; who knows both can draw the same sample again. It lies where it was drawn, and belongs to no organisation.
/// </summary>
sealed class LookBack : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int ShortestSeed = 6, LongestSeed = 100, LongestSource = 200, MostHazards = 50_000;

    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null, as for the place.</summary>
    public Guid? Organisation { get; private init; }

    /// <summary>Closed on this legal day or after it, and until <see cref="ClosedUntil"/>.</summary>
    public required DateOnly ClosedFrom { get; init; }
    public required DateOnly ClosedUntil { get; init; }
    public string? Kind { get; init; }
    public string? Grade { get; init; }
    public required int Population { get; init; }

    /// <summary>SHA-256 of the sorted ids, each with a line feed, in hexadecimal digits.</summary>
    public required string Hash { get; init; }
    public required DateTimeOffset FrozenAt { get; init; }
    public required string FrozenByName { get; init; }
    public string? Seed { get; private set; }

    /// <summary>Where the seed comes from: the number of a public lottery, say.</summary>
    public string? SeedSource { get; private set; }
    public int Size { get; private set; }
    public DateTimeOffset? DrawnAt { get; private set; }
    public string? DrawnByName { get; private set; }
    public int Version { get; set; }

    public void NoteFrozen() => Note(new LookBackFrozen(Id, Population, Hash));

    public void Draw(string seed, string source, int size, Caller by, DateTimeOffset at)
    {
        if (Seed is not null) throw LookBackProblems.DrawnAlready();
        if (size > Population) throw LookBackProblems.SampleTooLarge(Population);
        (Seed, SeedSource, Size, DrawnAt, DrawnByName) = (seed, source, size, at, by.Name);
        Note(new LookBackDrawn(Id, size));
    }
}

/// <summary>One closed hazard of the frozen population.</summary>
sealed class LookBackItem : IPlaced, IOwned, INotJournalled
{
    public required Guid Draw { get; init; }
    public required Guid Hazard { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null, as for the draw.</summary>
    public Guid? Organisation { get; private init; }

    /// <summary>From 1 by the hash of seed and id, for those that were drawn.</summary>
    public int? Rank { get; set; }
    public LookBackOutcome? Outcome { get; set; }
    public DateOnly? LookedOn { get; set; }
}

enum LookBackOutcome
{
    /// <summary>Still right.</summary>
    Right,

    /// <summary>反弹: there again.</summary>
    Rebound,
}

/// <param name="Hash">Of the population's ids.</param>
public sealed record LookBackFrozen(Guid LookBack, int Population, string Hash) : IFact
{
    public static string Name => "look-back.frozen";
}

public sealed record LookBackDrawn(Guid LookBack, int Size) : IFact
{
    public static string Name => "look-back.drawn";
}

static class LookBackProblems
{
    public static Problem NotFound() => new(404, "look-back.not-found", new("没有这次回头看抽样，或不在你的范围内。", "There is no such look-back, or it lies outside your scope."));

    public static Problem DrawnAlready() => new(409, "look-back.drawn-already", new("已经抽过，种子只用一次。要再抽，请另行冻结。", "It was drawn already, and a seed is used once. Freeze another population to draw again."));

    public static Problem SampleTooLarge(int population) => Problem.Field("size", "look-back.sample-too-large", new($"最多抽 {population} 条。", $"There are {population} to draw from."));

    public static Problem Nothing() => new(409, "look-back.nothing", new("这段时间没有已销号的隐患。请放宽条件。", "No hazard was closed in that time. Choose a longer one."));

    public static Problem TooMany(int most) => new(413, "look-back.too-many", new($"超过 {most} 条，请缩小范围或时间。", $"More than {most}; narrow the area or the time."));

    public static Problem Days() => Problem.Field("closedUntil", "look-back.days", new("截止日期不能早于开始日期，也不能晚于今天。", "The last day lies neither before the first nor in the future."));
}
