using System.Text.RegularExpressions;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;
using Anran.Plans.Units;

namespace Anran.Plans.Facts;

/// <summary>工作专班: who heads it, who is in it, where its office is. Posts and units are kept, names of persons never are.</summary>
static partial class TaskForceReader
{
    public static TaskForce? Read(Paper paper)
    {
        var text = paper.Text;
        foreach (var founding in Founding().In(text.Text))
            if (Read(paper, founding.Index) is { } force) return force;
        return null;
    }

    static TaskForce? Read(Paper paper, int start)
    {
        var text = paper.Text;
        var end = Math.Min(text.Length, start + 1600);
        foreach (var item in paper.Plan?.Items ?? [])
            if (item.Marker.Start > start && item.Marker.Kind <= MarkerKind.Heading) { end = Math.Min(end, item.Marker.Start); break; }
        var about = text.Slice(start, end);

        var heads = Persons(about, HeadOf());
        var deputies = Persons(about, DeputyOf());
        var members = Members(text, start, end);
        var office = Office().Match(about) is { Success: true } at ? at.Groups["where"].Value : null;
        if (heads.Count + deputies.Count + members.Count == 0 && office is null) return null;
        return new TaskForce(heads, deputies, office, members, text.LinesOf(start, end));
    }

    static List<string> Persons(string about, Regex pattern)
    {
        var found = new List<string>();
        foreach (var match in pattern.In(about))
            foreach (var one in match.Groups["who"].Value.Split(['、', '和', '及'], StringSplitOptions.RemoveEmptyEntries))
                if (Masked(one) is { } who && !found.Contains(who)) found.Add(who);
        return found;
    }

    /// <summary>Units stay; of a person only the post stays: 副区长○○○.</summary>
    static string? Masked(string who)
    {
        who = who[(who.LastIndexOf('由') + 1)..].Trim(',', ':', '。', '任');
        if (who.Length == 0) return null;
        if (Post().Match(who) is not { Success: true } post) return UnitForms.IsUnit(who) ? who : "○○○";
        // 区住建局局长 keeps its unit; what else stands before a post is a name.
        var before = who[..post.Index];
        var kept = before.Length == 0 || Rank().IsMatch(before) || UnitForms.IsUnit(before) ? before + post.Value : post.Value;
        return post.Index + post.Length == who.Length && kept.Length == who.Length ? kept : kept + "○○○";
    }

    static List<string> Members(FoldedText text, int start, int end)
    {
        var members = new List<string>();
        if (MemberList().Match(text.Text, start, end - start) is not { Success: true } match) return members;
        var list = match.Groups["list"];
        foreach (var (from, to) in UnitList.Split(text.Text, list.Index, list.Index + list.Length))
        {
            var name = UnitOnly().Replace(text.Slice(from, to), "");
            if (UnitForms.IsUnit(name) && !members.Contains(name)) members.Add(name);
        }
        return members;
    }

    [GeneratedRegex(@"(?:成立|组建|设立|建立)[^。;]{0,40}?(?:专班|领导小组|指挥部|工作组|专项组)")]
    private static partial Regex Founding();

    [GeneratedRegex(@"(?<who>[^,。;:]{2,40})(?:为|任|担任)(?:召集人|组长|总指挥|总召集人|第一召集人|专班长|班长|指挥长)(?:单位)?|(?<!副)(?:组长|召集人|总指挥|指挥长):(?<who>[^,。;:]{2,30})")]
    private static partial Regex HeadOf();

    [GeneratedRegex(@"(?<who>[^,。;:]{2,60})(?:为|任|担任)(?:副召集人|副组长|副总指挥|副总召集人|副指挥长)(?:单位)?|(?:副组长|副召集人|副总指挥|副指挥长):(?<who>[^,。;:]{2,60})")]
    private static partial Regex DeputyOf();

    [GeneratedRegex(@"^(?:分管|常务|主管|市委|区委|县委|镇党委|党委|政府|市政府|区政府|县政府|镇政府|省政府|人民政府|市|区|县|镇|乡|省|街道|、|兼)*$")]
    private static partial Regex Rank();

    [GeneratedRegex(@"(?:主要负责同志|分管负责同志|负责同志|主要领导|分管领导|副?(?:省|市|区|县|镇|乡|州)长|党委书记|党工委书记|副?书记|副?主任|副?局长|副?主席|副?秘书长|副?部长|副?厅长|委员|常委|办事处主任|支队长|大队长|队长|政委|站长|所长|科长)")]
    private static partial Regex Post();

    [GeneratedRegex(@"(?:成员(?:单位)?(?:由|为|包括|有)|成员(?:单位)?:)(?<list>[^。]{2,700}?)(?:等)?(?:部门|单位)*(?:(?:主要|分管|有关|相关)?(?:负责同志|负责人|领导|同志))?(?:组成|为成员|参加|。|$)|(?<=[,;])(?<list>[^。;任,]{4,500}?)(?:等)?(?:部门|单位)*(?:(?:主要|分管|有关|相关)?(?:负责同志|负责人|领导|同志))为成员|由(?<list>[^。;任]{6,700}?)(?:等)?(?:部门|单位)*(?:(?:主要|分管|有关|相关)?(?:负责同志|负责人|领导|同志))?(?:组成|为成员)")]
    private static partial Regex MemberList();

    [GeneratedRegex(@"(?:部门|单位)?(?:主要|分管|有关|相关)?(?:负责同志|负责人|领导|同志)$")]
    private static partial Regex UnitOnly();

    [GeneratedRegex(@"办公室[^。;]{0,24}?设在(?<where>[^,。;()]{2,24})")]
    private static partial Regex Office();
}
