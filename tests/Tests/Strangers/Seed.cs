using Anran.Kernel.Data;

namespace Anran.Tests.Strangers;

/// <summary>
/// How to make one row of a kind that belongs to somebody. A module that stores such a kind adds a class like this
/// to its tests; nothing has to be registered, and a kind without one fails the test of the strangers.
/// </summary>
abstract class Seed
{
    /// <summary>The kind, an <see cref="IPlaced"/> or <see cref="IOwned"/> type of the model.</summary>
    public abstract Type Kind { get; }

    /// <summary>The row first, then others it cannot stand without. Every text in it holds <see cref="Spot.Mark"/>.</summary>
    public abstract IEnumerable<object> Rows(Spot spot);

    public static IReadOnlyList<Seed> All { get; } =
    [
        .. typeof(Seed).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Seed)) && !type.IsAbstract)
            .Select(type => (Seed)Activator.CreateInstance(type)!).OrderBy(seed => seed.Kind.Name, StringComparer.Ordinal),
    ];
}

abstract class Seed<T> : Seed where T : class
{
    public override Type Kind => typeof(T);
}

/// <summary>Whose row it is to be.</summary>
/// <param name="Mark">A word that stands nowhere else: whoever reads it has seen the row.</param>
sealed record Spot(Guid Place, string ScopeKey, Guid Organisation, string Mark);

/// <summary>A row that was made, as the strangers' answers are searched for it.</summary>
sealed record Seeded(Seed Seed, Spot Spot, object Row, Guid? Id)
{
    public bool SeenFrom(Anran.Kernel.Access.Scope scope) =>
        (Row is not IPlaced placed || scope.Covers(placed.ScopeKey)) &&
        (Row is not IOwned owned || scope.Organisation is null || scope.Organisation == owned.Organisation);

    public bool IsIn(string answer) =>
        answer.Contains(Spot.Mark, StringComparison.Ordinal) || (Id is { } id && answer.Contains(id.ToString(), StringComparison.OrdinalIgnoreCase));
}
