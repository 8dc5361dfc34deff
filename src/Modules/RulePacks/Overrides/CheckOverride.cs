using System.Globalization;
using System.Text.RegularExpressions;
using Anran.RulePacks.Packs;
using Anran.Rules;

namespace Anran.RulePacks.Overrides;

/// <summary>Whether a local rule fits its pack and what else is in force on the way down to its place: said by the library, told by the field.</summary>
sealed partial class CheckOverride(PackShelf shelf, LocalRules locals)
{
    /// <exception cref="Problem">It does not; the first thing that is wrong, with its place in the text.</exception>
    /// <param name="isTrial">It stands for no days of its own, so it cannot overlap with what is in force here.</param>
    public async Task Must(RuleOverride local, CancellationToken stop, bool isTrial = false)
    {
        if (!Id().IsMatch(local.Rule)) throw OverrideProblems.Wrong("rule", "编号只含英文字母、数字、连字符和点。", "An id has letters, digits, hyphens and dots.");
        if (local.Mode == OverrideMode.Suspend && local.Body.Reason is null) throw OverrideProblems.Wrong("reason", "停用规则必须写明理由。", "To suspend a rule takes a reason.");
        if (local.Mode == OverrideMode.Add && local.Body.Title is null) throw OverrideProblems.Wrong("titleZh", "新增的规则要有名称。", "An added rule needs a title.");
        var path = await locals.PathTo(local.Place, local.From, stop);
        bool Clears(RuleOverride? other) => other is not null && (other.Id == local.Id || other.Id == local.Replaces || (isTrial && other.Place == local.Place && other.Rule == local.Rule));
        var others = (await locals.Within(path, local.Pack, stop)).Where(it => !Clears(it.Row)).ToList();
        var all = others.Append(LocalRule.Of(local)).Select(it => it.Says).ToList();
        if (RuleBook.TryMake([shelf.Must(local.Pack)], all, out _, out var faults)) return;
        var mine = string.Create(CultureInfo.InvariantCulture, $"/{others.Count}");
        throw faults.FirstOrDefault(fault => fault.Path == mine || fault.Path.StartsWith(mine + "/", StringComparison.Ordinal)) is { } fault
            ? OverrideProblems.Fault(fault, FieldOf(fault.Path[mine.Length..]))
            : LocalRules.Broken(faults[0], others);
    }

    /// <summary><c>/outcome/grade</c> → <c>outcome</c>; what is wrong with the whole is shown at its first day.</summary>
    static string FieldOf(string path) => path.Split('/') is [_, { Length: > 0 } field, ..] ? field : "from";

    [GeneratedRegex("^[A-Za-z0-9.-]{1,60}$")]
    private static partial Regex Id();
}
