using System.Text.Json;

namespace Anran.Rules;

/// <summary>JSON may name half a surrogate pair, which no string holds; then there is no text rather than an exception.</summary>
static class JsonText
{
    public static string? Of(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
