using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anran.Inspections.Tasks;

/// <summary>How lists are kept in a column of a task, a plan or a team: readable, and the same on every store.</summary>
static class StoredJson
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static void Json<T>(this PropertyBuilder<T> property) => property.HasConversion(
        value => JsonSerializer.Serialize(value, Options),
        json => JsonSerializer.Deserialize<T>(json, Options)!,
        // Values are immutable: another one is a change, the same one is none.
        new ValueComparer<T>((left, right) => ReferenceEquals(left, right), value => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value), value => value));
}
