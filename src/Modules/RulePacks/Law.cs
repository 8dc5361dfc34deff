using Anran.RulePacks.Packs;
using Anran.Rules;

namespace Anran.RulePacks;

/// <summary>The law of one pack, place and day, fetched once to judge many by. Unchanging, for any number of threads.</summary>
public sealed class Law
{
    readonly RulePack pack;
    readonly RuleBook book;
    readonly IReadOnlyList<string> path;
    readonly DateOnly day;
    readonly Dictionary<string, Text> titles;

    internal Law(RulePack pack, IReadOnlyList<LocalRule> here, PlacePath path, DateOnly day)
    {
        (this.pack, this.path, this.day, book) = (pack, path.Keys, day, LocalRules.Book(pack, here, day));
        titles = pack.Rules.ToDictionary(it => it.Id, it => new Text(it.Title.Zh, it.Title.En), StringComparer.Ordinal);
        foreach (var local in here.Where(it => it.Title is not null)) titles[local.Rule] = local.Title!.Value;
    }

    /// <summary>As <see cref="IRules.Judge"/>.</summary>
    public Judgement Judge(IReadOnlyDictionary<string, Value> answers) => book.Judge(pack.Code, path, day, answers);

    /// <summary>What a rule is called, here where a place gave it a name of its own; its id when it has none.</summary>
    public Text TitleOf(string rule) => titles.TryGetValue(rule, out var title) ? title : new(rule, rule);
}
