using System.Text.Json;
using Anran.Campaigns;
using Anran.Campaigns.Imports;
using Anran.Kernel.Http;
using Anran.Plans;
using Xunit;

namespace Anran.Tests.Campaigns;

public sealed class PlanImportTests
{
    static readonly By Bob = new(Guid.CreateVersion7(), "鲍柏", App.Now);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Whatever_was_edited_and_undone_undoing_all_gives_what_the_compiler_read(int seed)
    {
        var random = new Random(seed);
        var import = New();
        var states = new Stack<string>([Json(import.Current)]);

        for (var step = 0; step < 200; step++)
        {
            if (states.Count > 1 && random.Next(3) == 0)
            {
                import.Undo(import.Version, Bob);
                states.Pop();
            }
            else if (Change(import, random) is { Count: > 0 } change)
            {
                import.Edit(change, import.Version, Bob);
                states.Push(Json(import.Current));
            }
            Assert.Equal(states.Peek(), Json(import.Current));
        }

        while (states.Count > 1)
        {
            import.Undo(import.Version, Bob);
            states.Pop();
        }
        Assert.Equal(Json(import.Compiled), Json(import.Current));
        Assert.Equal("plan.nothing-to-undo", Assert.Throws<Problem>(() => import.Undo(import.Version, Bob)).Code);
    }

    [Fact]
    public void Edits_survive_the_store()
    {
        var (import, random) = (New(), new Random(7));
        for (var step = 0; step < 60; step++) import.Edit(Change(import, random), import.Version, Bob);

        var stored = JsonSerializer.Deserialize<IReadOnlyList<PlanEdit>>(JsonSerializer.Serialize(import.Edits, StoredJson.Options), StoredJson.Options)!;
        var compiled = JsonSerializer.Deserialize<WorkPlan>(JsonSerializer.Serialize(import.Compiled, StoredJson.Options), StoredJson.Options)!;

        Assert.Equal(Json(import.Current), Json(EditedPlan.Of(compiled, stored)));
    }

    [Fact]
    public void An_edit_beyond_the_limit_is_refused()
    {
        var import = New();
        var title = FieldEdit.Of(null, PlanFields.Title, "a", "b")!;
        import.Edit([.. Enumerable.Repeat(title, PlanImport.MostEdits)], import.Version, Bob);

        var refusal = Assert.Throws<Problem>(() => import.Edit([title], import.Version, Bob));

        Assert.Equal("plan.too-many-edits", refusal.Code);
    }

    [Fact]
    public void A_doubt_that_is_opened_again_blocks_again()
    {
        var plan = Compiled("柳溪县燃气安全整治工作方案\n一、总体要求\n坚持问题导向。\n二、重点任务\n（一）整治企业\n1.依法查处无证经营燃气的企业，限期改正。（县住建局牵头，县公安局按职责分工负责）\n2.宣传安全用气知识，普及应急常识。\n");
        var doubtful = plan with { Diagnostics = [new("no-responsible-unit", Severity.Warning, new(7, 7), null, "没有责任单位", "nobody is named"), new("broken-line", Severity.Info, new(1, 1), null, "断行", "broken")] };
        var import = New(doubtful);

        Assert.Equal(1, import.DoubtCount);
        import.Settle(0, Settling.Accepted, null, import.Version, Bob);
        import.Settle(0, null, null, import.Version, Bob);

        Assert.Equal("plan.doubts-open", Assert.Throws<Problem>(() => import.Confirm(Guid.CreateVersion7(), import.Version, Bob)).Code);
        import.Settle(0, Settling.Dismissed, "原文如此", import.Version, Bob);
        import.Confirm(Guid.CreateVersion7(), import.Version, Bob);
        Assert.Equal(PlanImportState.Confirmed, import.State);
    }

    [Fact]
    public void Measures_that_a_damaged_paper_numbers_alike_are_told_apart()
    {
        var plan = Compiled(SomeDuties.County);
        var twice = New(plan with { Measures = [plan.Measures[0], plan.Measures[1] with { Id = plan.Measures[0].Id }] });

        Assert.Equal([plan.Measures[0].Id, plan.Measures[0].Id + "#2"], twice.Compiled.Measures.Select(it => it.Id));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\x\\方案.docx", "方案.docx")]
    [InlineData("a\u202etxt.exe", "atxt.exe")]
    [InlineData("\0\u0001", "未命名")]
    [InlineData("..", "未命名")]
    [InlineData("", "未命名")]
    [InlineData("a<b>:c|d?.txt", "abcd.txt")]
    public void A_file_s_name_is_made_harmless(string given, string kept) => Assert.Equal(kept, UploadedPlan.SafeName(given));

    [Fact]
    public void A_long_name_keeps_its_ending() =>
        Assert.Equal(new string('长', 115) + ".docx", UploadedPlan.SafeName(new string('长', 500) + ".docx"));

    static PlanImport New(WorkPlan? plan = null) =>
        PlanImport.Of(plan ?? Compiled(SomeDuties.County), SomeDuties.County.Split('\n'), "x.txt", "", (Guid.CreateVersion7(), "0000"), null, Bob);

    static WorkPlan Compiled(string text) => PlanCompiler.Compile(PlanText.Of(text));

    static string Json(WorkPlan plan) => JsonSerializer.Serialize(plan, StoredJson.Options);

    static IReadOnlyList<FieldEdit> Change(PlanImport import, Random random)
    {
        var plan = import.Current;
        var measure = plan.Measures.Count == 0 ? null : plan.Measures[random.Next(plan.Measures.Count)];
        var word = $"新{random.Next(1000)}";
        FieldEdit?[] change = (measure is null ? 5 : random.Next(8)) switch
        {
            0 => [FieldEdit.Of(measure!.Id, PlanFields.Heading, measure.Heading, word), FieldEdit.Of(measure.Id, PlanFields.Text, measure.Text, word)],
            1 => [FieldEdit.Of<IReadOnlyList<string>>(measure!.Id, PlanFields.Lead, measure.Lead, [word])],
            2 => [FieldEdit.Of<IReadOnlyList<string>>(measure!.Id, PlanFields.Territorial, measure.Territorial, [])],
            3 => [FieldEdit.Removed(measure!)],
            4 => [FieldEdit.Added(measure! with { Id = $"+{import.Edits.Count}" }, measure.Id)],
            5 => [FieldEdit.Of(null, PlanFields.Title, plan.Title, word)],
            6 => [FieldEdit.Of<DateOnly?>(null, PlanFields.Date, plan.Date, random.Next(2) == 0 ? null : new(2026, 1, 1 + random.Next(28)))],
            _ => [FieldEdit.Of<IReadOnlyList<Phase>>(null, PlanFields.Phases, plan.Phases, [new(word, "2026-01", null, default)])],
        };
        return [.. change.OfType<FieldEdit>()];
    }
}
