namespace Anran.Campaigns.Comparisons;

static class ComparisonProblems
{
    public static Problem NotAbove() => new(404, "comparison.not-above", new(
        "上级方案须是本方案所在地方的上级地方已发布、未撤回的方案。", "The upper plan must be published, not withdrawn, and of a place above that of the lower one."));

    public static Problem NotPublished() => new(409, "comparison.not-published", new(
        "这份方案还没有发布，下级还不必承接。", "This plan is not published yet; nobody below has to take it up."));

    public static Problem NothingToAccountFor() => new(409, "comparison.nothing-to-account-for", new(
        "只有遗漏或放宽的措施才需要说明；这条措施下级方案已经承接。请刷新。", "Only what is omitted or loosened needs a note; the lower plan takes this measure up. Reload."));

    public static Problem NoSuchNote() => new(404, "comparison.no-such-note", new("这条措施没有说明。", "There is no note on this measure."));

    public static Problem NoReason() => Problem.Field("reason", "comparison.no-reason", new(
        "请选择不承接的理由；选“其他”时请写明。", "Choose why it is not taken up; with “other” say so in words."));

    public static Problem NoMeasureThere() => new(404, "comparison.no-such-measure", new(
        "上级方案里没有这条措施。", "No upper plan holds this measure."));
}
