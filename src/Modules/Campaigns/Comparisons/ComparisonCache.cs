using Anran.Plans.Comparison;

namespace Anran.Campaigns.Comparisons;

/// <summary>
/// Comparisons already made, one store for the process: a pair of versions says the same for ever. The whole ones are large and few are
/// looked at; of the others the verdicts alone are kept, for the lists. What is asked for longest ago goes first.
/// </summary>
sealed class ComparisonCache(TimeProvider time)
{
    const int MostWhole = 48, MostVerdicts = 20_000;

    /// <summary>How long it is believed who is registered where.</summary>
    static readonly TimeSpan Believed = TimeSpan.FromMinutes(10);

    readonly Recent<Pair, PlanComparison> whole = new(MostWhole);
    readonly Recent<Pair, Verdicts> verdicts = new(MostVerdicts);
    readonly Recent<Pair, (bool[] Binds, DateTimeOffset At)> bindings = new(MostVerdicts);

    public sealed record Pair(Guid Upper, int UpperVersion, Guid Lower, int LowerVersion)
    {
        public static Pair Of(PlanSide upper, PlanSide lower) => new(upper.Id, upper.Version, lower.Id, lower.Version);
    }

    /// <param name="Upper">By position in the upper plan.</param>
    public sealed record Verdicts(Change[] Upper, int Added)
    {
        public static Verdicts Of(PlanComparison comparison) => new(
            [.. comparison.Measures.Where(it => it.Upper is not null).Select(it => it.Change)], comparison.Counts[Change.Added]);
    }

    public PlanComparison? Whole(Pair pair) => whole.Find(pair);

    public Verdicts? VerdictsOf(Pair pair) => verdicts.Find(pair);

    /// <returns>Null when it is not known, or was found out too long ago.</returns>
    public bool[]? Binds(Pair pair) => bindings.Find(pair) is { Binds: { } binds } found && time.GetUtcNow() - found.At < Believed ? binds : null;

    public void Keep(Pair pair, PlanComparison comparison)
    {
        whole.Keep(pair, comparison);
        verdicts.Keep(pair, Verdicts.Of(comparison));
    }

    public void Keep(Pair pair, Verdicts found) => verdicts.Keep(pair, found);

    public void Keep(Pair pair, bool[] binds) => bindings.Keep(pair, (binds, time.GetUtcNow()));

    sealed class Recent<TKey, TValue>(int most) where TKey : notnull
    {
        readonly Lock door = new();
        readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> all = [];
        readonly LinkedList<(TKey Key, TValue Value)> order = new();

        public TValue? Find(TKey key)
        {
            lock (door)
            {
                if (!all.TryGetValue(key, out var node)) return default;
                order.Remove(node);
                order.AddFirst(node);
                return node.Value.Value;
            }
        }

        public void Keep(TKey key, TValue value)
        {
            lock (door)
            {
                if (all.Remove(key, out var old)) order.Remove(old);
                all[key] = order.AddFirst((key, value));
                if (all.Count <= most) return;
                all.Remove(order.Last!.Value.Key);
                order.RemoveLast();
            }
        }
    }
}
