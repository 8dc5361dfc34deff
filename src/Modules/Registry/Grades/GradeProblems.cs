namespace Anran.Registry.Grades;

static class GradeProblems
{
    public static Problem NotGraded() => new(404, "grade.not-found", new("这个监管对象还没有评定风险等级，稍后再看。", "The subject was not graded yet; look again later."));

    public static Problem NotSet() => new(409, "grade.not-set", new("没有人工调整，或已经到期。请刷新后再看。", "Nobody set the grade, or it has ended; look again."));

    public static Problem EndsBefore(DateOnly today) => Problem.Field("to", "grade.ends-before", new(
        $"截止日期不能早于今天（{today:yyyy-MM-dd}）。", $"It cannot end before today ({today:yyyy-MM-dd})."));

    public static Problem TooLong(DateOnly last) => Problem.Field("to", "grade.too-long", new(
        $"人工调整最长一年（至 {last:yyyy-MM-dd}），到期后重新评定。", $"It holds for a year at most (to {last:yyyy-MM-dd}); then the rules decide again."));

    public static Problem GradeUnknown() => Problem.Field("grade", "grade.unknown", new("风险等级应为 red、orange、yellow 或 blue。", "The grade is one of red, orange, yellow and blue."));
}
