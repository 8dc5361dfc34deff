using Anran.RulePacks.Packs;
using Anran.Rules;

namespace Anran.RulePacks.Judgements;

/// <summary>
/// What the rules said of some answers on one day at one place: kept as it was said, with the versions of the rules,
/// so that it can be said again. Answers are yes or no, quantities, days and codes of the pack, never anything somebody typed.
/// </summary>
sealed class RecordedJudgement : Aggregate, IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Who judged: the caller's organisation.</summary>
    public required Guid? Organisation { get; init; }
    public required string Pack { get; init; }

    /// <summary>The legal day it was judged for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The places from the nation down as they stood that day: places move, and what was said stays.</summary>
    public required PlacePath Path { get; init; }

    /// <summary>JSON, by the codes of the pack's fields.</summary>
    public required string Answers { get; init; }

    /// <summary>As given.</summary>
    public required IReadOnlyList<GivenVerdict> Verdicts { get; init; }

    /// <summary>How many rules hold.</summary>
    public required int Holding { get; init; }

    /// <summary>How many could not be decided for want of answers.</summary>
    public required int Open { get; init; }
    public required Guid ByPerson { get; init; }
    public required DateTimeOffset At { get; init; }

    public static RecordedJudgement Of(Guid id, Spot spot, string pack, DateOnly day, string answers, IReadOnlyList<GivenVerdict> verdicts, Guid by, DateTimeOffset at)
    {
        var (holding, open) = (verdicts.Count(it => it.State == VerdictState.Holds), verdicts.Count(it => it.State == VerdictState.Open));
        var made = new RecordedJudgement
        {
            Id = id,
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Pack = pack,
            Day = day,
            Path = spot.Path,
            Answers = answers,
            Verdicts = verdicts,
            Holding = holding,
            Open = open,
            ByPerson = by,
            At = at,
        };
        made.Note(new JudgementRecorded(id, day, holding, open));
        return made;
    }

    /// <summary>Where and for whom it was judged.</summary>
    public sealed record Spot(Guid Place, PlacePath Path, string ScopeKey, Guid? Organisation);
}
