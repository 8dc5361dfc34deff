namespace Anran.Inspections.Draws;

/// <summary>
/// 双随机抽查: units and officers are drawn. First the population is frozen and its hash goes into the journal and onto the page; only
/// then there is a seed; the result follows from both and can be drawn again by anyone (<see cref="DrawFile"/>).
/// </summary>
sealed class RandomDraw : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestTitle = 120, LongestSource = 200;

    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required string Title { get; init; }

    /// <summary>First and last legal day of the visits that follow.</summary>
    public required DateOnly FirstDay { get; init; }
    public required DateOnly LastDay { get; init; }

    /// <summary>Where the seed will come from, said before it exists: a lottery of a later day, or the house's own chance.</summary>
    public required string SeedSource { get; init; }
    public required bool OwnSeed { get; init; }

    /// <summary>As <see cref="Lots.Write"/> writes it.</summary>
    public required string Population { get; init; }
    public required string PopulationSha256 { get; init; }
    public required int Units { get; init; }
    public required int Officers { get; init; }
    public required Guid FrozenBy { get; init; }
    public required string FrozenByName { get; init; }
    public required DateTimeOffset FrozenAt { get; init; }
    public string? Seed { get; private set; }
    public DateTimeOffset? DrawnAt { get; private set; }
    public IReadOnlyList<DrawnUnit> Drawn { get; private set; } = [];

    /// <summary>The plan whose tasks it gave.</summary>
    public Guid? Plan { get; private set; }
    public int Version { get; set; }

    public void Frozen() => Note(new DrawFrozen(Id, Units, Officers, PopulationSha256));

    /// <summary>Once, and never again.</summary>
    public void Draw(string seed, DateTimeOffset at)
    {
        if (Seed is not null) throw DrawProblems.DrawnAlready();
        if (!Lots.IsSeed(seed)) throw DrawProblems.SeedWrong();
        if (Lots.Hash(Population) != PopulationSha256 || !Lots.TryRead(Population, out var population)) throw new InvalidOperationException("The frozen population was changed.");
        (Seed, DrawnAt, Drawn) = (seed, at, Lots.Draw(population, seed));
        Note(new DrawMade(Id, seed, Drawn.Count));
    }

    public void Follow(Guid plan)
    {
        if (Seed is null) throw DrawProblems.NotDrawn();
        if (Plan is not null) throw DrawProblems.PlannedAlready();
        Plan = plan;
        Note(new DrawPlanned(Id, plan));
    }

    public DrawPaper Paper => new(DrawPaper.Name, Title, Population, PopulationSha256, FrozenAt, SeedSource, Seed, DrawnAt, Drawn);
}

/// <param name="PopulationSha256">Published before there is a seed.</param>
sealed record DrawFrozen(Guid Draw, int Units, int Officers, string PopulationSha256) : IFact
{
    public static string Name => "draw.frozen";
}

/// <param name="Seed">Published: letters, digits and hyphens only.</param>
sealed record DrawMade(Guid Draw, string Seed, int Drawn) : IFact
{
    public static string Name => "draw.made";
}

sealed record DrawPlanned(Guid Draw, Guid Plan) : IFact
{
    public static string Name => "draw.planned";
}
