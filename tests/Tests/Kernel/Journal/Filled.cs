using System.Runtime.CompilerServices;
using System.Text.Json;
using Anran.Authority.Places;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Tests.Kernel.Journal;

/// <summary>A store in which every journalled table of every module has a few rows, told of in a few sealed batches.</summary>
static class Filled
{
    const int Places = 6, RowsOfATable = 4;

    static readonly Type[] Tree = [typeof(Place), typeof(PlaceParent), typeof(PlaceCode)];

    public static async Task Fill(App app, Random random)
    {
        var (places, parents, codes) = BulkWriterTests.Nation(Places);
        await app.Inside(async (db, services) =>
        {
            await services.GetRequiredService<BulkWriter>().Insert(new BulkWriterTests.Seeded(Places), null, [places, parents, codes], CancellationToken.None);
            return 0;
        });
        await app.Settle();
        for (var round = 0; round < RowsOfATable; round++)
        {
            await app.Inside(async db =>
            {
                foreach (var type in db.Model.GetEntityTypes().Where(type => !typeof(INotJournalled).IsAssignableFrom(type.ClrType) && !Tree.Contains(type.ClrType)))
                    db.Add(Row(db, type, places[random.Next(places.Count)], random));
                db.Note(new BulkWriterTests.Seeded(round));
                return await db.SaveChangesAsync();
            });
            if (round % 2 == 1) await app.Settle();
        }
        // And some that were changed and deleted since.
        await app.Inside(async db =>
        {
            var place = await db.Unscoped<Place>("test").OrderBy(it => it.ScopeKey).LastAsync();
            place.Name = "改名";
            db.Remove(await db.Unscoped<PlaceCode>("test").FirstAsync(it => it.Place == place.Id));
            db.Note(new BulkWriterTests.Seeded(1));
            return await db.SaveChangesAsync();
        });
        await app.Settle();
    }

    static object Row(Db db, IEntityType type, Place place, Random random)
    {
        var row = Activator.CreateInstance(type.ClrType, nonPublic: true)!;
        var entry = db.Entry(row);
        foreach (var property in type.GetProperties())
        {
            entry.Property(property.Name).CurrentValue = property.Name switch
            {
                nameof(IPlaced.Place) => place.Id,
                nameof(IPlaced.ScopeKey) => place.ScopeKey,
                nameof(IVersioned.Version) => 0,
                // Values of a module's own keep what the constructor gave them.
                _ when property.GetTypeMapping().Converter is { } converter && converter.ProviderClrType == typeof(string) && !property.ClrType.IsValueType => Own(entry, property),
                _ => Value(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType, random),
            };
        }
        return row;
    }

    static object Own(EntityEntry entry, IProperty property) => entry.Property(property.Name).CurrentValue ?? (
        property.ClrType.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? JsonSerializer.Deserialize("[]", property.ClrType)! : RuntimeHelpers.GetUninitializedObject(property.ClrType));

    public static object Value(Type type, Random random) => type switch
    {
        _ when type == typeof(Guid) => Guid.CreateVersion7(),
        _ when type == typeof(string) => new string([.. Enumerable.Range(0, 4).Select(_ => (char)random.Next('a', 'z'))]),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(),
        _ when type == typeof(long) => random.NextInt64(),
        _ when type == typeof(double) => random.NextDouble(),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 1).AddDays(random.Next(1000)),
        _ when type == typeof(DateTimeOffset) => App.Now.AddSeconds(random.Next(100_000)),
        _ when type == typeof(byte[]) => BitConverter.GetBytes(random.NextInt64()),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
        _ => throw new NotSupportedException(type.Name),
    };
}
