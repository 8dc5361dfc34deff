using Anran.Inspections.Phone.Operations;

namespace Anran.Inspections.Visits;

/// <summary>What is odd about clock and place. It refuses nothing: it is kept and shown, for people to judge (C7).</summary>
static class Evidence
{
    /// <summary>Faster than anybody goes from one place of work to the next: metres a second, 180 km/h.</summary>
    const double FastestMetres = 50;

    /// <summary>A jump counts from here on: below it, a phone that finds itself is the reason.</summary>
    const double JumpMetres = 500;

    /// <summary>No phone knows its place to less than half a metre.</summary>
    const double TooExactMetres = 0.5;

    /// <summary>So many positions equal to the last digit are not measured.</summary>
    const int TooManyEqual = 5;

    /// <summary>From the operations of one visit, whatever order they came in.</summary>
    public static IReadOnlyList<Odd> Of(IEnumerable<Operation> operations)
    {
        var found = new List<Odd>();
        foreach (var device in operations.GroupBy(it => it.Device).OrderBy(it => it.Key))
        {
            var inOrder = device.OrderBy(it => it.N).ThenBy(it => it.Id).ToList();
            Clock(inOrder, found);
            Place([.. inOrder.Where(it => it.Position is not null)], found);
        }
        return found;
    }

    static void Clock(List<Operation> inOrder, List<Odd> found)
    {
        var skew = inOrder.Select(it => it.Corrected - it.At).Where(it => it != TimeSpan.Zero).OrderByDescending(it => it.Duration()).FirstOrDefault();
        if (skew != default) found.Add(new(OddKind.ClockOff, inOrder[0].Id, (long)skew.TotalSeconds));
        for (var i = 1; i < inOrder.Count; i++)
        {
            var back = inOrder[i - 1].At - inOrder[i].At;
            if (back > Skew.Allowed) found.Add(new(OddKind.ClockSetBack, inOrder[i].Id, (long)back.TotalSeconds));
        }
    }

    static void Place(List<Operation> placed, List<Odd> found)
    {
        if (placed.Find(it => it.Position!.Accuracy < TooExactMetres) is { } exact) found.Add(new(OddKind.TooExact, exact.Id, (long)(exact.Position!.Accuracy * 100)));
        var equal = placed.GroupBy(it => (it.Position!.Lat, it.Position.Lon)).Where(it => it.Select(one => one.Position!.At).Distinct().Count() >= TooManyEqual).Select(it => it.First()).FirstOrDefault();
        if (equal is not null) found.Add(new(OddKind.NeverMoves, equal.Id, placed.Count));
        for (var i = 1; i < placed.Count; i++)
        {
            var (from, to) = (placed[i - 1].Position!, placed[i].Position!);
            var (metres, seconds) = (from.To(to) - from.Accuracy - to.Accuracy, Math.Max(1, (to.At - from.At).Duration().TotalSeconds));
            if (metres < JumpMetres) continue;
            if (metres / seconds > FastestMetres) found.Add(new(OddKind.TooFast, placed[i].Id, (long)(metres / seconds * 3.6)));
            else found.Add(new(OddKind.Jump, placed[i].Id, (long)metres));
        }
    }
}

/// <param name="Operation">Where it shows.</param>
/// <param name="Figure">By kind: seconds, centimetres, metres, km/h, how many.</param>
sealed record Odd(OddKind Kind, Guid Operation, long Figure);

enum OddKind
{
    /// <summary>The phone's clock differs from the server's: seconds, positive when it is behind.</summary>
    ClockOff,

    /// <summary>The phone's clock went back between two operations: seconds.</summary>
    ClockSetBack,

    /// <summary>A position more exact than any phone knows: its accuracy in centimetres.</summary>
    TooExact,

    /// <summary>Positions found at different times are equal to the last digit: how many.</summary>
    NeverMoves,

    /// <summary>It moved far within one visit: metres.</summary>
    Jump,

    /// <summary>It moved faster than anybody can: km/h.</summary>
    TooFast,

    /// <summary>Judged by a checklist that had been replaced by then.</summary>
    ChecklistReplaced,

    /// <summary>The phone and the server judged differently: how many items.</summary>
    VerdictDiffers,

    /// <summary>Fewer than two officers signed an inspection by law: how many did.</summary>
    OfficersMissing,

    /// <summary>What was signed is not the text that was sent: how many signatures.</summary>
    OtherTextSigned,
}
