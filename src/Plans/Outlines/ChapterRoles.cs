using System.Text.RegularExpressions;
using Anran.Plans.Reading;

namespace Anran.Plans.Outlines;

/// <summary>Which chapters set tasks. A chapter does, unless its heading says that it speaks of something else.</summary>
static partial class ChapterRoles
{
    public static bool SetsTasks(FoldedText text, Item item) =>
        item.Ancestors.Append(item).All(one => SetsTasks(Headings.Of(text, one), isTop: one.Parent is null));

    static bool SetsTasks(string heading, bool isTop)
    {
        if (heading.Length > 24) return true;
        if (Guarantees().IsMatch(heading)) return false;
        if (isTop && Tasks().IsMatch(heading)) return true;
        return !(isTop ? Frame() : Inner()).IsMatch(heading);
    }

    [GeneratedRegex(@"任务|整治内容|排查内容|整治重点|工作重点|重点工作|主要内容|工作内容|主要措施|工作措施|重点措施|重点领域|综合施策|分领域")]
    private static partial Regex Tasks();

    [GeneratedRegex(@"保障措施|组织保障|工作保障|保障机制|实施保障|保障要求|工作要求|有关要求|相关要求|几点要求|具体要求|^(?:加强|强化|切实加强|健全)?组织(?:领导|实施|机构|推动|协调)|领导机构|机构设置|组织架构|^附则|^总则|总体要求|指导思想|工作原则|基本原则")]
    private static partial Regex Guarantees();

    [GeneratedRegex(@"总体目标|工作目标|主要目标|发展目标|行动目标|整治目标|目标要求|目标$|^目标|总体思路|工作思路|基本思路|总体安排|形势|重要意义|重要性|充分认识|提高认识|统一思想|背景|工作安排|时间安排|时间节点|时间步骤|步骤|进度|阶段|职责分工|责任分工|部门职责|工作职责|工作分工|工作机制|范围|对象|依据|督导检查|监督考核|考核评价|督查考核|信息报送|工作纪律|联系方式|施行日期|附则|其他事项|有关事项|名词解释")]
    private static partial Regex Frame();

    [GeneratedRegex(@"^(?:总体目标|工作目标|主要目标|整治目标|工作要求|时间安排|实施步骤|工作步骤|整治范围|工作范围|整治对象|排查范围|指导思想|工作原则|基本原则)$")]
    private static partial Regex Inner();
}
