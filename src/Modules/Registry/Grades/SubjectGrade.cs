using System.Text.Json;

namespace Anran.Registry.Grades;

/// <summary>How a subject is graded: what the rules say, and what a person set over it for a time. One for each subject, under its id.</summary>
sealed class SubjectGrade : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestReason = 500, MostMonths = 60;

    /// <summary>The subject's.</summary>
    public required Guid Id { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; set; }

    /// <summary>What the rules say.</summary>
    public RiskGrade Judged { get; private set; }

    /// <summary>To be inspected at least once in so many months, by the rules.</summary>
    public int JudgedMonths { get; private set; }

    /// <summary>Legal day since when the rules have said so.</summary>
    public DateOnly JudgedOn { get; private set; }

    /// <summary>Rules that hold, as JSON of <see cref="GradeReason"/>.</summary>
    public string Reasons { get; private set; } = "[]";

    /// <summary>Fields that are unknown and might raise the grade, with commas between.</summary>
    public string Unknown { get; private set; } = "";

    /// <summary>What a person set; null when nobody did.</summary>
    public RiskGrade? SetGrade { get; private set; }
    public int? SetMonths { get; private set; }
    public string? SetReason { get; private set; }

    /// <summary>Last legal day on which it counts.</summary>
    public DateOnly? SetTo { get; private set; }
    public Guid? SetBy { get; private set; }
    public DateTimeOffset? SetAt { get; private set; }
    public int Version { get; set; }

    public IReadOnlyList<GradeReason> ReasonList => JsonSerializer.Deserialize<List<GradeReason>>(Reasons, GradeReason.Json)!;

    public bool IsSet(DateOnly today) => SetGrade is not null && SetTo >= today;

    public (RiskGrade Grade, int Months) On(DateOnly today) => IsSet(today) ? (SetGrade!.Value, SetMonths!.Value) : (Judged, JudgedMonths);

    /// <returns>False when the rules say what they said before.</returns>
    public bool Take(Found found, DateOnly today)
    {
        var (reasons, unknown) = (JsonSerializer.Serialize(found.Reasons, GradeReason.Json), string.Join(',', found.Unknown));
        if (JudgedOn != default && (Judged, JudgedMonths, Reasons, Unknown) == (found.Grade, found.Months, reasons, unknown)) return false;
        if (JudgedOn == default || Judged != found.Grade) JudgedOn = today;
        (Judged, JudgedMonths, Reasons, Unknown) = (found.Grade, found.Months, reasons, unknown);
        return true;
    }

    public void Set(RiskGrade grade, int months, string reason, DateOnly to, DateOnly today, Guid by, DateTimeOffset at)
    {
        if (to < today) throw GradeProblems.EndsBefore(today);
        if (to > today.AddYears(1)) throw GradeProblems.TooLong(today.AddYears(1));
        (SetGrade, SetMonths, SetReason, SetTo, SetBy, SetAt) = (grade, months, reason, to, by, at);
        Note(new SubjectGradeSet(Id, grade, months, to));
    }

    public void EndSet(DateOnly today)
    {
        if (!IsSet(today)) throw GradeProblems.NotSet();
        (SetGrade, SetMonths, SetReason, SetTo, SetBy, SetAt) = (null, null, null, null, null, null);
        Note(new SubjectGradeSetEnded(Id));
    }
}

/// <summary>What the rules say of one subject on one day.</summary>
sealed record Found(RiskGrade Grade, int Months, IReadOnlyList<GradeReason> Reasons, IReadOnlyList<string> Unknown);

/// <summary>One rule that holds.</summary>
/// <param name="Version">As findings keep it: <c>risk-grades/RG-01@2016-10-09</c>.</param>
/// <param name="Zh">What the rule is called, as it stood.</param>
sealed record GradeReason(string Version, RiskGrade Grade, int Months, string Zh, string En)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
