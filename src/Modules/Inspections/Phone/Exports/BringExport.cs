using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Anran.Inspections.Phone.Devices;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Photos;
using Anran.Inspections.Visits;
using Anran.Kernel.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Phone.Exports;

/// <summary>Work of a phone that cannot send, or whose account was closed meanwhile, brought in by somebody who may settle. Again is harmless.</summary>
static class BringExport
{
    const long MostBytes = 64 * 1024 * 1024;
    const int MostOperations = 20_000;

    public sealed record Request([property: Required] string Form, [property: Required] byte[] Key, [property: Required] byte[] Iv, [property: Required] byte[] Data);

    /// <param name="Person">Whose work it is.</param>
    public sealed record Answer(DateTimeOffset Now, Guid Device, Guid Person, IReadOnlyList<Receipt> Receipts, IReadOnlyList<PhotoReceipt> Photos);

    public sealed record PhotoReceipt(Guid Photo, PhotoStanding State, Refusal? Problem);

    public static void Map(IEndpointRouteBuilder field)
    {
        field.MapPost("/exports", Handle).Requires("visits.settle").Limited(MostBytes * 4 / 3 + 64 * 1024);
        field.MapGet("/export-key", (ExportKey key) => TypedResults.Ok(key.View)).Requires("visits.work");
    }

    static async Task<Ok<Answer>> Handle(Request request, Db db, ExportKey key, OperationIntake intake, PhotoParts parts, FileStore files, TimeProvider time, CancellationToken stop)
    {
        if (request.Form != "anran-field-export-1") throw ExportProblems.Malformed();
        using var export = Parse(key.Open(request.Key, request.Iv, request.Data));
        var (root, now) = (export.RootElement, time.GetUtcNow());
        if (!root.TryGetProperty("device", out var named) || named.ValueKind != JsonValueKind.String || !named.TryGetGuid(out var id) || !root.TryGetProperty("at", out var at) || at.ValueKind != JsonValueKind.String
            || !at.TryGetDateTimeOffset(out var written) || written.Year is < 2015 or >= 2100 || !root.TryGetProperty("operations", out var operations)) throw ExportProblems.Malformed();
        var device = await db.Set<Device>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? await Register(id, db, now, stop);
        // When it was written the phone's clock said this; how far it was off cannot be known any more.
        var arrival = new Arrival(now, TimeSpan.Zero, device.Person, db.Caller.Id);
        var receipts = new List<Receipt>();
        var sent = TakeOperations.Read(operations, device.Id, MostOperations);
        foreach (var some in sent.OrderBy(it => it.Operation?.Kind == OperationKind.Begin ? 0 : 1).Chunk(TakeOperations.Most)) receipts.AddRange(await intake.Take(device, some, arrival, stop));
        var photos = await Photos(root, db, parts, files, stop);
        db.Note(new ExportBroughtIn(device.Id, device.Person, receipts.Count, photos.Count));
        await db.SaveChangesAsync(stop);
        var order = sent.Index().ToDictionary(it => it.Item.Id, it => it.Index);
        return TypedResults.Ok(new Answer(now, device.Id, device.Person, [.. receipts.OrderBy(it => order[it.Id])], photos));
    }

    static async Task<Device> Register(Guid id, Db db, DateTimeOffset now, CancellationToken stop)
    {
        var device = new Device { Id = id, Person = db.Caller.Id, Name = "—", RegisteredAt = now };
        device.NoteRegistered();
        db.Add(device);
        await db.SaveChangesAsync(stop);
        return device;
    }

    static async Task<List<PhotoReceipt>> Photos(JsonElement root, Db db, PhotoParts parts, FileStore files, CancellationToken stop)
    {
        var receipts = new List<PhotoReceipt>();
        if (!root.TryGetProperty("photos", out var photos) || photos.ValueKind != JsonValueKind.Array) return receipts;
        foreach (var one in photos.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty("photo", out var named) || named.ValueKind != JsonValueKind.String || !named.TryGetGuid(out var id)
                || !one.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.String || !data.TryGetBytesFromBase64(out var bytes)) throw ExportProblems.Malformed();
            receipts.Add(await Photo(id, bytes, db, parts, files, stop));
        }
        return receipts;
    }

    static async Task<PhotoReceipt> Photo(Guid id, byte[] bytes, Db db, PhotoParts parts, FileStore files, CancellationToken stop)
    {
        using var turn = await parts.Alone(id, stop);
        var row = await db.Set<FieldPhoto>().SingleOrDefaultAsync(it => it.Id == id, stop);
        var visit = row is null ? null : await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == row.Visit, stop);
        if (row is null || visit is null) return new(id, PhotoStanding.Waiting, Refusal.Of(PhotoProblems.NotFound()));
        if (row.Standing == PhotoStanding.Waiting)
        {
            try
            {
                await using var file = parts.Open(id);
                file.SetLength(0);
                await file.WriteAsync(bytes, stop);
                await PutPhoto.Take(row, visit, file, db, files, stop);
            }
            catch (Problem problem) when (problem.Code == PhotoProblems.OtherBytes().Code)
            {
                return new(id, row.Standing, Refusal.Of(problem));
            }
            if (row.Standing != PhotoStanding.Waiting) parts.Drop(id);
        }
        return new(id, row.Standing, row.Problem is { } code ? Refusal.Of(PhotoProblems.Of(code)) : null);
    }

    static JsonDocument Parse(byte[] plain)
    {
        try
        {
            return JsonDocument.Parse(plain) is { RootElement.ValueKind: JsonValueKind.Object } export ? export : throw ExportProblems.Malformed();
        }
        catch (JsonException)
        {
            throw ExportProblems.Malformed();
        }
    }
}
