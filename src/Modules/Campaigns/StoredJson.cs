using System.Text.Json;
using Anran.Plans;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anran.Campaigns;

/// <summary>How parts of a plan are kept in a column: readable, and the same on every store.</summary>
static class StoredJson
{
    public static readonly JsonSerializerOptions Options = new(PlanJson.Options) { WriteIndented = false };

    public static void Json<T>(this PropertyBuilder<T> property) => property.HasConversion(
        value => JsonSerializer.Serialize(value, Options),
        json => JsonSerializer.Deserialize<T>(json, Options)!,
        // Values are immutable: another one is a change, the same one is none.
        new ValueComparer<T>((left, right) => ReferenceEquals(left, right), value => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value), value => value));
}
