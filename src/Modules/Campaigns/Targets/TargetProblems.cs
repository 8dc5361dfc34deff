namespace Anran.Campaigns.Targets;

static class TargetProblems
{
    public static Problem NotFound() => new(404, "target.not-found", new(
        "没有这项量化目标，或其中没有你的份额。", "There is no such target, or you have no share in it."));

    public static Problem ShareNotFound() => Problem.Field("share", "target.share-not-found", new(
        "没有这个分解指标，或不在你的范围内。", "There is no such share, or it lies outside your scope."));

    public static Problem Ended() => new(409, "target.ended", new(
        "方案已撤回或被新版本替代，目标已终止，不能再改。请在新版本中填报。", "The plan was withdrawn or replaced by a newer edition, and its targets ended. Report in the new edition."));

    public static Problem NotAFigure(string field) => Problem.Field(field, "target.not-a-figure", new(
        "只填数字，如 20.5：不带正负号、单位和“万”，最多三位小数，不超过一万亿。", "Digits only, as 20.5: no sign, no unit, at most three decimals and a million million."));

    public static Problem RateTooHigh() => Problem.Field("value", "target.rate-too-high", new(
        "比率不能超过 100%。", "A rate cannot exceed 100%."));

    public static Problem DueTooEarly(DateOnly start) => Problem.Field("due", "target.due-too-early", new(
        $"完成期限不能早于方案开始之日 {start:yyyy-MM-dd}。", $"It cannot be due before the plan begins on {start:yyyy-MM-dd}."));

    public static Problem DayTooEarly(DateOnly start) => Problem.Field("asOf", "target.day-too-early", new(
        $"统计截止日不能早于方案开始之日 {start:yyyy-MM-dd}。方案开始前的情况请填入基数。", $"It cannot be counted before the plan begins on {start:yyyy-MM-dd}. How it stood before goes into the baseline."));

    public static Problem DayInFuture(DateOnly today) => Problem.Field("asOf", "target.day-in-future", new(
        $"统计截止日不能晚于今天（{today:yyyy-MM-dd}）。", $"It cannot be counted for a day after today ({today:yyyy-MM-dd})."));

    public static Problem ReasonForFall(TargetEntry other) => Problem.Field("because", "target.reason-for-fall", new(
        $"累计数比 {other.AsOf:yyyy-MM-dd} 填报的 {Thousandths.Text(other.Value)} 对不上：累计数一般只增不减。确实如此的，请写明原因；填错了的，请更正那一条。",
        $"The total does not go with the {Thousandths.Text(other.Value)} reported for {other.AsOf:yyyy-MM-dd}: a total so far does not fall. If it did, say why; if that entry was wrong, correct it."));

    public static Problem ReasonForCorrection() => Problem.Field("because", "target.reason-for-correction", new(
        "更正须写明原因，原数保留备查。", "Say why it is corrected; the old figure stays on record."));

    public static Problem NothingToCorrect() => Problem.Field("corrects", "target.nothing-to-correct", new(
        "要更正的记录不存在，或已被更正过。请刷新后更正最新的一条。", "There is no such entry, or it was corrected already. Reload and correct the one that stands."));

    public static Problem UnitInUse() => Problem.Field("unit", "target.unit-in-use", new(
        "已有填报或分解，不能改计量单位。请另增一项目标。", "It has reports or shares in this unit. Add another target instead."));

    public static Problem RateNotSplit() => new(409, "target.rate-not-split", new(
        "比率不能相加，不能按单位分解。请为每个单位另增目标，或只填报总的比率。", "Rates do not add up and are not split. Add a target for each, or report the rate of the whole."));

    public static Problem SharesReport() => new(409, "target.shares-report", new(
        "该目标已分解，由各承担单位填报，总数自动汇总。", "This target is split: those who have the shares report them, and the whole is their sum."));

    public static Problem ShareHasEntries(int shares) => new(409, "target.share-has-entries", new(
        $"有 {shares} 个要去掉的分解指标已经填报过进度，不能删除。可把数值改为 0，记录仍保留。", $"{shares} of the shares left out have reports already and stay. Set them to 0 instead."));

    public static Problem SharesWrong(int most) => Problem.Field("shares", "target.shares-wrong", new(
        $"分解指标最多 {most} 个；每个写一个单位或一个地区，不能重复，且都在方案的辖区内。", $"At most {most} shares, each of one organisation or one place inside the plan's area, nobody twice."));

    public static Problem HasEntries() => new(409, "target.has-entries", new(
        "方案原文中的目标、已填报或已分解的目标不能删除，可以更正。", "A target of the paper, or one with reports or shares, is not removed; correct it instead."));

    public static Problem TooMany(int most) => new(409, "target.too-many", new(
        $"一份方案最多 {most} 项量化目标。", $"A plan has at most {most} targets."));

    public static Problem TooManyEntries(int most) => new(409, "target.too-many-entries", new(
        $"填报记录已达 {most} 条上限。", $"There are {most} entries already; no more are taken."));
}
