using Anran.RulePacks.Overrides;
using Anran.Rules;

namespace Anran.RulePacks.Packs;

/// <summary>A local rule that binds: shipped with the product, or made here.</summary>
/// <param name="Row">Null of a shipped one.</param>
sealed record LocalRule(LocalOverride Says, RuleOverride? Row)
{
    public static LocalRule Of(RuleOverride it) => new(new(
        it.Pack, it.Rule, it.Place.ToString(), it.From, it.To, it.Mode, it.Body.When, it.Body.Outcome, it.Body.Source ?? "", it.Body.Clause ?? "",
        (it.Body.Text ?? new("", "")).AsWords(), it.Body.Reason, Enum.TryParse<Certainty>(it.Body.Certainty, out var sure) ? sure : null, it.Body.Officer), it);

    public string Rule => Says.Rule;

    public Text? Title => Row?.Body.Title;

    public bool IsOn(DateOnly day) => Says.From <= day && (Says.To is not { } last || day <= last);
}
