using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Kernel.Shipped;
using Anran.Kernel.Time;

namespace Anran.Hazards.Clocks;

/// <summary>Who is told when a last day comes near or has passed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Told>))]
enum Told
{
    /// <summary>Whoever must act now.</summary>
    [JsonStringEnumMemberName("rectifier")] Actor,
    [JsonStringEnumMemberName("department")] Department,
    [JsonStringEnumMemberName("county")] County,
    [JsonStringEnumMemberName("prefecture")] Prefecture,

    /// <summary>A supervision order is drafted.</summary>
    [JsonStringEnumMemberName("order")] Order,
}

/// <param name="Days">From the last day: negative before it.</param>
sealed record EscalationStep(string Code, int Days, Counting Counting, Told To)
{
    /// <summary>On which day it is due for a last day.</summary>
    public DateOnly DayOf(DateOnly due) => Counting switch
    {
        Counting.Calendar => due.AddDays(Days),
        Counting.Working => WorkingDays.Shipped.Add(due, Days).Day,
    };
}

[JsonConverter(typeof(JsonStringEnumConverter<Counting>))]
enum Counting
{
    [JsonStringEnumMemberName("calendar")] Calendar,
    [JsonStringEnumMemberName("working")] Working,
}

/// <summary><c>data/hazard-escalation.json</c>, the least urgent first.</summary>
sealed class EscalationRules
{
    readonly Data data;

    public EscalationRules()
    {
        using var file = ShippedData.Open("hazard-escalation.json");
        data = JsonSerializer.Deserialize<Data>(file, JsonSerializerOptions.Web)!;
    }

    public IReadOnlyList<EscalationStep> Steps => data.Steps;

    /// <summary>No step is due for a last day that is farther ahead.</summary>
    public int FarthestAhead => -data.Steps.Min(it => it.Days);

    /// <summary>The day from which a referral that nobody accepted is to be ordered.</summary>
    public DateOnly OrderOf(DateOnly acceptBy) => new EscalationStep("referral", data.Referral.UnacceptedOrder, data.Referral.Counting, Told.Order).DayOf(acceptBy);

    sealed record Data(IReadOnlyList<EscalationStep> Steps, ReferralRule Referral);

    sealed record ReferralRule(int UnacceptedOrder, Counting Counting);
}
