using Anran.RulePacks.Judgements;
using Anran.RulePacks.Overrides;
using Anran.Rules;

namespace Anran.Tests.Strangers;

/// <summary>A draft: what is in force is public law, and shown to everybody below.</summary>
sealed class RuleOverrideSeed : Seed<RuleOverride>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var body = new LocalText(null, null, spot.Mark, spot.Mark, null, new(spot.Mark, spot.Mark), new(spot.Mark, spot.Mark), false, spot.Mark);
        yield return RuleOverride.Draft(
            Guid.CreateVersion7(), (spot.Place, spot.ScopeKey), "major-hazards", spot.Mark, new(new(2027, 1, 1), null, OverrideMode.Suspend, body), null, Guid.CreateVersion7(), App.Now);
    }
}

sealed class RecordedJudgementSeed : Seed<RecordedJudgement>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var verdict = new GivenVerdict(spot.Mark, spot.Mark, VerdictState.Holds, new Dictionary<string, System.Text.Json.JsonElement>(), [], null, false);
        var where = new RecordedJudgement.Spot(spot.Place, new([spot.Place.ToString()]), spot.ScopeKey, spot.Organisation);
        yield return RecordedJudgement.Of(Guid.CreateVersion7(), where, "major-hazards", new(2026, 7, 1), $$"""{"{{spot.Mark}}":true}""", [verdict], Guid.CreateVersion7(), App.Now);
    }
}
