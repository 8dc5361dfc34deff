using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using Anran.Rules;

namespace Anran.RulePacks.Overrides;

/// <summary>What every way to write a local rule shares.</summary>
static class WriteOverride
{
    const int LongestOutcome = 8000;

    /// <summary>What the editor's page sends. What it means is checked against the pack by <see cref="CheckOverride"/>.</summary>
    /// <param name="To">Last legal day, inclusive.</param>
    /// <param name="When">Expression of the rule grammar.</param>
    /// <param name="Outcome">By the pack's list of outcomes.</param>
    public sealed record Form(
        [property: Required] DateOnly From,
        DateOnly? To,
        [property: Required] OverrideMode Mode,
        [property: StringLength(4000)] string? When,
        JsonElement? Outcome,
        [property: StringLength(200)] string? Source,
        [property: StringLength(100)] string? Clause,
        [property: StringLength(10)] string? Certainty,
        [property: StringLength(200)] string? TitleZh,
        [property: StringLength(200)] string? TitleEn,
        [property: StringLength(2000)] string? TextZh,
        [property: StringLength(2000)] string? TextEn,
        bool Officer,
        [property: StringLength(1000)] string? Reason);

    public static LocalChange Read(this Form form)
    {
        if (form.To < form.From) throw OverrideProblems.DaysReversed();
        if (form.Outcome is { } outcome && (outcome.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null) || outcome.GetRawText().Length > LongestOutcome))
            throw OverrideProblems.Wrong("outcome", $"结果应为 JSON 对象，不超过 {LongestOutcome} 个字符。", $"The outcome is a JSON object of at most {LongestOutcome} characters.");
        foreach (var (field, words) in new[] { ("source", form.Source), ("clause", form.Clause), ("titleZh", form.TitleZh), ("titleEn", form.TitleEn), ("textZh", form.TextZh), ("textEn", form.TextEn), ("reason", form.Reason) })
        {
            if (words is not null && (words.Any(IsHidden) || words.EnumerateRunes().Contains(Rune.ReplacementChar))) throw OverrideProblems.Wrong(field, "不能有控制字符或看不见的字符。", "Control characters and invisible ones are not allowed.");
        }
        return new(form.From, form.To, form.Mode, new(
            Plain(form.When), form.Outcome, Plain(form.Source), Plain(form.Clause), Plain(form.Certainty), Said(form.TitleZh, form.TitleEn), Said(form.TextZh, form.TextEn), form.Officer, Plain(form.Reason)));
    }

    static string? Plain(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    static Kernel.Text? Said(string? zh, string? en) => Plain(zh) is { } chinese ? new(chinese, Plain(en) ?? chinese) : Plain(en) is { } english ? new(english, english) : null;

    /// <summary>What would make a law read otherwise than it is: controls, and marks that turn the direction of writing.</summary>
    static bool IsHidden(char it) => (char.IsControl(it) && it is not ('\n' or '\r' or '\t')) || it is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200b' or '\ufeff';
}
