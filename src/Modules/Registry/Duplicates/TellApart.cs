using System.ComponentModel.DataAnnotations;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Duplicates;

/// <summary>Two subjects that look alike are two: kept, listed with each of them, and taken back when it was wrong.</summary>
static class TellApart
{
    const int Most = 100;

    public sealed record Request([property: Required] Guid? Other);

    public sealed record Answer(Guid Id);

    /// <param name="Subject">The other one.</param>
    public sealed record Row(Guid Id, Guid Subject, string Name, string Address, DateTimeOffset At);

    public static void Map(IEndpointRouteBuilder subjects)
    {
        subjects.MapPost("/{id:guid}/distinct", Handle).Requires("registry.merge");
        subjects.MapGet("/{id:guid}/distinct", List).Requires("registry.read");
        subjects.MapPost("/distinct/{id:guid}/undo", Undo).Requires("registry.merge");
    }

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        if (request.Other == id) throw SubjectProblems.ApartFromItself();
        var both = await db.Set<Subject>().AsNoTracking().Where(it => it.Id == id || it.Id == request.Other).ToDictionaryAsync(it => it.Id, stop);
        if (both.GetValueOrDefault(id) is not { } subject || !both.ContainsKey(request.Other!.Value)) throw SubjectProblems.NotFound();
        // Said twice is said once.
        if (await Between(db, id).FirstOrDefaultAsync(it => it.Subject == request.Other || it.Other == request.Other, stop) is { } known) return TypedResults.Ok(new Answer(known.Id));
        var apart = new SubjectDistinct
        {
            Id = RowId.New(),
            Place = subject.Place,
            ScopeKey = subject.ScopeKey,
            Organisation = subject.Organisation,
            Subject = id,
            Other = request.Other.Value,
            ByWhom = db.Caller.Id,
            At = time.GetUtcNow(),
        };
        apart.NoteMade();
        db.Add(apart);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(apart.Id));
    }

    static async Task<Ok<List<Row>>> List(Guid id, Db db, CancellationToken stop)
    {
        if (!await db.Set<Subject>().AnyAsync(it => it.Id == id, stop)) throw SubjectProblems.NotFound();
        var rows = await Between(db, id).OrderByDescending(it => it.Id).Take(Most).ToListAsync(stop);
        var others = rows.ConvertAll(it => it.Subject == id ? it.Other : it.Subject);
        var names = await db.Set<Subject>().AsNoTracking().Where(it => others.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
        return TypedResults.Ok(rows.Zip(others).Where(it => names.ContainsKey(it.Second)).Select(it => new Row(it.First.Id, it.Second, names[it.Second].Name, names[it.Second].Address, it.First.At)).ToList());
    }

    static async Task<NoContent> Undo(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var apart = await db.Set<SubjectDistinct>().SingleOrDefaultAsync(it => it.Id == id && it.UndoneAt == null, stop) ?? throw SubjectProblems.NotApart();
        apart.Undo(time.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    public static IQueryable<SubjectDistinct> Between(Db db, Guid subject) =>
        db.Set<SubjectDistinct>().AsNoTracking().Where(it => (it.Subject == subject || it.Other == subject) && it.UndoneAt == null);
}
