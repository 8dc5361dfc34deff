using System.Text.Json;
using Anran.Plans;

namespace Anran.Campaigns.Imports;

/// <summary>One field changed here, beside what the paper says.</summary>
/// <param name="Number">Counts the saves; the fields of one save share it.</param>
/// <param name="Measure">Id of the measure; null for a fact of the plan.</param>
/// <param name="Field">A name of <see cref="PlanFields"/>.</param>
/// <param name="After">For an added measure: the one it follows; null puts it first.</param>
/// <param name="Upper">For an added measure: the one of a plan above that it takes over.</param>
sealed record PlanEdit(int Number, string? Measure, string Field, JsonElement? Was, JsonElement? Now, string? After, By By, By? Undone, Guid? Upper = null);

/// <summary>A change that is asked for.</summary>
sealed record FieldEdit(string? Measure, string Field, JsonElement? Was, JsonElement? Now, string? After = null, Guid? Upper = null)
{
    /// <summary>Null when nothing would change.</summary>
    public static FieldEdit? Of<T>(string? measure, string field, T was, T now)
    {
        var (before, after) = (Json(was), Json(now));
        return before.GetRawText() == after.GetRawText() ? null : new(measure, field, before, after);
    }

    public static FieldEdit Added(Measure measure, string? after, Guid? upper = null) => new(measure.Id, PlanFields.Measure, null, Json(measure), after, upper);

    public static FieldEdit Removed(Measure measure) => new(measure.Id, PlanFields.Measure, Json(measure), null);

    static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value, StoredJson.Options);
}

/// <summary>What can be edited, by the names of the compiler's JSON.</summary>
static class PlanFields
{
    public const string Title = "title", DocumentNumber = "document_number", Issuer = "issuer", Date = "date", Level = "level",
        Reporting = "reporting", Phases = "phases", Targets = "targets";

    public const string Heading = "heading", Text = "text", Lead = "lead", Cooperate = "cooperate", Territorial = "territorial";

    /// <summary>The measure itself comes or goes.</summary>
    public const string Measure = "measure";
}
