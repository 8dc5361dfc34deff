using Anran.Inspections.Checklists;
using Anran.Rules;

namespace Anran.Tests.Inspections.Checklists;

/// <summary>A visit where all is in order: 合格 everywhere, and what no list presumes said as an officer would.</summary>
static class Clean
{
    static readonly Dictionary<string, Value> Said = new()
    {
        ["cylinder.total_mass"] = Value.Of(30_000),
        ["cylinder.largest_mass"] = Value.Of(15_000),
        ["cylinder.room"] = Value.Of(false),
        ["notice.written"] = Value.Of(true),
        ["notice.measure"] = Value.Of(false),
        ["pipe.pressure"] = Value.OfChoice("low"),
        ["pipe.class"] = Value.OfChoice("none"),
        ["pipe.material"] = Value.OfChoice("pe"),
        ["pipe.laid"] = Value.Of(new DateOnly(2015, 1, 1)),
    };

    public static IReadOnlyDictionary<string, ItemAnswer> Answers(ChecklistVersion version) => version.Items.ToDictionary(item => item.Code, item => new ItemAnswer(
        ItemResult.Pass, item.Fields.Where(it => !it.Normal.IsAnswered && !it.IsNormallyToday).ToDictionary(it => it.Field.Code, it => Said[it.Field.Code])));
}
