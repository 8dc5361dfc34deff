using Anran.Kernel.Time;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anran.Kernel.Shipped;

namespace Anran.Campaigns.HandIns.Clock;

/// <summary><c>data/hand-ins.json</c>: how far ahead hand-ins are made, and when one is reminded of them.</summary>
sealed class HandInRules
{
    [JsonConverter(typeof(JsonStringEnumConverter<Counting>))]
    enum Counting
    {
        [JsonStringEnumMemberName("calendar")] Calendar,
        [JsonStringEnumMemberName("working")] Working,
    }

    sealed record Data(int HorizonDays, IReadOnlyList<int> RemindDaysBefore, Counting Count, int DueSoonDays);

    /// <summary>A working day has at most so many days off around it.</summary>
    const int WidestRest = 12;

    readonly Data data;

    public HandInRules()
    {
        using var file = ShippedData.Open("hand-ins.json");
        data = JsonSerializer.Deserialize<Data>(file, JsonSerializerOptions.Web)!;
    }

    public int HorizonDays => data.HorizonDays;
    public int DueSoonDays => data.DueSoonDays;

    /// <summary>Days before the last day, negative after it; the most urgent last.</summary>
    public IEnumerable<int> Levels => data.RemindDaysBefore.OrderDescending();

    /// <summary>No reminder is due for a last day that is farther ahead.</summary>
    public int FarthestAhead => data.RemindDaysBefore.Max() + (data.Count == Counting.Working ? WidestRest : 0);

    /// <summary>On which day a reminder of this level is due.</summary>
    public DateOnly DayOf(int level, DateOnly lastDay) => data.Count switch
    {
        Counting.Calendar => lastDay.AddDays(-level),
        Counting.Working => WorkingDays.Shipped.Add(lastDay, -level).Day,
    };
}
