using System.Globalization;
using Anran.Plans;

namespace Anran.Campaigns;

static class CampaignProblems
{
    static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static Problem ImportNotFound() => new(404, "plan-import.not-found", new(
        "没有这份待确认的方案，或不在你的辖区内。", "There is no such plan import, or it lies outside your area."));

    public static Problem PlanNotFound() => new(404, "plan.not-found", new(
        "没有这份方案，或其中没有你的任务。", "There is no such plan, or it names nobody you may see."));

    public static Problem Replaced() => new(409, "plan.replaced", new(
        "这份方案已被新版本替代，不能再改。", "A newer edition has replaced this plan; it cannot be changed any more."));

    public static Problem PlaceNotFound() => Problem.Field("place", "place.not-found", new(
        "没有这个地区，或不在你的辖区内。", "There is no such place, or it lies outside your area."));

    public static Problem NothingBefore() => new(404, "plan-import.nothing-before", new(
        "这是第一版，没有可比较的上一版。", "This is the first version; there is none before it to compare with."));

    public static Problem MeasureNotFound() => new(404, "plan.measure-not-found", new(
        "方案里没有这条措施，可能刚被删除。请刷新。", "The plan has no such measure; it may just have been removed. Reload."));

    public static Problem NoSuchDoubt() => new(404, "plan.doubt-not-found", new("没有这处疑点。", "There is no such doubtful place."));

    public static Problem NothingToUndo() => new(409, "plan.nothing-to-undo", new("没有可以撤销的修改。", "There is no edit left to undo."));

    public static Problem TooManyEdits(int most) => new(409, "plan.too-many-edits", new(
        $"这份方案的修改已达 {most} 处上限。请在原文中改好后重新导入。", $"This import has reached {most} edits. Correct the source and import it again."));

    public static Problem Discarded() => new(409, "plan.discarded", new(
        "这份方案已作废，恢复后才能修改。", "This import has been discarded; restore it before changing it."));

    public static Problem DoubtsOpen(int open, int all) => new(409, "plan.doubts-open", new(
        $"{all} 处疑点中还有 {open} 处没有处理。逐处处理后才能确认。", $"{open} of {all} doubtful places are not settled. Settle each before confirming."));

    public static Problem ConfirmedAlready(string by, DateTimeOffset at) => new(409, "plan.confirmed-already", new(
        string.Create(CultureInfo.InvariantCulture, $"{by} 已于 {at.ToOffset(Beijing):yyyy年M月d日 HH:mm} 确认了这份方案，不能再改。如需修改，请重新导入，作为新版本确认。"),
        string.Create(CultureInfo.InvariantCulture, $"{by} confirmed this plan on {at.ToOffset(Beijing):yyyy-MM-dd HH:mm} (Beijing); it cannot be changed any more. Import it again and confirm a new edition.")));

    public static Problem PublishedAlready(string by, DateTimeOffset at) => new(409, "plan.published-already", new(
        string.Create(CultureInfo.InvariantCulture, $"{by} 已于 {at.ToOffset(Beijing):yyyy年M月d日 HH:mm} 发布了这份方案。如需修改，请作调整，或导入新版本。"),
        string.Create(CultureInfo.InvariantCulture, $"{by} published this plan on {at.ToOffset(Beijing):yyyy-MM-dd HH:mm} (Beijing). Amend it, or import a new edition.")));

    public static Problem WithdrawnAlready() => new(409, "plan.withdrawn", new(
        "这份方案已撤回，不能再发布。请导入新版本。", "This plan was withdrawn and cannot be published again. Import a new edition."));

    public static Problem WithdrawnBefore(string by, DateTimeOffset at) => new(409, "plan.withdrawn-already", new(
        string.Create(CultureInfo.InvariantCulture, $"{by} 已于 {at.ToOffset(Beijing):yyyy年M月d日 HH:mm} 撤回了这份方案。"),
        string.Create(CultureInfo.InvariantCulture, $"{by} withdrew this plan on {at.ToOffset(Beijing):yyyy-MM-dd HH:mm} (Beijing).")));

    public static Problem NotPublished() => new(409, "plan.not-published", new(
        "这份方案还没有发布。", "This plan is not published yet."));

    public static Problem NothingLeft() => new(409, "plan.no-measures", new(
        "方案里没有一条措施，不能确认。", "The plan holds no measure and cannot be confirmed."));

    public static Problem TooManyDuties(int duties, int most) => new(409, "plan.too-many-duties", new(
        $"按现在的对应关系会产生 {duties} 条职责，超过 {most} 条上限。请把“各村（社区）”等泛称只对应到镇街，由镇街再分解。",
        $"With the present mapping the plan would create {duties} duties; {most} is the limit. Map wide phrases such as 各村（社区） to townships only and let those hand them down."));

    public static Problem NoFile() => Problem.Field("file", "plan.no-file", new(
        "请选择方案文件（.txt 或 .docx），或粘贴方案全文。", "Choose the plan's file (.txt or .docx), or paste its text."));

    public static Problem TooLarge(long most) => new(413, "plan.too-large", new(
        $"文件超过 {most / 1024 / 1024} MB，没有接收。", $"The file is larger than {most / 1024 / 1024} MB and was not taken."));

    /// <summary>The compiler's own words.</summary>
    public static Problem Unreadable(PlanRefusal refusal) => new(422, "plan.unreadable", new(refusal.Zh + "。", refusal.En + "."));

    public static Problem TooSlow() => new(422, "plan.too-slow", new(
        "这份文件太复杂，未能在规定时间内读完。请另存为纯文本后重试。", "The file is too complex to be read in time. Save it as plain text and try again."));

    public static Problem Wrong(string field, string zh, string en) => Problem.Field(field, "plan.wrong-" + field, new(zh, en));
}
