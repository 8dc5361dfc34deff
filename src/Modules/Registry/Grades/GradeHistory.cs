using System.Text.Json;
using Anran.Kernel.Contributions;

namespace Anran.Registry.Grades;

/// <summary>What the timeline of a subject tells of its grade.</summary>
sealed class GradeHistory(RowHistory history) : ITimeline
{
    public string Permission => "registry.read";

    public async Task<IReadOnlyList<TimelineRow>> About(TimelineAsk asked, int count, CancellationToken stop) =>
        (await history.Of("subject_grade", asked.Things, asked.After, count, stop)).Select(it => new TimelineRow($"g{it.Id}", it.At, it.Actor, it.Text, Detail(it), null)).ToList();

    static Text? Detail(RowEvent it)
    {
        var body = JsonSerializer.Deserialize<JsonElement>(it.Body);
        if (it.Name == SubjectGradeSet.Name)
        {
            var grade = Enum.Parse<RiskGrade>(body.GetProperty("grade").GetString()!, ignoreCase: true);
            return new($"{Zh(grade)}，至 {body.GetProperty("to").GetString()}", $"{En(grade)}, to {body.GetProperty("to").GetString()}");
        }
        // Judged alone, the one figure that is not zero is its grade; in a bulk the row alone knows.
        var grades = Enum.GetValues<RiskGrade>().Where(one => body.TryGetProperty(one.ToString().ToLowerInvariant(), out var count) && count.GetInt32() > 0).ToList();
        return it.Name == SubjectsGraded.Name && grades.Count == 1 ? new(Zh(grades[0]), En(grades[0])) : null;
    }

    static string Zh(RiskGrade grade) => grade switch
    {
        RiskGrade.Red => "红色（重大）",
        RiskGrade.Orange => "橙色（较大）",
        RiskGrade.Yellow => "黄色（一般）",
        RiskGrade.Blue => "蓝色（低）",
    };

    static string En(RiskGrade grade) => grade switch
    {
        RiskGrade.Red => "red (major)",
        RiskGrade.Orange => "orange (considerable)",
        RiskGrade.Yellow => "yellow (general)",
        RiskGrade.Blue => "blue (low)",
    };
}
