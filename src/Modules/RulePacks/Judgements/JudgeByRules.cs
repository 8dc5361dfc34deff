using Anran.RulePacks.Packs;
using Anran.Rules;

namespace Anran.RulePacks.Judgements;

/// <summary>The door of <see cref="IRules"/>.</summary>
sealed class JudgeByRules(PackShelf shelf, LocalRules locals) : IRules
{
    public RulePack Find(string pack) => shelf.Must(pack);

    public async Task<Judgement> Judge(string pack, Guid place, DateOnly day, IReadOnlyDictionary<string, Value> answers, CancellationToken stop)
    {
        var known = shelf.Must(pack);
        var path = await locals.PathTo(place, day, stop);
        return Judge(known, await locals.Within(path, pack, stop), path, day, answers);
    }

    public async Task<Law> LawAt(IReadOnlyCollection<string> packs, Guid? place, DateOnly day, CancellationToken stop)
    {
        var known = packs.Select(shelf.Must).ToList();
        var path = await locals.PathTo(place, day, stop);
        var here = (await locals.Within(path, null, stop)).Where(it => packs.Contains(it.Says.Pack)).ToList();
        return LocalRules.Law(known, here, path, day);
    }

    public static Judgement Judge(RulePack pack, IReadOnlyList<LocalRule> here, PlacePath path, DateOnly day, IReadOnlyDictionary<string, Value> answers) =>
        LocalRules.Book(pack, here, day).Judge(pack.Code, path.Keys, day, answers);
}
