using Anran.Hazards.Loop;
using Anran.Kernel.Time;
using Anran.Rules;

namespace Anran.Hazards.Clocks;

enum Clock { Assign, Rectify, Verify, Close, AskExtension, DecideExtension, PublishListing, AcceptReferral }

/// <summary>The last days by <c>data/rules/hazard-deadlines.json</c>, as the place and all above it have made it.</summary>
sealed class Deadlines(IRules rules)
{
    const string Pack = "hazard-deadlines";

    /// <summary>Counted from <paramref name="from"/>, which does not count itself (民法典 article 201).</summary>
    /// <returns>Null when no rule says anything: then nobody is held to a day.</returns>
    public Task<Deadline?> Of(Clock clock, Hazard hazard, DateOnly from, CancellationToken stop, bool? listed = null) => Count(clock, hazard, from, 1, listed, stop);

    /// <summary>The last day on which something may be asked for that must be asked for so long before <paramref name="due"/>.</summary>
    public Task<Deadline?> Before(Clock clock, Hazard hazard, DateOnly due, CancellationToken stop) => Count(clock, hazard, due, -1, null, stop);

    async Task<Deadline?> Count(Clock clock, Hazard hazard, DateOnly from, int way, bool? listed, CancellationToken stop)
    {
        var answers = new Dictionary<string, Value>
        {
            ["hazard.clock"] = Value.OfChoice(Code(clock)),
            ["hazard.grade"] = Value.OfChoice(hazard.Grade == HazardGrade.Major ? "major" : "general"),
            ["hazard.listed"] = Value.Of(listed ?? hazard.ListedLevel is not null),
        };
        var verdict = (await rules.Judge(Pack, hazard.Place, from, answers, stop)).Verdicts.FirstOrDefault(it => it.State == VerdictState.Holds);
        if (verdict is null) return null;
        var days = (int)verdict.Outcome["days"].Number * way;
        var day = verdict.Outcome["counting"].Text == "working" ? WorkingDays.Shipped.Add(from, days) : new CountedDay(from.AddDays(days), false);
        return new(day.Day, day.Provisional, verdict.Version);
    }

    static string Code(Clock clock) => clock switch
    {
        Clock.Assign => "assign",
        Clock.Rectify => "rectify",
        Clock.Verify => "verify",
        Clock.Close => "close",
        Clock.AskExtension => "ask-extension",
        Clock.DecideExtension => "decide-extension",
        Clock.PublishListing => "publish-listing",
        Clock.AcceptReferral => "accept-referral",
    };

    /// <summary>By when whoever comes after a step must act.</summary>
    public async Task<Deadline?> Next(HazardAction action, Hazard hazard, DateOnly today, CancellationToken stop) =>
        After(action) is { } clock ? await Of(clock, hazard, today, stop) : null;

    /// <summary>The day that a step may not pass.</summary>
    public async Task<Deadline?> Latest(HazardAction action, Hazard hazard, DateOnly today, CancellationToken stop) => action switch
    {
        HazardAction.Assign or HazardAction.Return => await Of(Clock.Rectify, hazard, today, stop),
        HazardAction.List => await Of(Clock.Rectify, hazard, today, stop, listed: true),
        HazardAction.AskExtension when hazard.Due is { } due => await Before(Clock.AskExtension, hazard, due, stop),
        _ => null,
    };

    static Clock? After(HazardAction action) => action switch
    {
        HazardAction.Register or HazardAction.Reopen => Clock.Assign,
        HazardAction.Submit => Clock.Verify,
        HazardAction.Verify => Clock.Close,
        HazardAction.AskExtension => Clock.DecideExtension,
        HazardAction.List => Clock.PublishListing,
        HazardAction.Refer => Clock.AcceptReferral,
        HazardAction.Assign or HazardAction.NamePerson or HazardAction.Begin or HazardAction.Return or HazardAction.Close or HazardAction.LookBack
            or HazardAction.GrantExtension or HazardAction.RefuseExtension or HazardAction.Control or HazardAction.PutOutOfUse or HazardAction.PutBackInUse
            or HazardAction.Delist or HazardAction.AcceptReferral or HazardAction.DeclineReferral or HazardAction.Void or HazardAction.AddSource => null,
    };
}
