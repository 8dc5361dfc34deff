using System.Text.Json.Serialization;

namespace Anran.Plans;

/// <summary>A work plan as a careful clerk records it: what the paper says, each item with the lines it stands on.</summary>
public sealed record WorkPlan
{
    public required string Title { get; init; }
    [JsonPropertyName("document_number")] public required string? DocumentNumber { get; init; }
    public required string? Issuer { get; init; }

    /// <summary>The date of signature.</summary>
    public required DateOnly? Date { get; init; }
    public required PlanLevel Level { get; init; }
    public required ReportingCadence? Reporting { get; init; }
    public required IReadOnlyList<Phase> Phases { get; init; }
    public required IReadOnlyList<Goal> Goals { get; init; }
    public required IReadOnlyList<Target> Targets { get; init; }
    public required IReadOnlyList<Measure> Measures { get; init; }
    public required IReadOnlyList<Submission> Submissions { get; init; }
    public required TaskForce? TaskForce { get; init; }
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}

public enum PlanLevel { National, Province, City, District, County, Township }

/// <summary>Lines of the text, 1-based, both ends included; for .docx the number of the paragraph.</summary>
public readonly record struct Lines(int First, int Last);

/// <summary>Progress is reported every month by <paramref name="Day"/> (1–31).</summary>
public sealed record ReportingCadence(string Frequency, int Day, Lines Lines);

/// <summary>阶段. <paramref name="Start"/> and <paramref name="End"/> are months as <c>yyyy-MM</c>; an open end is null.</summary>
public sealed record Phase(string Name, string? Start, string? End, Lines Lines);

/// <summary>工作目标 in words.</summary>
public sealed record Goal(string Text, Lines Lines);

/// <summary>A quantity of work, coverage or outcome, as 20.5 公里, 75 %, 38.7 万户.</summary>
public sealed record Target([property: JsonPropertyName("text_key")] string TextKey, decimal Value, string Unit, Lines Lines);

/// <summary>措施. Units as written, in the order of the text.</summary>
public sealed record Measure
{
    /// <summary>The path (<c>二.(一).1</c>) where numbering restarts, the running number where the plan counts through.</summary>
    public required string Id { get; init; }
    [JsonPropertyName("section_path")] public required IReadOnlyList<string> SectionPath { get; init; }

    /// <summary>The text after the number, without white space, up to the first 。 / ： or 20 characters.</summary>
    public required string Heading { get; init; }

    /// <summary>The whole text of the measure without its responsibility brackets.</summary>
    public required string Text { get; init; }
    public required IReadOnlyList<string> Lead { get; init; }
    public required IReadOnlyList<string> Cooperate { get; init; }
    public required IReadOnlyList<string> Territorial { get; init; }
    [JsonPropertyName("responsible_all")] public required IReadOnlyList<string> ResponsibleAll { get; init; }
    public required string Note { get; init; }
    public required Lines Lines { get; init; }

    /// <summary>Where the responsibility is written; null when the measure names nobody.</summary>
    public required Lines? ResponsibilityLines { get; init; }
}

/// <summary>Something that somebody must hand in.</summary>
/// <param name="What">方案, 名单, 联络员, 进展, as the text says.</param>
/// <param name="From">Who hands it in, as written; null when the text does not say.</param>
/// <param name="Due">The day it is due once, or null.</param>
/// <param name="Recurring"><c>monthly</c> or null.</param>
/// <param name="Day">Day of the month for recurring ones (1–31).</param>
/// <param name="First">The first month it is due, as <c>yyyy-MM</c>.</param>
public sealed record Submission(
    string What, string? From, string? To, string? CopyTo, DateOnly? Due, string? Recurring, int? Day, string? First, Lines Lines);

/// <summary>工作专班. Units as written; persons are masked, never kept.</summary>
public sealed record TaskForce(
    IReadOnlyList<string> Head, IReadOnlyList<string> Deputies, string? Office, IReadOnlyList<string> Members, Lines Lines);

/// <summary>What a careful reader would question.</summary>
/// <param name="Code">One of <c>spliced-fragment</c>, <c>duplicated-fragment</c>, <c>misplaced-sentence</c>, <c>broken-line</c>,
/// <c>numbering-gap</c>, <c>unbalanced-bracket</c>, <c>no-responsible-unit</c>, <c>ambiguous-lead</c>, <c>date-contradiction</c>,
/// <c>unknown-unit-form</c>.</param>
/// <param name="OtherLines">The other place of two, as of a fragment and its copy.</param>
public sealed record Diagnostic(string Code, Severity Severity, Lines Lines, Lines? OtherLines, string Zh, string En);

public enum Severity { Info, Warning, Error }
