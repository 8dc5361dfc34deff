using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Kernel.Time;

/// <summary>A year's days off and make-up working days as the State Council published them: one file of <c>data/calendars</c>.</summary>
sealed record PublishedYear(int Year, string Source, string Document, DateOnly Issued, bool Certain, PublishedYear.Span[] Off, DateOnly[] Work)
{
    public sealed record Span(string Name, DateOnly From, DateOnly To);

    public static IReadOnlyList<PublishedYear> Shipped() =>
    [
        .. ShippedData.List("calendars").Select(name =>
        {
            using var stream = ShippedData.Open(name);
            return JsonSerializer.Deserialize<PublishedYear>(stream, JsonSerializerOptions.Web)!;
        }),
    ];
}
