using Anran.Rules;

namespace Anran.Inspections.Checklists;

/// <summary>Every fault a checklist can have, beside those of form (<see cref="Spot"/>) and of its expressions.</summary>
static class ChecklistFaults
{
    public static Fault NoActivity() => At("missing", "/activities", "没有写明用于哪种检查", "It does not say for which activity it is");

    public static Fault NoVersion() => At("missing", "/versions/0", "没有任何版本", "It has no version");

    public static Fault UnknownKind(string path, string code) => At("unknown-kind", path, $"没有“{code}”这类监管对象", $"There is no kind of subject '{code}'");

    public static Fault UnknownPack(string path, string code) => At("unknown-pack", path, $"没有规则包“{code}”", $"There is no pack '{code}'");

    public static Fault UnknownField(string path, string code) => At("unknown-field", path, $"所列规则包中没有字段“{code}”", $"None of its packs has a field '{code}'");

    public static Fault UnknownRule(string path, string name) => At("unknown-rule", path,
        $"所列规则包及随附的地方规定中没有规则“{name}”：写作“规则包/编号”", $"Neither its packs nor the local rules shipped have a rule '{name}': write pack/id");

    public static Fault Clash(string code) => At("field-clash", "/packs", $"两个规则包的字段“{code}”含义不同，不能合用", $"Two of its packs mean different things by '{code}'");

    public static Fault Duplicate(string path, string code) => At("duplicate", path, $"“{code}”重复", $"'{code}' is there twice");

    public static Fault AskedTwice(string path, string code) => At("asked-twice", path,
        $"字段“{code}”已由前面的检查项询问或已给定：一项事实只问一次", $"'{code}' is given or asked before: one thing is asked once");

    public static Fault NamedTwice(string path, string name) => At("named-twice", path,
        $"规则“{name}”已归另一检查项：一处违规只记一个问题", $"Rule '{name}' belongs to another item: one wrong is one finding");

    public static Fault AskedLater(string path, string code) => At("asked-later", path,
        $"显示条件用到的“{code}”在此之前没有问过，也没有给定", $"It is to be shown by '{code}', which is neither given nor asked before it");

    public static Fault NotBoolean(string path, int length) => new("type-mismatch", path, 0, length, "显示条件应得出是或否", "Whether it is shown comes out as true or false");

    public static Fault NoQuestion(string path) => At("no-question", path, "只提问的检查项须有字段，且不对应规则", "A question has fields and no rules");

    public static Fault NoGround(string path) => At("no-ground", path, "能判不合格的检查项须有规则或依据条款", "What can fail needs a rule or a clause");

    public static Fault NoLocalRule(string path) => At("no-local-rule", path, "仅在有地方规定处询问的检查项须写明规则", "What is asked only where a local rule applies names that rule");

    public static Fault EndsBeforeItBegins(string path) => At("bad-date", path, "止期早于起期", "It ends before it begins");

    public static Fault Overlap(string path) => At("overlap", path, "与另一版本的起止日期重叠", "Its days overlap those of another version");

    static Fault At(string code, string path, string zh, string en) => new(code, path, 0, 0, zh, en);
}
