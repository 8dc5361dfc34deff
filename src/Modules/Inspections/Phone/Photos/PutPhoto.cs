using System.Globalization;
using System.Text.RegularExpressions;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Visits;
using Anran.Kernel.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Phone.Photos;

/// <summary>The bytes of a photo, part by part. A part that is there already is skipped; the last one makes it whole, or refused: never half.</summary>
static partial class PutPhoto
{
    public const int LongestPart = 4 * 1024 * 1024;

    /// <param name="Received">Bytes that are there.</param>
    /// <param name="Bytes">How many it has.</param>
    public sealed record Answer(Guid Photo, long Received, long Bytes, PhotoStanding State, Refusal? Problem);

    public static void Map(IEndpointRouteBuilder field)
    {
        field.MapGet("/photos/{photo:guid}", Show).Requires("visits.work");
        field.MapPut("/photos/{photo:guid}", Handle).Requires("visits.work").Limited(LongestPart);
    }

    static async Task<Ok<Answer>> Show(Guid photo, Db db, PhotoParts parts, CancellationToken stop) => TypedResults.Ok(Of((await Find(photo, db, stop)).Photo, parts));

    static async Task<Ok<Answer>> Handle(Guid photo, HttpRequest request, Db db, PhotoParts parts, FileStore files, CancellationToken stop)
    {
        using var turn = await parts.Alone(photo, stop);
        var (row, visit) = await Find(photo, db, stop);
        // Nothing more to do, also not for a phone that did not hear it.
        if (row.Standing != PhotoStanding.Waiting) return TypedResults.Ok(Of(row, parts));
        if (visit is null) throw PhotoProblems.VisitWaits();
        var (first, length) = Range(request, row.Bytes);
        await using (var file = parts.Open(photo))
        {
            if (first > file.Length) throw PhotoProblems.Gap(file.Length);
            var skip = file.Length - first;
            if (skip < length)
            {
                await Append(request.Body, file, skip, length, stop);
                await Take(row, visit, file, db, files, stop);
            }
        }
        if (row.Standing != PhotoStanding.Waiting) parts.Drop(photo);
        return TypedResults.Ok(Of(row, parts));
    }

    static async Task Append(Stream body, FileStream file, long skip, long length, CancellationToken stop)
    {
        var buffer = new byte[64 * 1024];
        for (var left = skip; left > 0;)
        {
            var read = await body.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), stop);
            if (read == 0) return;
            left -= read;
        }
        file.Position = file.Length;
        for (var left = length - skip; left > 0;)
        {
            // What came before a cut line is kept.
            var read = await body.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), stop);
            if (read == 0) return;
            await file.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None);
            left -= read;
        }
    }

    /// <summary>What is known by the bytes there are.</summary>
    public static async Task Take(FieldPhoto row, Visit visit, FileStream file, Db db, FileStore files, CancellationToken stop)
    {
        var head = new byte[PhotoFormat.HeadBytes];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (PhotoFormat.CheckHead(head.AsSpan(0, read)) is { } early) row.Refuse(early);
        else if (file.Length < row.Bytes) return;
        else if (!await PhotoParts.Is(file, row.Sha256, stop))
        {
            file.SetLength(0);
            throw PhotoProblems.OtherBytes();
        }
        else
        {
            try
            {
                await files.Add(file, $"{row.Id:n}{PhotoFormat.Check(file)}", visit, stop, row.Id);
                row.Arrive();
            }
            catch (Problem problem) when (problem.Status is 413 or 415)
            {
                row.Refuse(problem);
            }
        }
        db.Entry(row).State = EntityState.Modified;
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Whose bytes these are, with the visit they belong to if the caller may work there and it has begun.</summary>
    static async Task<(FieldPhoto Photo, Visit? Visit)> Find(Guid id, Db db, CancellationToken stop)
    {
        var photo = await db.Set<FieldPhoto>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PhotoProblems.NotFound();
        var visit = await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == photo.Visit, stop);
        return visit is not null || photo.Person == db.Caller.Id ? (photo, visit) : throw PhotoProblems.NotFound();
    }

    static (long First, long Length) Range(HttpRequest request, long bytes)
    {
        if (Form().Match(request.Headers.ContentRange.ToString()) is not { Success: true } range) throw PhotoProblems.RangeWrong();
        var (first, last, total) = (Number(1), Number(2), Number(3));
        var length = last - first + 1;
        return first < 0 || length is < 1 or > LongestPart || total != bytes || last >= total || (request.ContentLength is { } said && said != length) ? throw PhotoProblems.RangeWrong() : (first, length);

        long Number(int group) => long.TryParse(range.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    static Answer Of(FieldPhoto row, PhotoParts parts) => new(
        row.Id, row.Standing == PhotoStanding.Whole ? row.Bytes : row.Standing == PhotoStanding.Refused ? 0 : parts.Received(row.Id), row.Bytes, row.Standing,
        row.Problem is { } code ? Refusal.Of(PhotoProblems.Of(code)) : null);

    [GeneratedRegex(@"^bytes (\d{1,12})-(\d{1,12})/(\d{1,12})$")]
    private static partial Regex Form();
}
